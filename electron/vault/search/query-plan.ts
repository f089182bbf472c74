import { fold } from '../../../shared/text/fold';
import { matchExpression, searchTerms, type SearchTerm } from '../../../shared/text/search-terms';
import { indexTokens, pairsOf } from './index-text';

const foldedColumns = '{label title_folded body_folded}';
const exactColumns = '{title body}';
/** More words than this are a sentence: then a paper need not hold all of them. */
const sentenceWords = 5;

/**
 * Where an expression looks: `titles` only, which stays few whatever the words are; in all `words`; or in `pairs` of neighbouring
 * words, where a phrase of common words is found without meeting their long lists.
 */
export interface Tier {
  readonly match: string;
  readonly looksIn: 'titles' | 'words' | 'pairs';
}

/** What to ask the index for a query. Expressions hold only letters, digits and marks in quotes, so no typing can bend them. */
export interface QueryPlan {
  readonly terms: readonly SearchTerm[];
  /** The last word is still being typed. */
  readonly lastIsPrefix: boolean;
  /** Keys of document numbers in the query. */
  readonly numbers: readonly string[];
  /** Papers with all that was typed. */
  readonly all: string;
  /** Papers with anything that was typed. */
  readonly any: string;
  /** Parts of `all`, best first: whole title, whole phrase, every word with its accents … */
  readonly tiers: readonly Tier[];
  /** The part of them in which everything stands together as typed; of a sentence only what is found fast. */
  readonly wholeTiers: readonly Tier[];
  /** Neighbouring words, folded. */
  readonly pairs: readonly string[];
  readonly isSentence: boolean;
}

const quoted = (words: readonly string[], prefix: boolean): string => `"${words.join(' ')}"${prefix ? '*' : ''}`;
const within = (columns: string, expression: string): string => `${columns} : (${expression})`;

const titles = (column: string, expression: string): Tier => ({ match: within(column, expression), looksIn: 'titles' });
const words = (match: string): Tier => ({ match, looksIn: 'words' });

/** A term with the accents it was typed with; numbers and dates are compared folded. */
const exactExpression = (term: SearchTerm, prefix: boolean): string =>
  term.kind === 'word' || term.kind === 'phrase'
    ? within(exactColumns, quoted(term.exact, prefix))
    : within(foldedColumns, matchExpression(term, prefix));

/** While the next word has only its first letter, it would throw away good papers and find none. */
function settled(terms: readonly SearchTerm[], typing: boolean): readonly SearchTerm[] {
  const last = terms.at(-1);
  const tooShort = typing && terms.length > 1 && last?.kind === 'word' && last.exact.join('').length < 2;
  return tooShort ? terms.slice(0, -1) : terms;
}

/** The term in the index's own tokens. */
const asIndexed = (term: SearchTerm): SearchTerm => ({
  ...term, exact: term.exact.flatMap(indexTokens), sequences: term.sequences.map((words) => words.flatMap(indexTokens)),
});

/** Null where there is nothing to look for: then everything is the answer. */
export function planQuery(query: string): QueryPlan | null {
  const typing = /[\p{L}\p{N}\p{M}]$/u.test(query);
  const found = searchTerms(query).filter((term) => term.exact.length > 0 && term.sequences.length > 0);
  const terms = settled(found, typing);
  if (terms.length === 0) return null;
  const lastIsPrefix = typing && terms.length === found.length;
  const isPrefix = (index: number): boolean => lastIsPrefix && index === terms.length - 1;
  const indexed = terms.map(asIndexed);
  const exactWords = indexed.flatMap((term) => term.exact);
  const foldedWords = exactWords.map(fold);
  const folded = indexed.map((term, index) => matchExpression(term, isPrefix(index)));
  const everyExact = indexed.map((term, index) => exactExpression(term, isPrefix(index))).join(' AND ');
  const wholeExact = quoted(exactWords, lastIsPrefix);
  const wholeFolded = quoted(foldedWords, lastIsPrefix);
  const accented = terms.some((term) => term.accented);
  const all = within(foldedColumns, folded.join(' AND '));
  const isSentence = terms.reduce((sum, term) => sum + term.exact.length, 0) > sentenceWords;
  const pairs = pairsOf(foldedWords);
  const wholeTiers = [
    ...(accented ? [titles('{title}', wholeExact), words(within('{body}', wholeExact))] : []),
    titles('{title_folded}', wholeFolded),
    ...(pairs.length > 0 ? [{ match: quoted(pairs, lastIsPrefix), looksIn: 'pairs' as const }] : []),
  ];
  return {
    terms, lastIsPrefix, all,
    numbers: terms.filter((term) => term.kind === 'number').map((term) => term.key),
    any: within(foldedColumns, folded.join(' OR ')),
    tiers: [...wholeTiers, ...(accented ? [words(everyExact)] : []), words(all)],
    wholeTiers: isSentence ? wholeTiers.slice(accented ? 2 : 0) : wholeTiers,
    pairs: [...new Set(pairs)],
    isSentence,
  };
}
