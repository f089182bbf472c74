import type { BulletListJson, OrderedListJson, OrderedStyle } from '../../../shared/document/json';
import { bulletLabel, orderedLabelOf } from '../outline/labels';
import type { Place, SetContext } from './context';
import { Flow } from './flow';
import { mm, slotOf, structNode } from './model';
import { setSingle } from './paragraph';
import { setParagraphBlock } from './text-block';

const numbering: Readonly<Record<OrderedStyle, string>> = {
  decimal: 'Decimal', lowerAlpha: 'LowerAlpha', upperRoman: 'UpperRoman', lowerRoman: 'LowerRoman', dash: 'None', point: 'LowerAlpha', clause: 'Decimal',
};

/** A list with hanging labels; lists in lists move in by a step. */
export function setList(flow: Flow, block: BulletListJson | OrderedListJson, place: Place, context: SetContext): void {
  const ordered = block.type === 'orderedList';
  const list = structNode('L', place.parent, { attributes: { O: 'List', ListNumbering: ordered ? numbering[block.attrs.style] : 'Disc' } });
  const start = ordered ? (context.numbers.listStarts.get(block) ?? block.attrs.start) : 0;
  const labels = block.content.map((_, index) => (ordered ? orderedLabelOf(block.attrs.style, start + index) : bulletLabel(place.listDepth)).label);
  const widest = Math.max(...labels.map((label) => setSingle(label, place.style, null, context).width), 0);
  const offset = place.listDepth === 0 ? Math.min(mm(context.template.body.firstLineMm), place.width * 0.08) : 0;
  const hang = Math.min(Math.max(mm(4.2), widest + place.style.pt * 0.35), place.width / 2);
  const room = Math.max(12, place.width - offset - hang);
  block.content.forEach((item, index) => {
    const entry = structNode('LI', list);
    const labelSlot = slotOf(structNode('Lbl', entry));
    const body = structNode('LBody', entry);
    const { atoms } = setSingle(`${labels[index] ?? ''} `, place.style, labelSlot, context);
    const inside: Place = { ...place, parent: body, x: place.x + offset + hang, width: room, firstLine: 0, listDepth: place.listDepth + 1 };
    const [first, ...rest] = item.content;
    const inner = new Flow();
    if (first?.type === 'paragraph') inner.addFlow(setParagraphBlock(first, inside, context), 0, place.gap);
    else if (first) context.addBlock(inner, first, inside, context);
    for (const child of rest) context.addBlock(inner, child, inside, context);
    const opening = inner.items[0];
    if (opening) {
      inner.items[0] = {
        ...opening,
        draw: (page, left, top, pageIndex) => {
          const mark = page.items.length;
          opening.draw(page, left, top, pageIndex);
          const drawn = page.items[mark];
          const baseline = drawn?.kind === 'text' ? drawn.baseline : top + place.leading * 0.75;
          page.items.splice(mark, 0, { kind: 'text', x: left + place.x + offset, baseline, atoms });
        },
      };
    }
    flow.addFlow(inner, place.gap * (index === 0 ? 1 : 0.7), place.gap);
  });
}
