import { useEffect, useMemo, useState } from 'react';
import { findHits, type Span } from '../../../../shared/text/hits';
import { searchTerms } from '../../../../shared/text/search-terms';
import { markRanges } from '../../../ui/highlights';

/** Elements whose words belong together: a hit may run over bold and plain, never from one paragraph into the next. */
const paragraphs = 'p, li, td, th';

/** Words, or the end of a line inside of a paragraph: the words around it are two. */
type Piece = Text | HTMLBRElement;
const wordsOf = (piece: Piece): string => (piece instanceof Text ? piece.data : '\n');

function piecesOf(element: Element): Piece[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text || node instanceof HTMLBRElement) pieces.push(node);
  return pieces;
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const range = new Range();
  let at = 0;
  let begun = false;
  for (const piece of pieces) {
    const after = at + wordsOf(piece).length;
    if (piece instanceof Text && !begun && start < after) {
      range.setStart(piece, start - at);
      begun = true;
    }
    if (piece instanceof Text && begun && end <= after) {
      range.setEnd(piece, end - at);
      return range;
    }
    at = after;
  }
  return null;
}

/** Words of a phrase found beside each other are one place to walk to. */
function joinNeighbours(text: string, hits: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, hit.start).trim() === '') joined.splice(-1, 1, { start: last.start, end: hit.end });
    else joined.push(hit);
  }
  return joined;
}

/** Every place in `root` where the query stands. */
export function findRanges(root: Element, query: string): Range[] {
  const terms = searchTerms(query);
  if (terms.length === 0) return [];
  const leaves = [...root.querySelectorAll(paragraphs)].filter((element) => !element.querySelector(paragraphs));
  return leaves.flatMap((leaf) => {
    const pieces = piecesOf(leaf);
    const text = pieces.map(wordsOf).join('');
    return joinNeighbours(text, findHits(text, terms, true)).flatMap(({ start, end }) => rangeOf(pieces, start, end) ?? []);
  });
}

interface TextHits {
  readonly total: number;
  /** From 1; 0 where there is no hit. */
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
}

/** Marks what was looked for inside `root`, whose words are there and stay, and walks from one place to the next. */
export function useTextHits(root: HTMLElement | null, query: string): TextHits {
  const ranges = useMemo(() => (root ? findRanges(root, query) : []), [root, query]);
  const [walked, setWalked] = useState({ ranges, at: 0 });
  const at = walked.ranges === ranges ? walked.at : 0;
  useEffect(() => markRanges('text-hit', ranges), [ranges]);
  const current = ranges[at];
  useEffect(() => {
    if (!current) return;
    current.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return markRanges('text-current', [current]);
  }, [current]);
  return {
    total: ranges.length,
    at: ranges.length === 0 ? 0 : at + 1,
    step: (by) => setWalked({ ranges, at: ranges.length === 0 ? 0 : (at + by + ranges.length) % ranges.length }),
  };
}
