import type { ChartJson, ChartKind } from '../../../shared/document/json';
import { formatNumber, parseNumber } from '../../../shared/text/numbers';

export const mostItems = 60;
export const mostSeries = 12;

/** The figures of a chart while they are typed. */
export interface ChartForm {
  readonly chart: ChartKind;
  readonly title: string;
  readonly unit: string;
  readonly caption: string;
  readonly alt: string;
  readonly series: readonly string[];
  readonly rows: readonly { readonly key: number; readonly name: string; readonly figures: readonly string[] }[];
}

let keys = 0;
export const newRow = (series: number, name = '', figures: readonly string[] = []): ChartForm['rows'][number] => {
  keys += 1;
  return { key: keys, name, figures: Array.from({ length: series }, (_, index) => figures[index] ?? '') };
};

export const emptyChart = (): ChartForm => ({ chart: 'bar', title: '', unit: '', caption: '', alt: '', series: [''], rows: [newRow(1), newRow(1), newRow(1)] });

const typedFigure = (value: number | null | undefined): string => (value === null || value === undefined ? '' : formatNumber(value));

export function formOf({ chart, title, unit, caption, alt, categories, series }: ChartJson['attrs']): ChartForm {
  const names = series.length > 0 ? series.map(({ name }) => name) : [''];
  return { chart, title, unit, caption, alt, series: names, rows: categories.map((name, row) => newRow(names.length, name, series.map(({ values }) => typedFigure(values[row])))) };
}

/** A typed figure; `bad` where it is none. A minus and "1250.5" by a keyboard's own dot are no Vietnamese figures. */
export const figureOf = (text: string): number | null | 'bad' => (text.trim() === '' ? null : (parseNumber(text) ?? 'bad'));

export const isBad = (text: string): boolean => figureOf(text) === 'bad';

/** What the document keeps; null where figures are wrong or missing altogether. Rows without a name and figures are left out. */
export function attrsOf(form: ChartForm, before: ChartJson['attrs'] | null): ChartJson['attrs'] | null {
  const rows = form.rows.filter(({ name, figures }) => name.trim() !== '' || figures.some((text) => text.trim() !== ''));
  const figures = rows.map((row) => row.figures.map(figureOf));
  const flat = figures.flat();
  if (flat.includes('bad') || !flat.some((figure) => typeof figure === 'number')) return null;
  const valueAt = (row: number, at: number): number | null => {
    const figure = figures[row]?.[at];
    return typeof figure === 'number' ? figure : null;
  };
  return {
    chart: form.chart, title: form.title.trim(), unit: form.unit.trim(), caption: form.caption.trim(), alt: form.alt.trim(),
    categories: rows.map(({ name }) => name.trim()), series: form.series.map((name, at) => ({ name: name.trim(), values: rows.map((_, row) => valueAt(row, at)) })),
    widthMm: before?.widthMm ?? null, heightMm: before?.heightMm ?? null, anchor: before?.anchor ?? null,
  };
}
