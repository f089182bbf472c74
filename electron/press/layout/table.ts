import type { BlockJson, TableCellJson, TableJson } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import { Flow } from './flow';
import { structNode, type FlowItem, type StructNode } from './model';
import { columnWidths } from './table-columns';
import { captioned, decimalShifts, headerRowCount, tableCaption } from './table-parts';
import { rowItem, type CellBox } from './table-rows';

export const cellPadding = { x: 4, y: 2.5 };

/** A cell with its place in the grid. */
export interface GridCell {
  readonly cell: TableCellJson;
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Lays cells out in a grid; a span is cut at the table's edge, a row may be ragged. */
export function gridOf(table: TableJson): { readonly cells: GridCell[][]; readonly columns: number } {
  const taken = new Map<number, number>();
  let columns = 1;
  const cells = table.content.map((row, rowIndex) => {
    let column = 0;
    return row.content.map((cell) => {
      while ((taken.get(column) ?? 0) > rowIndex) column += 1;
      const columnSpan = Math.max(1, Math.min(cell.attrs.colspan, 100));
      const rowSpan = Math.max(1, Math.min(cell.attrs.rowspan, table.content.length - rowIndex));
      const placed: GridCell = { cell, row: rowIndex, column, columnSpan, rowSpan };
      for (let at = column; at < column + columnSpan; at += 1) taken.set(at, rowIndex + rowSpan);
      column += columnSpan;
      columns = Math.max(columns, column);
      return placed;
    });
  });
  return { cells, columns };
}

function cellFlow(cell: TableCellJson, place: Place, width: number, shift: number | null, parent: StructNode, context: SetContext): FlowItem[] {
  const header = cell.type === 'tableHeader';
  const decimal = cell.attrs.align === 'decimal';
  const style = { ...place.style, noKern: true, ...(header ? { bold: true } : {}) };
  const inside: Place = {
    ...place, x: shift ?? 0, width: width - (shift ?? 0), parent, style, firstLine: 0, gap: Math.min(place.gap, 3), listDepth: 1,
    align: cell.attrs.align === 'center' || (header && (!cell.attrs.align || decimal)) ? 'center' : 'left',
  };
  const flow = new Flow();
  for (const block of cell.content) {
    // Figures that do not fit under each other stand at the right.
    const align = cell.attrs.align === 'decimal' ? (shift === null && !header ? 'right' : null) : cell.attrs.align;
    const aligned: BlockJson = block.type === 'paragraph' && block.attrs.align === null && align ? { ...block, attrs: { ...block.attrs, align } } : block;
    context.addBlock(flow, aligned, inside, context);
  }
  return flow.items;
}

const heightOf = (items: readonly FlowItem[]): number =>
  items.reduce((sum, item, index) => sum + item.height + (index === 0 ? 0 : item.gapBefore), 0);

/** Rows as items of the flow: the header row comes again on each page, a row taller than a page is split. */
export function setTable(table: TableJson, place: Place, context: SetContext): FlowItem[] {
  const { cells, columns } = gridOf(table);
  const pt = Math.max(9, place.style.pt - 1);
  const inside: Place = { ...place, style: { ...place.style, pt }, leading: Math.max(pt * 1.22, place.leading * 0.86) };
  const widths = columnWidths(cells, columns, place.width, inside.style, context);
  const lefts: number[] = [0];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  const tableNode = structNode('Table', place.parent);
  const framed = table.attrs?.frame !== 'none';
  const caption = tableCaption(table, tableNode, place, context);
  const shiftOf = decimalShifts(cells, widths.map((width) => width - cellPadding.x * 2), inside.style, context);
  const headerRows = headerRowCount(cells);

  const boxes: CellBox[][] = cells.map((row, rowIndex) => {
    const rowNode = structNode('TR', tableNode);
    return row.map((gridCell) => {
      const { cell, column, columnSpan, rowSpan } = gridCell;
      const left = lefts[column] ?? 0;
      const width = (lefts[column + columnSpan] ?? place.width) - left;
      const header = cell.type === 'tableHeader';
      const attributes: Record<string, unknown> = { O: 'Table' };
      if (header) attributes['Scope'] = rowIndex < headerRows || column > 0 ? 'Column' : 'Row';
      if (columnSpan > 1) attributes['ColSpan'] = columnSpan;
      if (rowSpan > 1) attributes['RowSpan'] = rowSpan;
      const node = structNode(header ? 'TH' : 'TD', rowNode, Object.keys(attributes).length > 1 ? { attributes } : {});
      const items = cellFlow(cell, inside, Math.max(12, width - cellPadding.x * 2), shiftOf(gridCell), node, context);
      return { left, width, rowSpan, framed, items };
    });
  });

  const heights = rowHeights(boxes);
  const most = context.roomHeight * 0.9;
  const held = heldRows(boxes, heights, most);
  const rows = boxes.map((row, index) => rowItem(row, heights, index, place.x, !held.has(index) && index !== 0, context.roomHeight * 0.3));
  const header = rows.slice(0, headerRows);
  const headerHeight = header.reduce((sum, item) => sum + item.height, 0);
  if (header.length === 0 || headerHeight > context.roomHeight * 0.4) return captioned(caption, rows);
  const repeat: FlowItem = {
    height: headerHeight, gapBefore: 0, breakBefore: false, notes: [],
    draw: (page, left, top, pageIndex) => {
      let y = top;
      for (const item of header) {
        item.draw(page, left, y, pageIndex);
        y += item.height;
      }
    },
  };
  return captioned(caption, rows.map((row, index) => (index < headerRows ? { ...row, breakBefore: index === 0 } : repeated(row, repeat, index > headerRows))));
}

/** A body row, and each part it is split into, brings the header row along. */
function repeated(row: FlowItem, repeat: FlowItem, mayBreak: boolean): FlowItem {
  return {
    ...row, repeat, breakBefore: row.breakBefore && mayBreak,
    ...(row.split ? {
      split: (room: number) => {
        const parts = row.split?.(room);
        return parts ? [repeated(parts[0], repeat, true), repeated(parts[1], repeat, true)] as const : null;
      },
    } : {}),
  };
}

function rowHeights(boxes: readonly (readonly CellBox[])[]): number[] {
  const heights = boxes.map((row) => Math.max(cellPadding.y * 2 + 8, ...row.filter((box) => box.rowSpan === 1).map((box) => heightOf(box.items) + cellPadding.y * 2)));
  boxes.forEach((row, index) => {
    for (const box of row) {
      if (box.rowSpan === 1) continue;
      const last = Math.min(boxes.length, index + box.rowSpan) - 1;
      let spanned = 0;
      for (let at = index; at <= last; at += 1) spanned += heights[at] ?? 0;
      const wanted = heightOf(box.items) + cellPadding.y * 2;
      if (wanted > spanned) heights[last] = (heights[last] ?? 0) + wanted - spanned;
    }
  });
  return heights;
}

/** A cell over several rows becomes one of its first row, with empty ones below: each of the rows can be split. */
function dissolve(boxes: CellBox[][], heights: number[], index: number): void {
  boxes[index]?.forEach((box, at, row) => {
    if (box.rowSpan === 1) return;
    row[at] = { ...box, rowSpan: 1 };
    for (let under = index + 1; under < Math.min(boxes.length, index + box.rowSpan); under += 1) {
      boxes[under]?.push({ left: box.left, width: box.width, rowSpan: 1, framed: box.framed, items: [] });
    }
  });
  // The last row no longer has to hold what hung over: a row taller than its text could not be split.
  rowHeights(boxes).forEach((height, at) => {
    heights[at] = height;
  });
}

/** Rows that may not open a page since a cell above reaches into them; rows held together that are too tall for a page are dissolved. */
function heldRows(boxes: CellBox[][], heights: number[], most: number): Set<number> {
  const held = new Set<number>();
  for (let from = 0; from < boxes.length;) {
    let end = from + 1;
    let height = 0;
    for (let index = from; index < end; index += 1) {
      height += heights[index] ?? 0;
      end = Math.max(end, ...(boxes[index] ?? []).map((box) => Math.min(boxes.length, index + box.rowSpan)));
    }
    if (end > from + 1 && height > most) {
      dissolve(boxes, heights, from);
      from += 1;
      continue;
    }
    for (let under = from + 1; under < end; under += 1) held.add(under);
    from = end;
  }
  return held;
}
