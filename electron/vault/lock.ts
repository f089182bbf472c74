import Sqlite from 'better-sqlite3';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { OfficeError } from '../../shared/errors/office-error';
import { classifyFailure, guard } from './failures';
import { removeDatabase, writeFileDurably } from './files';
import { vaultPaths, type VaultPaths } from './layout';

const lockName = 'lock.db';

/** The vault's lock, held by this process until released. Its small database also outlives restarts for the counters in it. */
export interface VaultLock {
  readonly database: Sqlite.Database;
  release(): void;
}

const isBusy = (error: unknown): boolean => error instanceof Sqlite.SqliteError && /^SQLITE_(?:BUSY|LOCKED)/.test(error.code);
/** `SQLITE_ERROR`: a table that is not the one we made. */
const isDamaged = (error: unknown): boolean => error instanceof Sqlite.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB|FORMAT|ERROR)/.test(error.code);

/** Exclusive locking mode keeps the file locked between transactions; the system frees it with the process, however that ends. */
function hold(path: string): Sqlite.Database {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  const database = new Sqlite(path, { timeout: 0 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = TRUNCATE');
    database.pragma('synchronous = FULL');
    database.exec(`
      BEGIN EXCLUSIVE;
      CREATE TABLE IF NOT EXISTS attempts (
        name TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at INTEGER NOT NULL, known INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      COMMIT;`);
    database.prepare('SELECT name, failures, last_at, known FROM attempts').all();
    if (database.pragma('quick_check', { simple: true }) !== 'ok') throw new Sqlite.SqliteError('the lock is not whole', 'SQLITE_CORRUPT');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const since = (paths: VaultPaths): string => (existsSync(paths.lockSince) ? readFileSync(paths.lockSince, 'utf8').trim() : '?');

function held(paths: VaultPaths): Sqlite.Database {
  try {
    return hold(paths.lock);
  } catch (error) {
    if (isBusy(error)) throw new OfficeError('vaultInUse', { since: since(paths) });
    if (!isDamaged(error)) throw classifyFailure(error, lockName);
    // Nothing of the office is in it: a broken lock must not keep people out.
    removeDatabase(paths.lock);
    return hold(paths.lock);
  }
}

/** @throws OfficeError vaultInUse {since: ISO instant} | databaseReadOnly | diskFull */
export function acquireLock(directory: string): VaultLock {
  const paths = vaultPaths(directory);
  const database = held(paths);
  try {
    guard(lockName, () => writeFileDurably(paths.lockSince, `${new Date().toISOString()}\n`));
  } catch (error) {
    database.close();
    throw error;
  }
  return { database, release: () => void database.close() };
}
