import { fold } from './fold';

/** Type codes with which a number may be recognised without its signs ("21 kl tw"). NĐ 30/2020 Phụ lục III; HD 05-HD/VPTW 2.2. */
const typeCodes = new Set([
  'nq', 'qd', 'qdi', 'qyd', 'ct', 'kl', 'qc', 'tt', 'tc', 'tb', 'hd', 'ctr', 'kh', 'pa', 'da', 'bc', 'bb', 'ttr', 'cd', 'cv',
  'gm', 'nd', 'ttlt', 'vbhn', 'l', 'lct', 'pl', 'ubnd', 'hdnd', 'bgn', 'gt',
]);
/** Codes of issuing bodies, folded: Party ones of HD 05, then ministries and councils by their usual shapes. */
const bodyCode = /^(?:tw|tu|du|cb|dh|hu|ttg|cp|ctn|tandtc|vksndtc|qh\d{1,2}|ubtvqh\d{0,2}|ub[a-z]{2,6}|hdnd\d{0,2}|vp[a-z]{0,6}|b[a-z]{2,10}|cq[a-z]{2,10}|mttq[a-z]{0,6}|s[a-z]{2,8}|dtn[a-z]{0,6})$/;
const ordinal = String.raw`\d{1,5}[a-z]?`;
/** `155-BC/BTGDVTU`, `2241/CT-UBND`, `52/2016/QĐ-TTg`, `117/2025/QH15`, `227 /KH-UBND`: an ordinal, then codes joined by - or /. */
const signed = new RegExp(String.raw`^${ordinal}(?:\s?/\s?\d{4})?(?:\s?[-–/_.]\s?(?=[\p{L}])[\p{L}\d]+)+$`, 'u');

/** The folded parts of a number in order: `['155', 'bc', 'btgdvtu']`; an ordinal keeps its zeros here. */
export const numberParts = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const withoutZeros = (part: string): string => part.replace(/^0+(?=\d)/, '');

/**
 * One key for every way of writing a document number: `21-KL/TW`, `21 kl tw` and `021-kl/tw` give `21 kl tw`.
 * Empty for text without letters and digits. "Số" or "Số:" before it is left out.
 */
export function numberKey(number: string): string {
  const parts = numberParts(number.replace(/^\s*s(?:ố|ó|o)\s*[:.]?\s*(?=\d)/iu, ''));
  return parts.map((part, index) => (index === 0 ? withoutZeros(part) : part)).join(' ');
}

/** Whether this whole string is written as a number with its signs. */
export const isSignedNumber = (text: string): boolean => signed.test(fold(text.trim()));

/** How many of these typed words, from the first, are a number without its signs: `21 kl tw …` gives 3; 0 where it is none. */
export function spokenNumberLength(words: readonly string[]): number {
  const parts = words.slice(0, 5).map(fold);
  if (!/^\d{1,5}$/.test(parts[0] ?? '')) return 0;
  const year = /^(?:19|20)\d\d$/.test(parts[1] ?? '') ? 1 : 0;
  const first = parts[1 + year] ?? '';
  const second = parts[2 + year] ?? '';
  if (year === 1 && /^qh\d{1,2}$/.test(first)) return 3;
  if (!typeCodes.has(first) || !bodyCode.test(second)) return 0;
  return 3 + year;
}

/** The ways the ordinal may be printed: bare, and padded to two figures (NĐ 30 and HD 05 pad numbers below 10). */
export function numberVariants(parts: readonly string[]): string[][] {
  const [first = '', ...rest] = parts;
  const bare = withoutZeros(first);
  const padded = /^\d$/.test(bare) ? [`0${bare}`] : [];
  return [...new Set([bare, ...padded, first])].map((ordinalForm) => [ordinalForm].concat(rest));
}
