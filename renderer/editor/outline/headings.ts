import type { Node } from '@tiptap/pm/model';

export interface OutlineEntry {
  readonly level: number;
  readonly text: string;
  /** Position before the heading. */
  readonly position: number;
}

/** Headings and questions in reading order; a question stands one step under the heading before it. */
export function outlineOf(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let under = 0;
  doc.descendants((node, position) => {
    if (node.type.name === 'heading') {
      under = Number(node.attrs['level']);
      entries.push({ level: under, text: lineOf(node), position });
      return false;
    }
    if (node.type.name === 'question') {
      entries.push({ level: under + 1, text: lineOf(node), position });
      return false;
    }
    return !node.isTextblock && node.type.name !== 'table';
  });
  return entries;
}

const lineOf = (node: Node): string => node.textBetween(0, node.content.size, ' ', (leaf) => (leaf.type.name === 'hardBreak' ? ' ' : '')).trim();

/** The entry the cursor stands under; -1 before the first. */
export function entryAt(entries: readonly OutlineEntry[], position: number): number {
  let found = -1;
  for (const [index, entry] of entries.entries()) {
    if (entry.position > position) break;
    found = index;
  }
  return found;
}
