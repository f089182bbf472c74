import { wholeOfficeScope, type AccountId } from '../../shared/domain/ids';
import type { Actor } from '../../shared/domain/people';
import { createAuditDoor } from './audit/audit-door';
import type { Attempts } from './attempts';
import type { Account, OpenVault } from './doors';
import { createBackupDoor } from './backup/backup-door';
import { createDraftsDoor } from './drafts/drafts-door';
import { settleMoves } from './drafts/move-draft';
import type { Sodium } from './keys/sodium';
import type { LevelRoom } from './levels/level-room';
import { createAccountsDoor } from './office/accounts-door';
import type { OfficeRoom } from './office/office-room';
import { createRecoveryDoor } from './office/recovery-door';
import { createRegistersDoor } from './office/registers-door';
import { createRecordsDoor } from './records/records-door';
import { createSearchDoor } from './search/search-door';

export interface VaultInside {
  readonly office: OfficeRoom;
  readonly rooms: readonly LevelRoom[];
}
/** What stands behind an open vault; only this room may look, for `verifyVault`. */
const insides = new WeakMap<OpenVault, VaultInside>();
export const insideOf = (open: OpenVault): VaultInside | undefined => insides.get(open);

export interface OpenPlan extends VaultInside {
  readonly sodium: Sodium;
  readonly attempts: Attempts;
  readonly self: AccountId;
}

/** The doors of an unlocked vault for one account; `rooms` are the levels it may use now. */
export function openVaultDoors({ sodium, office, rooms, attempts, self }: OpenPlan): OpenVault {
  settleMoves(rooms);
  const entered = office.accounts.find(self);
  if (!entered) throw new Error('an account without a row cannot enter');
  const scopes = entered.scopes.length > 0 ? entered.scopes : [wholeOfficeScope];
  const levels = rooms.map((room) => room.level);
  const account = (): Account => office.accounts.find(self) ?? entered;
  const vault: OpenVault = {
    profile: office.facts.header().profile,
    get account() {
      return account();
    },
    get actor(): Actor {
      const { id, loginName, fullName, roles } = account();
      return { accountId: id, loginName, fullName, roles, levels, scopes };
    },
    accounts: createAccountsDoor({ sodium, office, rooms, attempts, self }),
    recovery: createRecoveryDoor({ sodium, office, rooms }),
    registers: createRegistersDoor(office),
    records: createRecordsDoor(rooms, scopes),
    search: createSearchDoor(rooms),
    drafts: createDraftsDoor(rooms, scopes),
    audit: createAuditDoor(office.database, office.audit, rooms),
    backup: createBackupDoor({ sodium, office, rooms }),
    async close() {
      insides.delete(vault);
      for (const room of rooms) room.close();
      office.close();
    },
  };
  insides.set(vault, { office, rooms });
  return vault;
}
