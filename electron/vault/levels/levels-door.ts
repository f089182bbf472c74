import { existsSync } from 'node:fs';
import type { AccountId } from '../../../shared/domain/ids';
import { compareSecrecy, secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { LevelsDoor } from '../doors';
import { removeDatabase } from '../files';
import { newKeyPair, seal } from '../keys/account-keys';
import type { Sodium } from '../keys/sodium';
import { newMasterKey } from '../keys/sub-keys';
import { vaultPaths } from '../layout';
import type { OfficeRoom } from '../office/office-room';
import { writeRecovery } from '../office/recovery-keys';
import type { Watch } from '../witness/watch';
import { openLevelRoom, roomOf, type LevelRoom } from './level-room';
import { rekeyLevel } from './rekey';

export interface LevelsPlan {
  readonly sodium: Sodium;
  readonly office: OfficeRoom;
  /** The session's own list: a level that is added joins it. */
  readonly rooms: LevelRoom[];
  readonly self: AccountId;
  readonly watching: Watch;
}

export function createLevelsDoor({ sodium, office, rooms, self, watching }: LevelsPlan): LevelsDoor {
  const paths = vaultPaths(office.directory);
  const underWork = new Set<SecrecyLevel>();

  function add(level: SecrecyLevel, note: Parameters<LevelsDoor['add']>[1]): void {
    const { levels, profile } = office.facts.header();
    if (levels.includes(level)) throw new OfficeError('levelExists');
    if (profile.kind === 'ordinary') throw new OfficeError('stateSecretsNeedIndependentOffice', { level });
    const account = office.accounts.find(self);
    const publicKey = office.accounts.keysOf(self)?.public_key;
    if (!account || !publicKey) throw new OfficeError('accountUnknown');
    // Of an adding that was cut short: the office never knew of it.
    if (existsSync(paths.level(level))) removeDatabase(paths.level(level));
    const room = openLevelRoom({ sodium, paths, level, masterKey: newMasterKey(sodium), scopes: account.scopes }, 'create');
    try {
      office.database.transaction(() => {
        office.facts.setLevels(secrecyLevels.filter((each) => each === level || levels.includes(each)));
        office.accountWriter.putLevelKey(self, level, seal(sodium, room.masterKey, publicKey));
        writeRecovery(office.database).sealLevel(level, (recovery) => seal(sodium, room.masterKey, recovery));
        office.facts.headerChanges();
        office.audit.append(note);
      });
    } catch (error) {
      room.close();
      throw error;
    }
    office.saveHeader();
    room.enter({ account: self, scopes: account.scopes, reader: readerOf(level) });
    rooms.push(room);
    watching.add(room.journal);
    rooms.sort((a, b) => compareSecrecy(a.level, b.level));
  }

  /** The session does not keep the account's own secret key, so it makes the new level's pair by hand and seals it like all others. */
  function readerOf(level: SecrecyLevel): ReturnType<typeof newKeyPair> {
    const pair = newKeyPair(sodium);
    office.database.transaction(() => office.readers.put(self, level, pair));
    return pair;
  }

  return {
    list: async () => rooms.map((room) => office.levels.of(room.level)),
    async addable() {
      const { levels, profile } = office.facts.header();
      return profile.kind === 'ordinary' ? [] : secrecyLevels.filter((level) => !levels.includes(level));
    },
    async rekey(level, note, options = {}) {
      const room = roomOf(rooms, level);
      if (underWork.has(level)) throw new OfficeError('rekeyCancelled');
      underWork.add(level);
      try {
        await rekeyLevel({ sodium, office, room, paths }, note, options);
      } finally {
        underWork.delete(level);
      }
    },
    add: async (level, note) => add(level, note),
  };
}
