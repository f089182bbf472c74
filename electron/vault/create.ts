import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import { seedTopics } from '../../shared/domain/topics';
import type { CreatedVault, NewVault } from './doors';
import { guard } from './failures';
import { syncFolder } from './files';
import { keyDerivation, newKeyPair, seal, wrapAccountKeys } from './keys/account-keys';
import { writeSheets } from './keys/recovery-sheets';
import { readySodium, type Sodium } from './keys/sodium';
import { newMasterKey } from './keys/sub-keys';
import { vaultPaths } from './layout';
import { openLevelRoom, type LevelRoom } from './levels/level-room';
import { refuseNetworkShare } from './location';
import { acquireLock } from './lock';
import { lockedVault } from './locked';
import { prepareNewFolder } from './new-folder';
import { insertAccount } from './office/new-account';
import { openOfficeRoom, type OfficeRoom } from './office/office-room';
import { requirePassword } from './office/passwords';
import { firstScope } from './office/registers-door';
import { writeRecovery } from './office/recovery-keys';
import { openVaultDoors } from './open-vault';

interface Made {
  readonly office: OfficeRoom;
  readonly rooms: LevelRoom[];
  readonly accountId: Parameters<typeof openVaultDoors>[0]['self'];
  readonly sheets: [string, string];
}

function make(sodium: Sodium, input: NewVault, directory: string, levels: readonly SecrecyLevel[]): Made {
  const paths = vaultPaths(directory);
  const accountPair = newKeyPair(sodium);
  const accountKeys = wrapAccountKeys(sodium, { password: input.account.password }, keyDerivation, accountPair);
  const recovery = newKeyPair(sodium);
  const vaultId = randomBytes(16).toString('hex');
  const sheets = writeSheets(sodium, recovery.secretKey, vaultId);
  sodium.memzero(recovery.secretKey);
  const scopes = [firstScope.id];
  const office = openOfficeRoom({ sodium, directory, masterKey: newMasterKey(sodium) }, 'create');
  const rooms: LevelRoom[] = [];
  try {
    for (const level of levels) rooms.push(openLevelRoom({ sodium, paths, level, masterKey: newMasterKey(sodium), scopes }, 'create'));
    const keys = new Map(rooms.map((room) => [room.level, room.masterKey] as const));
    const accountId = office.database.transaction(() => {
      office.facts.begin({
        vaultId, createdAt: new Date().toISOString(), profile: input.profile, levels,
        recoveryPublicKey: recovery.publicKey, recoveryOfficeKey: seal(sodium, office.masterKey, recovery.publicKey),
      });
      const recoveryWriter = writeRecovery(office.database);
      for (const [level, key] of keys) recoveryWriter.putLevelKey(level, seal(sodium, key, recovery.publicKey));
      office.database.command<[string, string]>('INSERT INTO scopes (id, name, place) VALUES (?, ?, 0)').run([firstScope.id, firstScope.name]);
      const addTopic = office.database.command<[string, string, string | null, number]>('INSERT INTO topics (id, name, parent_id, place) VALUES (?, ?, ?, ?)');
      for (const [place, { id, name, parentId }] of seedTopics.entries()) addTopic.run([id, name, parentId, place]);
      // Other scopes do not exist yet in an office that is being made.
      const id = insertAccount(sodium, office, { ...input.account, scopes: [] }, accountKeys, keys);
      office.audit.append({ actor: input.account.loginName, action: 'office.create', object: vaultId, outcome: 'done' });
      return id;
    });
    for (const room of rooms) room.enter({ account: accountId, scopes, reader: office.readers.open(accountId, room.level, accountPair) });
    office.saveHeader();
    rmSync(paths.beingMade);
    syncFolder(directory);
    return { office, rooms, accountId, sheets };
  } catch (error) {
    for (const room of rooms) room.close();
    office.close();
    throw error;
  } finally {
    sodium.memzero(accountPair.secretKey);
  }
}

/**
 * Makes a vault in an empty or missing folder and opens it for its first account.
 * @throws OfficeError vaultExists | vaultFolderNotEmpty | vaultOnNetworkShare | passwordTooShort | databaseReadOnly | diskFull
 */
export async function createVault(input: NewVault): Promise<CreatedVault> {
  const directory = resolve(input.directory);
  refuseNetworkShare(input.directory);
  requirePassword(input.account.password, input.account, input.profile);
  const sodium = await readySodium();
  guard(directory, () => prepareNewFolder(directory, vaultPaths(directory), 'Tòa Soạn: being made'));
  const lock = acquireLock(directory);
  try {
    const levels = secrecyLevels.filter((level) => level === 'open' || input.levels.includes(level));
    const { office, rooms, accountId, sheets } = make(sodium, input, directory, levels);
    const { witness } = input;
    const vault = lockedVault({ directory, sodium, lock, witness });
    const open = openVaultDoors({ sodium, office, rooms, self: accountId, attempts: vault.attempts, witness });
    return { vault: vault.door, open, recoverySheets: sheets };
  } catch (error) {
    lock.release();
    throw error;
  }
}
