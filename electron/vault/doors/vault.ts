import type { OfficeProfile } from '../../../shared/domain/office';
import type { Actor } from '../../../shared/domain/people';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { Account, AccountsDoor, NewAccount } from './accounts';
import type { AuditDoor } from './audit';
import type { BackupDoor } from './backup';
import type { BooksDoor } from './books';
import type { CopiesDoor } from './copies';
import type { DraftsDoor } from './drafts';
import type { GroupsDoor } from './groups';
import type { HoldingsDoor } from './holdings';
import type { LevelsDoor } from './levels';
import type { LoansDoor } from './loans';
import type { RecordsDoor } from './records';
import type { RecoveryDoor } from './recovery';
import type { RegistersDoor } from './registers';
import type { SearchDoor } from './search';
import type { SightDoor } from './sight';
import type { TermsDoor } from './terms';

/** What was noticed at the opening; worded like an error, and no reason to stop. Also in the log. */
export interface VaultNotice {
  readonly code: 'databaseRolledBack' | 'clockSetBack';
  readonly params: Readonly<Record<string, string>>;
}
/** An unlocked vault in one person's hands. */
export interface OpenVault {
  readonly profile: OfficeProfile;
  readonly notices: readonly VaultNotice[];
  readonly account: Account;
  readonly actor: Actor;
  readonly accounts: AccountsDoor;
  readonly recovery: RecoveryDoor;
  readonly registers: RegistersDoor;
  readonly books: BooksDoor;
  readonly copies: CopiesDoor;
  readonly loans: LoansDoor;
  readonly terms: TermsDoor;
  readonly records: RecordsDoor;
  readonly search: SearchDoor;
  readonly sight: SightDoor;
  readonly drafts: DraftsDoor;
  readonly groups: GroupsDoor;
  readonly levels: LevelsDoor;
  readonly audit: AuditDoor;
  readonly backup: BackupDoor;
  readonly holdings: HoldingsDoor;
  /** Closes the databases and forgets the keys. */
  close(): Promise<void>;
}

/** A vault whose lock file this process holds and whose keys nobody has opened yet. */
export interface LockedVault {
  readonly directory: string;
  readonly profile: OfficeProfile;
  /** Whether this name's account is opened with a key file, as the header says it to anybody. */
  needsKeyFile(loginName: string): boolean;
  /**
   * `usable`: the levels that may be opened here and now (the network rule is the caller's); all others stay shut although
   * the person holds their keys, and are left out of `actor.levels`. `keyFile`: the bytes of the file, where one is needed; a wrong one,
   * or none, counts as a wrong password.
   * @throws OfficeError wrongPassword | waitBeforeTrying (delays grow and outlive a restart) | databaseDamaged | vaultNewer
   */
  logIn(loginName: string, password: string, usable?: readonly SecrecyLevel[], keyFile?: Uint8Array | null): Promise<OpenVault>;
  /** Both sheets give the recovery key; the account gets a new password and needs no key file, its levels stay. @throws OfficeError recoveryRejected */
  recover(loginName: string, sheets: readonly [string, string], password: string, usable?: readonly SecrecyLevel[]): Promise<OpenVault>;
  /** Lets the lock file go. */
  release(): Promise<void>;
}

export interface NewVault {
  readonly directory: string;
  readonly profile: OfficeProfile;
  readonly account: NewAccount;
  /** Levels that get a database and a key: `open` alone in an ordinary office. */
  readonly levels: readonly SecrecyLevel[];
  readonly witness?: string;
}
/** `witness`: a folder of the person's own, outside the vault, that remembers how far each database had come; without it nobody notices a whole vault put back. */
export interface OpenOptions {
  readonly witness?: string;
}
export interface CreatedVault {
  readonly vault: LockedVault;
  readonly open: OpenVault;
  /** The words of the two holders' sheets: groups of characters with a check group, for paper. Kept nowhere. */
  readonly recoverySheets: readonly [string, string];
}

export interface VerifyFinding {
  readonly part: 'header' | 'database' | 'audit' | 'register' | 'file';
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}
