import type { ChartJson, ChartSeries } from '../../../shared/document/json';
import { formatNumber } from '../../../shared/text/numbers';
import { wordNamespaces } from './namespaces';
import { el, words, xmlFile, type Xml } from './xml';

type Chart = ChartJson['attrs'];
const fills = ['1F4E79', '9CB4CC', '5B5B5B', 'C9A227', '7A9E7E', 'B8B8B8'];
const cv = (name: string, value: string | number): Xml => el(name, { val: value });

/** The figures in words: for readers of the screen, and where a chart cannot be drawn. */
export function chartWords({ title, unit, categories, series, chart }: Chart): string {
  const shown = chart === 'pie' ? series.slice(0, 1) : series;
  const lines = shown.map(({ name, values }) => `${name}: ${categories.map((category, index) => {
    const value = values[index] ?? null;
    return `${category} ${value === null ? 'không có số liệu' : formatNumber(value)}`;
  }).join('; ')}`);
  return [title, unit ? `(${unit})` : '', ...lines].filter(Boolean).join('. ');
}

function seriesXml(series: ChartSeries, index: number, { chart, categories }: Chart): Xml {
  const fill = el('a:solidFill', {}, cv('a:srgbClr', fills[index % fills.length] ?? '1F4E79'));
  const look = chart === 'line' ? el('c:spPr', {}, el('a:ln', { w: 28575 }, fill)) : chart === 'bar' ? el('c:spPr', {}, fill) : null;
  const points = chart === 'pie' ? categories.map((_, point) => el('c:dPt', {}, cv('c:idx', point), el('c:spPr', {}, el('a:solidFill', {}, cv('a:srgbClr', fills[point % fills.length] ?? '1F4E79'))))) : [];
  const labels = el('c:dLbls', {}, cv('c:showLegendKey', 0), cv('c:showVal', 1), cv('c:showCatName', 0), cv('c:showSerName', 0), cv('c:showPercent', 0), cv('c:showBubbleSize', 0));
  return el('c:ser', {}, cv('c:idx', index), cv('c:order', index), el('c:tx', {}, el('c:v', {}, words(series.name))), look,
    chart === 'bar' ? cv('c:invertIfNegative', 0) : null, points, labels,
    el('c:cat', {}, el('c:strLit', {}, cv('c:ptCount', categories.length), categories.map((category, point) => el('c:pt', { idx: point }, el('c:v', {}, words(category)))))),
    el('c:val', {}, el('c:numLit', {}, el('c:formatCode', {}, words('General')), cv('c:ptCount', categories.length), categories.flatMap((_, point) => {
      const value = series.values[point] ?? null;
      return value === null || !Number.isFinite(value) ? [] : [el('c:pt', { idx: point }, el('c:v', {}, words(String(value))))];
    }))),
    chart === 'line' ? cv('c:smooth', 0) : null);
}

const textXml = (text: string): Xml => el('c:tx', {}, el('c:rich', {}, el('a:bodyPr'), el('a:p', {}, el('a:r', {}, el('a:t', {}, words(text))))));
const axes = (unit: string): Xml[] => {
  const shared = (id: number, place: string): Xml[] => [cv('c:axId', id), el('c:scaling', {}, cv('c:orientation', 'minMax')), cv('c:delete', 0), cv('c:axPos', place)];
  return [
    el('c:catAx', {}, shared(1, 'b'), cv('c:tickLblPos', 'low'), cv('c:crossAx', 2)),
    el('c:valAx', {}, shared(2, 'l'), el('c:majorGridlines'), unit ? el('c:title', {}, textXml(unit), cv('c:overlay', 0)) : null, el('c:numFmt', { formatCode: '#,##0.##', sourceLinked: 0 }), cv('c:tickLblPos', 'nextTo'), cv('c:crossAx', 1)),
  ];
};

/** The chart as Word's own, with its figures in the file. */
export function chartFile(chart: Chart): Uint8Array {
  const shown = chart.chart === 'pie' ? chart.series.slice(0, 1) : chart.series;
  const series = shown.map((one, index) => seriesXml(one, index, chart));
  const ids = [cv('c:axId', 1), cv('c:axId', 2)];
  const plot = chart.chart === 'pie' ? [el('c:pieChart', {}, cv('c:varyColors', 1), series)]
    : chart.chart === 'bar' ? [el('c:barChart', {}, cv('c:barDir', 'col'), cv('c:grouping', 'clustered'), cv('c:varyColors', 0), series, cv('c:gapWidth', 60), ids), ...axes(chart.unit)]
      : [el('c:lineChart', {}, cv('c:grouping', 'standard'), cv('c:varyColors', 0), series, cv('c:marker', 1), ids), ...axes(chart.unit)];
  return xmlFile(el('c:chartSpace', { 'xmlns:c': wordNamespaces['xmlns:c'], 'xmlns:a': wordNamespaces['xmlns:a'] }, cv('c:lang', 'vi-VN'), cv('c:roundedCorners', 0),
    el('c:chart', {}, chart.title ? el('c:title', {}, textXml(chart.title), cv('c:overlay', 0)) : null, cv('c:autoTitleDeleted', chart.title ? 0 : 1), el('c:plotArea', {}, el('c:layout'), plot),
      chart.chart === 'pie' || shown.length > 1 ? el('c:legend', {}, cv('c:legendPos', 'b'), cv('c:overlay', 0)) : null, cv('c:plotVisOnly', 1), cv('c:dispBlanksAs', 'gap'))));
}
