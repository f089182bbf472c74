import type { RecordId, ScopeId, TopicId } from '../../../shared/domain/ids';
import type { ArchiveRecord, CirculationMark, PaperKind } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';

export interface RecordRow {
  readonly key: number;
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly date: string | null;
  readonly issuing_body: string;
  readonly subject: string;
  readonly topic_id: string;
  readonly scope_id: string;
  readonly circulation_mark: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly file_size: number;
  readonly sha256: string;
  readonly filed_at: string;
  readonly filed_by: string;
}

export const recordColumns = `
  key, id, kind, number, date, issuing_body, subject, topic_id, scope_id, circulation_mark, file_name, media_type, file_size, sha256,
  filed_at, filed_by`;

/** The level is that of the database the row came from. */
export const recordOf = (row: RecordRow, level: SecrecyLevel): ArchiveRecord => ({
  id: row.id as RecordId,
  kind: row.kind as PaperKind,
  number: row.number,
  date: row.date,
  issuingBody: row.issuing_body,
  subject: row.subject,
  topicId: row.topic_id as TopicId,
  level,
  scopeId: row.scope_id as ScopeId,
  circulationMark: row.circulation_mark as CirculationMark,
  fileName: row.file_name,
  mediaType: row.media_type,
  fileSize: row.file_size,
  sha256: row.sha256,
  filedAt: row.filed_at,
  filedBy: row.filed_by,
});
