import type { BlockJson, DocJson, InlineJson } from '../../../shared/document/json';
import { inlineText } from '../build/inline';

/** One printed line of a paper, as recognition sees it. */
export interface PaperLine {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Index of the block at the top of the document that the line stands in. */
  readonly block: number;
  /** Stands in a list or began with a hyphen. */
  readonly item: boolean;
  readonly heading: boolean;
  /** A further line of the same paragraph. */
  readonly goesOn: boolean;
}

/** No line of a head is longer; what is, is looked at only so far, whatever somebody put into it. */
const longestLine = 2000;

const allMarked = (inline: readonly InlineJson[], mark: 'bold' | 'italic'): boolean => {
  const texts = inline.filter((node) => node.type === 'text' && node.text.trim() !== '');
  return texts.length > 0 && texts.every((node) => node.marks?.some((one) => one.type === mark));
};

function lines(block: BlockJson, index: number, item: boolean): PaperLine[] {
  switch (block.type) {
    case 'paragraph': case 'heading': {
      const inline = block.content ?? [];
      const look = { bold: allMarked(inline, 'bold'), italic: allMarked(inline, 'italic'), block: index, item, heading: block.type === 'heading' };
      return inlineText(inline).split('\n').map((text, line) => Object.assign({ text: text.slice(0, longestLine).replace(/[\s\u00a0]+/g, ' ').trim(), goesOn: line > 0 }, look)).filter((line) => line.text !== '');
    }
    case 'bulletList': case 'orderedList': return block.content.flatMap((one) => one.content.flatMap((child) => lines(child, index, true)));
    // The two halves of a letter's head stand in two cells: each is read for itself.
    case 'table': return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap((child) => lines(child, index, false))));
    default: return [];
  }
}

/** The paper line by line, without empty lines. */
export const paperLines = (document: DocJson): PaperLine[] => document.content.flatMap((block, index) => lines(block, index, false));
