import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createVault, type CreatedVault, type OpenVault, type SearchRequest } from '../../../electron/vault';
import type { RecordId } from '../../../shared/domain/ids';
import type { OfficeKind } from '../../../shared/domain/office';
import { secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { note, paper, password, profile, type Paper } from './fixtures';

export * from './fixtures';

/** A folder of its own for one test, removed at its end. */
export function temporaryFolder(name = 'kho lưu trữ'): string {
  const base = mkdtempSync(join(tmpdir(), 'vault-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  return join(base, name);
}

/** A training office with every level, opened by its first account. */
export async function newVault(directory = temporaryFolder(), levels: readonly SecrecyLevel[] = secrecyLevels, kind: OfficeKind = 'training'): Promise<CreatedVault> {
  const created = await createVault({
    directory, profile: profile(kind), levels,
    account: { loginName: 'thu.ky', fullName: 'Nguyễn Thị Thư', password, roles: ['securityOfficer', 'archivist'], scopes: [] },
  });
  onTestFinished(async () => {
    await created.open.close();
    await created.vault.release();
  });
  return created;
}

/** Files the paper and gives its id. */
export async function file(open: OpenVault, given: Paper = {}): Promise<RecordId> {
  const added = paper(given);
  await open.records.add(added, note('archive.file', added.record.id));
  return added.record.id;
}

export const request = (query: string, given: Partial<SearchRequest> = {}): SearchRequest => ({
  query, kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0, ...given,
});
export const found = async (open: OpenVault, query: string, given: Partial<SearchRequest> = {}): Promise<string[]> =>
  (await open.search.search(request(query, given))).hits.map((hit) => hit.record.subject);

/** The code an action is refused with. */
export async function refusal(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    if (error instanceof OfficeError) return error.code;
    throw error;
  }
  return 'not refused';
}

export function everyFile(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name)).filter((path) => statSync(path).isFile());
}
/** All bytes of a folder, file by file. The lock is left out: reading it here would let it go. */
export const everyByte = (directory: string): { path: string; bytes: Buffer }[] =>
  everyFile(directory).filter((path) => !path.endsWith('lock.db')).map((path) => ({ path, bytes: readFileSync(path) }));
