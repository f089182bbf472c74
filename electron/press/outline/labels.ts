import type { HeadingNumbering, OrderedStyle } from '../../../shared/document/json';
import { toRoman } from '../../../shared/text/numbers';

/** A printed number: the whole label, and what in it counts. */
export interface Label {
  readonly label: string;
  readonly format: 'decimal' | 'upperRoman' | 'lowerRoman' | 'letter' | 'words' | 'bullet';
  readonly value: number;
  /** The part of the label that says the value. */
  readonly printed: string;
}

/** Điểm: order of the Vietnamese alphabet (NĐ 30/2020 Phụ lục I). */
const alphabet = 'abcdđeghiklmnopqrstuvxy';
const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const bullets = ['-', '+', '•'];

export function letterNumber(value: number): string {
  if (value <= 0) return String(value);
  const round = Math.floor((value - 1) / alphabet.length);
  return `${alphabet[(value - 1) % alphabet.length] ?? ''}${round > 0 ? String(round) : ''}`;
}

/** "thứ nhất", "thứ mười hai": words up to ninety-nine, figures beyond. */
export function ordinalWords(value: number): string {
  const plain = ordinals[value - 1];
  if (plain !== undefined) return plain;
  if (value > 99 || value < 1) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const one = ones === 0 ? '' : ones === 1 ? (tens > 1 ? ' mốt' : ' một') : ones === 4 && tens > 1 ? ' tư' : ones === 5 ? ' lăm' : ` ${digits[ones] ?? ''}`;
  return `${tens === 1 ? 'mười' : `${digits[tens] ?? ''} mươi`}${one}`;
}

const decimal = (value: number, before: string, after: string): Label => ({ label: `${before}${value}${after}`, format: 'decimal', value, printed: String(value) });
const roman = (value: number, before: string, after: string): Label => ({ label: `${before}${toRoman(value)}${after}`, format: 'upperRoman', value, printed: toRoman(value) });

/** What a heading's numbering prints. @param path numbers of the headings above and this one, for 1.1.1. */
export function headingLabelOf(numbering: HeadingNumbering, value: number, path: readonly number[]): Label {
  switch (numbering) {
    case 'part': return { label: `Phần thứ ${ordinalWords(value)}`, format: 'words', value, printed: ordinalWords(value) };
    case 'chapter': return roman(value, 'Chương ', '');
    case 'section': return decimal(value, 'Mục ', '');
    case 'subsection': return decimal(value, 'Tiểu mục ', '');
    case 'article': return decimal(value, 'Điều ', '.');
    case 'roman': return roman(value, '', '.');
    case 'romanDash': return roman(value, '', '-');
    case 'decimal': return decimal(value, '', '.');
    case 'decimalDash': return decimal(value, '', '-');
    case 'decimalPath': return { label: `${path.join('.')}.`, format: 'decimal', value, printed: String(value) };
    case 'letter': return { label: `${letterNumber(value)})`, format: 'letter', value, printed: letterNumber(value) };
    case 'dash': return { label: '–', format: 'words', value, printed: '–' };
  }
}

export function orderedLabelOf(style: OrderedStyle, value: number): Label {
  switch (style) {
    case 'decimal': case 'clause': return decimal(value, '', '.');
    case 'lowerAlpha': case 'point': return { label: `${letterNumber(value)})`, format: 'letter', value, printed: letterNumber(value) };
    case 'upperRoman': return roman(value, '', '.');
    case 'lowerRoman': return { label: `${toRoman(value).toLowerCase()})`, format: 'lowerRoman', value, printed: toRoman(value).toLowerCase() };
    case 'dash': return { label: '-', format: 'bullet', value, printed: '-' };
  }
}

export const bulletLabel = (depth: number): Label => {
  const sign = bullets[Math.min(depth, bullets.length - 1)] ?? '-';
  return { label: sign, format: 'bullet', value: 1, printed: sign };
};
