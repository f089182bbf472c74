import { randomUUID } from 'node:crypto';
import { constants, promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileGrant } from '../../shared/domain/ids';
import { OfficeError } from '../../shared/errors/office-error';
import type { ClearedBytes } from './cleared';

/** `folder`: to keep backups in, or to find them in. */
export type GrantMode = 'read' | 'write' | 'folder';
export interface GrantedPath {
  readonly path: string;
  readonly name: string;
  readonly mode: GrantMode;
}

/**
 * The only way from a word of the page to a path: the shell (or the command line) registers what a person chose, and the
 * word is good for one use. A page that makes words up reaches nothing.
 */
export class FileGrants {
  readonly #granted = new Map<string, GrantedPath>();

  register(path: string, mode: GrantMode, grant: string = randomUUID(), name: string = basename(path)): FileGrant {
    this.#granted.set(grant, { path, mode, name });
    return grant as FileGrant;
  }

  /** @throws OfficeError fileGrantUnknown */
  take(grant: FileGrant, mode: GrantMode): GrantedPath {
    const granted = this.#granted.get(grant);
    if (!granted || granted.mode !== mode) throw new OfficeError('fileGrantUnknown');
    this.#granted.delete(grant);
    return granted;
  }

  /** As `take`, good for more uses until it is dropped: who mistypes a password need not choose their key file again. @throws OfficeError fileGrantUnknown */
  look(grant: FileGrant, mode: GrantMode): GrantedPath {
    const granted = this.#granted.get(grant);
    if (!granted || granted.mode !== mode) throw new OfficeError('fileGrantUnknown');
    return granted;
  }

  drop(grant: FileGrant): void {
    this.#granted.delete(grant);
  }

  clear(): void {
    this.#granted.clear();
  }
}

/**
 * Writes a file that leaves the office: beside its target first, then renamed, so that a full disk leaves the old file whole.
 * @throws OfficeError saveFailed | diskFull
 */
export async function writeOut(target: GrantedPath, bytes: ClearedBytes): Promise<void> {
  const temporary = join(dirname(target.path), `.${basename(target.path)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const handle = await fs.open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, target.path);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    throw new OfficeError(full ? 'diskFull' : 'saveFailed', full ? {} : { name: target.name }, { cause: error });
  }
}
