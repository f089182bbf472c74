import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import type { BlockJson } from '../../shared/document/json';
import { parseDoc } from '../../shared/document/schema';
import { cell, createdAt, khmer, paper, paragraph, prose, table } from './helpers/documents';
import { pdfFaults } from './helpers/structure-check';
import { chart, counted, ordered, parallel, quote } from './helpers/structures';
import { bodyText, rawPages, squeeze, wordBoxes } from './helpers/tools';

const render = async (...content: BlockJson[]) => (await renderPdf(paper(content), { createdAt })).pdf;
const solid = (pdf: Uint8Array): string => rawPages(pdf).join('').replace(/\s+/gu, '');

describe('text that nobody meant', () => {
  it.each([
    ['emoji', 'Chúc mừng 🎉 năm mới 👨‍👩‍👧‍👦 và 🇻🇳'], ['right-to-left', 'Thư viết: مرحبا بالعالم và שלום עולם.'], ['Khmer with stray marks', 'ា្ក ្្្ ិ៊់ ក្ក្ក្ក្ ័ះ៌ ធម្មតា'], ['marks on marks', `ê${'\u0301'.repeat(40)} xong`],
    ['only spaces', '   \u3000  '], ['zero-width signs', 'a\u200b\u200c\u200d\u2060b'],
  ])('%s: a valid file, and what follows is not lost', async (_name, words) => {
    const { pdf } = await renderPdf(paper([paragraph(words), paragraph('Đoạn sau vẫn còn.'), table([cell(words)]), parallel([[[paragraph(words)], [paragraph(words)]]])]), { createdAt });
    expect(pdfFaults(pdf)).toEqual([]);
    expect(squeeze(rawPages(pdf).join(' '))).toContain('Đoạn sau vẫn còn.');
  });

  it('words are kept beside letters no font has, and the letters are told', async () => {
    const { pdf, warnings } = await renderPdf(paper([paragraph('Chúc 🎉 mừng مرحبا bạn')]), { createdAt });
    for (const word of ['Chúc', 'mừng', 'bạn']) expect(bodyText(pdf)).toContain(word);
    expect(warnings.some(({ code }) => code === 'missingGlyph')).toBe(true);
  });

  it.each([
    ['a paragraph', (words: string) => paragraph(words)], ['a heading', (words: string) => counted(1, 'article', words)], ['a cell', (words: string) => table([cell(words), cell('b'), cell('c')])],
    ['a list in a list', (words: string) => ordered('point', [[paragraph('x'), ordered('clause', [words])]])], ['a quote', (words: string) => quote(paragraph(words))],
    ['parallel columns', (words: string) => parallel([[[paragraph(words)], [paragraph(khmer)]]])],
  ] as const)('a word wider than the line in %s is cut, keeps every letter and stays on the page', async (_name, block) => {
    const long = 'Dài'.repeat(200);
    const pdf = await render(block(long));
    expect(solid(pdf).match(/à/gu)).toHaveLength(200);
    expect(Math.max(...wordBoxes(pdf).map(({ right }) => right))).toBeLessThan(197);
  });

  it('a paragraph of a million characters is set, with every word', async () => {
    const words = Array.from({ length: 165_000 }, (_, index) => `từ${index % 10_000}`).join(' ').slice(0, 1_000_000);
    const pdf = await render(paragraph(words));
    expect(rawPages(pdf).flatMap((page) => page.split(/\s+/u)).filter((word) => word.startsWith('từ')).length).toBe(words.split(' ').length);
  }, 120_000);
});

describe('structures that nobody meant', () => {
  const nestedLists = (depth: number): BlockJson => {
    let block: BlockJson = paragraph('đáy');
    for (let at = 1; at <= depth; at += 1) block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(`bậc ${at}`), block] }] };
    return block;
  };
  const nestedTables = (depth: number): BlockJson => (depth === 0 ? paragraph('đáy')
    : table([{ ...cell(''), content: [paragraph(`bảng ${depth}`), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('mục'), nestedTables(depth - 1)] }] }] }]));

  it('lists forty deep and tables in tables keep every word', async () => {
    const lists = solid(await render(nestedLists(40)));
    for (let depth = 1; depth <= 40; depth += 1) expect(lists).toContain(`bậc${depth}`);
    const tables = await render(nestedTables(12));
    expect(pdfFaults(tables)).toEqual([]);
    for (const words of ['bảng12', 'đáy']) expect(solid(tables)).toContain(words);
  });

  it('nesting without end is refused with its place, by the schema and by the press', async () => {
    const deep = { type: 'doc' as const, content: [paragraph('trước'), nestedLists(30_000)] };
    expect(() => parseDoc(deep)).toThrow(expect.objectContaining({ code: 'documentInvalid', params: { place: 'content[1]' } }));
    await expect(render(...deep.content)).rejects.toMatchObject({ code: 'documentUnprintable', params: { place: 'content[1]' } });
  });

  it('an unknown node is refused with its place, by the schema and by the press', async () => {
    const strange = { type: 'hologram' } as unknown as BlockJson;
    expect(() => parseDoc({ type: 'doc', content: [paragraph('a'), quote(paragraph('b'), strange)] })).toThrow(expect.objectContaining({ code: 'documentInvalid', params: { place: 'content[1].content[1]: Unknown node type: hologram' } }));
    await expect(render(paragraph('a'), quote(strange))).rejects.toMatchObject({ code: 'documentUnprintable', params: { place: 'hologram' } });
  });

  it.each([
    ['a chart whose figures are words', { ...chart(), attrs: { ...chart().attrs, series: [{ name: 'a', values: ['x'] }] } }], ['a way of counting nobody knows', { type: 'heading', attrs: { level: 1, numbering: 'spiral' } }],
    ['a tab stop without a place', { type: 'paragraph', attrs: { tabs: [{ align: 'left', leader: 'dots' }] } }], ['an appendix in a quote', { type: 'blockquote', content: [{ type: 'appendix', content: [{ type: 'paragraph' }] }] }],
    ['three columns side by side', { type: 'parallelColumns', content: [{ type: 'parallelRow', content: [1, 2, 3].map(() => ({ type: 'parallelCell', content: [{ type: 'paragraph' }] })) }] }],
  ])('%s is refused with its place', (_name, block) => {
    expect(() => parseDoc({ type: 'doc', content: [{ type: 'paragraph' }, block] })).toThrow(expect.objectContaining({ code: 'documentInvalid', params: { place: expect.stringMatching(/^content\[1\]/) as string } }));
  });

  it('an image that is not there leaves its place, its description and a warning', async () => {
    const { pdf, warnings } = await renderPdf(paper([{ type: 'image', attrs: { imageId: 'mất', alt: 'Ảnh chi bộ', caption: 'Chú thích', widthMm: 60 } }, paragraph(prose)]), { createdAt });
    expect(bodyText(pdf)).toContain('Chú thích');
    expect(warnings.map(({ code }) => code)).toContain('imageUnreadable');
    expect(pdfFaults(pdf)).toEqual([]);
  });

  it('two nodes of one anchor: the first is meant, and nothing goes round', async () => {
    const pdf = await render(counted(1, 'article', 'Một', 'x'), counted(1, 'article', 'Hai', 'x'), paragraph([{ type: 'crossReference', attrs: { anchor: 'x', show: 'number' } }, { type: 'text', text: ' rồi.' }]));
    expect(bodyText(pdf)).toContain('Điều 1 rồi.');
  });
});
