import { exactForm, fold } from '../../../shared/text/fold';
import { wordTokens } from '../../../shared/text/words';

const khmer = /[\u1780-\u17d3\u17dd]/;
/** A Khmer consonant or vowel with what is written under, over and around it. */
const khmerCluster = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*|[^\u1780-\u17b3]+/gu;

/**
 * A word as the index knows it. Khmer words have no blanks between them and where one ends depends on its neighbours, so they are
 * kept as written syllables and looked for as phrases of these: what is typed is found whatever stands around it.
 */
export const indexTokens = (word: string): string[] => (khmer.test(word) ? (word.match(khmerCluster) ?? []) : [word]);

/** Words as the tables of the index take them, blanks between; both forms have the same words in the same places. */
export interface IndexWords {
  readonly exact: string;
  readonly folded: string;
}

export function indexWords(text: string): IndexWords {
  const exact = wordTokens(exactForm(text)).flatMap(indexTokens).join(' ');
  return { exact, folded: fold(exact) };
}

/**
 * Neighbouring words as one token each (`dat_dai`). Vietnamese writes syllables apart, so a pair is nearer to a word than a
 * syllable is, and one token is found without meeting two long lists of places.
 */
export const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, index) => `${words[index] ?? ''}_${word}`);
