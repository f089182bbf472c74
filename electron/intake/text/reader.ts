import type { BlockJson, InlineJson } from '../../../shared/document/json';
import { Budget, docOf, headingOf, nestItems, paragraphOf, tableOf, type FlatItem } from '../build/blocks';
import { inlineOf, inlineText } from '../build/inline';
import { Refusal, type FormatReading } from '../reading';
import { hasMarks, readBlocks } from './blocks';
import { decodeText, looksLikeText } from './decode';
import type { Draft } from './drafts';
import { moveNotes } from './notes';

/** Headings are bold by themselves. */
const withoutBold = (inline: readonly InlineJson[]): InlineJson[] =>
  inline.map((node) => {
    if (node.type !== 'text' || !node.marks?.some((mark) => mark.type === 'bold')) return node;
    const marks = node.marks.filter((mark) => mark.type !== 'bold');
    return marks.length > 0 ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text };
  });

function blocksOf(drafts: readonly Draft[], budget: Budget): BlockJson[] {
  // Levels as found jump ("##", then "####"); in the document they follow each other without a gap.
  const levels = [...new Set(drafts.flatMap((draft) => (draft.kind === 'heading' ? [draft.level] : [])))].sort((a, b) => a - b);
  const blocks: BlockJson[] = [];
  let items: FlatItem[] = [];
  const closeList = (): void => {
    blocks.push(...nestItems(items));
    items = [];
  };
  for (const draft of drafts) {
    if (draft.kind === 'item') {
      budget.spend(0);
      items.push({ look: draft.look, depth: draft.depth, blocks: [paragraphOf(draft.inline)] });
      continue;
    }
    closeList();
    if (draft.kind === 'paragraph') blocks.push(paragraphOf(draft.inline));
    else if (draft.kind === 'heading') {
      const label = /^nơi nhận\s*:?$/iu.test(inlineText(draft.inline).trim());
      blocks.push(label ? paragraphOf(draft.inline) : headingOf(levels.indexOf(draft.level) + 1, withoutBold(draft.inline)));
    } else if (draft.kind === 'table') {
      blocks.push(tableOf(draft.rows.map((row) => row.map((cell) => {
        budget.spend(0);
        return { header: cell.header, colspan: cell.colspan, rowspan: cell.rowspan, align: null, blocks: [paragraphOf(cell.inline)] };
      }))));
    } else blocks.push({ type: 'pageBreak' });
    budget.spend(0);
  }
  closeList();
  return blocks;
}

/** One blank line only parts two paragraphs, as a press does by itself; kept, it would print as a hole. */
export const withoutPartings = (text: string): string => text.replace(/\n+$/, '').replace(/\n[ \t]*\n/g, '\n');

/**
 * A plain text file. Without marks every line is a paragraph exactly as it stands, partings between paragraphs left out; with the marks of OCR programs
 * (headings, emphasis, notes, tables) these become structure and every word stays.
 * @throws Refusal fileWithoutText | fileTooComplex
 */
export function readText(bytes: Uint8Array): FormatReading {
  if (!looksLikeText(bytes)) throw new Refusal('fileBroken');
  const { text, warnings } = decodeText(bytes);
  if (text.trim() === '') throw new Refusal('fileEmpty');
  const budget = new Budget();
  if (!hasMarks(text)) {
    const lines = withoutPartings(text).split('\n');
    const blocks = lines.map((line) => {
      budget.spend(line.length);
      return paragraphOf(inlineOf(line));
    });
    return { document: docOf(blocks), images: {}, warnings };
  }
  const { drafts, lost } = moveNotes(readBlocks(text));
  if (lost.length > 0) warnings.push({ code: 'notesWithoutReference', params: { labels: lost.slice(0, 20).join(', ') } });
  return { document: docOf(blocksOf(drafts, budget)), images: {}, warnings };
}
