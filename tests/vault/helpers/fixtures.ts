import { createHash, randomUUID } from 'node:crypto';
import type { AuditNote, DraftContent, DraftSummary, NewRecord } from '../../../electron/vault';
import { emptyHead } from '../../../shared/document/paper-document';
import { wholeOfficeScope, type DraftId, type RecordId, type ScopeId, type TopicId } from '../../../shared/domain/ids';
import type { OfficeKind } from '../../../shared/domain/office';
import type { ArchiveRecord, Classification } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';

export const password = 'một câu đủ dài để nhớ';
export const note = (action = 'test.act', object = ''): AuditNote => ({ actor: 'thu.ky', action, object, outcome: 'done' });

export const profile = (kind: OfficeKind) => ({ kind, name: 'Ban Tuyên giáo và Dân vận', parentBody: 'Tỉnh ủy Bình Minh', place: 'Bình Minh' });

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
  const digitisation = { number: '01-QĐ/TU', date: '2026-10-01', signer: 'Nguyễn Văn Ký' };
  return { record, content: { text, document: { type: 'doc', content: [paragraph] }, images: {} }, original, ...(record.level === 'topSecret' && { digitisation }) };
}

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
