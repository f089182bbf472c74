import { findDates } from './dates';
import { isSignedNumber, numberKey, numberParts, numberVariants, spokenNumberLength } from './document-number';
import { exactForm, fold, hasAccents } from './fold';
import { wordTokens } from './words';

/** One thing somebody looks for. */
export interface SearchTerm {
  readonly kind: 'word' | 'phrase' | 'number' | 'date';
  /** Sequences of folded words, any one of which is a hit; a word has one sequence of one word. */
  readonly sequences: readonly (readonly string[])[];
  /** The words as typed, composed and in lower case, accents kept: for ranking exact hits first. */
  readonly exact: readonly string[];
  /** Typed with accents: then an exact hit is worth more. */
  readonly accented: boolean;
  /** Kind number: `numberKey` of it. Kind date: ISO. Else empty. */
  readonly key: string;
}

const quotes = /["“”„«»]/;
const quoted = /["“„«]([^"“”„«»]*)["”“»]/gu;
/** Longer queries are cut: no sentence a person types comes near. */
const mostTerms = 64;

function term(kind: SearchTerm['kind'], text: string, sequences: readonly (readonly string[])[], key = ''): SearchTerm {
  return { kind, sequences, exact: wordTokens(exactForm(text)), accented: hasAccents(text), key };
}

function numberTerm(text: string): SearchTerm {
  return term('number', text, numberVariants(numberParts(text)), numberKey(text));
}

const withAndWithoutZero = (value: string): string[] => [...new Set([value, String(Number(value))])];

function dateTerm(text: string, iso: string): SearchTerm {
  const [year = '', month = '', day = ''] = iso.split('-');
  const sequences = withAndWithoutZero(day).flatMap((d) =>
    withAndWithoutZero(month).flatMap((m) => [[d, m, year], [d, 'thang', m, 'nam', year]]),
  );
  return term('date', text, sequences, iso);
}

function wordTerms(text: string): SearchTerm[] {
  const words = wordTokens(text);
  const terms: SearchTerm[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const length = spokenNumberLength(words.slice(index, index + 5));
    if (length > 0) {
      terms.push(numberTerm(words.slice(index, index + length).join(' ')));
      index += length - 1;
      continue;
    }
    const word = words[index] ?? '';
    terms.push(term('word', word, [[fold(word)]]));
  }
  return terms;
}

/** Numbers with their signs stand between spaces; what is left over goes on as words. */
function numbersAndWords(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let words = '';
  for (const chunk of text.split(/\s+/)) {
    const bare = chunk.replace(/^[([{]+|[)\]}.,;:!?]+$/g, '');
    if (!isSignedNumber(bare)) {
      words += ` ${chunk}`;
      continue;
    }
    terms.push(...wordTerms(words), numberTerm(bare));
    words = '';
  }
  return [...terms, ...wordTerms(words)];
}

function plainTerms(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let from = 0;
  for (const date of findDates(text)) {
    terms.push(...numbersAndWords(text.slice(from, date.start)), dateTerm(text.slice(date.start, date.end), date.iso));
    from = date.end;
  }
  return [...terms, ...numbersAndWords(text.slice(from))];
}

/**
 * What a person typed, in parts: words, "quoted phrases", document numbers in any writing (`21-KL/TW`, `21 kl tw`) and
 * dates. Whole sentences are allowed. At most 64 terms; an empty list for text without letters and digits. Every word in
 * `sequences` holds letters, digits and marks only, so `matchExpression` cannot be bent into an operator.
 */
export function searchTerms(query: string): SearchTerm[] {
  const text = query.normalize('NFC');
  const terms: SearchTerm[] = [];
  let from = 0;
  for (const match of text.matchAll(quoted)) {
    terms.push(...plainTerms(text.slice(from, match.index).replace(quotes, ' ')));
    const words = wordTokens(fold(match[1] ?? ''));
    if (words.length > 0) terms.push(term('phrase', match[1] ?? '', [words]));
    from = match.index + match[0].length;
  }
  terms.push(...plainTerms(text.slice(from)));
  return terms.slice(0, mostTerms);
}

/**
 * The term for SQLite FTS5 over folded words: `"dat"`, `"21 kl tw"` or `("5 hd" OR "05 hd")`. `prefix` lets the last word
 * go on ("dat d" while somebody types): only for the last term of a query.
 */
export function matchExpression(searched: SearchTerm, prefix = false): string {
  const phrases = searched.sequences.map((words) => `"${words.join(' ')}"${prefix ? '*' : ''}`);
  return phrases.length === 1 ? (phrases[0] ?? '""') : `(${phrases.join(' OR ')})`;
}
