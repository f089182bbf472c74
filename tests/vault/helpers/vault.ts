import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createVault, type AuditNote, type CreatedVault, type DraftContent, type DraftSummary, type NewRecord, type OpenVault, type SearchRequest } from '../../../electron/vault';
import { emptyHead } from '../../../shared/document/paper-document';
import { wholeOfficeScope, type DraftId, type RecordId, type ScopeId, type TopicId } from '../../../shared/domain/ids';
import type { OfficeKind } from '../../../shared/domain/office';
import type { ArchiveRecord, Classification } from '../../../shared/domain/papers';
import { secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';

export const password = 'một câu đủ dài để nhớ';
export const note = (action = 'test.act', object = ''): AuditNote => ({ actor: 'thu.ky', action, object, outcome: 'done' });

/** A folder of its own for one test, removed at its end. */
export function temporaryFolder(name = 'kho lưu trữ'): string {
  const base = mkdtempSync(join(tmpdir(), 'vault-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  return join(base, name);
}

export const profile = (kind: OfficeKind) => ({ kind, name: 'Ban Tuyên giáo và Dân vận', parentBody: 'Tỉnh ủy Bình Minh', place: 'Bình Minh' });

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

export interface Paper extends Partial<ArchiveRecord> {
  readonly text?: string;
  readonly original?: Uint8Array;
}

export function paper({ text = 'Nội dung của văn bản.', original = new TextEncoder().encode(`${text} ${randomUUID()}`), ...given }: Paper = {}): NewRecord {
  const record: ArchiveRecord = {
    id: randomUUID() as RecordId, kind: 'report', number: '', date: '2026-10-02', issuingBody: 'Tỉnh ủy Bình Minh', subject: 'Về một việc',
    topicId: 'chung' as TopicId, level: 'open', scopeId: wholeOfficeScope, circulationMark: 'none',
    fileName: 'tệp.txt', mediaType: 'text/plain', fileSize: original.length, sha256: createHash('sha256').update(original).digest('hex'),
    filedAt: new Date().toISOString(), filedBy: 'thu.ky', ...given,
  };
  const paragraph = { type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text }] } as const;
  return { record, content: { text, document: { type: 'doc', content: [paragraph] }, images: {} }, original };
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

export const classification = (level: SecrecyLevel = 'open', scopeId: ScopeId = wholeOfficeScope): Classification => ({
  topicId: 'chung' as TopicId, level, scopeId, circulationMark: 'none',
});
export function draft(given: Partial<DraftSummary> = {}): DraftSummary {
  return {
    id: randomUUID() as DraftId, title: 'Bản nháp', template: 'letter', classification: classification(), urgency: 'none', revision: 1,
    updatedAt: new Date().toISOString(), updatedBy: 'thu.ky', ...given,
  };
}
export const draftText = (text: string, title = 'Bản nháp'): DraftContent => ({
  head: { ...emptyHead(), title },
  content: { type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text }] }] },
});

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
