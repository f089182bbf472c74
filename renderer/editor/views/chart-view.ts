import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { drawChart, type Plot, type Shape } from '../../../shared/chart';
import type { ChartJson } from '../../../shared/document/json';
import { chartLines } from '../../../shared/document/plain-text';

const svgNames = 'http://www.w3.org/2000/svg';
const pxPerMm = 96 / 25.4;
const widest = 624;
let patterns = 0;

/** A chart drawn by the same shapes as on paper; two presses open its figures. */
export class ChartView implements NodeView {
  readonly dom: HTMLElement;
  private readonly drawing = document.createElement('div');

  constructor(node: Node, open: () => void) {
    this.dom = document.createElement('figure');
    this.dom.className = 'document-chart';
    this.dom.append(this.drawing);
    this.dom.addEventListener('dblclick', open);
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'chart') return false;
    this.drawing.replaceChildren(svgOf(node.toJSON() as ChartJson));
    return true;
  }

  selectNode(): void {
    this.dom.classList.add('is-selected');
  }

  deselectNode(): void {
    this.dom.classList.remove('is-selected');
  }

  ignoreMutation(): boolean {
    return true;
  }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text) made.textContent = text;
  return made;
}

const face = 'Tinos, "Times New Roman", "Noto Serif Khmer", serif';
let pen: CanvasRenderingContext2D | null | undefined;

function measureAt(px: number): (text: string) => number {
  pen ??= document.createElement('canvas').getContext('2d');
  return (text) => {
    if (!pen) return text.length * px * 0.5;
    pen.font = `${px}px ${face}`;
    return pen.measureText(text).width;
  };
}

function svgOf(chart: ChartJson): SVGElement {
  const { title, widthMm, heightMm, alt } = chart.attrs;
  const width = Math.min(widest, widthMm ? widthMm * pxPerMm : widest);
  const pt = 13;
  const above = title ? pt * 2 : 0;
  const whole = heightMm ? heightMm * pxPerMm : Math.min(width * 0.56, 95 * pxPerMm);
  const height = Math.max(80, whole - above);
  const svg = element('svg', { viewBox: `0 0 ${width} ${height + above}`, width, height: height + above, role: 'img', 'aria-label': alt || chartLines(chart).join('. ') });
  if (title) svg.append(element('text', { x: width / 2, y: pt * 1.2, 'text-anchor': 'middle', 'font-weight': 700, 'font-size': pt * 1.15 }, title));
  const group = svg.appendChild(element('g', { transform: `translate(0 ${above})`, 'font-size': pt }));
  const measure = measureAt(pt);
  const texts: SVGElement[] = [];
  const write: Plot['write'] = (text, x, baseline, align, style = {}) => {
    texts.push(element('text', { x, y: baseline, 'text-anchor': { left: 'start', center: 'middle', right: 'end' }[align], 'font-size': style.pt ?? pt, ...(style.italic ? { 'font-style': 'italic' } : {}) }, text));
  };
  const plot: Plot = {
    width, height, shapes: [], pt, measure, write,
    writeBlock: (text, x, top, room) => {
      const lines = broken(text, room, measure);
      lines.forEach((line, index) => write(line, x, top + pt * (0.95 + index * 1.15), 'center'));
      return lines.length * pt * 1.15;
    },
  };
  drawChart(chart, plot);
  for (const shape of plot.shapes) group.append(...drawn(shape));
  group.append(...texts);
  return svg;
}

function broken(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const grey = (value: number): string => `rgb(${Math.round(value * 255)} ${Math.round(value * 255)} ${Math.round(value * 255)})`;
const hatches: Readonly<Record<NonNullable<Shape['hatch']>, string>> = { up: 'M0 5 L5 0', down: 'M0 0 L5 5', cross: 'M0 5 L5 0 M0 0 L5 5', level: 'M0 2.5 L5 2.5' };

function drawn({ points, closed, fill, hatch, stroke, grey: shade, dash }: Shape): SVGElement[] {
  const path = points.map((value, index) => `${index % 2 === 0 ? (index === 0 ? 'M' : 'L') : ''}${value.toFixed(2)}`).join(' ') + (closed ? ' Z' : '');
  const line = stroke === undefined ? {} : { stroke: grey(shade ?? 0), 'stroke-width': stroke, ...(dash?.length ? { 'stroke-dasharray': dash.join(' ') } : {}) };
  const made = [element('path', { d: path, fill: fill === undefined ? 'none' : grey(fill), ...line })];
  if (!hatch) return made;
  patterns += 1;
  const id = `chart-hatch-${patterns}`;
  const pattern = element('pattern', { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse' });
  pattern.append(element('path', { d: hatches[hatch], stroke: '#000', 'stroke-width': 0.6 }));
  return [...made, pattern, element('path', { d: path, fill: `url(#${id})` })];
}
