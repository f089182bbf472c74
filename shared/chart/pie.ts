import type { ChartJson } from '../document/json';
import { formatNumber } from '../text/numbers';
import type { Plot } from './plot';
import { box, fillOf, slice } from './shapes';

const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** Shares of a whole: slices from the top clockwise, and a legend with figure and share. Figures that are missing or not above zero have no slice. */
export function pieChart({ attrs: { categories, series, unit } }: ChartJson, plot: Plot): void {
  const values = categories.map((_, index) => Math.max(0, series[0]?.values[index] ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  const { pt, width, height } = plot;
  const share = (value: number): number => (sum > 0 ? value / sum : 0);
  const figureOf = (index: number): string => {
    const value = series[0]?.values[index];
    return value === null || value === undefined ? '–' : `${formatNumber(value)} (${percent.format(share(Math.max(0, value)) * 100)}%)`;
  };
  const names = categories.map((category, index) => `${category}: ${figureOf(index)}`);
  const legend = Math.max(0, ...names.map(plot.measure)) + pt * 4;
  const radius = Math.max(20, Math.min(height / 2 - 4, width * 0.24));
  const x = Math.max(0, (width - radius * 2 - legend) / 2) + radius;
  const y = height / 2;
  let from = 0;
  values.forEach((value, index) => {
    const to = from + share(value);
    if (to > from) plot.shapes.push(slice(x, y, radius, from, to, fillOf(index)));
    from = to;
  });
  const left = x + radius + pt * 2;
  const step = Math.min(pt * 1.6, (height - pt) / Math.max(1, values.length + (unit ? 1 : 0)));
  let line = Math.max(pt, (height - step * (values.length + (unit ? 1 : 0))) / 2 + pt);
  if (unit) {
    plot.write(`Đơn vị: ${unit}`, left, line, 'left', { italic: true });
    line += step;
  }
  categories.forEach((_, index) => {
    plot.shapes.push(box(left, line - pt * 0.75, pt * 1.4, pt * 0.85, { stroke: 0.6, ...fillOf(index) }));
    plot.write(names[index] ?? '', left + pt * 2, line, 'left');
    line += step;
  });
}
