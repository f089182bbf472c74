import type { BlockJson, ParagraphJson, TableCellJson, TextJson } from '../../../shared/document/json';
import { newPaperDocument, type PaperDocument } from '../../../shared/document/paper-document';
import type { OfficeProfile } from '../../../shared/domain/office';
import { highestLevel, type SecrecyLevel } from '../../../shared/domain/secrecy';
import type { AuditEntry, AuditHead } from '../../vault/doors';
import { recordTemplate } from '../archive/record-document';

export interface AuditPaper {
  readonly profile: OfficeProfile;
  readonly entries: readonly AuditEntry[];
  readonly nameOf: (loginName: string) => string;
  readonly heads: readonly AuditHead[];
  readonly intact: boolean;
  readonly levels: readonly SecrecyLevel[];
  readonly by: string;
  readonly at: Date;
}

const text = (words: string, bold = false): TextJson => ({ type: 'text', text: words, marks: bold ? [{ type: 'bold' }] : [] });
const paragraph = (words: string, align: ParagraphJson['attrs']['align'] = 'left', bold = false): ParagraphJson =>
  ({ type: 'paragraph', attrs: { align, indent: 0, tabs: [], keepWithNext: false }, content: words === '' ? [] : [text(words, bold)] });
const cell = (words: string, bold = false): TableCellJson => ({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null, align: 'left' }, content: [paragraph(words, 'left', bold)] });
const table = (rows: readonly (readonly string[])[]): BlockJson => ({
  type: 'table', attrs: { frame: 'all', caption: '', anchor: null },
  content: rows.map((row, index) => ({ type: 'tableRow', content: row.map((words) => cell(words, index === 0)) })),
});
const stamp = (at: Date): string => `${at.toLocaleDateString('vi-VN')} ${at.toLocaleTimeString('vi-VN')}`;

/** The chosen lines as a paper for the inspector's file: who, what, which, when; at its end the head of every chain. */
export function auditDocument({ profile, entries, nameOf, heads, intact, levels, by, at }: AuditPaper): PaperDocument {
  const title = 'TRÍCH NHẬT KÝ';
  const content: BlockJson[] = [
    paragraph([profile.parentBody, profile.name].filter(Boolean).join(' – '), 'center'),
    paragraph(title, 'center', true),
    paragraph(`In lúc ${stamp(at)}, người in: ${by}. ${entries.length} dòng, mới nhất trước. ${intact ? 'Chuỗi nhật ký nguyên vẹn.' : 'CHUỖI NHẬT KÝ BỊ ĐỨT.'}`),
    table([['Lúc', 'Ai', 'Việc', 'Mã đối tượng', 'Kết quả'], ...entries.map((entry) => [
      stamp(new Date(entry.at)), nameOf(entry.actor), entry.action, entry.object, entry.outcome === 'refused' ? 'Bị từ chối' : 'Đã làm',
    ])]),
    paragraph('Đầu chuỗi khi in (giữ tờ này riêng; đối chiếu ở Nhật ký, mục Đầu chuỗi):', 'left', true),
    ...heads.map(({ chain, number, head }) => paragraph(`${chain} ${number} ${head}`)),
  ];
  const document = newPaperDocument(recordTemplate, { type: 'doc', content }, { title, date: null });
  return { ...document, marks: { ...document.marks, level: highestLevel(levels), training: profile.kind === 'training' } };
}
