import type { Node } from '@tiptap/pm/model';

export interface FootnoteEntry {
  /** Counted through the whole document, from 1. */
  readonly number: number;
  /** Position of the footnote node in the text. */
  readonly position: number;
  readonly node: Node;
}

/** Every footnote in reading order with the number it is printed under. */
export function footnotesOf(doc: Node): FootnoteEntry[] {
  const entries: FootnoteEntry[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === 'footnote') entries.push({ number: entries.length + 1, position, node });
    return node.type.name !== 'footnote';
  });
  return entries;
}
