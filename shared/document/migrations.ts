type Shape = Record<string, unknown>;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);

const listStyles: ReadonlySet<unknown> = new Set(['decimal', 'lowerAlpha', 'upperRoman', 'lowerRoman', 'dash']);

/** Version 1 took any word as the style of a list and printed those it did not know as numbers. */
function withKnownLists(node: unknown): unknown {
  if (!isShape(node)) return node;
  const attrs = node['attrs'];
  const fixed = node['type'] === 'orderedList' && isShape(attrs) && 'style' in attrs && !listStyles.has(attrs['style'])
    ? { ...node, attrs: { ...attrs, style: 'decimal' } } : node;
  const content = fixed['content'];
  return Array.isArray(content) ? { ...fixed, content: content.map(withKnownLists) } : fixed;
}

/** Version 2 draws more marks, takes options and has more nodes; attributes its nodes gained are filled in by `parseDoc`. */
const toVersion2 = (document: Shape): Shape => ({
  ...document, version: 2, content: withKnownLists(document['content']),
  marks: { ...(isShape(document['marks']) ? document['marks'] : {}), draft: false, recall: null, copy: null, watermark: '' },
  options: { columns: null, footnotes: 'document', runningHead: true },
});

/** From version n to n + 1, in order; the first entry leads from version 1 to 2. What they write stays as it is: later versions change it further on. */
export const migrations: readonly ((document: Shape) => Shape)[] = [toVersion2];
