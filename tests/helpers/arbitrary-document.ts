import fc from 'fast-check';
import { headingNumberings } from '../../shared/document/nodes/heading';
import type { BlockJson, DocJson, InlineJson, ListItemJson, MarkName, ParagraphJson, TableCellJson } from '../../shared/document/json';

/** Words of the languages this program sets, in composed and decomposed form, with marks, digits and signs. */
const word = fc.constantFrom(
  'Nghị', 'quyết', 'đường', 'ưỡn', 'Khoẻ', 'thuỷ', 'ẩn', 'An', 'Giang,', '“trích', 'dẫn”', '97,36%', '2.061', 'Điều', '5', 'số', '155-BC/BTGDVTU',
  'ភាសា', 'ខ្មែរ', 'ក្រុមប្រឹក្សា', 'ប្រើ', 'ពី', 'Tiê\u0301ng', 'Viê\u0323t', '–', '(1)', 'a)', 'm²', 'Lê-nin', '…',
);
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const marks = fc.subarray<MarkName>(['bold', 'italic', 'underline', 'strike'], { maxLength: 2 }).map((names) => names.map((type) => ({ type })));

const textNode = fc.record({ text, marks }).map(({ text: words, marks: set }): InlineJson => ({ type: 'text', text: words, ...(set.length > 0 ? { marks: set } : {}) }));
const footnote = text.map((words): InlineJson => ({ type: 'footnote', content: [{ type: 'text', text: words }] }));
const reference = fc.record({ anchor: fc.constantFrom('một', 'hai', 'không có'), show: fc.constantFrom('number', 'title', 'page' as const) }).map((attrs): InlineJson => ({ type: 'crossReference', attrs }));
const inline = fc.array(fc.oneof({ weight: 8, arbitrary: textNode }, { weight: 1, arbitrary: footnote }, { weight: 1, arbitrary: fc.constant<InlineJson>({ type: 'hardBreak' }) }, { weight: 1, arbitrary: reference }), { minLength: 1, maxLength: 5 });

export const paragraph: fc.Arbitrary<ParagraphJson> = fc.record({ align: fc.constantFrom(null, 'left', 'center', 'right', 'justify' as const), indent: fc.nat(3), content: inline })
  .map(({ align, indent, content }) => ({ type: 'paragraph', attrs: { align, indent }, content }));
const anchors = fc.constantFrom(null, 'một', 'hai', 'ba');
const heading: fc.Arbitrary<BlockJson> = fc.record({ level: fc.integer({ min: 1, max: 6 }), numbering: fc.constantFrom(null, ...headingNumberings), anchor: anchors, content: inline })
  .map(({ level, numbering, anchor, content }) => ({ type: 'heading', attrs: { level, align: null, numbering, anchor }, content }));
const items: fc.Arbitrary<ListItemJson[]> = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content): ListItemJson => ({ type: 'listItem', content })), { minLength: 1, maxLength: 4 });
const bulletList: fc.Arbitrary<BlockJson> = items.map((content) => ({ type: 'bulletList', content }));
const orderedList: fc.Arbitrary<BlockJson> = fc.record({ start: fc.integer({ min: 1, max: 40 }), style: fc.constantFrom('decimal', 'lowerAlpha', 'upperRoman', 'lowerRoman', 'dash', 'point', 'clause' as const), content: items })
  .map(({ start, style, content }) => ({ type: 'orderedList', attrs: { start, style }, content }));
const table: fc.Arbitrary<BlockJson> = fc.record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 1, max: 5 }), header: fc.boolean(), cell: fc.array(paragraph, { minLength: 20, maxLength: 20 }) })
  .map(({ columns, rows, header, cell }) => ({
    type: 'table',
    content: Array.from({ length: rows }, (_, row) => ({
      type: 'tableRow' as const,
      content: Array.from({ length: columns }, (_unused, column): TableCellJson => ({
        type: header && row === 0 ? 'tableHeader' : 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null }, content: [cell[row * columns + column]!],
      })),
    })),
  }));
const simpleBlocks = fc.array(fc.oneof(paragraph, heading, bulletList, orderedList, table), { minLength: 1, maxLength: 3 });
const passage: fc.Arbitrary<BlockJson> = fc.record({ citation: text, content: simpleBlocks }).map(({ citation, content }) => ({ type: 'passage', attrs: { recordId: 'r-1', citation, level: 'open' }, content }));
const qaItem: fc.Arbitrary<BlockJson> = fc.record({ question: fc.array(paragraph, { minLength: 1, maxLength: 2 }), answer: fc.array(fc.oneof(paragraph, bulletList), { minLength: 1, maxLength: 3 }) })
  .map(({ question, answer }) => ({ type: 'qaItem', content: [{ type: 'question', content: question }, { type: 'answer', content: answer }] }));
const quote: fc.Arbitrary<BlockJson> = fc.record({ type: fc.constantFrom('blockquote', 'keepTogether' as const), content: simpleBlocks });
const contents: fc.Arbitrary<BlockJson> = fc.record({ of: fc.constantFrom('headings', 'questions', 'figures', 'tables' as const), title: text, depth: fc.integer({ min: 1, max: 6 }) }).map((attrs) => ({ type: 'tableOfContents', attrs }));
const chart: fc.Arbitrary<BlockJson> = fc.record({
  chart: fc.constantFrom('bar', 'line', 'pie' as const), title: text, caption: text, unit: word, categories: fc.array(text, { maxLength: 6 }), anchor: anchors,
  values: fc.array(fc.array(fc.oneof(fc.constant(null), fc.integer({ min: -500, max: 90_000 }).map((value) => value / 4)), { maxLength: 6 }), { maxLength: 3 }),
}).map(({ values, ...attrs }) => ({ type: 'chart', attrs: { ...attrs, alt: '', series: values.map((figures, index) => ({ name: `dãy ${index}`, values: figures })), widthMm: null, heightMm: null } }));
const parallel: fc.Arbitrary<BlockJson> = fc.record({ ratio: fc.constantFrom(0.2, 0.5, 0.8), rows: fc.array(fc.tuple(simpleBlocks, simpleBlocks), { minLength: 1, maxLength: 2 }) }).map(({ ratio, rows }) => ({
  type: 'parallelColumns', attrs: { ratio },
  content: rows.map(([vi, km]) => ({ type: 'parallelRow' as const, content: [{ type: 'parallelCell', attrs: { lang: 'vi' }, content: vi }, { type: 'parallelCell', attrs: { lang: 'km' }, content: km }] as const })),
}));
const appendix: fc.Arbitrary<BlockJson> = fc.record({ title: text, note: text, content: simpleBlocks }).map(({ title, note, content }) => ({ type: 'appendix', attrs: { title, note }, content }));
const block = fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 2, arbitrary: heading }, bulletList, orderedList, table, passage, qaItem, fc.constantFrom<BlockJson>({ type: 'pageBreak' }, { type: 'columnBreak' }), quote, contents, chart, parallel, appendix);

/** Any document the schema allows, small enough to print many of; images apart. */
export const arbitraryDocument: fc.Arbitrary<DocJson> = fc.array(block, { minLength: 1, maxLength: 8 }).map((content) => ({ type: 'doc', content }));
