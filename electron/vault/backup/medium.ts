import { createHash, randomUUID } from 'node:crypto';
import { existsSync, promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { OfficeError } from '../../../shared/errors/office-error';
import { backupFolderName, backupPaths, blockBytes, isSetId, readSet, type BackupPaths, type BackupSet } from './format';

const mediumSchema = z.object({ format: z.literal('toasoan-backup'), mediumId: z.uuid() });

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

/** What a failure of the disk a backup lies on means to a person. @throws OfficeError backupMediumFull | backupMediumGone */
export function mediumFailure(error: unknown, path: string): unknown {
  if (error instanceof OfficeError) return error;
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new OfficeError('backupMediumFull', { path }, { cause: error });
  if (code !== '') return new OfficeError('backupMediumGone', { path }, { cause: error });
  return error;
}

/** Writes a file that is on the medium, and reads as it was written, when this ends. */
async function writeAndReadBack(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.new`);
  const handle = await fs.open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.rename(temporary, path);
  const back = await fs.readFile(path);
  if (!back.equals(bytes)) {
    await fs.rm(path, { force: true });
    throw new OfficeError('backupUnreadable', { name: basename(path) });
  }
}

async function syncFolder(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface StoredSet {
  readonly id: string;
  /** Null: damaged or of a newer program. */
  readonly set: BackupSet | null;
}

/** The backup of one vault on one disk: blocks by their hash, and sets that name them. Needs no key of the vault. */
export class BackupMedium {
  readonly mediumId: string;
  readonly folder: string;
  readonly #paths: BackupPaths;

  private constructor(folder: string, mediumId: string) {
    this.folder = folder;
    this.mediumId = mediumId;
    this.#paths = backupPaths(folder);
  }

  /** Makes the folder of this vault on a chosen disk or finds it there. @throws OfficeError backupMediumGone | backupMediumFull */
  static async prepare(chosen: string, vaultId: string): Promise<BackupMedium> {
    const folder = join(chosen, backupFolderName, vaultId.slice(0, 12));
    const paths = backupPaths(folder);
    try {
      await fs.mkdir(paths.sets, { recursive: true, mode: 0o700 });
      await fs.mkdir(paths.blocks, { recursive: true, mode: 0o700 });
      if (!existsSync(paths.medium)) {
        await writeAndReadBack(paths.medium, Buffer.from(`${JSON.stringify({ format: 'toasoan-backup', mediumId: randomUUID() })}\n`));
        await syncFolder(folder);
      }
    } catch (error) {
      throw mediumFailure(error, chosen);
    }
    return BackupMedium.open(folder);
  }

  /** @throws OfficeError backupMissing */
  static async open(folder: string): Promise<BackupMedium> {
    const text = await fs.readFile(backupPaths(folder).medium, 'utf8').catch(() => '');
    const parsed = mediumSchema.safeParse(parseJson(text));
    // A medium whose own small file is damaged still restores: its name is only a name.
    if (!parsed.success && !existsSync(backupPaths(folder).sets)) throw new OfficeError('backupMissing', { path: folder });
    return new BackupMedium(folder, parsed.success ? parsed.data.mediumId : 'damaged');
  }

  /** Every backup under a folder a person chose: the folder itself, the one above the vaults, or the disk. @throws OfficeError backupMissing */
  static async find(chosen: string): Promise<readonly BackupMedium[]> {
    const found: BackupMedium[] = [];
    for (const root of [join(chosen, backupFolderName), chosen]) {
      const names = await fs.readdir(root, { withFileTypes: true }).catch(() => []);
      for (const entry of names) {
        if (entry.isDirectory() && existsSync(backupPaths(join(root, entry.name)).sets)) found.push(await BackupMedium.open(join(root, entry.name)));
      }
    }
    if (existsSync(backupPaths(chosen).sets)) found.push(await BackupMedium.open(chosen));
    if (found.length === 0) throw new OfficeError('backupMissing', { path: chosen });
    return found;
  }

  /** Newest first. @throws OfficeError backupMediumGone */
  async sets(): Promise<readonly StoredSet[]> {
    const names = await fs.readdir(this.#paths.sets).catch((error: unknown) => { throw mediumFailure(error, this.folder); });
    const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)).filter(isSetId).sort().reverse();
    return Promise.all(ids.map(async (id) => {
      const set = readSet(await fs.readFile(this.#paths.set(id), 'utf8').catch(() => ''));
      return { id, set: set === 'newer' ? null : set };
    }));
  }

  /** @throws OfficeError backupUnreadable | backupNewer */
  async set(id: string): Promise<BackupSet> {
    const text = isSetId(id) ? await fs.readFile(this.#paths.set(id), 'utf8').catch(() => '') : '';
    const set = readSet(text);
    if (set === 'newer') throw new OfficeError('backupNewer');
    if (!set) throw new OfficeError('backupUnreadable', { name: id });
    return set;
  }

  async writeSet(id: string, text: string): Promise<void> {
    try {
      await writeAndReadBack(this.#paths.set(id), Buffer.from(text, 'utf8'));
      await syncFolder(this.#paths.sets);
    } catch (error) {
      throw mediumFailure(error, this.folder);
    }
  }

  async removeSet(id: string): Promise<void> {
    await fs.rm(this.#paths.set(id), { force: true });
    await syncFolder(this.#paths.sets);
  }

  /** Hashes of the blocks that lie there; half-written ones of a cut are cleared away. */
  async blocks(): Promise<Set<string>> {
    const found = new Set<string>();
    for (const folder of await fs.readdir(this.#paths.blocks)) {
      for (const name of await fs.readdir(join(this.#paths.blocks, folder))) {
        if (/^[0-9a-f]{64}$/.test(name)) found.add(name);
        else await fs.rm(join(this.#paths.blocks, folder, name), { force: true });
      }
    }
    return found;
  }

  async writeBlock(hash: string, bytes: Uint8Array): Promise<void> {
    const path = this.#paths.block(hash);
    try {
      await fs.mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeAndReadBack(path, bytes);
    } catch (error) {
      throw mediumFailure(error, this.folder);
    }
  }

  /** After all blocks of a set, before the set that names them. */
  async syncBlocks(): Promise<void> {
    for (const folder of await fs.readdir(this.#paths.blocks)) await syncFolder(join(this.#paths.blocks, folder));
    await syncFolder(this.#paths.blocks);
  }

  /** Null where the block is missing or is not what its name says. */
  async readBlock(hash: string): Promise<Uint8Array | null> {
    const bytes = await fs.readFile(this.#paths.block(hash)).catch(() => null);
    return bytes && bytes.length <= blockBytes && sha256Of(bytes) === hash ? bytes : null;
  }

  async removeBlock(hash: string): Promise<void> {
    await fs.rm(this.#paths.block(hash), { force: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
