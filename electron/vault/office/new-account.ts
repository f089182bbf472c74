import { randomUUID } from 'node:crypto';
import type { AccountId, ScopeId } from '../../../shared/domain/ids';
import { wholeOfficeScope } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { NewAccount } from '../doors';
import { loginKeyOf } from '../header';
import { keyDerivation, newKeyPair, seal, wrapAccountKeys, type WrappedAccountKeys } from '../keys/account-keys';
import type { Sodium } from '../keys/sodium';
import type { OfficeRoom } from './office-room';
import { requirePassword } from './passwords';

/** Keys of levels by their level, as a session holds them. */
export type LevelKeys = ReadonlyMap<SecrecyLevel, Uint8Array>;

/** @throws OfficeError scopeUnknown */
export function requireScopes(office: OfficeRoom, scopes: readonly ScopeId[]): void {
  const known = office.database.query<[string], { id: string }>('SELECT id FROM scopes WHERE id = ?');
  for (const scope of scopes) {
    if (scope !== wholeOfficeScope && !known.get([scope])) throw new OfficeError('scopeUnknown', { scope });
  }
}

/** A key pair under the password; its secret half is forgotten at once. Takes the time of one derivation. */
export function freshKeys(sodium: Sodium, password: string): WrappedAccountKeys {
  const pair = newKeyPair(sodium);
  const wrapped = wrapAccountKeys(sodium, { password }, keyDerivation, pair);
  sodium.memzero(pair.secretKey);
  return wrapped;
}

/** @throws OfficeError passwordTooShort | loginNameTaken | scopeUnknown */
export function requireNewAccount(office: OfficeRoom, account: NewAccount): void {
  requirePassword(account.password, account, office.facts.header().profile);
  if (office.accounts.idOfLogin(loginKeyOf(account.loginName))) throw new OfficeError('loginNameTaken', { name: account.loginName });
  requireScopes(office, account.scopes);
}

/** Writes the account with the office's key and the given levels' keys sealed to it; inside a transaction of the caller. */
export function insertAccount(sodium: Sodium, office: OfficeRoom, account: NewAccount, keys: WrappedAccountKeys, levels: LevelKeys): AccountId {
  const id = randomUUID() as AccountId;
  office.accountWriter.insert.run({
    id, loginName: account.loginName.normalize('NFC').trim(), loginKey: loginKeyOf(account.loginName), fullName: account.fullName,
    createdAt: new Date().toISOString(), salt: keys.salt, publicKey: keys.publicKey, wrappedSecretKey: keys.wrappedSecretKey, sealedOfficeKey: seal(sodium, office.masterKey, keys.publicKey),
  });
  office.accountWriter.setRoles(id, account.roles);
  office.accountWriter.setScopes(id, account.scopes);
  for (const [level, key] of levels) office.accountWriter.putLevelKey(id, level, seal(sodium, key, keys.publicKey));
  office.facts.headerChanges();
  return id;
}
