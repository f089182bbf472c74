import type { BlockJson } from '../../../shared/document/json';
import { bullets, cell, heading, headerCell, khmer, note, paragraph, prose, table, text } from './documents';

const redDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** One of everything version 1 of the schema knew, in our own words. */
export const everything: readonly BlockJson[] = [
  heading(1, 'I. Phần thứ nhất'), heading(4, 'Mục sâu hơn hẳn'), paragraph([text(prose), note('Chú thích thứ nhất.'), text(' Chữ '), text('đậm', 'bold'), text(', '), text('gạch chân', 'underline'), text('.')]),
  bullets('Việc thứ nhất', 'Việc thứ hai'), table([headerCell('Số'), headerCell('Tên')], [cell('1'), cell('Chi bộ A', { rowspan: 2 })], [cell('2')]),
  { type: 'image', attrs: { imageId: 'dot', alt: 'Một chấm đỏ', caption: 'Hình 1', widthMm: 20 } },
  { type: 'qaItem', content: [{ type: 'question', content: [paragraph('Hồ sơ gồm những gì?')] }, { type: 'answer', content: [paragraph('Gồm đơn và bản kiểm điểm.')] }] },
  { type: 'passage', attrs: { recordId: 'r', citation: 'Báo cáo số 15', level: 'open' }, content: [paragraph(prose)] },
  paragraph(khmer), paragraph([text('Dòng một'), { type: 'hardBreak' }, text('dòng hai')]), ...Array.from({ length: 12 }, () => paragraph(prose)),
];
export const everyImage = { dot: { mediaType: 'image/png', base64: redDot } } as const;

const counted = (level: number, words: string, numbering: 'part' | 'chapter' | 'section' | 'article' | 'roman' | 'decimal' | 'decimalPath' | 'letter', anchor: string | null = null): BlockJson =>
  ({ type: 'heading', attrs: { level, align: null, numbering, anchor }, content: [text(words)] });
const ordered = (style: 'point' | 'clause' | 'decimal' | 'upperRoman' | 'lowerRoman' | 'dash', count: number, start = 1): BlockJson =>
  ({ type: 'orderedList', attrs: { start, style }, content: Array.from({ length: count }, (_, index) => ({ type: 'listItem' as const, content: [paragraph(`Nội dung ${style} thứ ${index + 1}`)] })) });
const reference = (anchor: string, show: 'number' | 'title' | 'page'): Extract<NonNullable<Extract<BlockJson, { type: 'paragraph' }>['content']>[number], { type: 'crossReference' }> => ({ type: 'crossReference', attrs: { anchor, show } });

/** What came with version 2: counted headings, lists of a law, contents, references, charts, quotes, two languages side by side, appendices. */
export const everythingNew: readonly BlockJson[] = [
  { type: 'tableOfContents', attrs: { of: 'headings', title: 'Mục lục', depth: 3 } },
  counted(1, 'Quy định chung', 'chapter', 'chung'), counted(2, 'Phạm vi điều chỉnh', 'article', 'phamvi'), ordered('clause', 3), ordered('point', 9),
  counted(2, 'Đối tượng áp dụng', 'article'), ordered('clause', 2),
  counted(1, 'Tổ chức thực hiện', 'chapter'), counted(2, 'Trách nhiệm thi hành', 'article'),
  counted(3, 'Đối với chi bộ', 'decimal'), counted(4, 'Trước kỳ họp', 'decimalPath'), counted(4, 'Sau kỳ họp', 'decimalPath'), counted(5, 'Việc cụ thể', 'letter'),
  paragraph([text('Xem '), reference('phamvi', 'number'), text(' ('), reference('phamvi', 'title'), text(') ở trang '), reference('phamvi', 'page'), text('; bảng ở '), reference('bang', 'page'), text('.')]),
  { type: 'paragraph', attrs: { align: 'left', indent: 1, keepWithNext: true, tabs: [{ atMm: 60, align: 'right', leader: 'dots' }, { atMm: 90, align: 'decimal', leader: 'none' }] }, content: [text('Thu quỹ\tmười\t3,5')] },
  { type: 'blockquote', content: [paragraph('Lời trích của một đại biểu.'), bullets('ý trích một', 'ý trích hai')] },
  { type: 'keepTogether', content: [paragraph('Đứng cùng nhau một.'), paragraph('Đứng cùng nhau hai.')] },
  {
    type: 'table', attrs: { frame: 'all', caption: 'Bảng 1. Kết quả phát hành', anchor: 'bang' },
    content: [[headerCell('Đơn vị'), headerCell('Số cuốn')], [cell('Xã A'), cell('1.250,5', { align: 'decimal' })], [cell('Xã B'), cell('32,25', { align: 'decimal' })]].map((content) => ({ type: 'tableRow' as const, content })),
  },
  { type: 'table', attrs: { frame: 'none' }, content: [{ type: 'tableRow', content: [cell('bên trái'), cell('bên phải')] }] },
  ...(['bar', 'line', 'pie'] as const).map((chart): BlockJson => ({
    type: 'chart',
    attrs: { chart, title: 'Số cuốn phát hành', caption: `Hình theo kiểu ${chart}`, alt: 'Biểu đồ số cuốn theo quý', unit: 'cuốn', categories: ['Quý một', 'Quý hai', 'Quý ba'], series: [{ name: 'Năm 2025', values: [12, 20.5, null] }, { name: 'Năm 2026', values: [18, 25, 31] }], widthMm: null, heightMm: 60, anchor: null },
  })),
  { type: 'parallelColumns', attrs: { ratio: 0.5 }, content: [['Thông báo họp chi bộ', 'សេចក្ដីជូនដំណឹង'], ['Thời gian họp', 'ការប្រជុំសាខា']].map(([vi = '', km = '']) => ({ type: 'parallelRow' as const, content: [{ type: 'parallelCell' as const, attrs: { lang: 'vi' as const }, content: [paragraph(vi)] }, { type: 'parallelCell' as const, attrs: { lang: 'km' as const }, content: [paragraph(km)] }] as const })) },
  { type: 'qaItem', attrs: { anchor: 'hoi' }, content: [{ type: 'question', content: [paragraph('Ai được nhận tài liệu?')] }, { type: 'answer', content: [paragraph('Các chi bộ trực thuộc.')] }] },
  { type: 'columnBreak' }, paragraph('Sau chỗ ngắt cột.'),
  { type: 'tableOfContents', attrs: { of: 'questions', title: '', depth: 1 } }, { type: 'tableOfContents', attrs: { of: 'tables', title: 'Danh mục bảng', depth: 1 } },
  { type: 'appendix', attrs: { title: 'Biểu mẫu thống kê', note: 'Kèm theo Quy định này' }, content: [paragraph('Nội dung phụ lục một.'), table([headerCell('A'), headerCell('B')], [cell('1'), cell('2')])] },
  { type: 'appendix', attrs: { title: 'Danh sách', note: '' }, content: [paragraph('Nội dung phụ lục hai.')] },
];
