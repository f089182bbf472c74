import type { Shape } from './plot';

/** A way to fill an area that stays itself in black and white. */
export type Fill = Pick<Shape, 'fill' | 'hatch'>;

const fills: readonly Fill[] = [
  { fill: 0.25 }, { fill: 1, hatch: 'up' }, { fill: 0.72 }, { fill: 1, hatch: 'cross' }, { fill: 1 }, { fill: 0.88, hatch: 'down' },
  { fill: 0.5 }, { fill: 1, hatch: 'level' }, { fill: 0.38, hatch: 'up' }, { fill: 0.88, hatch: 'cross' }, { fill: 0.6, hatch: 'level' }, { fill: 0.95, hatch: 'up' },
];
const dashes: readonly (readonly number[])[] = [[], [5, 2], [1.2, 1.8], [7, 2, 1.2, 2], [3, 3], [9, 3]];

export const fillOf = (index: number): Fill => fills[index % fills.length] ?? { fill: 0.25 };
export const dashOf = (index: number): readonly number[] => dashes[index % dashes.length] ?? [];

export const box = (x: number, y: number, width: number, height: number, more: Omit<Shape, 'points' | 'closed'>): Shape =>
  ({ points: [x, y, x + width, y, x + width, y + height, x, y + height], closed: true, ...more });

export const stroke = (points: readonly number[], weight: number, more: Omit<Shape, 'points' | 'closed' | 'stroke'> = {}): Shape => ({ points, closed: false, stroke: weight, ...more });

/** A sign at a point of a line chart: round, square, triangle, diamond, filled and hollow in turn. */
export function marker(index: number, x: number, y: number): Shape {
  const size = 2.6;
  const corners = [24, 4, 3, 4][index % 4] ?? 24;
  const turn = [0, Math.PI / 4, -Math.PI / 2, 0][index % 4] ?? 0;
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    return [x + Math.cos(angle) * size, y + Math.sin(angle) * size];
  }).flat();
  return { points, closed: true, stroke: 0.8, fill: index % 8 < 4 ? 0 : 1 };
}

/** A slice of a circle between two shares of the whole turn, clockwise from the top. */
export function slice(x: number, y: number, radius: number, from: number, to: number, fill: Fill): Shape {
  const steps = Math.max(2, Math.ceil((to - from) * 120));
  const points = to - from > 0.9999 ? [] : [x, y];
  for (let step = 0; step <= steps; step += 1) {
    const angle = (from + ((to - from) * step) / steps) * 2 * Math.PI - Math.PI / 2;
    points.push(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
  }
  return { points, closed: true, stroke: 0.7, ...fill };
}

/** Round steps that hold all figures: 0, 20, 40 … */
export function ticksOf(values: readonly number[]): { readonly low: number; readonly high: number; readonly step: number } {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = most - least || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  return { low: least < 0 ? Math.floor(least / step - 0.25) * step : 0, high: Math.max(step, Math.ceil(most / step - 1e-9) * step), step };
}
