import type { SetContext } from './context';
import type { Flow } from './flow';
import { mm, slotOf, structNode, type FlowItem, type StructNode } from './model';
import { drawLine, flowLines, setParagraph, setSingle } from './paragraph';

/** A part of a bundle and the page of the file it begins on. */
export interface ContentsLine {
  readonly words: string;
  readonly page: number;
  /** What a press on the line leads to. */
  readonly target: object;
}

const numberRoomMm = 14;
const dotStep = 5;
const longestWords = 300;

/** Name of the bundle, then its parts with dots and page numbers. */
export function setContents(flow: Flow, root: StructNode, title: string, lines: readonly ContentsLine[], context: SetContext): void {
  const { pt, leadingPt, paragraphGapPt } = context.template.body;
  const centred = (words: string, size: number, bold: boolean, type: string) => setParagraph([{ kind: 'text', text: words, style: { pt: size, bold }, slot: slotOf(structNode(type, root)) }],
    { width: context.textWidth, leading: size * 1.35, pt: size, align: 'center', firstIndent: 0 }, context);
  flow.add(flowLines(centred(title.toLocaleUpperCase('vi'), pt + 3, true, 'H1'), { x: 0, gapBefore: 0, breakBefore: true }), leadingPt, leadingPt, true);
  flow.add(flowLines(centred('MỤC LỤC', pt, true, 'P'), { x: 0, gapBefore: 0, breakBefore: true }), 0, leadingPt * 0.6, true);
  const contents = structNode('TOC', root);
  const room = context.textWidth - mm(numberRoomMm);
  lines.forEach(({ words, page, target }, index) => {
    const entry = structNode('Link', structNode('Reference', structNode('TOCI', contents)));
    const set = setParagraph([{ kind: 'text', text: `${index + 1}. ${words}`, style: { pt }, slot: slotOf(entry) }], { width: room, leading: leadingPt, pt, align: 'left', firstIndent: 0 }, context);
    const space = setSingle(' ', { pt, noKern: true }, slotOf(entry), context);
    const number = setSingle(String(page), { pt, noKern: true }, slotOf(entry), context);
    const dot = setSingle('.', { pt, noKern: true }, null, context);
    const items = flowLines(set, { x: 0, gapBefore: 0, breakBefore: true, together: true });
    const last = set.at(-1);
    const lastItem = items.at(-1);
    if (!last || !lastItem) return;
    const withNumber: FlowItem = {
      ...lastItem,
      draw: (sheet, left, top, pageIndex) => {
        drawLine(last)(sheet, left, top, pageIndex);
        const baseline = top + last.baseline;
        const right = left + context.textWidth - number.width;
        sheet.items.push({ kind: 'text', x: left + last.x + last.width, baseline, atoms: space.atoms }, { kind: 'text', x: right, baseline, atoms: number.atoms });
        // On a grid from the right edge, so that the dots of all lines stand under each other.
        for (let x = right - dotStep * 1.6; x > left + last.x + last.width + dotStep; x -= dotStep) sheet.artifacts.push({ kind: 'text', x: Math.floor(x / dotStep) * dotStep, baseline, atoms: dot.atoms, pagination: false });
      },
    };
    const height = set.reduce((sum, line) => sum + line.height, 0);
    const [first, ...others] = [...items.slice(0, -1), withNumber];
    if (!first) return;
    const linked: FlowItem = {
      ...first,
      draw: (sheet, left, top, pageIndex) => {
        (sheet.links ??= []).push({ x: left, y: top, width: context.textWidth, height, link: entry, target, words: words.slice(0, longestWords) });
        first.draw(sheet, left, top, pageIndex);
      },
    };
    flow.add([linked, ...others], paragraphGapPt, paragraphGapPt);
  });
}
