import type { Node } from '@tiptap/pm/model';
import { exactForm, fold } from '../../../shared/text/fold';

export interface FindOptions {
  /** True: accents must agree; false: "dat dai" finds "đất đai". */
  readonly accents: boolean;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}
export interface FindMatch {
  readonly from: number;
  readonly to: number;
  /** The match lies in a footnote's text. */
  readonly inFootnote: boolean;
}

const foldCharacter = (character: string, options: FindOptions): string => {
  if (options.accents) return options.matchCase ? character.normalize('NFC') : exactForm(character);
  const folded = fold(character);
  return options.matchCase && character !== character.toLowerCase() ? folded.toUpperCase() : folded;
};

/** Folded text, and for each of its UTF-16 units the place it came from in the text. */
function foldWithPlaces(text: string, options: FindOptions): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text.match(/\P{M}[\u0300-\u036f]*|\p{M}/gu) ?? []) {
    const piece = foldCharacter(character, options);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(offset);
      ends.push(offset + character.length);
    }
    folded += piece;
    offset += character.length;
  }
  return { folded, starts, ends };
}

const isWordPart = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** Places of `query` in one line of text, left to right, without overlap: [from, to) in UTF-16 units of `text`. */
export function matchText(text: string, query: string, options: FindOptions): [number, number][] {
  const needle = foldWithPlaces(query, options).folded;
  if (needle === '') return [];
  const { folded, starts, ends } = foldWithPlaces(text, options);
  const found: [number, number][] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at)) {
    const last = at + needle.length - 1;
    const from = starts[at] ?? 0;
    const to = ends[last] ?? from;
    const cutsWord = options.wholeWord && (isWordPart(folded[at - 1]) || isWordPart(folded[last + 1]));
    if (!cutsWord) found.push([from, to]);
    at += cutsWord ? 1 : needle.length;
  }
  return found;
}

/** Every match of the document in reading order, those in footnotes where their mark stands. */
export function findMatches(doc: Node, query: string, options: FindOptions): FindMatch[] {
  if (query === '') return [];
  const matches: FindMatch[] = [];
  const collect = (textblock: Node, start: number, inFootnote: boolean): void => {
    let line = '';
    const pieces: { lineStart: number; position: number }[] = [];
    const notes: { node: Node; position: number }[] = [];
    textblock.forEach((child, offset) => {
      pieces.push({ lineStart: line.length, position: start + offset });
      if (child.isText) line += child.text ?? '';
      else {
        line += '\n';
        if (child.type.name === 'footnote') notes.push({ node: child, position: start + offset });
      }
    });
    const positionOf = (offset: number): number => {
      const piece = pieces.findLast((candidate) => candidate.lineStart <= offset);
      return piece ? piece.position + offset - piece.lineStart : start;
    };
    for (const [from, to] of matchText(line, query, options)) {
      matches.push({ from: positionOf(from), to: positionOf(to - 1) + 1, inFootnote });
    }
    for (const note of notes) collect(note.node, note.position + 1, true);
  };
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    collect(node, position + 1, false);
    return false;
  });
  return matches.sort((a, b) => a.from - b.from);
}
