import type { BlockJson, InlineJson, MarkName, ParagraphJson, TableCellJson, TextJson } from '../../../shared/document/json';
import { newPaperDocument, type DocumentHead, type DocumentMarks, type PaperDocument } from '../../../shared/document/paper-document';

export const createdAt = '2026-11-21T08:00:00Z';

export const text = (words: string, ...marks: MarkName[]): TextJson => ({ type: 'text', text: words, ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}) });
export const note = (words: string): InlineJson => ({ type: 'footnote', content: [{ type: 'text', text: words }] });
export const paragraph = (content: string | readonly InlineJson[], attrs: Partial<ParagraphJson['attrs']> = {}): ParagraphJson => ({
  type: 'paragraph', attrs: { align: null, indent: 0, ...attrs }, content: typeof content === 'string' ? (content ? [text(content)] : []) : content,
});
export const heading = (level: number, words: string): BlockJson => ({ type: 'heading', attrs: { level, align: null }, content: [text(words)] });
export const bullets = (...items: string[]): BlockJson => ({ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })) });
export const cell = (words: string, more: Partial<TableCellJson['attrs']> = {}, type: TableCellJson['type'] = 'tableCell'): TableCellJson => ({
  type, attrs: { colspan: 1, rowspan: 1, colwidth: null, ...more }, content: [paragraph(words)],
});
export const headerCell = (words: string): TableCellJson => cell(words, {}, 'tableHeader');
export const table = (...rows: TableCellJson[][]): BlockJson => ({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) });

export function paper(content: readonly BlockJson[], more: { template?: string; head?: Partial<DocumentHead>; marks?: Partial<DocumentMarks>; images?: PaperDocument['images'] } = {}): PaperDocument {
  const document = newPaperDocument(more.template ?? 'meeting-a4', { type: 'doc', content }, more.head);
  return { ...document, marks: { ...document.marks, ...more.marks }, images: more.images ?? {} };
}

/** A paragraph in the manner of the papers an office writes; our own words. */
export const prose = 'Thực hiện chủ trương của cấp ủy, các chi bộ trực thuộc đã tổ chức sinh hoạt chuyên đề, quán triệt sâu rộng đến từng đảng viên theo Điều 5 và khoản 2 của Quy định; đến ngày 03 tháng 02 năm 2026 có 32.100 cuốn tài liệu được phát hành đến cơ sở, đạt 98 % kế hoạch.';
export const khmer = 'ព្រះរាជាណាចក្រកម្ពុជាជាប្រទេសមួយនៅអាស៊ីអាគ្នេយ៍ដែលមានប្រជាជនច្រើន។ សេចក្ដីជូនដំណឹងអំពីការប្រជុំសាខាប្រចាំខែ ប្រើ ពី ទី មីទីង ម៉ូហ្សាំប៊ិក';

export const partyHead: Partial<DocumentHead> = {
  parentBody: 'Tỉnh ủy An Giang', issuingBody: 'Ban Tuyên giáo', number: '155-BC/BTGTU', place: 'An Giang', date: '2026-11-03', typeName: 'BÁO CÁO',
  subject: 'Kết quả công tác tuyên giáo tháng 11', recipients: ['Thường trực Tỉnh ủy', 'Lưu Văn phòng'],
  signature: { authority: 'K/T TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', name: 'Nguyễn Văn An' },
};
