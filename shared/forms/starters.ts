import type { BlockJson, DocJson, HeadingJson, ParagraphJson, TableCellJson } from '../document/json';

const paragraph = (text: string): ParagraphJson =>
  ({ type: 'paragraph', attrs: { align: null, indent: 0 }, ...(text ? { content: [{ type: 'text', text }] } : {}) });
const heading = (level: number, text: string): HeadingJson => ({ type: 'heading', attrs: { level, align: null }, content: [{ type: 'text', text }] });
const qa = (question: string): BlockJson =>
  ({ type: 'qaItem', content: [{ type: 'question', content: [paragraph(question)] }, { type: 'answer', content: [paragraph('')] }] });
const doc = (...content: BlockJson[]): DocJson => ({ type: 'doc', content });

/** Usual parts of a cell-meeting document (standards §6.3); every one may be changed or removed. */
export const meetingStarter = doc(
  heading(1, 'I. Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'), paragraph(''),
  heading(1, 'II. Thông tin thời sự'),
  heading(2, '1. Trong tỉnh'), paragraph(''),
  heading(2, '2. Trong nước và quốc tế'), paragraph(''),
  heading(1, 'III. Văn bản, chủ trương mới'), paragraph(''),
  heading(1, 'IV. Định hướng nội dung sinh hoạt chi bộ'), paragraph(''),
);
export const bulletinStarter = doc(
  heading(1, 'Chủ trương, chính sách mới'), paragraph(''),
  heading(1, 'Tin trong tỉnh'), paragraph(''),
  heading(1, 'Gương điển hình, mô hình hay'), paragraph(''),
  heading(1, 'Hỏi – đáp'), qa('Nội dung câu hỏi?'),
);
export const qaStarter = doc(heading(1, 'Phần I'), qa('Nội dung câu hỏi thứ nhất?'), qa('Nội dung câu hỏi thứ hai?'));
export const letterStarter = doc(paragraph(''));
export const reportStarter = doc(
  heading(1, 'I- Tình hình và kết quả'), paragraph(''),
  heading(1, 'II- Hạn chế và nguyên nhân'), paragraph(''),
  heading(1, 'III- Nhiệm vụ thời gian tới'), paragraph(''),
);

const cell = (text: string, type: TableCellJson['type'] = 'tableCell'): TableCellJson => ({ type, attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph(text)] });
const figures = (names: readonly string[]): BlockJson => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: [cell('Chỉ tiêu', 'tableHeader'), cell('Kết quả', 'tableHeader'), cell('So với kỳ trước', 'tableHeader')] },
    ...names.map((name) => ({ type: 'tableRow' as const, content: [cell(name), cell(''), cell('')] })),
  ],
});
const bullets = (...items: string[]): BlockJson => ({ type: 'bulletList', content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })) });

/** Front panel by the form, three panels inside, flap and back: a break before each that begins with something new. */
export const leafletStarter = doc(
  heading(1, 'Vì sao?'), paragraph(''),
  heading(1, 'Quy định thế nào?'), bullets('', ''),
  heading(1, 'Người dân cần làm gì?'), bullets('', ''),
  heading(1, 'Hỏi ở đâu?'), paragraph(''),
);
export const briefStarter = doc(
  heading(1, 'Điều đã rõ'), bullets('', ''),
  heading(1, 'Số liệu'), figures(['', '']),
  heading(1, 'Thông điệp'), bullets('', ''),
  heading(1, 'Nguồn và đầu mối'), paragraph(''),
);
export const speechStarter = doc(
  heading(1, 'Mở đầu'), paragraph(''),
  heading(1, 'Ý thứ nhất'), bullets('', ''),
  heading(1, 'Ý thứ hai'), bullets('', ''),
  heading(1, 'Kết luận'), paragraph(''),
);
export const minutesStarter = doc(
  heading(1, 'I- Thời gian, địa điểm, thành phần'), paragraph(''),
  heading(1, 'II- Nội dung và diễn biến'), paragraph(''),
  heading(1, 'III- Kết luận'), paragraph(''),
);
const article = (text: string): HeadingJson => ({ type: 'heading', attrs: { level: 1, align: null, numbering: 'article' }, content: [{ type: 'text', text }] });
const ground = (text: string): ParagraphJson => ({ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text, marks: [{ type: 'italic' }] }] });
/** Căn cứ in italics, one a line; then the articles (NĐ 30/2020, Phụ lục I). */
export const decisionStarter = doc(
  ground('Căn cứ Luật Tổ chức chính quyền địa phương;'), ground('Theo đề nghị của …'),
  { type: 'paragraph', attrs: { align: 'center', indent: 0 }, content: [{ type: 'text', text: 'QUYẾT ĐỊNH:', marks: [{ type: 'bold' }] }] },
  article('Ban hành kèm theo Quyết định này …'), article('Quyết định này có hiệu lực kể từ ngày ký.'), article('Các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.'),
);
