import type { BlockJson, ChartJson, DocJson, InlineJson, NodeJson } from './json';
import { documentNumbers, type DocumentNumbers } from './numbering';
import { formatNumber } from '../text/numbers';

/** What a reference prints where the page is not known: its number or, without one, the title. */
export function referenceText(anchor: string, show: 'number' | 'title' | 'page', numbers: DocumentNumbers): string {
  const target = numbers.anchors.get(anchor);
  if (!target || show === 'page') return '';
  return (show === 'number' ? target.number : '') || target.title;
}

function inlineText(content: readonly InlineJson[] | undefined, numbers: DocumentNumbers): string {
  let text = '';
  for (const node of content ?? []) {
    if (node.type === 'text') text += node.text;
    else if (node.type === 'hardBreak') text += '\n';
    else if (node.type === 'crossReference') text += referenceText(node.attrs.anchor, node.attrs.show, numbers);
  }
  return text;
}

const noNumbers = documentNumbers({ content: [] });

const figure = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : formatNumber(value));

/** The figures of a chart, a line a category. */
export function chartLines({ attrs: { title, unit, categories, series, caption } }: ChartJson): string[] {
  const rows = categories.map((category, index) =>
    `${category}: ${series.map(({ name, values }) => `${series.length > 1 ? `${name} ` : ''}${figure(values[index])}`).join('; ')}`);
  return [[title, unit && `(${unit})`].filter(Boolean).join(' '), ...rows, caption].filter(Boolean);
}

/** The words of every footnote in reading order. */
export function footnoteTexts(node: NodeJson): string[] {
  if (node.type === 'footnote') return [inlineText(node.content, noNumbers)];
  const content = 'content' in node ? node.content : undefined;
  return Array.isArray(content) ? content.flatMap((child: NodeJson) => footnoteTexts(child)) : [];
}

function blockLines(block: BlockJson, numbers: DocumentNumbers): string[] {
  const inside = (blocks: readonly BlockJson[]): string[] => blocks.flatMap((child) => blockLines(child, numbers));
  switch (block.type) {
    case 'paragraph':
      return [inlineText(block.content, numbers)];
    case 'heading':
      return [[numbers.headings.get(block) ?? '', inlineText(block.content, numbers)].filter(Boolean).join(' ')];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => inside(item.content));
    case 'table':
      return [...(block.attrs?.caption ? [block.attrs.caption] : []), ...block.content.map((row) => row.content.map((cell) => inside(cell.content).join(' ')).join('\t'))];
    case 'image':
      return block.attrs.caption ? [block.attrs.caption] : [];
    case 'qaItem':
      return block.content.flatMap((part) => inside(part.content));
    case 'passage':
    case 'blockquote':
    case 'keepTogether':
      return inside(block.content);
    case 'chart':
      return chartLines(block);
    case 'parallelColumns':
      return block.content.flatMap((row) => row.content.flatMap((cell) => inside(cell.content)));
    case 'appendix':
      return [block.attrs.title, block.attrs.note, ...inside(block.content)].filter(Boolean);
    // What it lists stands in the document.
    case 'tableOfContents':
    case 'pageBreak':
    case 'columnBreak':
      return [];
  }
}

/** What a person reads, a line a paragraph, footnotes after the text. Used for search, snippets and checks. */
export function plainText(doc: DocJson): string {
  const numbers = documentNumbers(doc);
  return [...doc.content.flatMap((block) => blockLines(block, numbers)), ...footnoteTexts(doc)].join('\n');
}
