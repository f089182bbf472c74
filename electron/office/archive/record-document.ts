import type { DocumentMarks, PaperDocument } from '../../../shared/document/paper-document';
import { newPaperDocument, openMarks } from '../../../shared/document/paper-document';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { RecordContent } from '../../vault/doors';

/** The template that sets a kept paper's text as it is: its head stands in the text already. */
export const recordTemplate = 'archive-copy';

/** A record as the press prints it: its own text under the marks of its classification. */
export function recordDocument(record: ArchiveRecord, content: RecordContent, training: boolean): PaperDocument {
  const marks: DocumentMarks = { ...openMarks(), level: record.level, circulation: record.circulationMark, urgency: 'none', training };
  return { ...newPaperDocument(recordTemplate, content.document, { title: record.subject, date: record.date }), marks, images: { ...content.images } };
}

/** How a passage names its source: "Số 155-BC/BTGDVTU, ngày 06/4/2026, Ban Tuyên giáo …" or the subject. */
export function citationOf(record: ArchiveRecord): string {
  const [year, month, day] = record.date?.split('-') ?? [];
  const date = year && month && day ? `ngày ${day}/${month}/${year}` : '';
  const parts = [record.number && `số ${record.number}`, date, record.issuingBody].filter(Boolean);
  return record.number ? parts.join(', ') : [record.subject, ...parts].join(', ');
}
