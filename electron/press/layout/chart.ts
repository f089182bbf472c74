import type { ChartJson } from '../../../shared/document/json';
import { drawChart, type Plot, type Shape } from '../../../shared/chart';
import { chartLines } from '../../../shared/document/plain-text';
import type { Place, SetContext } from './context';
import { settableText } from './inline';
import { mm, slotOf, structNode, type FlowItem, type LetterStyle, type Page, type Slot } from './model';
import { drawLine, flowLines, setParagraph, setSingle } from './paragraph';
import { captionWords } from './table-parts';

const longestAlt = 2000;

/** The description a reader hears: the author's, or the figures themselves. */
function altOf(block: ChartJson): string {
  const typed = settableText(block.attrs.alt).trim();
  const kind = { bar: 'Biểu đồ cột', line: 'Biểu đồ đường', pie: 'Biểu đồ tròn' }[block.attrs.chart];
  return typed || settableText([kind, ...chartLines(block)].join('. ')).slice(0, longestAlt).toWellFormed();
}

function plotOf(width: number, height: number, pt: number, slot: Slot, context: SetContext): Plot & { draw: (page: Page, x: number, y: number) => void } {
  const shapes: Shape[] = [];
  const texts: ((page: Page, x: number, y: number) => void)[] = [];
  const set = (text: string, more: Partial<LetterStyle> = {}) => setSingle(settableText(text), { pt, noKern: true, ...more }, slot, context);
  return {
    width, height, shapes, pt,
    measure: (text) => set(text).width,
    write: (text, x, baseline, align, more) => {
      const { atoms, width: wide } = set(text, more);
      if (atoms.length === 0) return;
      const shift = align === 'right' ? wide : align === 'center' ? wide / 2 : 0;
      texts.push((page, left, top) => page.items.push({ kind: 'text', x: left + x - shift, baseline: top + baseline, atoms }));
    },
    writeBlock: (text, x, top, wide) => {
      const lines = setParagraph([{ kind: 'text', text, style: { pt, noKern: true }, slot }], { width: wide, leading: pt * 1.15, pt, align: 'center', firstIndent: 0 }, context);
      let y = top;
      for (const line of lines) {
        const at = y;
        texts.push((page, left, from) => drawLine(line)(page, left + x - wide / 2, from + at, 0));
        y += line.height;
      }
      return y - top;
    },
    draw: (page, x, y) => {
      page.items.push({ kind: 'drawing', x, y, width, height, shapes, slot });
      for (const text of texts) text(page, x, y);
    },
  };
}

/** A chart as vectors: a Figure whose labels are text, with an Alt that tells its figures, and a caption. */
export function setChart(block: ChartJson, place: Place, context: SetContext): FlowItem[] {
  const { widthMm, heightMm } = block.attrs;
  const width = Math.min(place.width, widthMm ? mm(widthMm) : place.width);
  const height = Math.min(heightMm ? mm(heightMm) : Math.min(width * 0.56, mm(95)), context.roomHeight * 0.8);
  const attributes: Record<string, unknown> = { O: 'Layout', Placement: 'Block' };
  const figure = structNode('Figure', place.parent, { alt: altOf(block), attributes });
  const title = settableText(block.attrs.title).trim();
  const caption = captionWords(block, context);
  const pt = Math.max(7, Math.min(place.style.pt * 0.78, 10.5));
  const titleLines = title ? setParagraph([{ kind: 'text', text: title, style: { pt: pt * 1.15, bold: true }, slot: slotOf(figure) }],
    { width, leading: pt * 1.4, pt: pt * 1.15, align: 'center', firstIndent: 0 }, context) : [];
  const above = titleLines.reduce((sum, line) => sum + line.height, 0) + (title ? pt * 0.5 : 0);
  const plot = plotOf(width, Math.max(60, height - above), pt, slotOf(figure), context);
  drawChart(block, plot);
  const whole = above + plot.height;
  const drawing: FlowItem = {
    height: whole, gapBefore: 0, breakBefore: true, notes: [],
    draw: (page, left, top, pageIndex) => {
      const x = left + place.x + (place.width - width) / 2;
      attributes['BBox'] = [x, page.height - top - whole, x + width, page.height - top];
      let y = top;
      for (const line of titleLines) {
        drawLine(line)(page, x, y, pageIndex);
        y += line.height;
      }
      plot.draw(page, x, top + above);
    },
  };
  if (!caption) return [drawing];
  const style: LetterStyle = { pt: place.style.pt * 0.9, italic: true };
  const lines = setParagraph([{ kind: 'text', text: caption, style, slot: slotOf(structNode('Caption', figure)) }],
    { width: place.width, leading: place.leading * 0.92, pt: style.pt, align: 'center', firstIndent: 0 }, context);
  return [drawing, ...flowLines(lines, { x: place.x, gapBefore: 4, breakBefore: false, together: true })];
}
