/** Numbers by which one person is found (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; NĐ 13/2023/NĐ-CP, Điều 2). */
export const personalNumberKinds = ['citizen', 'identityCard', 'passport', 'phone', 'insurance', 'tax', 'account', 'partyCard'] as const;
export type PersonalNumberKind = (typeof personalNumberKinds)[number];

export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  /** As it stands in the text. */
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
const apart = '[ .\\-\u00a0]?';
/** So many digits, single separators between them, no digit on either side. */
const digits = (least: number, most = least): string => `(?<![\\d.,/-])\\d(?:${apart}\\d){${least - 1},${most - 1}}(?![\\d/]|[.,-]\\d)`;

/** Citizen number (Luật Căn cước 26/2023/QH15): province 001–096, century and sex 0–9, two digits of the year, six more. */
const isCitizen = (number: string): boolean => {
  const province = Number(number.slice(0, 3));
  return number.length === 12 && province >= 1 && province <= 96;
};
/** Mobile numbers since 2018: 03, 05, 07, 08, 09 and eight more. */
const isMobile = (number: string): boolean => /^(?:0|84)[35789]\d{8}$/.test(number);

interface Rule {
  readonly kind: PersonalNumberKind;
  readonly pattern: RegExp;
  readonly fits: (digits: string) => boolean;
  /** Must stand within `reach` units before the number, where the digits alone say too little. */
  readonly near?: RegExp;
}
const reach = 40;
const anyNumber = (): boolean => true;

const rules: readonly Rule[] = [
  { kind: 'citizen', pattern: new RegExp(digits(12), 'g'), fits: isCitizen },
  { kind: 'phone', pattern: new RegExp(`(?<![\\d.,/+-])(?:\\+?84|0)(?:${apart}\\d){9}(?![\\d/]|[.,-]\\d)`, 'g'), fits: isMobile },
  { kind: 'identityCard', pattern: new RegExp(digits(9), 'g'), fits: anyNumber, near: /(?:cmnd|cmtnd|cmt|ch[ứu]ng minh)/iu },
  { kind: 'passport', pattern: /(?<![\p{L}\d])[A-Z]\d{7,8}(?![\p{L}\d])/gu, fits: anyNumber, near: /(?:h[ộo] chi[ếe]u|passport)/iu },
  { kind: 'insurance', pattern: new RegExp(digits(10), 'g'), fits: anyNumber, near: /(?:bhxh|bhyt|b[ảa]o hi[ểe]m)/iu },
  { kind: 'tax', pattern: new RegExp(`${digits(10)}`, 'g'), fits: anyNumber, near: /(?:mst|m[ãa] s[ốo] thu[ếe])/iu },
  { kind: 'account', pattern: new RegExp(digits(8, 16), 'g'), fits: anyNumber, near: /(?:stk|t[àa]i kho[ảa]n)/iu },
  { kind: 'partyCard', pattern: new RegExp(digits(8), 'g'), fits: anyNumber, near: /(?:th[ẻe] [đd][ảa]ng)/iu },
];

/** Every personal number of a text, in order; one stretch of digits is told once. Takes NFC and NFD. */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  const composed = text.normalize('NFC');
  const found: PersonalNumber[] = [];
  for (const { kind, pattern, fits, near } of rules) {
    for (const match of composed.matchAll(pattern)) {
      const before = composed.slice(Math.max(0, match.index - reach), match.index);
      if (!fits(digitsOf(match[0])) || (near && !near.test(before))) continue;
      const overlaps = found.some((other) => match.index < other.at + other.text.length && other.at < match.index + match[0].length);
      if (!overlaps) found.push({ kind, text: match[0], at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
