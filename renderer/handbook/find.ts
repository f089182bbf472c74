import { fold, foldWithMap } from '../../shared/text/fold';

interface Piece {
  readonly node: Text;
  /** Where the node begins in the joined text. */
  readonly start: number;
}

/** Blocks end a line of text, so that no hit runs from one into the next. */
const blocks = 'h1, h2, h3, p, li, td, th, pre, aside, figcaption';

/** Every place where the words stand, one after the other and without regard to accents. */
export function findInText(root: HTMLElement, query: string): Range[] {
  const wanted = fold(query.trim().replaceAll(/\s+/g, ' '));
  if (wanted === '') return [];
  return [...root.querySelectorAll<HTMLElement>(blocks)].flatMap((block) => inBlock(block, wanted));
}

function inBlock(block: HTMLElement, wanted: string): Range[] {
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  const folded = foldWithMap(text);
  const ranges: Range[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    const range = rangeOf(pieces, folded.map[at] ?? 0, folded.map[at + wanted.length] ?? text.length);
    if (range) ranges.push(range);
  }
  return ranges;
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
