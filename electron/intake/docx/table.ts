import type { BlockJson, TableJson } from '../../../shared/document/json';
import { paragraphOf, tableOf, tableParagraphs, type CellPlan } from '../build/blocks';
import { intakeLimits } from '../limits';
import type { Context } from './context';
import { drawsLines } from './styles';
import { childOf, childrenOf, childValue, numberOf, toggleOf, valueOf, type XmlNode } from './xml';

interface GridCell {
  readonly x: number;
  readonly span: number;
  readonly merge: 'none' | 'start' | 'goesOn';
  readonly header: boolean;
  readonly lines: boolean;
  readonly blocks: readonly BlockJson[];
}

/** Rows and cells also stand inside content controls and custom XML. */
const unwrap = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => {
    if (child.name === name) return [child];
    return /^(?:w:sdt|w:sdtContent|w:customXml|w:smartTag|w:ins|w:moveTo)$/.test(child.name) ? unwrap(child, name) : [];
  });

const countOf = (node: XmlNode | undefined, name: string): number => Math.max(0, Math.min(intakeLimits.tableColumns, numberOf(childValue(node, name)) ?? 0));

function gridRow(row: XmlNode, context: Context, readBlocks: (nodes: readonly XmlNode[]) => BlockJson[]): GridCell[] {
  const properties = childOf(row, 'w:trPr');
  const header = toggleOf(properties, 'w:tblHeader') ?? false;
  let x = countOf(properties, 'w:gridBefore');
  const cells: GridCell[] = x > 0 ? [{ x: 0, span: x, merge: 'none', header, lines: false, blocks: [paragraphOf([])] }] : [];
  for (const cell of unwrap(row, 'w:tc')) {
    const cellProperties = childOf(cell, 'w:tcPr');
    const span = Math.max(1, countOf(cellProperties, 'w:gridSpan'));
    const merged = childOf(cellProperties, 'w:vMerge');
    const merge = merged ? (valueOf(merged) === 'restart' ? 'start' : 'goesOn') : 'none';
    context.budget.spend(0);
    const lines = drawsLines(childOf(cellProperties, 'w:tcBorders')) ?? false;
    cells.push({ x, span, merge, header, lines, blocks: readBlocks(cell.children) });
    x += span;
  }
  return cells;
}

/** How many rows, from this one down, a cell that merges downwards covers. */
function rowsCovered(rows: readonly (readonly GridCell[])[], y: number, cell: GridCell): number {
  let count = 1;
  while (rows[y + count]?.some((below) => below.x === cell.x && below.merge === 'goesOn')) count += 1;
  return count;
}

/** Widths of the columns in CSS pixels, from twips. */
const widthsOf = (table: XmlNode): number[] =>
  childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').slice(0, intakeLimits.tableColumns).map((column) => Math.round((numberOf(valueOf(column, 'w:w')) ?? 0) / 15));

/** Lines of the table itself, else of its style, else of most of its cells: a rule under one cell frames no table. */
function isFramed(table: XmlNode, rows: readonly (readonly GridCell[])[], context: Context): boolean {
  const properties = childOf(table, 'w:tblPr');
  const own = drawsLines(childOf(properties, 'w:tblBorders')) ?? context.styles.tableLines(childValue(properties, 'w:tblStyle'));
  const cells = rows.flat();
  return own || cells.filter((cell) => cell.lines).length * 2 > cells.length;
}

/** A table; in one of a single cell that only holds blocks (a frame around text) the blocks alone. */
export function readTable(table: XmlNode, context: Context, readBlocks: (nodes: readonly XmlNode[]) => BlockJson[]): BlockJson[] {
  const rows = unwrap(table, 'w:tr').filter((row) => {
    const deleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
    if (deleted) context.findings.deletions += 1;
    return !deleted;
  }).map((row) => gridRow(row, context, readBlocks));
  const onNested = (nested: TableJson): BlockJson[] => {
    context.findings.nestedTables += 1;
    return tableParagraphs(nested);
  };
  const plan = rows.map((row, y) => row.flatMap((cell): CellPlan[] => {
    const hangs = cell.merge === 'goesOn' && (rows[y - 1]?.some((above) => above.x === cell.x && above.merge !== 'none') ?? false);
    if (hangs) return [];
    return [{ header: cell.header, colspan: cell.span, rowspan: cell.merge === 'start' ? rowsCovered(rows, y, cell) : 1, align: null, blocks: cell.blocks }];
  }));
  if (!plan.some((row) => row.length > 0)) return [];
  const made = tableOf(plan, onNested, widthsOf(table));
  return [made.type === 'table' && !isFramed(table, rows, context) ? { ...made, attrs: { frame: 'none' } } : made];
}
