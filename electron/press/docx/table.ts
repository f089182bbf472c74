import type { BlockJson, TableCellJson, TableJson } from '../../../shared/document/json';
import { plainText } from '../../../shared/document/plain-text';
import { gridOf, type GridCell } from '../layout/table';
import type { DocxContext, DocxPlace } from './context';
import { paragraph } from './paragraph';
import { el, on, val, type Xml } from './xml';

/** A twentieth of a point a CSS pixel. */
const twipsPerPixel = 15;
const cellPadding = 108;

const textOf = (cell: TableCellJson): string => plainText({ type: 'doc', content: cell.content });

/** Widths the author set, else shares by what stands in the columns; together as wide as the room. */
function columnWidths(rows: readonly (readonly GridCell[])[], columns: number, room: number): number[] {
  const set = Array.from({ length: columns }, () => 0);
  const wish = Array.from({ length: columns }, () => 3);
  for (const cell of rows.slice(0, 400).flat()) {
    cell.cell.attrs.colwidth?.forEach((width, index) => {
      if (width > 0 && index < cell.columnSpan) set[cell.column + index] = width * twipsPerPixel;
    });
    if (cell.columnSpan !== 1) continue;
    const text = textOf(cell.cell);
    const longest = Math.max(0, ...text.split(/\s+/).map((word) => Math.min(word.length, 24)));
    wish[cell.column] = Math.max(wish[cell.column] ?? 0, longest + 2, Math.min(40, text.length));
  }
  const widths = set.every((width) => width > 0) ? set : wish.map((width, index) => set[index] || width * 100);
  const sum = widths.reduce((total, width) => total + width, 0);
  const scaled = widths.map((width) => Math.max(1, Math.floor((width * room) / sum)));
  scaled[columns - 1] = Math.max(1, (scaled[columns - 1] ?? 0) + room - scaled.reduce((total, width) => total + width, 0));
  return scaled;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What a cell of the grid says: its own content, or that the one above goes on. */
function cellXml(cell: GridCell, goesOn: boolean, widths: readonly number[], place: DocxPlace, context: DocxContext): Xml {
  const width = sum(widths.slice(cell.column, cell.column + cell.columnSpan));
  const header = cell.cell.type === 'tableHeader';
  const properties = el('w:tcPr', {}, el('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), cell.columnSpan > 1 ? val('w:gridSpan', cell.columnSpan) : null,
    cell.rowSpan > 1 ? (goesOn ? el('w:vMerge') : val('w:vMerge', 'restart')) : null, header ? val('w:vAlign', 'center') : null);
  if (goesOn) return el('w:tc', {}, properties, paragraph({ style: 'TableText' }));
  const inside: DocxPlace = { ...place, style: 'TableText', left: 0, right: 0, width: Math.max(200, width - cellPadding * 2), firstLine: false, listDepth: 1, run: header ? { ...place.run, bold: true } : place.run };
  return el('w:tc', {}, properties, cellBlocks(cell.cell, header, inside, context));
}

function cellBlocks(cell: TableCellJson, header: boolean, place: DocxPlace, context: DocxContext): Xml[] {
  const { align } = cell.attrs;
  const own = align === 'left' || align === 'center' || align === 'right' || align === 'justify' ? align : align === 'decimal' ? 'right' : header ? 'center' : null;
  const blocks = cell.content.map((block): BlockJson => (block.type === 'paragraph' && block.attrs.align === null && own ? { ...block, attrs: { ...block.attrs, align: own } } : block));
  const written = context.writeBlocks(blocks, place, context);
  // A cell ends with a paragraph, or Word calls the file damaged.
  return written.at(-1)?.startsWith('<w:p') ? written : [...written, paragraph({ style: 'TableText' })];
}

/** A table with its merged cells, repeated header rows, widths and frame. */
export function tableXml(table: TableJson, place: DocxPlace, context: DocxContext): Xml {
  const { cells, columns } = gridOf(table);
  const widths = columnWidths(cells, columns, place.width);
  const covering: (GridCell | null)[][] = table.content.map(() => Array.from({ length: columns }, () => null));
  // Where merged cells reach over each other, the one that begins there keeps its words.
  for (const cell of cells.flat().toReversed()) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      const slots = covering[row];
      if (!slots) continue;
      for (let column = cell.column; column < Math.min(columns, cell.column + cell.columnSpan); column += 1) slots[column] ??= cell;
    }
  }
  const headerRows = cells.findIndex((row) => !(row.length > 0 && row.every(({ cell }) => cell.type === 'tableHeader')));
  const repeated = headerRows === -1 ? 1 : headerRows;
  const framed = table.attrs?.frame !== 'none';
  const rows = covering.map((row, index) => {
    const written: Xml[] = [];
    for (let column = 0; column < columns;) {
      const cell = row[column] ?? null;
      if (!cell) {
        written.push(el('w:tc', {}, el('w:tcPr', {}, el('w:tcW', { 'w:w': widths[column] ?? 0, 'w:type': 'dxa' })), paragraph({ style: 'TableText' })));
        column += 1;
        continue;
      }
      let span = 1;
      while (span < cell.columnSpan && row[column + span] === cell) span += 1;
      written.push(cellXml({ ...cell, column, columnSpan: span }, cell.row !== index || cell.column !== column, widths, place, context));
      column += span;
    }
    const properties = index < repeated ? el('w:trPr', {}, on('w:cantSplit', true), on('w:tblHeader', true)) : null;
    return el('w:tr', {}, properties, written);
  });
  return el('w:tbl', {},
    el('w:tblPr', {}, val('w:tblStyle', framed ? 'TableGrid' : 'PlainTable'), el('w:tblW', { 'w:w': sum(widths), 'w:type': 'dxa' }),
      place.left > 0 ? el('w:tblInd', { 'w:w': place.left, 'w:type': 'dxa' }) : null, el('w:tblLayout', { 'w:type': 'fixed' }), el('w:tblLook', { 'w:val': '0000' })),
    el('w:tblGrid', {}, widths.map((width) => el('w:gridCol', { 'w:w': width }))), rows);
}
