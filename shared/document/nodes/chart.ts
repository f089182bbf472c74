import { Node } from '@tiptap/core';
import type { ChartKind, ChartSeries } from '../json';
import { anchorAttribute, lengthOrNull, oneOf, shaped, words } from './attributes';

const kinds = ['bar', 'line', 'pie'] as const satisfies readonly ChartKind[];
/** More cannot be told apart on paper. */
export const mostCategories = 60;
export const mostSeries = 12;
const longestName = 200;

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= longestName;
const isFigure = (value: unknown): value is number | null => value === null || (typeof value === 'number' && Number.isFinite(value));

const categories = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.length <= mostCategories && value.every(isName) ? value : null;

function series(value: unknown): readonly ChartSeries[] | null {
  if (!Array.isArray(value) || value.length > mostSeries) return null;
  const found: ChartSeries[] = [];
  for (const one of value as unknown[]) {
    if (typeof one !== 'object' || one === null || !('name' in one) || !('values' in one)) return null;
    const { name, values } = one;
    if (!isName(name) || !Array.isArray(values) || values.length > mostCategories || !values.every(isFigure)) return null;
    found.push({ name, values });
  }
  return found;
}

export const chart = Node.create({
  name: 'chart',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    chart: oneOf('chart', 'data-chart', kinds, 'bar'),
    title: words('title', 'data-title', 500),
    caption: words('caption', 'data-caption'),
    alt: words('alt', 'data-alt'),
    unit: words('unit', 'data-unit', 100),
    categories: shaped('categories', 'data-categories', categories, []),
    series: shaped('series', 'data-series', series, []),
    widthMm: lengthOrNull('widthMm', 'data-width-mm'),
    heightMm: lengthOrNull('heightMm', 'data-height-mm'),
    anchor: anchorAttribute,
  }),
  parseHTML: () => [{ tag: 'figure[data-chart]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});
