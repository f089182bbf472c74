import type { ChartJson } from '../document/json';
import { formatNumber } from '../text/numbers';
import type { Plot } from './plot';
import { box, dashOf, fillOf, marker, stroke, ticksOf } from './shapes';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gridGrey = 0.75;
/** Names of more lines under their bars are no longer read at a glance. */
const mostLines = 2.6;
const wordWidths = (plot: Plot, text: string): number => Math.max(0, ...text.split(/\s+/u).map(plot.measure));

/** Signs and names of the series in lines below the drawing; returns their height. Nothing for one series without a name. */
function legend({ attrs: { series, chart } }: ChartJson, plot: Plot): number {
  const { pt } = plot;
  if (series.length < 2 && !series[0]?.name.trim()) return 0;
  const rows: { text: string; index: number; width: number }[][] = [[]];
  let used = 0;
  series.forEach(({ name }, index) => {
    const width = plot.measure(name) + pt * 3.6;
    if (used + width > plot.width && used > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ text: name, index, width });
    used += width;
  });
  const height = rows.length * pt * 1.5;
  rows.forEach((row, line) => {
    let x = (plot.width - row.reduce((sum, { width }) => sum + width, 0)) / 2 + pt * 0.6;
    const baseline = plot.height - height + pt * 1.5 * (line + 1) - pt * 0.4;
    for (const { text, index, width } of row) {
      if (chart === 'line') plot.shapes.push(stroke([x, baseline - pt * 0.3, x + pt * 2, baseline - pt * 0.3], 1.1, { dash: dashOf(index) }), marker(index, x + pt, baseline - pt * 0.3));
      else plot.shapes.push(box(x, baseline - pt * 0.75, pt * 1.6, pt * 0.85, { stroke: 0.6, ...fillOf(index) }));
      plot.write(text, x + pt * 2.3, baseline, 'left');
      x += width;
    }
  });
  return height + pt * 0.4;
}

/** Bars or lines over categories. Bars lie down where the names of the categories need more room than stands under them. */
export function axisChart(block: ChartJson, plot: Plot): void {
  const { categories, series, unit, chart } = block.attrs;
  const { pt } = plot;
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const ticks = ticksOf(values);
  const legendHeight = legend(block, plot);
  if (unit) plot.write(`Đơn vị: ${unit}`, 0, pt * 0.9, 'left', { italic: true });
  const top = unit ? pt * 2.2 : pt * 1.2;
  const labels = Array.from({ length: Math.round((ticks.high - ticks.low) / ticks.step) + 1 }, (_, index) => ticks.low + index * ticks.step);
  const widestTick = Math.max(...labels.map((value) => plot.measure(formatNumber(value))));
  const bands = Math.max(1, categories.length);
  const left = widestTick + pt * 0.8;
  const band = (plot.width - left - pt) / bands;
  const lies = chart === 'bar' && categories.some((name) => wordWidths(plot, name) > band * 0.94 || plot.measure(name) > band * mostLines);
  if (lies) return lyingBars(block, plot, ticks, labels, top, legendHeight);

  const labelHeight = Math.max(pt * 1.4, ...categories.map((name) => Math.ceil(plot.measure(name) / Math.max(1, band * 0.86)) * pt * 1.15 + pt * 0.5));
  const area: Area = { left, top, width: plot.width - left - pt, height: Math.max(20, plot.height - top - legendHeight - Math.min(labelHeight, plot.height * 0.3)) };
  const yOf = (value: number): number => area.top + area.height - ((value - ticks.low) / (ticks.high - ticks.low)) * area.height;
  for (const value of labels) {
    const y = yOf(value);
    plot.shapes.push(stroke([area.left, y, area.left + area.width, y], value === 0 ? 0.8 : 0.4, value === 0 ? {} : { grey: gridGrey }));
    plot.write(formatNumber(value), area.left - pt * 0.4, y + pt * 0.33, 'right');
  }
  plot.shapes.push(stroke([area.left, area.top, area.left, area.top + area.height], 0.8));
  const skip = chart === 'line' ? Math.max(1, Math.ceil(Math.max(...categories.map((name) => wordWidths(plot, name)), 1) / (band * 0.96))) : 1;
  categories.forEach((name, index) => {
    if (index % skip === 0) plot.writeBlock(name, area.left + band * (index + 0.5), area.top + area.height + pt * 0.3, band * skip * 0.96);
  });
  if (chart === 'bar') standingBars(block, plot, area, band, yOf);
  else lines(block, plot, area, band, yOf);
}

function standingBars({ attrs: { series } }: ChartJson, plot: Plot, area: Area, band: number, yOf: (value: number) => number): void {
  const { pt } = plot;
  const wide = Math.min((band * 0.74) / Math.max(1, series.length), pt * 5);
  const small = { pt: pt * 0.88 };
  // All figures or none: a few of them would look chosen.
  const isTold = series.every(({ values }) => values.every((value) => value === null || plot.measure(formatNumber(value)) * 0.88 <= wide * 1.2));
  series.forEach(({ values }, at) => {
    values.forEach((value, index) => {
      if (value === null) return;
      const x = area.left + band * (index + 0.5) + (at - series.length / 2) * wide;
      const [from, to] = [yOf(Math.max(0, value)), yOf(Math.min(0, value))];
      plot.shapes.push(box(x, from, wide, Math.max(0.3, to - from), { stroke: 0.6, ...fillOf(at) }));
      const words = formatNumber(value);
      if (isTold) plot.write(words, x + wide / 2, value < 0 ? to + pt : from - pt * 0.3, 'center', small);
    });
  });
}

function lines({ attrs: { series } }: ChartJson, plot: Plot, area: Area, band: number, yOf: (value: number) => number): void {
  const { pt } = plot;
  series.forEach(({ values }, at) => {
    let run: number[] = [];
    const close = (): void => {
      if (run.length > 2) plot.shapes.push(stroke(run, 1.1, { dash: dashOf(at) }));
      run = [];
    };
    values.forEach((value, index) => {
      // A missing figure is a gap, never a guess.
      if (value === null) return close();
      run.push(area.left + band * (index + 0.5), yOf(value));
    });
    close();
    values.forEach((value, index) => {
      if (value === null) return;
      const x = area.left + band * (index + 0.5);
      plot.shapes.push(marker(at, x, yOf(value)));
      const words = formatNumber(value);
      const other = series.length === 2 ? (series[1 - at]?.values[index] ?? null) : null;
      const isUnder = other !== null && (other > value || (other === value && at === 1));
      if (series.length <= 2 && plot.measure(words) < band) plot.write(words, x, yOf(value) + (isUnder ? pt * 1.15 : -pt * 0.55), 'center', { pt: pt * 0.88 });
    });
  });
}

/** Bars from left to right, a category a line: room for long names. */
function lyingBars({ attrs: { categories, series } }: ChartJson, plot: Plot, ticks: { low: number; high: number }, labels: readonly number[], top: number, below: number): void {
  const { pt } = plot;
  const left = Math.min(plot.width * 0.42, Math.max(...categories.map(plot.measure)) + pt);
  const area: Area = { left, top: top - pt * 0.4, width: plot.width - left - pt * 2.5, height: Math.max(20, plot.height - top - below - pt * 1.2) };
  const xOf = (value: number): number => area.left + ((value - ticks.low) / (ticks.high - ticks.low)) * area.width;
  for (const value of labels) {
    const x = xOf(value);
    plot.shapes.push(stroke([x, area.top, x, area.top + area.height], value === 0 ? 0.8 : 0.4, value === 0 ? {} : { grey: gridGrey }));
    plot.write(formatNumber(value), x, area.top + area.height + pt * 1.1, 'center');
  }
  const band = area.height / Math.max(1, categories.length);
  const thick = Math.min((band * 0.76) / Math.max(1, series.length), pt * 1.8);
  const size = Math.min(pt, band * 0.9);
  categories.forEach((name, index) => {
    const middle = area.top + band * (index + 0.5);
    plot.write(name, area.left - pt * 0.5, middle + size * 0.33, 'right', { pt: Math.min(size, (size * (area.left - pt * 0.6)) / Math.max(1, plot.measure(name)) * (pt / size)) });
    series.forEach(({ values }, at) => {
      const value = values[index] ?? null;
      if (value === null) return;
      const y = middle + (at - series.length / 2) * thick;
      const [from, to] = [xOf(Math.min(0, value)), xOf(Math.max(0, value))];
      plot.shapes.push(box(from, y, Math.max(0.3, to - from), thick, { stroke: 0.6, ...fillOf(at) }));
      if (thick > pt * 0.7) plot.write(formatNumber(value), to + pt * 0.3, y + thick / 2 + pt * 0.3, 'left', { pt: pt * 0.88 });
    });
  });
}
