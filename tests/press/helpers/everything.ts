import { bullets, cell, heading, headerCell, khmer, note, paragraph, prose, table, text } from './documents';

const redDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** One of everything the schema knows, in our own words. */
export const everything = [
  heading(1, 'I. Phần thứ nhất'), heading(4, 'Mục sâu hơn hẳn'), paragraph([text(prose), note('Chú thích thứ nhất.'), text(' Chữ '), text('đậm', 'bold'), text(', '), text('gạch chân', 'underline'), text('.')]),
  bullets('Việc thứ nhất', 'Việc thứ hai'), table([headerCell('Số'), headerCell('Tên')], [cell('1'), cell('Chi bộ A', { rowspan: 2 })], [cell('2')]),
  { type: 'image', attrs: { imageId: 'dot', alt: 'Một chấm đỏ', caption: 'Hình 1', widthMm: 20 } } as const,
  { type: 'qaItem', content: [{ type: 'question', content: [paragraph('Hồ sơ gồm những gì?')] }, { type: 'answer', content: [paragraph('Gồm đơn và bản kiểm điểm.')] }] } as const,
  { type: 'passage', attrs: { recordId: 'r', citation: 'Báo cáo số 15', level: 'open' }, content: [paragraph(prose)] } as const,
  paragraph(khmer), paragraph([text('Dòng một'), { type: 'hardBreak' }, text('dòng hai')]), ...Array.from({ length: 12 }, () => paragraph(prose)),
];
export const everyImage = { dot: { mediaType: 'image/png', base64: redDot } } as const;
