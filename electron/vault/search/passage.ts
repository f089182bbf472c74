import { fold } from '../../../shared/text/fold';
import { findHits, markHits, snippet } from '../../../shared/text/hits';
import type { SnippetPart } from '../doors';
import type { QueryPlan } from './query-plan';

const snippetLength = 220;
/** Part of a long text in which the snippet is looked for; marking words in all of it would cost more than the search. */
const windowLength = 640;

/** The words by whose places the window is chosen, longest first: long words are rare words. */
const anchorWords = ({ terms }: QueryPlan): string[] =>
  [...new Set(terms.flatMap((term) => term.sequences[0] ?? []))].filter((word) => word.length > 1).sort((a, b) => b.length - a.length).slice(0, 12);

/** Start of the window with the most different anchor words; phrases count as their words standing together. */
function windowStart(folded: string, anchors: readonly string[]): number {
  const phrase = folded.indexOf(anchors.join(' '));
  if (phrase >= 0) return Math.max(0, phrase - windowLength / 4);
  const best = { start: 0, words: 0 };
  for (let start = 0; start < folded.length; start += windowLength / 2) {
    const reaches = (word: string): boolean => {
      const place = folded.indexOf(word, start);
      return place >= 0 && place < start + windowLength;
    };
    const words = anchors.filter(reaches).length;
    if (words > best.words) Object.assign(best, { start, words });
    if (words === anchors.length) break;
  }
  return best.start;
}

const goesOn = (part: SnippetPart | undefined): boolean => part?.text.includes('…') ?? false;

/** The passage that shows why a paper was found, its hits marked in the text as it was filed. */
export function passage(text: string, plan: QueryPlan | null): SnippetPart[] {
  if (!plan) return snippet(text.slice(0, windowLength), [], snippetLength);
  const composed = text.normalize('NFC');
  if (composed.length <= windowLength) return snippet(composed, plan.terms, snippetLength, plan.lastIsPrefix);
  // Composed Vietnamese folds letter by letter, so places in the folded text are places in the text.
  const start = windowStart(fold(composed), anchorWords(plan));
  const from = start === 0 ? 0 : composed.indexOf(' ', start) + 1;
  const to = from + windowLength;
  const parts = snippet(composed.slice(from, to), plan.terms, snippetLength, plan.lastIsPrefix);
  if (from > 0 && !goesOn(parts[0])) parts.unshift({ text: '… ', hit: false });
  if (to < composed.length && !goesOn(parts.at(-1))) parts.push({ text: ' …', hit: false });
  return parts;
}

export const markedTitle = (title: string, plan: QueryPlan | null): SnippetPart[] =>
  plan ? markHits(title, findHits(title, plan.terms, plan.lastIsPrefix)) : [{ text: title, hit: false }];
