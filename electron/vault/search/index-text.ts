import { exactForm, fold } from '../../../shared/text/fold';
import { wordTokens } from '../../../shared/text/words';

/** Words as the tables of the index take them, blanks between; both forms have the same words in the same places. */
export interface IndexWords {
  readonly exact: string;
  readonly folded: string;
}

export function indexWords(text: string): IndexWords {
  const exact = wordTokens(exactForm(text)).join(' ');
  return { exact, folded: fold(exact) };
}

/**
 * Neighbouring words as one token each (`dat_dai`). Vietnamese writes syllables apart, so a pair is nearer to a word than a
 * syllable is, and one token is found without meeting two long lists of places.
 */
export const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, index) => `${words[index] ?? ''}_${word}`);
