import type { AccountId, ScopeId } from '../../../shared/domain/ids';
import type { Role } from '../../../shared/domain/people';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { AuditNote } from './audit';

export interface Account {
  readonly id: AccountId;
  readonly loginName: string;
  readonly fullName: string;
  readonly roles: readonly Role[];
  readonly levels: readonly SecrecyLevel[];
  readonly scopes: readonly ScopeId[];
  readonly active: boolean;
  readonly createdAt: string;
}
export interface NewAccount {
  readonly loginName: string;
  readonly fullName: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly ScopeId[];
}

/** In the office's own database: people, scopes, topics, settings, audit of these. */
export interface AccountsDoor {
  list(): Promise<readonly Account[]>;
  /** Gives the new account the keys of the office and of the open level. @throws OfficeError loginNameTaken | passwordTooShort */
  create(account: NewAccount, note: AuditNote): Promise<Account>;
  /** @throws OfficeError accountUnknown | lastSecurityOfficer */
  update(id: AccountId, change: Pick<Account, 'fullName' | 'roles' | 'scopes' | 'active'>, note: AuditNote): Promise<Account>;
  /** Seals the level's key to the account. @throws OfficeError levelNotHeld where this session does not hold it */
  grantLevel(id: AccountId, level: SecrecyLevel, note: AuditNote): Promise<Account>;
  withdrawLevel(id: AccountId, level: SecrecyLevel, note: AuditNote): Promise<Account>;
  /** Whose name and password these are, counted and delayed as at log-in; opens nothing. @throws OfficeError wrongPassword | waitBeforeTrying | accountInactive */
  vouch(loginName: string, password: string, keyFile?: Uint8Array | null): Promise<Account>;
  /** Of the person who is logged in; a key file stays what it was. @throws OfficeError wrongPassword | waitBeforeTrying | passwordTooShort */
  changePassword(current: string, next: string, note: AuditNote, keyFile?: Uint8Array | null): Promise<void>;
  /** Whether this name's account is opened with a key file. */
  needsKeyFile(loginName: string): Promise<boolean>;
  /** The secret for a new key file, kept nowhere. */
  newKeyFile(): Uint8Array;
  /**
   * From now on the person who is logged in needs `next` beside their password; null: no file any more. `keyFile`: the present one, where there
   * is one. @throws OfficeError wrongPassword | waitBeforeTrying: password or present file
   */
  setKeyFile(password: string, next: Uint8Array | null, note: AuditNote, keyFile?: Uint8Array | null): Promise<void>;
}
