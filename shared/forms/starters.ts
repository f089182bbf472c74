import type { BlockJson, DocJson, HeadingJson, ParagraphJson } from '../document/json';

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
