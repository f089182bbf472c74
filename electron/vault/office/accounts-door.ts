import type { AccountId } from '../../../shared/domain/ids';
import { secrecyLevels } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { Attempts } from '../attempts';
import type { Account, AccountsDoor, AuditNote } from '../doors';
import { loginKeyOf } from '../header';
import { keyDerivation, newKeyFile, openAccountKeys, pretendToOpen, seal, wrapAccountKeys, type Credentials, type WrappedAccountKeys } from '../keys/account-keys';
import type { Sodium } from '../keys/sodium';
import { roomOf, type LevelRoom } from '../levels/level-room';
import { freshKeys, insertAccount, requireNewAccount, requireScopes } from './new-account';
import type { OfficeRoom } from './office-room';
import { requirePassword } from './passwords';

export interface AccountsPlan {
  readonly sodium: Sodium;
  readonly office: OfficeRoom;
  readonly rooms: readonly LevelRoom[];
  readonly attempts: Attempts;
  /** Who is logged in. */
  readonly self: AccountId;
}

export function createAccountsDoor({ sodium, office, rooms, attempts, self }: AccountsPlan): AccountsDoor {
  const { accounts, accountWriter, audit, facts, database } = office;
  const must = (id: AccountId): Account => {
    const account = accounts.find(id);
    if (!account) throw new OfficeError('accountUnknown');
    return account;
  };
  const keysOf = (id: AccountId) => {
    const keys = accounts.keysOf(id);
    if (!keys) throw new OfficeError('accountUnknown');
    return keys;
  };
  const wrappedOf = (id: AccountId): WrappedAccountKeys => {
    const { salt, public_key: publicKey, wrapped_secret_key: wrappedSecretKey, key_file: keyFile } = keysOf(id);
    return { salt, publicKey, wrappedSecretKey, keyFile: keyFile === 1 };
  };
  /** One transaction with its line in the log, then the header where it shows the change. */
  const act = (note: AuditNote, work: () => void): void => {
    database.transaction(() => {
      work();
      facts.headerChanges();
      audit.append(note);
    });
    office.saveHeader();
  };
  /** The same key pair under other credentials, once the present ones opened it. */
  const relock = (current: Credentials, next: (keys: WrappedAccountKeys) => Credentials, note: AuditNote): void => {
    const loginKey = loginKeyOf(keysOf(self).login_name);
    const present = wrappedOf(self);
    attempts.begin(loginKey, true);
    const pair = openAccountKeys(sodium, current, keyDerivation, present);
    if (!pair) throw attempts.refused(loginKey);
    const keys = wrapAccountKeys(sodium, next(present), keyDerivation, pair);
    sodium.memzero(pair.secretKey);
    act(note, () => accountWriter.setKeys(self, keys));
    attempts.succeeded(loginKey);
  };

  return {
    list: async () => accounts.list(),
    async create(account, note) {
      requireNewAccount(office, account);
      const keys = freshKeys(sodium, account.password);
      const open = roomOf(rooms, 'open');
      const id = database.transaction(() => {
        const created = insertAccount(sodium, office, account, keys, new Map([['open', open.masterKey]]));
        audit.append(note);
        return created;
      });
      office.saveHeader();
      return must(id);
    },
    async update(id, { fullName, roles, scopes, active }, note) {
      requireScopes(office, scopes);
      const { public_key: publicKey, sealed_office_key: sealed } = keysOf(id);
      const sealedOfficeKey = active ? (sealed ?? seal(sodium, office.masterKey, publicKey)) : null;
      act(note, () => {
        accountWriter.update.run({ id, fullName, active: active ? 1 : 0, sealedOfficeKey });
        if (!active && sealed) {
          // Whoever may not enter any more held these keys; coming back, the levels are granted anew.
          office.levels.rekeyDue(accounts.levelKeys(id).map(({ level }) => level));
          accountWriter.dropLevelKeys(id);
        }
        accountWriter.setRoles(id, roles);
        accountWriter.setScopes(id, scopes);
        if (accounts.activeSecurityOfficers() === 0) throw new OfficeError('lastSecurityOfficer');
      });
      return must(id);
    },
    async grantLevel(id, level, note) {
      const room = roomOf(rooms, level);
      const sealed = seal(sodium, room.masterKey, keysOf(id).public_key);
      database.transaction(() => {
        accountWriter.putLevelKey(id, level, sealed);
        audit.append(note);
      });
      return must(id);
    },
    async withdrawLevel(id, level, note) {
      must(id);
      if (level === 'open' || !secrecyLevels.includes(level)) throw new OfficeError('badInput', { field: 'level' });
      database.transaction(() => {
        accountWriter.dropLevelKey(id, level);
        office.levels.rekeyDue([level]);
        audit.append(note);
      });
      return must(id);
    },
    async vouch(loginName, password, keyFile) {
      const loginKey = loginKeyOf(loginName);
      const id = accounts.idOfLogin(loginKey) as AccountId | null;
      attempts.begin(loginKey, id !== null);
      const pair = id ? openAccountKeys(sodium, { password, keyFile }, keyDerivation, wrappedOf(id)) : pretendToOpen(sodium, { password }, keyDerivation);
      if (!pair || !id) throw attempts.refused(loginKey);
      sodium.memzero(pair.secretKey);
      attempts.succeeded(loginKey);
      const account = must(id);
      if (!account.active) throw new OfficeError('accountInactive');
      return account;
    },
    async changePassword(current, next, note, keyFile) {
      requirePassword(next, must(self), facts.header().profile);
      relock({ password: current, keyFile }, (present) => ({ password: next, keyFile: present.keyFile ? keyFile : null }), note);
    },
    async needsKeyFile(loginName) {
      const id = accounts.idOfLogin(loginKeyOf(loginName));
      return id !== null && wrappedOf(id as AccountId).keyFile;
    },
    newKeyFile: () => newKeyFile(sodium),
    async setKeyFile(password, next, note, keyFile) {
      relock({ password, keyFile }, () => ({ password, keyFile: next }), note);
    },
  };
}
