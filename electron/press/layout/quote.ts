import type { BlockquoteJson, KeepTogetherJson } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import { Flow } from './flow';
import { mm, structNode } from './model';

/** Words of others: moved in on both sides, in letters a little smaller. */
export function setQuote(block: BlockquoteJson, place: Place, context: SetContext): Flow {
  const inset = Math.min(mm(context.profile.passage.insetMm), place.width * 0.1);
  const inside: Place = {
    ...place, parent: structNode('BlockQuote', place.parent), x: place.x + inset, width: place.width - inset * 1.6, firstLine: 0,
    style: { ...place.style, pt: place.style.pt * 0.94 }, leading: place.leading * 0.96,
  };
  const inner = new Flow();
  for (const child of block.content) context.addBlock(inner, child, inside, context);
  return inner;
}

/** Blocks that stay on one page where they fit on one. */
export function setTogether(block: KeepTogetherJson, place: Place, context: SetContext): Flow {
  const inner = new Flow();
  for (const child of block.content) context.addBlock(inner, child, place, context);
  const height = inner.items.reduce((sum, item, index) => sum + item.height + (index > 0 ? item.gapBefore : 0), 0);
  if (height > context.roomHeight || inner.items.some(({ newPage }, index) => newPage && index > 0)) return inner;
  inner.items.forEach((item, index) => {
    if (index > 0) inner.items[index] = { ...item, breakBefore: false, eager: false };
  });
  return inner;
}
