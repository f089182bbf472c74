import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { ReadableDatabase, WritableDatabase } from '../database/connection';

/** A recovery key as the vault keeps it: its public half, and the office's key sealed to it. */
export interface RecoveryRow {
  readonly public_key: Uint8Array;
  readonly office_key: Uint8Array;
}
/** Keys of levels, sealed to a recovery key. */
type SealedKeys = ReadonlyMap<SecrecyLevel, Uint8Array>;
type SealedLevel = { readonly level: SecrecyLevel; readonly sealed_key: Uint8Array };

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

/** The keys behind the present sheets, and behind those made anew that wait to be confirmed. */
export function readRecovery(database: ReadableDatabase) {
  const present = database.query<[], RecoveryRow>('SELECT recovery_public_key AS public_key, recovery_office_key AS office_key FROM vault');
  const next = database.query<[], RecoveryRow>('SELECT public_key, office_key FROM next_recovery');
  const presentLevels = database.query<[], SealedLevel>('SELECT level, sealed_key FROM recovery_level_keys');
  const nextLevels = database.query<[], SealedLevel>('SELECT level, sealed_key FROM next_recovery_level_keys');
  return {
    next: (): RecoveryRow | null => next.get([]) ?? null,
    /** The levels' keys sealed to this recovery key; null where the office does not know it (any more). */
    levelKeys(publicKey: Uint8Array): SealedKeys | null {
      const among = (row: RecoveryRow | undefined): boolean => row !== undefined && same(row.public_key, publicKey);
      const rows = among(present.get([])) ? presentLevels.all([]) : among(next.get([])) ? nextLevels.all([]) : null;
      return rows && new Map(rows.map((row) => [row.level, row.sealed_key]));
    },
  };
}

/** Each belongs inside a transaction of the caller that also raises the header's revision. */
export function writeRecovery(database: WritableDatabase) {
  const putLevel = database.command<[string, Uint8Array]>('INSERT INTO recovery_level_keys (level, sealed_key) VALUES (?, ?)');
  const resealLevel = database.command<[string, Uint8Array]>(`
    INSERT INTO recovery_level_keys (level, sealed_key) VALUES (?, ?) ON CONFLICT (level) DO UPDATE SET sealed_key = excluded.sealed_key`);
  const resealNextLevel = database.command<[string, Uint8Array]>(`
    INSERT INTO next_recovery_level_keys (level, sealed_key) VALUES (?, ?) ON CONFLICT (level) DO UPDATE SET sealed_key = excluded.sealed_key`);
  const present = database.query<[], { public_key: Uint8Array }>('SELECT recovery_public_key AS public_key FROM vault');
  const next = database.query<[], { public_key: Uint8Array }>('SELECT public_key FROM next_recovery');
  const forgetNext = database.command<[]>('DELETE FROM next_recovery');
  const forgetNextLevels = database.command<[]>('DELETE FROM next_recovery_level_keys');
  const putNext = database.command<[Uint8Array, Uint8Array]>('INSERT INTO next_recovery (only, public_key, office_key) VALUES (1, ?, ?)');
  const putNextLevel = database.command<[string, Uint8Array]>('INSERT INTO next_recovery_level_keys (level, sealed_key) VALUES (?, ?)');
  const takeNext = database.command<[]>(`
    UPDATE vault SET (recovery_public_key, recovery_office_key) = (SELECT public_key, office_key FROM next_recovery)`);
  const forgetLevels = database.command<[]>('DELETE FROM recovery_level_keys');
  const takeNextLevels = database.command<[]>('INSERT INTO recovery_level_keys (level, sealed_key) SELECT level, sealed_key FROM next_recovery_level_keys');
  const clearNext = (): void => {
    forgetNext.run([]);
    forgetNextLevels.run([]);
  };
  return {
    putLevelKey: (level: SecrecyLevel, sealed: Uint8Array) => putLevel.run([level, sealed]),
    /** A level's key, new or changed, for all sheets in force; `sealTo` gives it sealed to a public key. */
    sealLevel(level: SecrecyLevel, sealTo: (publicKey: Uint8Array) => Uint8Array): void {
      const [key, nextKey] = [present.get([]), next.get([])];
      if (key) resealLevel.run([level, sealTo(key.public_key)]);
      if (nextKey) resealNextLevel.run([level, sealTo(nextKey.public_key)]);
    },
    /** Replaces what was made anew before and never confirmed. */
    putNext({ public_key: publicKey, office_key: officeKey }: RecoveryRow, levels: SealedKeys): void {
      clearNext();
      putNext.run([publicKey, officeKey]);
      for (const [level, sealed] of levels) putNextLevel.run([level, sealed]);
    },
    /** The next key becomes the present one; nothing sealed to the old one is left. */
    takeNext(): void {
      takeNext.run([]);
      forgetLevels.run([]);
      takeNextLevels.run([]);
      clearNext();
    },
  };
}
