import { fold, foldWithMap } from '../../../shared/text/fold';

/** A place in a page's text: units of the joined items. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
export interface PageText {
  /** The items as the text layer draws them, one element each. */
  readonly items: readonly string[];
  /** Items joined, a line break where the line ends. */
  readonly text: string;
  /** Where each item begins in `text`. */
  readonly starts: readonly number[];
}

export function joinItems(items: readonly { readonly str: string; readonly hasEOL: boolean }[]): PageText {
  const starts: number[] = [];
  let text = '';
  for (const { str, hasEOL } of items) {
    starts.push(text.length);
    text += hasEOL ? `${str}\n` : str;
  }
  return { items: items.map((item) => item.str), text, starts };
}

/** Every place where the query stands, accents and case not minded, line breaks as spaces. */
export function findPlaces(page: PageText, query: string): Place[] {
  const wanted = fold(query).trim().replace(/\s+/g, ' ');
  if (wanted === '') return [];
  const folded = foldWithMap(page.text.replace(/\s/g, ' '));
  const places: Place[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    places.push({ start: folded.map[at] ?? 0, end: folded.map[at + wanted.length] ?? page.text.length });
  }
  return places;
}

/** A place as ranges over the text layer's elements, one a piece. */
export function rangesOf(place: Place, page: PageText, elements: readonly HTMLElement[]): Range[] {
  const ranges: Range[] = [];
  for (const [index, start] of page.starts.entries()) {
    const length = page.items[index]?.length ?? 0;
    const from = Math.max(place.start, start);
    const to = Math.min(place.end, start + length);
    const node = elements[index]?.firstChild;
    if (from >= to || !node) continue;
    const range = new Range();
    const limit = node.textContent?.length ?? 0;
    range.setStart(node, Math.min(from - start, limit));
    range.setEnd(node, Math.min(to - start, limit));
    ranges.push(range);
  }
  return ranges;
}
