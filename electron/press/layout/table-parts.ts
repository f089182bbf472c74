import type { ChartJson, ImageJson, TableJson } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import { inlineItems, settableText } from './inline';
import { slotOf, structNode, type FlowItem, type LetterStyle, type StructNode } from './model';
import { flowLines, setParagraph } from './paragraph';
import type { GridCell } from './table';
import { lineText } from '../../../shared/document/numbering';
import { widthToComma } from './tabs';

/** Header rows at the top: those whose cells are all headers, with everything their cells reach into. */
export function headerRowCount(cells: readonly (readonly GridCell[])[]): number {
  let count = 0;
  let reach = 0;
  for (const [index, row] of cells.entries()) {
    if (index >= reach && !(row.length > 0 && row.every(({ cell }) => cell.type === 'tableHeader'))) break;
    count = index + 1;
    reach = Math.max(reach, ...row.map(({ rowSpan }) => index + rowSpan));
  }
  return count === cells.length ? Math.min(count, Math.max(0, reach - 1)) : count;
}

/** A caption as printed: "Bảng 1. Số đảng viên"; empty where there is none. */
export function captionWords(node: TableJson | ImageJson | ChartJson, context: SetContext): string {
  const caption = settableText(node.attrs?.caption ?? '').trim();
  const number = context.numbers.captions.get(node) ?? '';
  return number && caption ? `${number}. ${caption}` : number || caption;
}

/** Above the table, as the first thing in it. */
export function tableCaption(table: TableJson, node: StructNode, place: Place, context: SetContext): FlowItem[] {
  const words = captionWords(table, context);
  if (!words) return [];
  const style: LetterStyle = { ...place.style, bold: true };
  const lines = setParagraph([{ kind: 'text', text: words, style, slot: slotOf(structNode('Caption', node)) }],
    { width: place.width, leading: place.leading, pt: style.pt, align: 'center', firstIndent: 0 }, context);
  return flowLines(lines, { x: place.x, gapBefore: 0, breakBefore: true, together: true });
}

/** Caption and table stay together; `gap` between them, points. */
export function captioned(caption: readonly FlowItem[], rows: readonly FlowItem[], gap = 4): FlowItem[] {
  if (caption.length === 0) return [...rows];
  return [...caption, ...rows.map((row, index) => (index === 0 ? { ...row, gapBefore: gap, breakBefore: false } : row))];
}

interface Extent {
  before: number;
  after: number;
}

/** How far the figures of a cell move right so that the decimal commas of a column stand under each other; null: not a figure, or no room. */
export function decimalShifts(cells: readonly (readonly GridCell[])[], widths: readonly number[], style: LetterStyle, context: SetContext): (cell: GridCell) => number | null {
  const extents = new Map<number, Extent>();
  const own = new Map<GridCell, Extent>();
  for (const row of cells) {
    for (const cell of row) {
      if (cell.cell.attrs.align !== 'decimal' || cell.cell.type === 'tableHeader' || cell.columnSpan !== 1) continue;
      const [only, more] = cell.cell.content;
      if (only?.type !== 'paragraph' || more) continue;
      const items = inlineItems([{ kind: 'text', text: lineText(only.content), style: { ...style, noKern: true }, slot: null }], Number.MAX_SAFE_INTEGER, { ...context, onMissing: () => undefined });
      const whole = items.reduce((sum, item) => sum + item.width, 0);
      const before = widthToComma(items);
      own.set(cell, { before, after: whole - before });
      const extent = extents.get(cell.column) ?? { before: 0, after: 0 };
      extents.set(cell.column, { before: Math.max(extent.before, before), after: Math.max(extent.after, whole - before) });
    }
  }
  return (cell) => {
    const figure = own.get(cell);
    const extent = extents.get(cell.column);
    const width = widths[cell.column] ?? 0;
    if (!figure || !extent || extent.before + extent.after > width) return null;
    return (width - extent.before - extent.after) / 2 + extent.before - figure.before;
  };
}
