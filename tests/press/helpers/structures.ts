import type { BlockJson, ChartJson, CrossReferenceJson, HeadingNumbering, OrderedStyle, ParallelCellJson, TableCellJson } from '../../../shared/document/json';
import { cell, headerCell, khmer, note, paragraph, prose, text } from './documents';

export const counted = (level: number, numbering: HeadingNumbering | null, words: string, anchor: string | null = null): BlockJson =>
  ({ type: 'heading', attrs: { level, align: null, numbering, anchor }, content: [text(words)] });
export const refer = (anchor: string, show: CrossReferenceJson['attrs']['show']): CrossReferenceJson => ({ type: 'crossReference', attrs: { anchor, show } });
export const contents = (of: 'headings' | 'questions' | 'figures' | 'tables' = 'headings', title = 'MỤC LỤC', depth = 3): BlockJson => ({ type: 'tableOfContents', attrs: { of, title, depth } });
export const ordered = (style: OrderedStyle, items: readonly (string | BlockJson[])[], start = 1): BlockJson =>
  ({ type: 'orderedList', attrs: { start, style }, content: items.map((item) => ({ type: 'listItem', content: typeof item === 'string' ? [paragraph(item)] : item })) });
export const quote = (...content: BlockJson[]): BlockJson => ({ type: 'blockquote', content });
export const together = (...content: BlockJson[]): BlockJson => ({ type: 'keepTogether', content });
export const parallel = (rows: readonly (readonly [BlockJson[], BlockJson[]])[], ratio = 0.5): BlockJson => {
  const side = (lang: 'vi' | 'km', content: BlockJson[]): ParallelCellJson => ({ type: 'parallelCell', attrs: { lang }, content });
  return { type: 'parallelColumns', attrs: { ratio }, content: rows.map(([vi, km]) => ({ type: 'parallelRow', content: [side('vi', vi), side('km', km)] })) };
};
export const chart = (more: Partial<ChartJson['attrs']> = {}): ChartJson => ({
  type: 'chart',
  attrs: {
    chart: 'bar', title: 'Kết quả học tập nghị quyết', caption: 'Tỷ lệ đảng viên dự học theo quý', alt: '', unit: 'người', categories: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
    series: [{ name: 'Năm 2025', values: [1250, 1430, 1512.5, 1600] }, { name: 'Năm 2026', values: [1310, 1502, null, 1720] }], widthMm: null, heightMm: null, anchor: null, ...more,
  },
});
export const figures = (rows: readonly (readonly string[])[], caption = '', anchor: string | null = null): BlockJson => ({
  type: 'table', attrs: { frame: 'all', caption, anchor },
  content: [
    { type: 'tableRow', content: ['Đơn vị', 'Tỷ lệ'].map(headerCell) },
    ...rows.map(([name = '', figure = '']) => ({ type: 'tableRow' as const, content: [cell(name), cell(figure, { align: 'decimal' } as Partial<TableCellJson['attrs']>)] })),
  ],
});

/** Every node of the papers on a few pages. */
export const everyStructure: readonly BlockJson[] = [
  contents(), contents('figures', 'DANH MỤC HÌNH'), contents('tables', 'DANH MỤC BẢNG'), contents('questions', 'DANH MỤC CÂU HỎI'),
  { type: 'pageBreak' },
  counted(1, 'part', 'Những vấn đề chung', 'p1'), counted(2, 'chapter', 'Quy định chung', 'c1'), counted(3, 'section', 'Phạm vi, đối tượng'),
  counted(4, 'article', 'Phạm vi điều chỉnh', 'd1'),
  ordered('clause', [`Khoản thứ nhất. ${prose}`, [paragraph('Khoản thứ hai gồm các điểm sau đây:'), ordered('point', ['điểm a', 'điểm b', 'điểm c', 'điểm d', 'điểm đ', 'điểm e'])]]),
  paragraph([text('Căn cứ '), refer('d1', 'number'), text(' ('), refer('d1', 'title'), text('), trang '), refer('d2', 'page'), text(' và '), refer('b1', 'number'), text('; xem '), refer('h1', 'number'), note('Một chú thích ở chân trang.'), text('.')]),
  ordered('clause', ['Khoản này đếm tiếp.']),
  counted(4, 'article', 'Giải thích từ ngữ', 'd2'),
  ordered('clause', ['Khoản đếm lại từ đầu.']),
  counted(1, 'romanDash', 'Tình hình'), counted(2, 'decimal', 'Kết quả'), counted(3, 'decimalPath', 'Công tác tư tưởng'), paragraph(prose), counted(3, 'decimalPath', 'Công tác tổ chức'), counted(4, 'letter', 'Tổ chức cơ sở'), counted(5, 'dash', 'Chi bộ'),
  paragraph(prose),
  quote(paragraph(`“${prose}”`), paragraph([text('Trích lời phát biểu', 'italic')], { align: 'right' })),
  together(paragraph('Hai đoạn này ở cùng một trang.'), paragraph('Đoạn thứ hai.')),
  figures([['Chi bộ 1', '97,36'], ['Chi bộ 2', '8,5'], ['Chi bộ 3', '100'], ['Chi bộ 4', '1.234,125']], 'Tỷ lệ dự sinh hoạt', 'b1'),
  chart({ anchor: 'h1' }), chart({ chart: 'line', caption: 'Đường biểu diễn' }), chart({ chart: 'pie', caption: 'Cơ cấu', title: 'Cơ cấu đảng viên', heightMm: 60 }),
  chart({ categories: ['Thành phố Long Xuyên và các phường', 'Huyện Tri Tôn', 'Thị xã Tịnh Biên', 'Huyện Châu Phú', 'Huyện Chợ Mới'], series: [{ name: '', values: [120, 90, -30, 60, 75] }], caption: 'Tên dài' }),
  parallel([[[paragraph('Thông báo về cuộc họp chi bộ hằng tháng.')], [paragraph(khmer)]], [[paragraph(prose)], [paragraph(khmer), paragraph(khmer)]]], 0.48),
  paragraph('Họ và tên\tNguyễn Văn An\t12,5', { align: 'left', tabs: [{ atMm: 70, align: 'left', leader: 'dots' }, { atMm: 150, align: 'decimal', leader: 'line' }] }),
  paragraph('Chức vụ\tBí thư\t1.250,75', { align: 'left', tabs: [{ atMm: 70, align: 'left', leader: 'dots' }, { atMm: 150, align: 'decimal', leader: 'line' }] }),
  { type: 'qaItem', attrs: { anchor: 'q1' }, content: [{ type: 'question', content: [paragraph('Hồ sơ gồm những gì?')] }, { type: 'answer', content: [paragraph([text('Gồm đơn; xem câu '), refer('q1', 'number'), text('.')])] }] },
  { type: 'appendix', attrs: { title: 'Biểu mẫu', note: 'Kèm theo Báo cáo số 15' }, content: [counted(1, 'article', 'Điều của phụ lục'), paragraph(prose)] },
];
