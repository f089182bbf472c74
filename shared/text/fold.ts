/** A run that starts with a character that is no mark: its decomposition never reaches over its edges. */
const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const shrinking = /[\u0300-\u036f\ud800-\udfff]/;
const latinMarks = /[\u0300-\u036f]/g;
/** Đ has no decomposition; Ð (eth) and Ɖ are what old keyboards and OCR write for it. */
const crossedD = /[đĐðÐɖƉ]/g;

const foldPiece = (piece: string): string =>
  piece.normalize('NFD').replace(latinMarks, '').replace(crossedD, 'd').toLowerCase().replace(latinMarks, '').replaceAll('ς', 'σ');

/**
 * The form that search compares: accents gone, đ as d, lower case; marks of other scripts (Khmer vowels) stay.
 * Equal for NFC and NFD input, and for both places of a tone (hoà, hòa). Source: standards.md, 5.6.
 */
export function fold(text: string): string {
  return foldPiece(text);
}

export interface FoldedText {
  readonly text: string;
  /** `map[i]`: where the folded unit `i` comes from in the original; one entry more than `text` has units, ending with its length. */
  readonly map: Uint32Array;
}

function identity(text: string): FoldedText {
  const map = new Uint32Array(text.length + 1);
  for (let unit = 0; unit <= text.length; unit += 1) map[unit] = unit;
  return { text, map };
}

/** `fold` with the way back to the original, so that what was found can be marked where it stands. */
export function foldWithMap(text: string): FoldedText {
  const whole = foldPiece(text);
  // Without combining marks and surrogates nothing can shrink, so equal lengths mean that every unit stayed in its place.
  if (whole.length === text.length && !shrinking.test(text)) return identity(whole);
  const pieces: string[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(cluster)) {
    const folded = foldPiece(match[0]);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(match.index);
  }
  starts.push(text.length);
  return { text: pieces.join(''), map: Uint32Array.from(starts) };
}

/** The form for exact search: composed, lower case, accents kept. */
export const exactForm = (text: string): string => text.normalize('NFC').toLowerCase();

/** Whether the person typed any accent or đ, that is, meant the accents. */
export const hasAccents = (text: string): boolean => fold(text) !== exactForm(text).normalize('NFD');
