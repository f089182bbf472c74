import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AccountId } from '../../shared/domain/ids';
import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import { OfficeError } from '../../shared/errors/office-error';
import { createAttempts, type Attempts } from './attempts';
import type { LockedVault, OpenOptions, OpenVault } from './doors';
import { guard } from './failures';
import { keepPrivate } from './files';
import { findAccount, loginKeyOf, readHeader, type HeaderAccount, type ReadHeader } from './header';
import { openAccountKeys, pretendToOpen, seal, unseal, type Credentials, type KeyPair } from './keys/account-keys';
import { readSheets } from './keys/recovery-sheets';
import { readySodium, type Sodium } from './keys/sodium';
import { headerFile, vaultPaths } from './layout';
import { openLevelRoom, type LevelRoom } from './levels/level-room';
import { settleSwitches } from './levels/rekey-files';
import { refuseNetworkShare } from './location';
import { acquireLock, type VaultLock } from './lock';
import { freshKeys } from './office/new-account';
import { isCurrent, openOfficeRoom, type OfficeRoom } from './office/office-room';
import { requirePassword } from './office/passwords';
import { readRecovery } from './office/recovery-keys';
import { openVaultDoors } from './open-vault';

export interface Held {
  readonly directory: string;
  readonly sodium: Sodium;
  readonly lock: VaultLock;
  readonly witness: string | undefined;
}

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

/** Null where the password or the key file is wrong. Takes as long for a name that nobody has. */
export function accountPair(sodium: Sodium, credentials: Credentials, { header }: ReadHeader, account: HeaderAccount | undefined): KeyPair | null {
  if (!account) return pretendToOpen(sodium, credentials, header.keyDerivation);
  return openAccountKeys(sodium, credentials, header.keyDerivation, {
    salt: bytes(account.salt), publicKey: bytes(account.publicKey), wrappedSecretKey: bytes(account.wrappedSecretKey), keyFile: account.keyFile === true,
  });
}

/** Opens the office's database with a key out of the header, and sees that the header is the one the office wrote. */
function enterOffice({ directory, sodium }: Held, read: ReadHeader, sealed: string, pair: KeyPair): OfficeRoom {
  const masterKey = unseal(sodium, bytes(sealed), pair);
  if (!masterKey) throw new OfficeError('accountKeysDamaged');
  const office = openOfficeRoom({ sodium, directory, masterKey });
  try {
    if (!office.isGenuine(read)) throw new OfficeError('vaultHeaderDamaged', { file: headerFile });
    if (!isCurrent(read.header, office)) office.saveHeader();
    settleSwitches(office, vaultPaths(directory));
    return office;
  } catch (error) {
    office.close();
    throw error;
  }
}

/** The rooms of the usable levels among those whose keys the account has, lowest first. */
function enterLevels(held: Held, office: OfficeRoom, id: AccountId, pair: KeyPair, usable: readonly SecrecyLevel[]): LevelRoom[] {
  const scopes = office.accounts.find(id)?.scopes ?? [];
  const sealed = new Map(office.accounts.levelKeys(id).map((row) => [row.level, row.sealed_key]));
  const rooms: LevelRoom[] = [];
  try {
    for (const level of secrecyLevels) {
      const seal = sealed.get(level);
      if (!seal || !usable.includes(level)) continue;
      const masterKey = unseal(held.sodium, seal, pair);
      if (!masterKey) throw new OfficeError('accountKeysDamaged');
      const room = openLevelRoom({ sodium: held.sodium, paths: vaultPaths(held.directory), level, masterKey, scopes });
      rooms.push(room);
      room.enter({ account: id, scopes, reader: office.readers.open(id, level, pair) });
    }
    return rooms;
  } catch (error) {
    for (const room of rooms) room.close();
    throw error;
  }
}

function enter(held: Held, attempts: Attempts, office: OfficeRoom, id: AccountId, pair: KeyPair, usable: readonly SecrecyLevel[]): OpenVault {
  const rooms = enterLevels(held, office, id, pair, usable);
  try {
    return openVaultDoors({ sodium: held.sodium, office, rooms, self: id, attempts, witness: held.witness });
  } catch (error) {
    for (const room of rooms) room.close();
    throw error;
  }
}

function logIn(held: Held, attempts: Attempts, loginName: string, credentials: Credentials, usable: readonly SecrecyLevel[]): OpenVault {
  const read = readHeader(held.directory);
  const account = findAccount(read.header, loginName);
  const loginKey = loginKeyOf(loginName);
  attempts.begin(loginKey, account !== undefined);
  const pair = accountPair(held.sodium, credentials, read, account);
  if (!pair || !account) throw attempts.refused(loginKey);
  attempts.succeeded(loginKey);
  try {
    return enterWithPair(held, attempts, loginName, pair, usable);
  } finally {
    held.sodium.memzero(pair.secretKey);
  }
}

/** What follows the password; apart from it, so that a proof may open a vault ten thousand times without deriving the key each time. */
export function enterWithPair(held: Held, attempts: Attempts, loginName: string, pair: KeyPair, usable: readonly SecrecyLevel[]): OpenVault {
  const read = readHeader(held.directory);
  const account = findAccount(read.header, loginName);
  if (!account || account.sealedOfficeKey === null) throw new OfficeError('accountInactive');
  const office = enterOffice(held, read, account.sealedOfficeKey, pair);
  try {
    // An older header put back must not let somebody in again.
    if (!office.accounts.find(account.id)?.active) throw new OfficeError('accountInactive');
    return enter(held, attempts, office, account.id as AccountId, pair, usable);
  } catch (error) {
    office.close();
    throw error;
  }
}

/**
 * A new key pair under the new password alone (a key file is asked for no longer: it may be what was lost), with what the account held before sealed to it again.
 * @throws OfficeError recoveryRejected: an older header still told of sheets that newer ones have replaced
 */
function renewKeys(held: Held, office: OfficeRoom, id: AccountId, recovery: KeyPair, password: string): void {
  const recoverable = readRecovery(office.database).levelKeys(recovery.publicKey);
  if (!recoverable) throw new OfficeError('recoveryRejected');
  const keys = freshKeys(held.sodium, password);
  office.database.transaction(() => {
    office.accountWriter.setKeys(id, keys);
    office.accountWriter.putOfficeKey(id, seal(held.sodium, office.masterKey, keys.publicKey));
    for (const { level } of office.accounts.levelKeys(id)) {
      const sealed = recoverable.get(level);
      const masterKey = sealed && unseal(held.sodium, sealed, recovery);
      if (!masterKey) throw new OfficeError('accountKeysDamaged');
      office.accountWriter.putLevelKey(id, level, seal(held.sodium, masterKey, keys.publicKey));
      held.sodium.memzero(masterKey);
    }
    office.readers.recover(id, office.accounts.levelKeys(id).map(({ level }) => level), recovery, keys.publicKey);
    office.facts.headerChanges();
    office.audit.append({ actor: office.accounts.find(id)?.loginName ?? '', action: 'session.recover', object: id, outcome: 'done' });
  });
  office.saveHeader();
}

/** Sets the new password by the sheets; entering afterwards is an ordinary log-in with it. */
function recoverPassword(held: Held, loginName: string, sheets: readonly [string, string], password: string): void {
  const read = readHeader(held.directory);
  const { recovery, nextRecovery, vaultId } = read.header;
  const secretKey = readSheets(sheets, vaultId);
  const pair = { secretKey, publicKey: held.sodium.crypto_scalarmult_base(secretKey) };
  try {
    const publicKey = Buffer.from(pair.publicKey).toString('hex');
    const known = [recovery, nextRecovery].find((each) => each?.publicKey === publicKey);
    if (!known) throw new OfficeError('recoveryRejected');
    const owner = findAccount(read.header, loginName);
    requirePassword(password, { loginName, fullName: owner?.loginName ?? '' }, read.header.profile);
    const office = enterOffice(held, read, known.sealedOfficeKey, pair);
    try {
      const id = office.accounts.idOfLogin(loginKeyOf(loginName)) as AccountId | null;
      if (!id) throw new OfficeError('accountUnknown');
      if (!office.accounts.find(id)?.active) throw new OfficeError('accountInactive');
      renewKeys(held, office, id, pair, password);
    } finally {
      office.close();
    }
  } finally {
    held.sodium.memzero(secretKey);
  }
}

/** The door of a vault whose lock this process holds. `attempts` is shared with the sessions it opens. */
export function lockedVault(held: Held): { door: LockedVault; attempts: Attempts } {
  const { header } = readHeader(held.directory);
  const attempts = createAttempts(held.lock.database, header.vaultId);
  const door: LockedVault = {
    directory: held.directory,
    profile: header.profile,
    needsKeyFile: (loginName) => findAccount(readHeader(held.directory).header, loginName)?.keyFile === true,
    logIn: async (loginName, password, usable = secrecyLevels, keyFile) => logIn(held, attempts, loginName, { password, keyFile }, usable),
    async recover(loginName, sheets, password, usable = secrecyLevels) {
      recoverPassword(held, loginName, sheets, password);
      attempts.succeeded(loginKeyOf(loginName));
      return logIn(held, attempts, loginName, { password }, usable);
    },
    release: async () => held.lock.release(),
  };
  return { door, attempts };
}

/**
 * Takes the lock of a vault and reads what may be read without a key.
 * @throws OfficeError vaultMissing | vaultHeaderDamaged | vaultNewer (nothing touched) | vaultInUse {since} | vaultOnNetworkShare | databaseReadOnly
 */
export async function openVault(directory: string, { witness }: OpenOptions = {}): Promise<LockedVault> {
  const path = resolve(directory);
  refuseNetworkShare(directory);
  readHeader(path);
  const sodium = await readySodium();
  const lock = acquireLock(path);
  try {
    // Vaults of earlier versions, and files that came back from a backup.
    guard(path, () => keepPrivate(path));
    return lockedVault({ directory: path, sodium, lock, witness }).door;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Whether a vault lies there, whole or damaged. */
export async function vaultExists(directory: string): Promise<boolean> {
  const paths = vaultPaths(resolve(directory));
  return existsSync(paths.header) || (existsSync(paths.office) && !existsSync(paths.beingMade));
}
