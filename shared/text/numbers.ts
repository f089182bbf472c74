/** "32.100" → 32100, "3,5" → 3.5, "1.234.567,8" → 1234567.8; null where the text is not a number written in the Vietnamese way. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(trimmed)) return null;
  return Number(trimmed.replace('−', '-').replaceAll('.', '').replace(',', '.'));
}

const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
/** 32100 → "32.100". */
export const formatNumber = (value: number): string => vietnamese.format(value);

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** 14 → "XIV"; for whole numbers from 1 to 3999, others as decimal figures. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return String(value);
  let rest = value;
  let roman = '';
  for (const [step, sign] of romanSteps) {
    while (rest >= step) {
      roman += sign;
      rest -= step;
    }
  }
  return roman;
}

/** "XIV" → 14; null for anything not written as a Roman number in capitals. */
export function fromRoman(text: string): number | null {
  if (!/^[IVXLCDM]+$/.test(text)) return null;
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = romanValues[text[index] ?? ''] ?? 0;
    const next = romanValues[text[index + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  }
  return toRoman(sum) === text ? sum : null;
}

/** Letters in the order of the Vietnamese alphabet, for items a) b) c) d) đ) e) (NĐ 30/2020 Phụ lục I). */
const alphabet = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'];
/** 5 → "đ"; past the 23rd letter null. */
export const itemLetter = (position: number): string | null => alphabet[position - 1] ?? null;
/** "đ" → 5; null for anything that is not an item letter. */
export const itemPosition = (letter: string): number | null => {
  const index = alphabet.indexOf(letter.toLowerCase());
  return index < 0 ? null : index + 1;
};
