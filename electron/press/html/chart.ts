import type { ChartJson } from '../../../shared/document/json';
import { formatNumber } from '../../../shared/text/numbers';
import { joined, plain, tag, text, type Html } from './markup';

type Chart = ChartJson['attrs'];
const width = 640;
const frame = { left: 64, right: 16, top: 16, bottom: 44 };
const kinds = 6;

const finite = (value: number | null | undefined): number | null => (value === null || value === undefined || !Number.isFinite(value) ? null : value);
const round = (value: number): number => Math.round(value * 100) / 100;

/** Round numbers from nought over the highest value (or from below it under nought). */
function ticksOf(values: readonly number[]): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const ticks: number[] = [];
  for (let tick = Math.floor(low / step); tick <= Math.ceil(high / step); tick += 1) ticks.push(tick * step);
  return ticks;
}

function axes(chart: Chart, height: number): { readonly drawn: Html[]; readonly y: (value: number) => number; readonly slot: number } {
  const values = chart.series.flatMap((series) => series.values.map(finite).filter((value) => value !== null));
  const ticks = ticksOf(values);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const y = (value: number): number => round(frame.top + ((high - value) / (high - low || 1)) * (height - frame.top - frame.bottom));
  const slot = (width - frame.left - frame.right) / Math.max(1, chart.categories.length);
  return {
    y, slot,
    drawn: [
      ...ticks.map((tick) => joined(tag('line', { class: tick === 0 ? 'axis' : 'grid', x1: frame.left, x2: width - frame.right, y1: y(tick), y2: y(tick) }), tag('text', { x: frame.left - 8, y: y(tick) + 4, 'text-anchor': 'end' }, plain(formatNumber(tick))))),
      ...chart.categories.map((category, index) => tag('text', { x: round(frame.left + slot * (index + 0.5)), y: height - frame.bottom + 18, 'text-anchor': 'middle' }, plain(category))),
      ...(chart.unit ? [tag('text', { x: frame.left - 8, y: 11, 'text-anchor': 'end' }, plain(chart.unit))] : []),
    ],
  };
}

function bars(chart: Chart, height: number): Html[] {
  const { drawn, y, slot } = axes(chart, height);
  const thick = (slot * 0.72) / Math.max(1, chart.series.length);
  return [...drawn, ...chart.series.flatMap((series, order) => chart.categories.flatMap((_, index) => {
    const value = finite(series.values[index]);
    if (value === null) return [];
    const left = frame.left + slot * index + slot * 0.14 + thick * order;
    return [tag('rect', { class: `s${order % kinds}`, x: round(left), y: Math.min(y(value), y(0)), width: round(Math.max(1, thick - 1)), height: round(Math.abs(y(value) - y(0))) }),
      tag('text', { class: 'value', x: round(left + thick / 2), y: round(Math.min(y(value), y(0)) - 4), 'text-anchor': 'middle' }, plain(formatNumber(value)))];
  }))];
}

function lines(chart: Chart, height: number): Html[] {
  const { drawn, y, slot } = axes(chart, height);
  return [...drawn, ...chart.series.flatMap((series, order) => {
    const points = chart.categories.map((_, index) => {
      const value = finite(series.values[index]);
      return value === null ? null : { x: round(frame.left + slot * (index + 0.5)), y: y(value), value };
    });
    let path = '';
    points.forEach((point, index) => {
      if (point) path += `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}`;
    });
    return [tag('path', { class: `l${order % kinds}`, d: path }), ...points.flatMap((point) => (point ? [tag('circle', { class: `s${order % kinds}`, cx: point.x, cy: point.y, r: 3.5 }), tag('text', { class: 'value', x: point.x, y: point.y - 8, 'text-anchor': 'middle' }, plain(formatNumber(point.value)))] : []))];
  })];
}

function pie(chart: Chart, height: number): Html[] {
  const values = chart.categories.map((_, index) => Math.max(0, finite(chart.series[0]?.values[index]) ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = height / 2 - 24;
  const at = (share: number, reach: number): { x: number; y: number } => ({ x: round(width / 2 + Math.sin(share * 2 * Math.PI) * reach), y: round(height / 2 - Math.cos(share * 2 * Math.PI) * reach) });
  let begun = 0;
  return values.flatMap((value, index) => {
    if (value === 0 || total === 0) return [];
    const from = begun / total;
    begun += value;
    const to = begun / total;
    const [a, b, middle] = [at(from, radius), at(to, radius), at((from + to) / 2, radius + 14)];
    const slice = value === total ? tag('circle', { class: `s${index % kinds}`, cx: width / 2, cy: height / 2, r: radius })
      : tag('path', { class: `s${index % kinds}`, d: `M${width / 2} ${height / 2}L${a.x} ${a.y}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${b.x} ${b.y}Z` });
    return [slice, tag('text', { x: middle.x, y: middle.y + 4, 'text-anchor': middle.x < width / 2 ? 'end' : 'start' }, plain(`${chart.categories[index] ?? ''}: ${formatNumber(value)}`))];
  });
}

/** The figures as a table, for those who read or hear them. */
function figures(chart: Chart): Html {
  const shown = chart.chart === 'pie' ? chart.series.slice(0, 1) : chart.series;
  return tag('table', {},
    tag('thead', {}, tag('tr', {}, tag('td'), shown.map(({ name }) => tag('th', { scope: 'col' }, text(name))))),
    tag('tbody', {}, chart.categories.map((category, index) => tag('tr', {}, tag('th', { scope: 'row' }, text(category)), shown.map(({ values }) => {
      const value = finite(values[index]);
      return tag('td', { class: 'decimal' }, plain(value === null ? '–' : formatNumber(value)));
    })))));
}

/** A chart as vectors in the page, with its figures below for those who want them. */
export function chartHtml(chart: Chart, id: string): Html {
  const height = Math.round(Math.min(480, Math.max(200, chart.heightMm && chart.widthMm ? (width * chart.heightMm) / chart.widthMm : 340)));
  const drawn = chart.chart === 'pie' ? pie(chart, height) : chart.chart === 'bar' ? bars(chart, height) : lines(chart, height);
  const alt = chart.alt || chart.caption || chart.title || 'Biểu đồ';
  const legend = chart.chart === 'pie' || chart.series.length < 2 ? null : tag('ul', { class: 'legend' }, chart.series.map(({ name }, index) => tag('li', { class: `k${index % kinds}` }, text(name))));
  return joined(
    chart.title ? tag('p', { class: 'chart-title' }, text(chart.title)) : null,
    tag('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': id }, tag('title', { id }, plain(alt)), drawn),
    legend, tag('details', {}, tag('summary', {}, plain(`Số liệu${chart.unit ? ` (${chart.unit})` : ''}`)), figures(chart)),
  );
}
