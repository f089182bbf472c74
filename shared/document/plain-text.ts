import type { BlockJson, DocJson, InlineJson, NodeJson } from './json';

const inlineText = (content: readonly InlineJson[] | undefined): string =>
  (content ?? []).map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : '')).join('');

/** The words of every footnote in reading order. */
export function footnoteTexts(node: NodeJson): string[] {
  if (node.type === 'footnote') return [inlineText(node.content)];
  const content = 'content' in node ? node.content : undefined;
  return Array.isArray(content) ? content.flatMap((child: NodeJson) => footnoteTexts(child)) : [];
}

function blockLines(block: BlockJson): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(blockLines));
    case 'table':
      return block.content.map((row) => row.content.map((cell) => cell.content.flatMap(blockLines).join(' ')).join('\t'));
    case 'image':
      return block.attrs.caption ? [block.attrs.caption] : [];
    case 'qaItem':
      return block.content.flatMap((part) => (part.content as readonly BlockJson[]).flatMap(blockLines));
    case 'passage':
      return block.content.flatMap(blockLines);
    case 'pageBreak':
      return [];
  }
}

/** What a person reads, a line a paragraph, footnotes after the text. Used for search, snippets and checks. */
export function plainText(doc: DocJson): string {
  return [...doc.content.flatMap(blockLines), ...footnoteTexts(doc)].join('\n');
}
