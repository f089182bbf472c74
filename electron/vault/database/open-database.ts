import Sqlite from 'better-sqlite3';
import { closeSync, openSync } from 'node:fs';
import { guard } from '../failures';
import { Connection } from './connection';

export interface DatabaseFile {
  readonly path: string;
  /** As it appears in errors and findings. */
  readonly name: string;
  /** 32 raw bytes for the cipher. */
  readonly key: Uint8Array;
}

const busyMilliseconds = 5000;

/** The key goes in raw: `raw:` makes SQLite3MultipleCiphers skip its own derivation (sqlite3mcExtractRawKey). */
function pressKey(database: Sqlite.Database, key: Uint8Array): void {
  database.pragma("cipher = 'aegis'");
  const raw = Buffer.concat([Buffer.from('raw:'), key]);
  database.key(raw);
  raw.fill(0);
}

function unlocked(file: DatabaseFile): Sqlite.Database {
  const database = new Sqlite(file.path, { fileMustExist: true, timeout: busyMilliseconds });
  try {
    pressKey(database, file.key);
    database.prepare('SELECT count(*) FROM sqlite_master').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The version of the tables, read without changing the file. @throws OfficeError databaseDamaged, also for a wrong key */
export function readSchemaVersion(file: DatabaseFile): number {
  return guard(file.name, () => {
    const database = unlocked(file);
    try {
      return Number(database.pragma('user_version', { simple: true }));
    } finally {
      database.close();
    }
  });
}

/**
 * The opening ritual; every database of the vault is opened here and nowhere else.
 * @throws OfficeError databaseDamaged (also for a wrong key) | databaseReadOnly | diskFull
 */
export const openDatabase = (file: DatabaseFile, create = false): Connection => new Connection(openRaw(file, create), file.name);

/** As `openDatabase`, before it is a connection: for a file that takes another's place. */
export function openRaw(file: DatabaseFile, create = false): Sqlite.Database {
  return guard(file.name, () => {
    // SQLite would make it readable by others first.
    if (create) closeSync(openSync(file.path, 'wx', 0o600));
    const database = unlocked(file);
    try {
      performRitual(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** What every connection is set to, whatever its file; apart from the key, so that its cost can be measured without one. */
export function performRitual(database: Sqlite.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  // Temporary files would not be encrypted.
  database.pragma('temp_store = MEMORY');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  // Else a REPLACE would delete lines of the log without its guards seeing it.
  database.pragma('recursive_triggers = ON');
  database.pragma(`journal_size_limit = ${16 * 1024 * 1024}`);
  database.pragma('cache_size = -32000');
  database.unsafeMode(false);
}

/**
 * Gives a copy of a database another key, and keeps the log's key in it. A copy only: a failure in the middle leaves it broken, so nothing
 * is written twice. On disk when it returns.
 */
export function rekeyFile(file: DatabaseFile, newKey: Uint8Array, chainKey: Uint8Array): void {
  guard(file.name, () => {
    const database = unlocked(file);
    try {
      database.pragma('journal_mode = DELETE');
      database.pragma('journal_mode = OFF');
      database.pragma('synchronous = FULL');
      database.prepare('INSERT INTO chain_key (only, key) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET key = excluded.key').run(chainKey);
      const raw = Buffer.concat([Buffer.from('raw:'), newKey]);
      database.rekey(raw);
      raw.fill(0);
    } finally {
      database.close();
    }
  });
}
