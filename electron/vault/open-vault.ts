import { wholeOfficeScope, type AccountId } from '../../shared/domain/ids';
import type { Actor } from '../../shared/domain/people';
import { createAuditDoor } from './audit/audit-door';
import type { Attempts } from './attempts';
import type { Account, OpenVault } from './doors';
import { createBackupDoor } from './backup/backup-door';
import { createDraftsDoor } from './drafts/drafts-door';
import { settleMoves } from './drafts/move-draft';
import type { Sodium } from './keys/sodium';
import { createHoldingsDoor } from './holdings/holdings-door';
import { createGroupsDoor } from './levels/groups-door';
import type { LevelRoom } from './levels/level-room';
import { createLevelsDoor } from './levels/levels-door';
import { renewDue } from './named/renew-due';
import { createAccountsDoor } from './office/accounts-door';
import type { OfficeRoom } from './office/office-room';
import { createRecoveryDoor } from './office/recovery-door';
import { createRegistersDoor } from './office/registers-door';
import { settleRecordMoves } from './records/move-record';
import { createBooksDoor } from './registers/books-door';
import { createCopiesDoor } from './registers/copies-door';
import { createLoansDoor } from './registers/loans-door';
import { createTermsDoor } from './registers/terms-door';
import { createRecordsDoor } from './records/records-door';
import { createSearchDoor } from './search/search-door';
import { createSightDoor } from './sight/sight-door';
import { watch } from './witness/watch';

export interface VaultInside {
  readonly office: OfficeRoom;
  readonly rooms: readonly LevelRoom[];
}
/** What stands behind an open vault; only this room may look, for `verifyVault`. */
const insides = new WeakMap<OpenVault, VaultInside>();
export const insideOf = (open: OpenVault): VaultInside | undefined => insides.get(open);

export interface OpenPlan extends VaultInside {
  /** The session's own list: a level that is added joins it. */
  readonly rooms: LevelRoom[];
  readonly sodium: Sodium;
  readonly attempts: Attempts;
  readonly self: AccountId;
  /** Folder of the person's own, outside the vault, where the newest states of its databases are kept. */
  readonly witness?: string;
}

/** The doors of an unlocked vault for one account; `rooms` are the levels it may use now. */
export function openVaultDoors({ sodium, office, rooms, attempts, self, witness }: OpenPlan): OpenVault {
  const entered = office.accounts.find(self);
  if (!entered) throw new Error('an account without a row cannot enter');
  // First, before anything is written.
  const watching = watch(office, rooms, entered.loginName, witness);
  settleMoves(rooms);
  settleRecordMoves(rooms);
  renewDue(rooms, office);
  const scopes = entered.scopes.length > 0 ? entered.scopes : [wholeOfficeScope];
  const account = (): Account => office.accounts.find(self) ?? entered;
  const vault: OpenVault = {
    profile: office.facts.header().profile,
    notices: watching.notices,
    get account() {
      return account();
    },
    get actor(): Actor {
      const { id, loginName, fullName, roles } = account();
      return { accountId: id, loginName, fullName, roles, levels: rooms.map((room) => room.level), scopes };
    },
    accounts: createAccountsDoor({ sodium, office, rooms, attempts, self }),
    recovery: createRecoveryDoor({ sodium, office, rooms, self }),
    registers: createRegistersDoor(office),
    books: createBooksDoor(rooms),
    copies: createCopiesDoor(rooms),
    loans: createLoansDoor(rooms),
    terms: createTermsDoor(rooms),
    records: createRecordsDoor(rooms, office.readers),
    search: createSearchDoor(rooms),
    sight: createSightDoor(rooms),
    drafts: createDraftsDoor(rooms, office.readers),
    groups: createGroupsDoor(rooms, self, office.readers),
    levels: createLevelsDoor({ sodium, office, rooms, self, watching }),
    audit: createAuditDoor(office.database, office.audit, rooms),
    backup: createBackupDoor({ sodium, office, rooms }),
    holdings: createHoldingsDoor(rooms),
    async close() {
      // Twice is once: what is shut has nothing to say.
      if (insides.delete(vault)) watching.close();
      for (const room of rooms) room.close();
      office.close();
    },
  };
  insides.set(vault, { office, rooms });
  return vault;
}
