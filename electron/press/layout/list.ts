import type { BulletListJson, OrderedListJson, OrderedStyle } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import { Flow } from './flow';
import { mm, slotOf, structNode } from './model';
import { setSingle } from './paragraph';
import { setParagraphBlock } from './text-block';

/** Điểm: order of the Vietnamese alphabet (NĐ 30/2020 Phụ lục I). */
const alphabet = 'abcdđeghiklmnopqrstuvxy';
const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function romanNumber(value: number): string {
  if (value <= 0 || value > 3999) return String(value);
  let left = value;
  let text = '';
  for (const [worth, letters] of roman) {
    while (left >= worth) {
      text += letters;
      left -= worth;
    }
  }
  return text;
}
function letterNumber(value: number): string {
  if (value <= 0) return String(value);
  const index = (value - 1) % alphabet.length;
  const round = Math.floor((value - 1) / alphabet.length);
  return `${alphabet[index] ?? ''}${round > 0 ? String(round) : ''}`;
}

const orderedLabel: Readonly<Record<OrderedStyle, (value: number) => string>> = {
  decimal: (value) => `${value}.`,
  lowerAlpha: (value) => `${letterNumber(value)})`,
  upperRoman: (value) => `${romanNumber(value)}.`,
  lowerRoman: (value) => `${romanNumber(value).toLowerCase()})`,
  dash: () => '-',
};
const numbering: Readonly<Record<OrderedStyle, string>> = { decimal: 'Decimal', lowerAlpha: 'LowerAlpha', upperRoman: 'UpperRoman', lowerRoman: 'LowerRoman', dash: 'None' };
const bullets = ['-', '+', '•'];

/** A list with hanging labels; lists in lists move in by a step. */
export function setList(flow: Flow, block: BulletListJson | OrderedListJson, place: Place, context: SetContext): void {
  const ordered = block.type === 'orderedList';
  const list = structNode('L', place.parent, { attributes: { O: 'List', ListNumbering: ordered ? numbering[block.attrs.style] : 'Disc' } });
  const start = ordered ? block.attrs.start : 0;
  const labels = block.content.map((_, index) => (ordered ? orderedLabel[block.attrs.style](start + index) : (bullets[Math.min(place.listDepth, bullets.length - 1)] ?? '-')));
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
