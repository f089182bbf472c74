import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { removeDatabase, syncFolder } from '../files';
import { secrecyLevels } from '../../../shared/domain/secrecy';
import type { VaultPaths } from '../layout';
import type { OfficeRoom } from '../office/office-room';

const blockBytes = 1024 * 1024;

/** Overwrites a file before it goes: its key is in the hands of somebody who may not hold it any more. */
function wipe(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    const zeros = new Uint8Array(blockBytes);
    const { size } = statSync(path);
    for (let place = 0; place < size; place += blockBytes) writeSync(handle, zeros, 0, Math.min(blockBytes, size - place), place);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  rmSync(path);
}

/**
 * Puts the level's new file in the old one's place; whatever was done before a power cut is not done again. Nothing may have either
 * file open.
 */
export function switchFiles(paths: VaultPaths, level: SecrecyLevel): void {
  const [path, next, old] = [paths.level(level), paths.nextLevel(level), paths.oldLevel(level)];
  if (!existsSync(next)) return;
  if (existsSync(path)) {
    // What the log of the old file held is in the new one.
    for (const suffix of ['-wal', '-shm']) if (existsSync(path + suffix)) wipe(path + suffix);
    renameSync(path, old);
  }
  renameSync(next, path);
  syncFolder(dirname(path));
}

/** Takes away what the old key opens. */
export function wipeOld(paths: VaultPaths, level: SecrecyLevel): void {
  if (!existsSync(paths.oldLevel(level))) return;
  wipe(paths.oldLevel(level));
  syncFolder(paths.levels);
}

/** Copies from before a migration are under the old key. */
export function wipeCopies(paths: VaultPaths, level: SecrecyLevel): void {
  if (!existsSync(paths.copies)) return;
  for (const name of readdirSync(paths.copies)) if (name.startsWith(`${level}-v`)) wipe(join(paths.copies, name));
}

/** At opening: a switch that was decided is finished, a new file without a decision goes, an old file is overwritten. */
export function settleSwitches(office: OfficeRoom, paths: VaultPaths): void {
  const decided = office.levels.switching();
  for (const level of secrecyLevels) {
    if (decided.includes(level)) {
      switchFiles(paths, level);
      wipeCopies(paths, level);
      office.database.transaction(() => office.levels.settled(level));
    } else if (existsSync(paths.nextLevel(level))) {
      removeDatabase(paths.nextLevel(level));
    }
    wipeOld(paths, level);
  }
}
