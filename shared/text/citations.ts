import { findDates } from './dates';
import { numberKey } from './document-number';

export interface Citation {
  /** As written: "Kết luận", "Nghị định"; empty where only the number stands there. */
  readonly typeName: string;
  /** As written: `21-KL/TW`. */
  readonly number: string;
  readonly key: string;
  readonly date: string | null;
  /** UTF-16 units of type, number and date together. */
  readonly start: number;
  readonly end: number;
}

const types = [
  'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Kết luận', 'Quy chế', 'Quy định', 'Thông tri', 'Thông cáo', 'Thông báo', 'Hướng dẫn',
  'Chương trình', 'Kế hoạch', 'Phương án', 'Đề án', 'Dự án', 'Báo cáo', 'Biên bản', 'Tờ trình', 'Công điện', 'Công văn', 'Giấy mời',
  'Thông tư liên tịch', 'Thông tư', 'Nghị định', 'Pháp lệnh', 'Bộ luật', 'Luật', 'Lệnh', 'Văn bản',
];
const number = String.raw`\d{1,5}[a-zA-Z]?(?:\/\d{4})?(?:\s?[-–/]\s?\p{Lu}[\p{L}\d]*)+`;
const citation = new RegExp(String.raw`(?:(${types.join('|')})\s+)?(?:số\s*:?\s*)?(?<![\p{L}\d/-])(${number})(?![\p{L}\d/])`, 'giu');
const dateAfter = /^\s*,?\s*(?:ngày\s+)?(?=\d|ngày)/u;

/** Papers cited in the text by number: type, number, and the date that follows it. NFC expected. HD 05-HD/VPTW 2.2 "Citation". */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(citation)) {
    const [whole, typeName = '', written = ''] = match;
    if (!/\p{Lu}/u.test(written)) continue;
    const end = match.index + whole.length;
    const after = text.slice(end, end + 60);
    const date = findDates(after)[0];
    const gap = date ? after.slice(0, date.start) : '';
    const follows = date !== undefined && /^\s*,?\s*(?:ngày\s+)?$/u.test(gap) && dateAfter.test(after);
    found.push({
      typeName, number: written, key: numberKey(written), date: follows ? date.iso : null,
      start: match.index, end: follows ? end + date.end : end,
    });
  }
  return found;
}
