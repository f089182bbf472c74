/** Deeper papers are nobody's writing: lists in lists in tables, nested until a reader's stack gives way. */
export const deepestNesting = 100;

interface Nested {
  readonly content?: readonly Nested[];
}

/** Where a document is nested deeper than any paper is: "content[3].content[0]…"; null where it is not. Keeps no stack of its own calls. */
export function tooDeepAt(json: unknown): string | null {
  const open: { readonly node: unknown; readonly depth: number; readonly top: number }[] = [{ node: json, depth: 0, top: -1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, top } = next;
    if (depth > deepestNesting) return `content[${top}]`;
    const content = typeof node === 'object' && node !== null ? (node as Nested).content : undefined;
    if (!Array.isArray(content)) continue;
    for (const [index, child] of content.entries()) open.push({ node: child, depth: depth + 1, top: depth === 0 ? index : top });
  }
  return null;
}
