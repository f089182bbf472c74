import { existsSync, promises as fs, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeError } from '../../../shared/errors/office-error';
import type { Connection } from '../database/connection';
import { headerFile, officeDatabaseName, levelDatabaseName, vaultPaths } from '../layout';
import type { VaultInside } from '../open-vault';
import { blockBytes } from './format';

/** A file as it stood at the moment of the snapshot; `bytes` of small ones that are replaced whole. */
export interface FrozenFile {
  readonly name: string;
  readonly size: number;
  readonly path: string;
  readonly bytes?: Uint8Array;
}
export interface Snapshot {
  readonly madeAt: string;
  readonly files: readonly FrozenFile[];
  /** Lets the databases write into their files again. */
  release(): void;
}

/** What a set is made of: databases and what SQLite has not yet written into them. `lock.db` must never be opened here (layout.ts). */
function databaseNames(directory: string): string[] {
  const { levels } = vaultPaths(directory);
  const inLevels = existsSync(levels) ? readdirSync(levels).filter((name) => name.endsWith('.db')).map((name) => `levels/${name}`) : [];
  return [officeDatabaseName, ...inLevels.sort()];
}

/**
 * Holds a database still: all it has is written into its file, and a reader that began then keeps SQLite from touching the file
 * until it ends; what is saved meanwhile waits in the log (sqlite.org, "WAL", checkpoints and readers).
 */
function holdStill(reopen: () => Connection): Connection {
  const connection = reopen();
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.execute('BEGIN');
    connection.query<[], { count: number }>('SELECT count(*) AS count FROM sqlite_master').get([]);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * One moment of the whole vault, also of levels that are shut here: their files lie still and are copied as they are, without a key.
 * Takes no longer than opening the databases; the copying may then take its time while people work on.
 */
export function takeSnapshot(directory: string, { office, rooms }: VaultInside): Snapshot {
  const paths = vaultPaths(directory);
  const held: Connection[] = [];
  const release = (): void => {
    for (const connection of held.splice(0)) {
      connection.execute('COMMIT');
      connection.close();
    }
  };
  try {
    for (const room of [office, ...rooms]) held.push(holdStill(room.reopen));
    const open = new Set([officeDatabaseName, ...rooms.map((room) => levelDatabaseName(room.level))]);
    const header = readFileSync(paths.header);
    const files: FrozenFile[] = [{ name: headerFile, size: header.length, path: paths.header, bytes: header }];
    for (const name of databaseNames(directory)) {
      const path = join(directory, name);
      files.push({ name, path, size: statSync(path).size });
      const log = `${path}-wal`;
      // Of an open database the log is empty at this moment; of a shut one it is what a cut left behind.
      const size = existsSync(log) ? statSync(log).size : 0;
      if (size > 0 && open.has(name)) throw new OfficeError('backupBusy');
      if (size > 0) files.push({ name: `${name}-wal`, path: log, size });
    }
    return { madeAt: new Date().toISOString(), files, release };
  } catch (error) {
    release();
    throw error;
  }
}

/** The blocks of a file in order, the last one shorter. */
export async function* blocksOf(file: FrozenFile): AsyncGenerator<Uint8Array> {
  if (file.bytes) {
    for (let start = 0; start < file.size; start += blockBytes) yield file.bytes.subarray(start, start + blockBytes);
    return;
  }
  const handle = await fs.open(file.path, 'r');
  try {
    for (let start = 0; start < file.size; start += blockBytes) {
      const block = new Uint8Array(Math.min(blockBytes, file.size - start));
      let filled = 0;
      while (filled < block.length) {
        const { bytesRead } = await handle.read(block, filled, block.length - filled, start + filled);
        if (bytesRead === 0) throw new OfficeError('databaseDamaged', { database: file.name });
        filled += bytesRead;
      }
      yield block;
    }
  } finally {
    await handle.close();
  }
}
