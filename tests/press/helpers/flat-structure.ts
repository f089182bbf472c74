import type { BlockJson, DocJson, InlineJson } from '../../../shared/document/json';
import { captionWords, type Outline } from '../../../electron/press/outline/outline';

const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]+/gu, ' ').trim();

/**
 * What a document says, line by line with what each line is: headings with their level, paragraphs, cells of a table, notes.
 * With an outline, numbers the press counts are put in front as a reader of the printed page sees them.
 */
export function flatStructure(doc: DocJson, outline?: Outline): string[] {
  const notes: string[] = [];
  const words = (content: readonly InlineJson[] | undefined): string => squeeze((content ?? []).map((inline) => {
    if (inline.type === 'text') return inline.text;
    if (inline.type === 'hardBreak') return ' ';
    if (inline.type === 'crossReference') return outline?.referenceText(inline.attrs.anchor, inline.attrs.show) ?? '';
    notes.push(squeeze((inline.content ?? []).map(({ text }) => text).join('')));
    return '';
  }).join(''));
  const line = (kind: string, text: string): string[] => (squeeze(text) === '' ? [] : [`${kind}: ${squeeze(text)}`]);

  const visit = (block: BlockJson, label = ''): string[] => {
    switch (block.type) {
      case 'paragraph': return line('P', `${label} ${words(block.content)}`);
      case 'heading': return line(`H${block.attrs.level}`, `${outline?.headingLabel(block)?.label ?? ''} ${words(block.content)}`);
      case 'bulletList': case 'orderedList': return block.content.flatMap((item, index) => {
        const own = outline?.listLabels(block, 0)[index];
        // What a list draws as a sign is no text; what it counts is.
        const shown = own && own.format !== 'bullet' ? own.label : '';
        const [first, ...rest] = item.content;
        return [...(first?.type === 'paragraph' ? visit(first, shown) : [...line('P', shown), ...(first ? visit(first) : [])]), ...rest.flatMap((child) => visit(child))];
      });
      case 'table': return [...line('P', captionWords(outline?.captionLabel(block) ?? '', block.attrs?.caption ?? '')), ...block.content.flatMap((row, index) =>
        row.content.map((cell) => `T${index}/${row.content.length} ${cell.attrs.colspan}x${cell.attrs.rowspan}: ${squeeze(cell.content.flatMap((child) => visit(child)).map((text) => text.replace(/^[A-Z]\d?: /, '')).join(' '))}`))];
      case 'image': return ['IMAGE', ...line('P', captionWords(outline?.captionLabel(block) ?? '', block.attrs.caption))];
      case 'chart': return line('P', captionWords(outline?.captionLabel(block) ?? '', block.attrs.caption));
      case 'qaItem': return block.content.flatMap((part) => (part.content as readonly BlockJson[]).flatMap((child) => visit(child)));
      case 'passage': return [...block.content.flatMap((child) => visit(child)), ...line('P', block.attrs.citation ? `(Nguồn: ${block.attrs.citation})` : '')];
      case 'blockquote': case 'keepTogether': return block.content.flatMap((child) => visit(child));
      case 'appendix': return [...line('H1', `${outline?.appendixLabel(block) ?? ''} ${block.attrs.title}`), ...line('P', block.attrs.note), ...block.content.flatMap((child) => visit(child))];
      case 'parallelColumns': return block.content.flatMap((row, index) => row.content.map((cell) => `T${index}/2 1x1: ${squeeze(cell.content.flatMap((child) => visit(child)).map((text) => text.replace(/^[A-Z]\d?: /, '')).join(' '))}`));
      case 'tableOfContents': case 'pageBreak': case 'columnBreak': return [];
    }
  };
  const body = doc.content.flatMap((block) => visit(block));
  return [...body, ...notes.filter((note) => note !== '').map((note) => `NOTE: ${note}`)];
}
