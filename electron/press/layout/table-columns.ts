import type { BlockJson, InlineJson } from '../../../shared/document/json';
import type { SetContext } from './context';
import { inlineItems } from './inline';
import type { LetterStyle } from './model';
import { placeWords } from '../warnings';
import type { GridCell } from './table';

const cssPixel = 0.75;
const measuredRows = 400;

function blockInlines(block: BlockJson): readonly (readonly InlineJson[])[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [block.content ?? []];
  if (block.type === 'bulletList' || block.type === 'orderedList') return block.content.flatMap((item) => item.content.flatMap(blockInlines));
  return [];
}

/** The widest word and the whole text on one line. */
function wanted(cell: GridCell, style: LetterStyle, context: SetContext): { least: number; most: number } {
  let least = 0;
  let most = 0;
  const bold = cell.cell.type === 'tableHeader' ? { ...style, bold: true } : style;
  for (const inlines of cell.cell.content.flatMap(blockInlines)) {
    const text = inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('').slice(0, 400);
    let whole = 0;
    let word = 0;
    for (const item of inlineItems([{ kind: 'text', text, style: bold, slot: null }], Number.MAX_SAFE_INTEGER, { ...context, onMissing: () => undefined })) {
      whole += item.width;
      if (item.kind === 0) word += item.width;
      else {
        least = Math.max(least, word);
        word = 0;
      }
    }
    least = Math.max(least, word);
    most = Math.max(most, whole);
  }
  return { least: least + 10, most: most + 10 };
}

/** Its words would have to be cut; the first of them say which table it is. */
function warnTooWide(rows: readonly (readonly GridCell[])[], context: SetContext): void {
  const texts = rows.flat().map(({ cell }) => placeWords(cell.content.flatMap(blockInlines).flat().map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')));
  const place = texts.find((words) => words !== '') ?? '';
  context.warn(`table ${place}`, { code: 'tableTooWide', params: place ? { place } : {} });
}

/** Widths the author set, scaled to the room; else shares by content, no column narrower than its longest word while there is room. */
export function columnWidths(rows: readonly (readonly GridCell[])[], columns: number, room: number, style: LetterStyle, context: SetContext): number[] {
  const set: number[] = Array.from({ length: columns }, () => 0);
  const least: number[] = Array.from({ length: columns }, () => 16);
  const most: number[] = Array.from({ length: columns }, () => 16);
  for (const row of rows.slice(0, measuredRows)) {
    for (const cell of row) {
      cell.cell.attrs.colwidth?.forEach((width, index) => {
        if (width > 0 && index < cell.columnSpan) set[cell.column + index] = width * cssPixel;
      });
      if (cell.columnSpan !== 1) continue;
      const need = wanted(cell, style, context);
      least[cell.column] = Math.max(least[cell.column] ?? 0, Math.min(need.least, room * 0.6));
      most[cell.column] = Math.max(most[cell.column] ?? 0, need.most);
    }
  }
  if (set.every((width) => width > 0)) return scaled(set, room);
  const wish = most.map((width, index) => set[index] || Math.max(least[index] ?? 0, Math.min(width, room)));
  const leastSum = least.reduce((sum, width) => sum + width, 0);
  const wishSum = wish.reduce((sum, width) => sum + width, 0);
  if (leastSum > room) warnTooWide(rows, context);
  if (leastSum >= room || wishSum <= leastSum) return scaled(least, room);
  if (wishSum <= room) return scaled(wish, room);
  const spare = (room - leastSum) / (wishSum - leastSum);
  return wish.map((width, index) => (least[index] ?? 0) + (width - (least[index] ?? 0)) * spare);
}

function scaled(widths: readonly number[], room: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (width * room) / sum);
}
