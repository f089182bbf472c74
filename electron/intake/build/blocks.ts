import type {
  Alignment, BlockJson, DocJson, HeadingJson, InlineJson, ListItemJson, ParagraphJson, TableCellJson, TableJson,
} from '../../../shared/document/json';
import { intakeLimits } from '../limits';
import { Refusal } from '../reading';

const withContent = <Node extends object>(node: Node, content: readonly InlineJson[]): Node & { content?: readonly InlineJson[] } =>
  content.length > 0 ? { ...node, content } : node;

export const paragraphOf = (content: readonly InlineJson[], align: Alignment | null = null, indent = 0): ParagraphJson =>
  withContent({ type: 'paragraph', attrs: { align, indent } } as const, content);

export const headingOf = (level: number, content: readonly InlineJson[], align: Alignment | null = null): HeadingJson =>
  withContent({ type: 'heading', attrs: { level: Math.min(6, Math.max(1, level)), align } } as const, content);

/** What a list is to look like: bullets, or the hyphens of Vietnamese papers. */
export type ListLook = 'bullet' | 'dash';
export interface FlatItem {
  readonly look: ListLook;
  /** 0 for the outermost list. */
  readonly depth: number;
  readonly blocks: readonly BlockJson[];
}

const listOf = (look: ListLook, content: readonly ListItemJson[]): BlockJson =>
  look === 'bullet' ? { type: 'bulletList', content } : { type: 'orderedList', attrs: { start: 1, style: 'dash' }, content };

/** Items with depths, one after the other, as nested lists. An item begins with a paragraph, as the schema asks. */
export function nestItems(items: readonly FlatItem[]): BlockJson[] {
  const lists: BlockJson[] = [];
  let index = 0;
  while (index < items.length) {
    const first = items[index];
    if (!first) break;
    const content: ListItemJson[] = [];
    while (index < items.length) {
      const item = items[index];
      if (!item || item.depth < first.depth || (item.depth === first.depth && item.look !== first.look)) break;
      let next = index + 1;
      while ((items[next]?.depth ?? -1) > first.depth && next < items.length) next += 1;
      const [head, ...rest] = item.blocks;
      const start = head?.type === 'paragraph' ? [head, ...rest] : [paragraphOf([]), ...item.blocks];
      content.push({ type: 'listItem', content: [...start, ...nestItems(items.slice(index + 1, next))] });
      index = next;
    }
    lists.push(listOf(first.look, content));
  }
  return lists;
}

export interface CellPlan {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: Alignment | null;
  readonly blocks: readonly BlockJson[];
}

/** Blocks that may stand in a cell: tables inside are handed to `onNested` and set as its paragraphs. */
function cellBlocks(blocks: readonly BlockJson[], onNested: (table: TableJson) => BlockJson[]): BlockJson[] {
  const allowed = blocks.flatMap((block) => {
    if (block.type === 'table') return onNested(block);
    return block.type === 'pageBreak' || block.type === 'qaItem' || block.type === 'passage' ? [] : [block];
  });
  return allowed.length > 0 ? allowed : [paragraphOf([])];
}

/**
 * A table whose rows all have the same width: spans are cut where they overlap or leave the table, missing cells are
 * added empty, so that the editor's table never meets a hole. `widths`: CSS pixels of the columns, used when there is one for each.
 */
export function tableOf(
  rows: readonly (readonly CellPlan[])[],
  onNested: (table: TableJson) => BlockJson[] = tableParagraphs,
  widths: readonly number[] = [],
): BlockJson {
  const taken: boolean[][] = rows.map(() => []);
  const placed = rows.map((row, y) => {
    let x = 0;
    return row.flatMap((cell) => {
      while (taken[y]?.[x]) x += 1;
      if (x >= intakeLimits.tableColumns) return [];
      let colspan = 1;
      while (colspan < cell.colspan && x + colspan < intakeLimits.tableColumns && !taken[y]?.[x + colspan]) colspan += 1;
      const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - y));
      for (let dy = 0; dy < rowspan; dy += 1) for (let dx = 0; dx < colspan; dx += 1) (taken[y + dy] ??= [])[x + dx] = true;
      return [{ cell, x, colspan, rowspan }];
    });
  });
  const width = Math.max(1, ...taken.map((row) => row.length));
  const known = widths.length === width && widths.every((value) => value > 0) ? widths : null;
  const empty: CellPlan = { header: false, colspan: 1, rowspan: 1, align: null, blocks: [] };
  const content = placed.map((row, y) => {
    const cells = [...row];
    for (let x = 0; x < width; x += 1) if (!taken[y]?.[x]) cells.push({ cell: empty, x, colspan: 1, rowspan: 1 });
    cells.sort((a, b) => a.x - b.x);
    return {
      type: 'tableRow' as const,
      content: cells.map(({ cell, x, colspan, rowspan }): TableCellJson => ({
        type: cell.header ? 'tableHeader' : 'tableCell',
        attrs: { colspan, rowspan, colwidth: known?.slice(x, x + colspan) ?? null, align: cell.align },
        content: cellBlocks(cell.blocks, onNested),
      })),
    };
  });
  // A row all of whose cells hang from above would be empty, which no table may have.
  const filled = content.filter((row) => row.content.length > 0);
  return filled.length === content.length && filled.length > 0 ? { type: 'table', content } : plainTable(rows, onNested);
}

/** The same cells without spans: the way out for tables that contradict themselves. */
function plainTable(rows: readonly (readonly CellPlan[])[], onNested: (table: TableJson) => BlockJson[]): BlockJson {
  const simple = rows.filter((row) => row.length > 0).map((row) => row.map((cell) => ({ ...cell, colspan: 1, rowspan: 1 })));
  return simple.length > 0 ? tableOf(simple, onNested) : paragraphOf([]);
}

/** A table's words as paragraphs, cell by cell. */
export const tableParagraphs = (table: TableJson): BlockJson[] => table.content.flatMap((row) => row.content.flatMap((cell) => [...cell.content]));

/** Counts what a document would hold, to refuse one that swells while it is built. */
export class Budget {
  #nodes = 0;
  #units = 0;

  /** @throws Refusal fileTooComplex */
  spend(units: number): void {
    this.#nodes += 1;
    this.#units += units;
    if (this.#nodes > intakeLimits.nodes || this.#units > intakeLimits.textUnits) throw new Refusal('fileTooComplex');
  }
}

export const docOf = (blocks: readonly BlockJson[]): DocJson => ({ type: 'doc', content: blocks.length > 0 ? blocks : [paragraphOf([])] });
