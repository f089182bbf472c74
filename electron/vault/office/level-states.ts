import { secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import type { WritableDatabase } from '../database/connection';
import type { LevelState } from '../doors';

interface StateRow {
  readonly level: SecrecyLevel;
  readonly generation: number;
  readonly rekey_due: number;
}

/** What the office knows of each level's key beside the key. Writes belong inside a transaction of the caller. */
export function createLevelStates(database: WritableDatabase) {
  const find = database.query<[string], StateRow>('SELECT level, generation, rekey_due FROM level_states WHERE level = ?');
  const switching = database.query<[], { level: SecrecyLevel }>('SELECT level FROM level_states WHERE switching = 1');
  const due = database.command<[string]>('INSERT INTO level_states (level, rekey_due) VALUES (?, 1) ON CONFLICT (level) DO UPDATE SET rekey_due = 1');
  const renewed = database.command<[string]>(`
    INSERT INTO level_states (level, generation, switching) VALUES (?, 2, 1)
    ON CONFLICT (level) DO UPDATE SET generation = generation + 1, rekey_due = 0, switching = 1`);
  const settled = database.command<[string]>('UPDATE level_states SET switching = 0 WHERE level = ?');
  return {
    of(level: SecrecyLevel): LevelState {
      const row = find.get([level]);
      return { level, generation: row?.generation ?? 1, rekeyDue: row?.rekey_due === 1 };
    },
    /** Somebody who held the key of these may not hold it any more. */
    rekeyDue(levels: readonly SecrecyLevel[]): void {
      for (const level of secrecyLevels) if (levels.includes(level)) due.run([level]);
    },
    /** The level has its new key; its new file still stands beside the old one. */
    renewed: (level: SecrecyLevel): void => void renewed.run([level]),
    switching: (): SecrecyLevel[] => switching.all([]).map(({ level }) => level),
    settled: (level: SecrecyLevel): void => void settled.run([level]),
  };
}
export type LevelStates = ReturnType<typeof createLevelStates>;
