import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { GrantedFile } from '../../shared/contract/bridge';
import type { FileGrant } from '../../shared/domain/ids';
import type { OfficeHost } from './office-host';

/** Gives the office the paths and the page a word for each; what is no ordinary file is left out. Sizes in bytes. */
export async function grantForReading(office: OfficeHost, paths: readonly string[]): Promise<readonly GrantedFile[]> {
  const granted = await Promise.all(paths.map(async (path): Promise<GrantedFile | null> => {
    const size = await stat(path).then((found) => (found.isFile() ? found.size : null), () => 0);
    if (size === null) return null;
    return giveWord(office, path, 'read', size);
  }));
  return granted.filter((file) => file !== null);
}

/** A word for one place the person chose to write to. */
export const grantForWriting = (office: OfficeHost, path: string): Promise<GrantedFile> => giveWord(office, path, 'write', 0);

/** A word for a folder the person chose. */
export const grantFolder = (office: OfficeHost, path: string): Promise<GrantedFile> => giveWord(office, path, 'folder', 0);

async function giveWord(office: OfficeHost, path: string, mode: 'read' | 'write' | 'folder', size: number): Promise<GrantedFile> {
  const grant = randomUUID() as FileGrant;
  const name = basename(path);
  await office.grant(grant, path, mode, name);
  return { grant, name, size };
}
