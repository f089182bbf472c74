import Sqlite from 'better-sqlite3';
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

function unlocked(file: DatabaseFile, mustExist: boolean): Sqlite.Database {
  const database = new Sqlite(file.path, { fileMustExist: mustExist, timeout: busyMilliseconds });
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
    const database = unlocked(file, true);
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
export function openDatabase(file: DatabaseFile, create = false): Connection {
  return guard(file.name, () => {
    const database = unlocked(file, !create);
    try {
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
      return new Connection(database, file.name);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}
