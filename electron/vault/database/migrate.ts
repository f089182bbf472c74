import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OfficeError } from '../../../shared/errors/office-error';
import { copyFileDurably } from '../files';
import { guard } from '../failures';
import type { Connection, WritableDatabase } from './connection';
import { openDatabase, readSchemaVersion, type DatabaseFile } from './open-database';

/** One step of the tables. Its file is never edited once it has shipped. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  up(database: WritableDatabase): void;
}

/** Numbers must be 1, 2, 3 …: a gap or a pair with one number is a mistake of ours. */
export function inOrder(migrations: readonly Migration[]): readonly Migration[] {
  for (const [index, migration] of migrations.entries()) {
    if (migration.number !== index + 1) throw new Error(`migration ${migration.name} has number ${migration.number}, not ${index + 1}`);
  }
  return migrations;
}

/** The copy is made while nothing has the file open: closing any handle of it would drop SQLite's locks. */
function keepCopy(file: DatabaseFile, version: number, copies: string): void {
  guard(file.name, () => {
    const connection = openDatabase(file);
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
    mkdirSync(copies, { recursive: true });
    const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
    copyFileDurably(file.path, join(copies, `${basename(file.path, '.db')}-v${version}-${stamp}.db`));
  });
}

/**
 * Opens a database and brings its tables up to date, each step in one transaction, after a copy of what was there.
 * @throws OfficeError vaultNewer, the file untouched | databaseDamaged | databaseReadOnly | diskFull
 */
export function openMigrated(file: DatabaseFile, migrations: readonly Migration[], copies: string): Connection {
  if (!existsSync(file.path)) throw new OfficeError('databaseDamaged', { database: file.name });
  const supported = migrations.length;
  const found = readSchemaVersion(file);
  // SQLite takes a file cut to nothing for a new database; a vault has none of those.
  if (found === 0) throw new OfficeError('databaseDamaged', { database: file.name });
  if (found > supported) throw new OfficeError('vaultNewer', { found, supported });
  if (found < supported) keepCopy(file, found, copies);
  return migrated(openDatabase(file), migrations.slice(found));
}

/** A new database with all its tables; the file must not be there yet. */
export const createDatabase = (file: DatabaseFile, migrations: readonly Migration[]): Connection => migrated(openDatabase(file, true), migrations);

function migrated(connection: Connection, pending: readonly Migration[]): Connection {
  try {
    for (const migration of pending) {
      connection.transaction(() => {
        migration.up(connection);
        connection.execute(`PRAGMA user_version = ${migration.number}`);
      });
    }
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
