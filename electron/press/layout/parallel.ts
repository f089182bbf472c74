import type { ParallelColumnsJson } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import { Flow } from './flow';
import { mm, structNode, type FlowItem } from './model';
import { rowItem, type CellBox } from './table-rows';

const gutter = mm(6);
const heightOf = (items: readonly FlowItem[]): number => items.reduce((sum, item, index) => sum + item.height + (index > 0 ? item.gapBefore : 0), 0);

/** Two texts side by side: what belongs together begins on one line, and goes over to the next page together. */
export function setParallel(block: ParallelColumnsJson, place: Place, context: SetContext): FlowItem[] {
  const ratio = Math.min(0.8, Math.max(0.2, block.attrs.ratio));
  const room = place.width - gutter;
  const widths = [room * ratio, room * (1 - ratio)] as const;
  const lefts = [0, widths[0] + gutter] as const;
  const section = structNode('Div', place.parent);
  return block.content.map((row, index) => {
    const pair = structNode('Div', section);
    const boxes = row.content.map((cell, side): CellBox => {
      const width = widths[side === 0 ? 0 : 1];
      const parent = structNode('Div', pair, { lang: cell.attrs.lang === 'km' ? 'km-KH' : 'vi-VN' });
      const flow = new Flow();
      const inside: Place = { ...place, x: 0, width, parent, firstLine: 0, align: 'left', gap: place.gap * 0.8, listDepth: 1 };
      for (const child of cell.content) context.addBlock(flow, child, inside, context);
      return { left: lefts[side === 0 ? 0 : 1], width, rowSpan: 1, framed: false, bare: true, items: flow.items };
    });
    const height = Math.max(...boxes.map(({ items }) => heightOf(items)));
    const item = rowItem(boxes, [height], 0, place.x, true, 0);
    return index === 0 ? item : { ...item, gapBefore: place.gap * 1.6 };
  });
}
