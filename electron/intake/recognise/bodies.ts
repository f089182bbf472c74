import { fold } from '../../../shared/text/fold';

/** Party bodies by the code in their numbers, folded; the level (TW, TU, HU …) follows the code (HD 05-HD/VPTW, 2.2). */
const offices: Readonly<Record<string, string>> = {
  btgdv: 'Ban Tuyên giáo và Dân vận', btg: 'Ban Tuyên giáo', btc: 'Ban Tổ chức', bnc: 'Ban Nội chính', bdv: 'Ban Dân vận', vp: 'Văn phòng', ubkt: 'Ủy ban Kiểm tra',
  cqubkt: 'Cơ quan Ủy ban Kiểm tra', tct: 'Trường Chính trị',
};
const levels: Readonly<Record<string, string>> = { tw: 'Trung ương', tu: 'Tỉnh ủy', hu: 'Huyện ủy', du: 'Đảng ủy', thu: 'Thành ủy' };
const offTheLevel: Readonly<Record<string, string>> = {
  tw: 'Ban Chấp hành Trung ương', tu: 'Tỉnh ủy', hu: 'Huyện ủy', du: 'Đảng ủy', cp: 'Chính phủ', ttg: 'Thủ tướng Chính phủ',
};

/** The body that a number's last code names: `BTGDVTU` → "Ban Tuyên giáo và Dân vận Tỉnh ủy"; empty where we do not know it. */
export function bodyOfNumber(number: string): string {
  const code = fold(number.split('/').at(-1) ?? '').replace(/[^a-z0-9-]/g, '');
  const direct = offTheLevel[code];
  if (direct) return direct;
  const match = /^([a-z]+?)(tw|thu|tu|hu|du)$/.exec(code);
  const office = offices[match?.[1] ?? ''];
  return office && match ? `${office} ${levels[match[2] ?? ''] ?? ''}` : '';
}

const lowerWords = new Set(['và', 'của', 'các', 'về', 'tại', 'với', 'tỉnh', 'huyện', 'xã', 'phường', 'thị', 'trấn', 'quận', 'nhân', 'dân', 'bộ', 'đặc', 'khu']);
/** Words that begin the name of a body or of its parts: "BAN TUYÊN GIÁO VÀ DÂN VẬN" keeps the capitals of its parts. */
const capitalPhrases: readonly (readonly [RegExp, string])[] = [
  [/^ủy ban nhân dân/u, 'Ủy ban nhân dân'], [/^uỷ ban nhân dân/u, 'Uỷ ban nhân dân'], [/^hội đồng nhân dân/u, 'Hội đồng nhân dân'], [/^ban tuyên giáo và dân vận/u, 'Ban Tuyên giáo và Dân vận'],
  [/^ban tuyên giáo/u, 'Ban Tuyên giáo'], [/^ban tổ chức/u, 'Ban Tổ chức'], [/^ban thường vụ/u, 'Ban Thường vụ'], [/^ban chấp hành/u, 'Ban Chấp hành'],
  [/^tỉnh ủy/u, 'Tỉnh ủy'], [/^tỉnh uỷ/u, 'Tỉnh uỷ'], [/^huyện ủy/u, 'Huyện ủy'], [/^thành ủy/u, 'Thành ủy'], [/^đảng ủy/u, 'Đảng ủy'], [/^đảng bộ/u, 'Đảng bộ'], [/^chi bộ/u, 'Chi bộ'],
  [/^văn phòng/u, 'Văn phòng'], [/^thị trấn/u, 'thị trấn'], [/^thành phố/u, 'thành phố'], [/^đặc khu/u, 'đặc khu'],
  [/^thông tin và truyền thông/u, 'Thông tin và Truyền thông'], [/^văn hóa và thông tin/u, 'Văn hóa và Thông tin'], [/^trung ương/u, 'Trung ương'], [/^chính phủ/u, 'Chính phủ'],
];

/**
 * A body's name out of capitals: "BAN TUYÊN GIÁO VÀ DÂN VẬN" → "Ban Tuyên giáo và Dân vận" (NĐ 30/2020 Phụ lục II, 5).
 * Unknown words get a capital, as names of places do; text that is not all capitals is left as it is.
 */
export function sentenceCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  let rest = name.toLowerCase();
  const words: string[] = [];
  while (rest !== '') {
    const phrase = capitalPhrases.find(([pattern]) => pattern.test(rest));
    const length = phrase ? phrase[1].length : (rest.search(/\s/) < 0 ? rest.length : rest.search(/\s/));
    const word = rest.slice(0, length);
    words.push(phrase ? phrase[1] : words.length > 0 && lowerWords.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1));
    rest = rest.slice(length).trimStart();
  }
  const joined = words.join(' ');
  return joined.slice(0, 1).toUpperCase() + joined.slice(1);
}

/** Whether a line in capitals is the name of a body: the left half of a head. */
export const isBodyLine = (text: string): boolean =>
  text === text.toUpperCase() && text.length <= 120 &&
  /^(?:BAN|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|TỈNH ỦY|TỈNH UỶ|HUYỆN ỦY|HUYỆN UỶ|THÀNH ỦY|THÀNH UỶ|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|CHI BỘ|SỞ|BỘ|VĂN PHÒNG|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|TỔNG CỤC|CỤC|PHÒNG|TRUNG TÂM|TRƯỜNG|HỌC VIỆN|VIỆN|MẶT TRẬN|HỘI|LIÊN ĐOÀN|ĐOÀN|CÔNG AN|TÒA ÁN|TOÀ ÁN|ĐÀI|BÁO|THỊ TRẤN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|THÀNH PHỐ|TỈNH)(?![\p{L}])/u.test(text);
