import type { FootnoteJson, InlineJson, MarkJson, MarkName, TextJson } from '../../../shared/document/json';

/** Marks in one fixed order, so that equal sets are equal strings. */
const markOrder: readonly MarkName[] = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'];

export type Marks = ReadonlySet<MarkName>;
export const noMarks: Marks = new Set();
export const withMark = (marks: Marks, mark: MarkName): Marks => new Set([...marks, mark]);

const toJson = (marks: Marks): readonly MarkJson[] | undefined => {
  const list = markOrder.filter((name) => marks.has(name)).map((type) => ({ type }));
  return list.length > 0 ? list : undefined;
};

/** Characters that no document may hold: control characters but tab, lone surrogates, non-characters. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g; // oxlint-disable-line no-control-regex
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** NFC, without what no document may hold. Line breaks stay. */
export const cleanText = (text: string): string => text.normalize('NFC').replace(forbidden, '').replace(loneSurrogate, '\ufffd');

/** Text with line breaks as inline nodes. */
export function inlineOf(text: string, marks: Marks = noMarks): InlineJson[] {
  const json = toJson(marks);
  const nodes: InlineJson[] = [];
  cleanText(text).split('\n').forEach((line, index) => {
    if (index > 0) nodes.push({ type: 'hardBreak' });
    if (line) nodes.push(json ? { type: 'text', text: line, marks: json } : { type: 'text', text: line });
  });
  return nodes;
}

const sameMarks = (a: TextJson, b: TextJson): boolean =>
  (a.marks ?? []).map((mark) => mark.type).join() === (b.marks ?? []).map((mark) => mark.type).join();

/** Neighbouring texts with the same marks as one, composed across their border. */
export function joinInline(nodes: readonly InlineJson[]): InlineJson[] {
  const joined: InlineJson[] = [];
  let pieces: string[] = [];
  let current: TextJson | undefined;
  const flush = (): void => {
    if (current) joined.push({ ...current, text: pieces.join('').normalize('NFC') });
    current = undefined;
    pieces = [];
  };
  for (const node of nodes) {
    if (node.type !== 'text') {
      flush();
      joined.push(node);
      continue;
    }
    if (current && !sameMarks(current, node)) flush();
    current ??= node;
    pieces.push(node.text);
  }
  flush();
  return joined;
}

export const inlineText = (nodes: readonly InlineJson[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : '')).join('');

/** A footnote holds text only: line breaks become spaces, notes inside it are set as text. */
export function footnoteOf(content: readonly InlineJson[]): FootnoteJson {
  const flat = content.flatMap((node): InlineJson[] => {
    if (node.type === 'hardBreak') return [{ type: 'text', text: ' ' }];
    return node.type === 'footnote' ? [...(node.content ?? [])] : [node];
  });
  const joined = trimInline(joinInline(flat)).filter((node) => node.type === 'text');
  return joined.length > 0 ? { type: 'footnote', content: joined } : { type: 'footnote' };
}

/** A loop, for a regular expression anchored at the end tries every run of spaces in a text that is full of them. */
function trimRight(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text[end - 1] ?? 'x')) end -= 1;
  return text.slice(0, end);
}

/** Without white space and line breaks at both ends. */
export function trimInline(nodes: readonly InlineJson[]): InlineJson[] {
  const list = [...nodes];
  const cut = (side: 'start' | 'end'): void => {
    for (;;) {
      const at = side === 'start' ? 0 : list.length - 1;
      const node = list[at];
      if (!node || node.type === 'footnote' || node.type === 'crossReference') return;
      const text = node.type === 'hardBreak' ? '' : side === 'start' ? node.text.replace(/^[ \t\n]+/, '') : trimRight(node.text);
      if (node.type === 'text' && text) {
        list[at] = { ...node, text };
        return;
      }
      list.splice(at, 1);
    }
  };
  cut('start');
  cut('end');
  return list;
}
