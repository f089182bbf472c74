import type { FlowItem, Page } from './model';

const padding = { y: 2.5, x: 4 };
const line = 0.5;

/** A cell ready to draw; lengths in points from the table's left edge. */
export interface CellBox {
  readonly left: number;
  readonly width: number;
  readonly rowSpan: number;
  readonly framed: boolean;
  /** Without room around its text. */
  readonly bare?: boolean;
  readonly items: readonly FlowItem[];
}

function drawCell(box: CellBox, height: number, page: Page, left: number, top: number, pageIndex: number): void {
  if (box.framed) page.artifacts.push({ kind: 'frame', x: left + box.left, y: top, width: box.width, height, weight: line });
  let y = top + (box.bare ? 0 : padding.y);
  box.items.forEach((item, index) => {
    if (index > 0) y += item.gapBefore;
    item.draw(page, left + box.left + (box.bare ? 0 : padding.x), y, pageIndex);
    y += item.height;
  });
}

/** One row as an unbreakable item of the flow that knows how to split between its cells' lines. */
export function rowItem(row: readonly CellBox[], heights: readonly number[], index: number, x: number, breakBefore: boolean, eagerFrom = Infinity): FlowItem {
  const spanned = (box: CellBox): number => heights.slice(index, index + box.rowSpan).reduce((sum, height) => sum + height, 0);
  const item = makeRow(row, heights[index] ?? 0, row.map(spanned), x, breakBefore);
  return item.split && item.height > eagerFrom ? { ...item, eager: true } : item;
}

function makeRow(row: readonly CellBox[], height: number, cellHeights: readonly number[], x: number, breakBefore: boolean): FlowItem {
  const splittable = row.every((box) => box.rowSpan === 1);
  return {
    height, gapBefore: 0, breakBefore, notes: row.flatMap((box) => box.items.flatMap((item) => item.notes)),
    draw: (page, left, top, pageIndex) => {
      row.forEach((box, at) => drawCell(box, cellHeights[at] ?? height, page, left + x, top, pageIndex));
    },
    ...(splittable ? { split: (room: number) => splitRow(row, room, x, breakBefore) } : {}),
  };
}

const roomAround = (box: CellBox): number => (box.bare ? 0 : padding.y * 2);

const contentHeight = (items: readonly FlowItem[]): number =>
  items.reduce((sum, item, index) => sum + item.height + (index === 0 ? 0 : item.gapBefore), 0);

/** As much of an item list as fits; an item that can split gives its first part. `kept`: lines that belong together stay so. */
function splitItems(items: readonly FlowItem[], room: number, kept: boolean): readonly [FlowItem[], FlowItem[]] {
  const here: FlowItem[] = [];
  let used = 0;
  for (const [index, item] of items.entries()) {
    const gap = index === 0 ? 0 : item.gapBefore;
    if (used + gap + item.height <= room) {
      here.push(item);
      used += gap + item.height;
      continue;
    }
    const parts = item.split?.(room - used - gap);
    if (parts) return [[...here, parts[0]], [parts[1], ...items.slice(index + 1)]];
    let cut = index;
    if (kept) while (cut > 0 && !items[cut]?.breakBefore) cut -= 1;
    return [items.slice(0, cut), items.slice(cut)];
  }
  return [here, []];
}

function splitRow(row: readonly CellBox[], room: number, x: number, breakBefore: boolean): readonly [FlowItem, FlowItem] | null {
  const cut = (kept: boolean): (readonly [FlowItem[], FlowItem[]])[] => row.map((box) => splitItems(box.items, room - roomAround(box), kept));
  let halves = cut(true);
  if (halves.every(([here]) => here.length === 0)) halves = cut(false);
  if (halves.every(([here]) => here.length === 0) || halves.every(([, later]) => later.length === 0)) return null;
  const part = (which: 0 | 1, mayBreak: boolean): FlowItem => {
    const boxes = row.map((box, at) => ({ ...box, items: halves[at]?.[which] ?? [] }));
    const height = Math.max(...boxes.map((box) => Math.max(contentHeight(box.items), box.bare ? 0 : 8) + roomAround(box)));
    return makeRow(boxes, height, boxes.map(() => height), x, mayBreak);
  };
  return [part(0, breakBefore), { ...part(1, true), eager: true }];
}
