import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { OfficeError } from '../../shared/errors/office-error';
import { guard } from './failures';

/** Seconds to wait after so many wrong passwords in a row: three are free, then 2, 4, 8 … up to five minutes. */
export const delayAfter = (failures: number): number => (failures <= 3 ? 0 : Math.min(300, 2 ** (failures - 3)));

/** Names nobody has are counted too, or their answers would differ; the oldest make room. */
const unknownNamesKept = 1000;

interface Row {
  readonly failures: number;
  readonly last_at: number;
}

/** Wrong passwords, counted per login name on disk. */
export interface Attempts {
  /**
   * Counts one attempt as failed before it is tried, so that ending the process does not make it undone.
   * @throws OfficeError waitBeforeTrying {failures, seconds}
   */
  begin(loginKey: string, known: boolean): void;
  /** The error of a wrong password, with the delay that the next one will cost. */
  refused(loginKey: string): OfficeError;
  succeeded(loginKey: string): void;
}

/** `now`: milliseconds. The names are kept hashed with the vault's id. */
export function createAttempts(database: Sqlite.Database, vaultId: string, now: () => number = Date.now): Attempts {
  const find = database.prepare<Row>('SELECT failures, last_at FROM attempts WHERE name = ?');
  const count = database.prepare(`
    INSERT INTO attempts (name, failures, last_at, known) VALUES (?, 1, ?, ?)
    ON CONFLICT (name) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at, known = excluded.known`);
  const moveClock = database.prepare('UPDATE attempts SET last_at = ? WHERE name = ?');
  const forget = database.prepare('DELETE FROM attempts WHERE name = ?');
  const prune = database.prepare(`
    DELETE FROM attempts WHERE known = 0 AND name NOT IN (SELECT name FROM attempts WHERE known = 0 ORDER BY last_at DESC LIMIT ?)`);
  const hashed = (loginKey: string): string => createHash('sha256').update(`${vaultId} ${loginKey}`).digest('hex');

  return {
    begin: (loginKey, known) => guard('lock.db', () => {
      const name = hashed(loginKey);
      const row = find.get(name);
      const time = now();
      if (row) {
        // A clock set back would else keep somebody out for as long as it was set back.
        if (row.last_at > time) moveClock.run(time, name);
        const seconds = Math.ceil((Math.min(row.last_at, time) + delayAfter(row.failures) * 1000 - time) / 1000);
        if (seconds > 0) throw new OfficeError('waitBeforeTrying', { failures: row.failures, seconds });
      }
      count.run(name, time, known ? 1 : 0);
      if (!known) prune.run(unknownNamesKept);
    }),
    refused: (loginKey) => new OfficeError('wrongPassword', { nextDelay: delayAfter((find.get(hashed(loginKey))?.failures ?? 1) + 1) }),
    succeeded: (loginKey) => guard('lock.db', () => void forget.run(hashed(loginKey))),
  };
}
