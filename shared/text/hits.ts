import { foldWithMap } from './fold';
import type { SearchTerm } from './search-terms';
import { wordSpans } from './words';

export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface HitPart {
  readonly text: string;
  readonly hit: boolean;
}

interface FoldedSpan extends Span {
  readonly folded: string;
}
function foldedSpans(original: string): FoldedSpan[] {
  const { text, map } = foldWithMap(original);
  return Array.from(wordSpans(text), ({ word, start, end }) => ({ folded: word, start: map[start] ?? 0, end: map[end] ?? original.length }));
}

const matches = (word: string | undefined, wanted: string, prefix: boolean): boolean =>
  word !== undefined && (prefix ? word.startsWith(wanted) : word === wanted);

function hitsIn(spans: readonly FoldedSpan[], terms: readonly SearchTerm[], lastIsPrefix: boolean): Span[] {
  const found: Span[] = [];
  const wanted = terms.flatMap((term, index) =>
    term.sequences.map((words) => ({ words, prefix: lastIsPrefix && index === terms.length - 1 })),
  );
  let index = 0;
  while (index < spans.length) {
    let longest = 0;
    for (const { words, prefix } of wanted) {
      const fits = words.every((word, offset) => matches(spans[index + offset]?.folded, word, prefix && offset === words.length - 1));
      if (fits && words.length > longest) longest = words.length;
    }
    const first = spans[index];
    const last = spans[index + longest - 1];
    if (longest > 0 && first && last) found.push({ start: first.start, end: last.end });
    index += Math.max(1, longest);
  }
  return found;
}

/** Where the terms stand in the original text, in order, never overlapping. `lastIsPrefix`: the last term is still being typed. */
export const findHits = (text: string, terms: readonly SearchTerm[], lastIsPrefix = false): Span[] =>
  hitsIn(foldedSpans(text), terms, lastIsPrefix);

/** The text in pieces, every hit a piece of its own; joined they are the text. */
export function markHits(text: string, hits: readonly Span[], from = 0, to = text.length): HitPart[] {
  const parts: HitPart[] = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false });
  return parts;
}

/** Longest part of a text that a snippet is looked for in, UTF-16 units. */
const searchedLength = 400_000;

/**
 * The passage of about `length` units in which most of the terms' hits stand, cut at words, line breaks as spaces, with
 * "…" where the text goes on. Without a hit the beginning of the text.
 */
export function snippet(text: string, terms: readonly SearchTerm[], length = 200, lastIsPrefix = false): HitPart[] {
  const searched = text.slice(0, searchedLength);
  const spans = foldedSpans(searched);
  const hits = hitsIn(spans, terms, lastIsPrefix);
  let best = 0;
  let bestCount = 0;
  let last = 0;
  for (let first = 0; first < hits.length; first += 1) {
    while (last < hits.length && (hits[last]?.end ?? 0) - (hits[first]?.start ?? 0) <= length * 0.8) last += 1;
    if (last - first > bestCount) {
      bestCount = last - first;
      best = first;
    }
  }
  const firstHit = hits[best]?.start ?? 0;
  const wantedStart = Math.max(0, firstHit - Math.floor(length / 5));
  const start = wantedStart === 0 ? 0 : (spans.find((span) => span.start >= wantedStart)?.start ?? wantedStart);
  const end = spans.findLast((span) => span.end <= start + length)?.end ?? Math.min(searched.length, start + length);
  const parts = markHits(searched, hits, start, Math.max(start, end)).map(({ text: piece, hit }) => ({ text: piece.replace(/\s+/g, ' '), hit }));
  if (start > 0) parts.unshift({ text: '… ', hit: false });
  if (end < text.trimEnd().length) parts.push({ text: ' …', hit: false });
  return parts;
}
