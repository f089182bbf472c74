import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OfficeError } from '../../shared/errors/office-error';
import { keepPrivate, syncFolder, writeFileDurably } from './files';
import type { VaultPaths } from './layout';

/**
 * An empty folder for a vault, or what a making that was cut short left behind: that was never a vault. The mark stands there until
 * the vault is whole.
 * @throws OfficeError vaultExists | vaultFolderNotEmpty
 */
export function prepareNewFolder(directory: string, paths: VaultPaths, words: string): void {
  if (existsSync(paths.header)) throw new OfficeError('vaultExists', { path: directory });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const mark = basename(paths.beingMade);
  const others = readdirSync(directory).filter((name) => name !== mark);
  // A cut while the mark itself was written leaves it under its temporary name.
  const unfinished = existsSync(paths.beingMade) || others.every((name) => name === `${mark}.new`);
  if (!unfinished) throw new OfficeError('vaultFolderNotEmpty', { path: directory });
  for (const name of others) rmSync(join(directory, name), { recursive: true });
  writeFileDurably(paths.beingMade, `${words}\n`);
  mkdirSync(paths.levels, { recursive: true, mode: 0o700 });
  mkdirSync(paths.copies, { recursive: true, mode: 0o700 });
  keepPrivate(directory);
  syncFolder(directory);
}
