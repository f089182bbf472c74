import type { AccountId } from '../../../shared/domain/ids';
import type { RecoveryDoor } from '../doors';
import { newKeyPair, seal } from '../keys/account-keys';
import { writeSheets } from '../keys/recovery-sheets';
import type { Sodium } from '../keys/sodium';
import { roomOf, type LevelRoom } from '../levels/level-room';
import type { OfficeRoom } from './office-room';
import { readRecovery, writeRecovery } from './recovery-keys';

const confirmedSetting = 'recovery.confirmed';

export interface RecoveryPlan {
  readonly sodium: Sodium;
  readonly office: OfficeRoom;
  readonly rooms: readonly LevelRoom[];
  readonly self: AccountId;
}

export function createRecoveryDoor({ sodium, office, rooms, self }: RecoveryPlan): RecoveryDoor {
  const { database, facts, audit } = office;
  const reader = readRecovery(database);
  const writer = writeRecovery(database);
  const confirmedAt = database.query<[string], { value: string }>('SELECT value FROM settings WHERE name = ?');
  const setConfirmed = database.command<[string, string]>(`
    INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`);
  return {
    async status() {
      const renewed = reader.next() !== null;
      return { confirmed: !renewed && confirmedAt.get([confirmedSetting]) !== undefined, renewed };
    },
    uncovered: async () => office.readers.uncovered(rooms.map((room) => room.level)),
    everConfirmed: async () => confirmedAt.get([confirmedSetting]) !== undefined,
    async renew(note) {
      const { levels, vaultId } = facts.header();
      const masterKeys = levels.map((level) => [level, roomOf(rooms, level).masterKey] as const);
      const { publicKey, secretKey } = newKeyPair(sodium);
      const sheets = writeSheets(sodium, secretKey, vaultId);
      sodium.memzero(secretKey);
      database.transaction(() => {
        writer.putNext(
          { public_key: publicKey, office_key: seal(sodium, office.masterKey, publicKey) },
          new Map(masterKeys.map(([level, key]) => [level, seal(sodium, key, publicKey)])),
        );
        // Everybody else's follow when they next enter: only they have them.
        for (const room of rooms) if (room.reader) office.readers.cover(self, room.level, room.reader);
        facts.headerChanges();
        audit.append(note);
      });
      office.saveHeader();
      return sheets;
    },
    async confirm(note) {
      database.transaction(() => {
        if (reader.next()) writer.takeNext();
        setConfirmed.run([confirmedSetting, new Date().toISOString()]);
        facts.headerChanges();
        audit.append(note);
      });
      office.saveHeader();
    },
  };
}
