import { isVietnameseSyllable } from './syllable';

const sampleLength = 200_000;
const latinWord = /[\p{Script=Latin}\p{M}\ufffd]+/gu;
const beyondAscii = /[\u0080-\uffff]/;

/** Words with letters beyond ASCII that cannot be Vietnamese syllables: what a wrong decoding leaves behind. */
export function countWrongSyllables(text: string): number {
  let wrong = 0;
  for (const [word] of text.slice(0, sampleLength).matchAll(latinWord)) if (beyondAscii.test(word) && !isVietnameseSyllable(word)) wrong += 1;
  return wrong;
}

/**
 * Whether a paragraph is written in another language with Latin letters: at least 12 words, hardly any accents, and most
 * words no Vietnamese syllables. Vietnamese typed without accents is not foreign.
 */
export function isForeignParagraph(text: string): boolean {
  const words = text.match(latinWord)?.filter((word) => word.length > 1) ?? [];
  if (words.length < 12) return false;
  // Vietnamese shows itself by its accents long before its syllables are looked at.
  if (words.filter((word) => beyondAscii.test(word)).length > words.length * 0.4) return false;
  const accented = words.filter((word) => beyondAscii.test(word) && isVietnameseSyllable(word)).length;
  if (accented > words.length * 0.1) return false;
  return words.filter((word) => !isVietnameseSyllable(word)).length > words.length * 0.35;
}
