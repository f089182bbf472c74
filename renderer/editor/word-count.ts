import type { Node } from '@tiptap/pm/model';

const khmer = /\p{Script=Khmer}/u;
const readable = /[\p{L}\p{N}]/u;
let khmerWords: Intl.Segmenter | undefined;

/** Words as Word counts them: runs between spaces that hold a letter or a digit; Khmer, which has no spaces, by dictionary. */
export function countWords(text: string): number {
  let total = 0;
  for (const run of text.split(/\s+/u)) {
    if (!readable.test(run)) continue;
    if (!khmer.test(run)) {
      total += 1;
      continue;
    }
    khmerWords ??= new Intl.Segmenter('km', { granularity: 'word' });
    for (const segment of khmerWords.segment(run)) if (segment.isWordLike) total += 1;
  }
  return total;
}

const counted = new WeakMap<Node, number>();

/** Words of a node, footnotes included. Unchanged blocks are remembered, so a keystroke costs one paragraph. */
export function wordsOf(node: Node): number {
  const known = counted.get(node);
  if (known !== undefined) return known;
  let total = 0;
  if (node.isTextblock) {
    let line = '';
    node.forEach((child) => {
      if (child.isText) line += child.text ?? '';
      else if (child.type.name === 'footnote') total += countWords(child.textContent);
      else line += ' ';
    });
    total += countWords(line);
  } else {
    node.forEach((child) => { total += wordsOf(child); });
    if (node.type.name === 'image') total += countWords(String(node.attrs['caption'] ?? ''));
  }
  counted.set(node, total);
  return total;
}
