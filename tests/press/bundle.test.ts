import { describe, expect, it } from 'vitest';
import { renderBundle, renderPdf } from '../../electron/press';
import type { PaperBundle, PaperDocument } from '../../shared/document/paper-document';
import type { OfficeError } from '../../shared/errors/office-error';
import type { BlockJson } from '../../shared/document/json';
import { plainBooklet, sheetSizes, type Imposition } from '../../shared/imposition';
import { createdAt, heading, paper, paragraph, partyHead, prose } from './helpers/documents';
import { printFoldAndRead, sideSizes } from './helpers/fold';
import { pdfFaults, PdfFile } from './helpers/structure-check';
import { qpdfComplaint, rawPages, squeeze, wordBoxes } from './helpers/tools';

const bundleOf = (parts: readonly PaperDocument[], more: Partial<PaperBundle> = {}): PaperBundle => ({ format: 'toasoan-bundle', version: 1, title: 'Tài liệu kỳ họp', contents: true, ...more, parts });
const pagesOf = (count: number, words: string): BlockJson[] => Array.from({ length: count }, (_, index) => [...(index ? [{ type: 'pageBreak' } as const] : []), paragraph(`${words} ${index + 1}`)]).flat();
const small = (count: number, title: string, more: Parameters<typeof paper>[1] = {}): PaperDocument => paper(pagesOf(count, title), { template: 'meeting-a5', head: { title }, ...more });
const booklet: Imposition = { kind: 'booklet', ...plainBooklet(sheetSizes.A4) };
const parts = [small(3, 'Khai mạc'), small(2, 'Báo cáo'), small(5, 'Thảo luận')];

/** The links of a page of the file (from 0): their words, and the page (from 0) each leads to. */
function linksOf(file: PdfFile, page: number): { readonly words: string; readonly to: number }[] {
  const listed = file.dict(file.dict(file.catalog['/Names'])['/Dests'])['/Names'] as unknown[];
  const places = new Map(Array.from({ length: listed.length / 2 }, (_, index) => [String(listed[index * 2]), listed[index * 2 + 1]]));
  const pages = file.pages;
  const annotations = pages[page]?.['/Annots'];
  return (Array.isArray(annotations) ? annotations : []).map((annotation) => {
    const dict = file.dict(annotation);
    const target = file.resolve(places.get(String(dict['/Dest'])) as string) as unknown[];
    return { words: String(dict['/Contents']).replace(/^u:/u, ''), to: pages.indexOf(file.dict(target[0] as string)) };
  });
}

describe('a bundle', () => {
  it('has contents whose lines are links to the first pages of its parts, over their words', async () => {
    const long = small(1, 'Một tên rất dài để dòng mục lục phải xuống hai dòng, vì thế mối liên kết phải phủ lên cả hai dòng chữ ấy');
    const { pdf } = await renderBundle(bundleOf([...parts, long]), { createdAt });
    const file = new PdfFile(pdf);
    expect(linksOf(file, 0)).toEqual([{ words: 'Khai mạc', to: 1 }, { words: 'Báo cáo', to: 4 }, { words: 'Thảo luận', to: 6 }, { words: long.head.title, to: 11 }]);
    const [first = {}] = file.pages;
    const height = Number((first['/MediaBox'] as number[])[3]);
    const words = wordBoxes(pdf).filter(({ page }) => page === 1);
    const [, , , last] = (first['/Annots'] as string[]).map((annotation) => (file.dict(annotation)['/Rect'] as number[]).map((value) => (value * 25.4) / 72));
    const [left = 0, bottom = 0, right = 0, top = 0] = last ?? [];
    const high = (height * 25.4) / 72;
    const under = words.filter((word) => word.left >= left - 0.5 && word.right <= right + 0.5 && word.top >= high - top - 1 && word.bottom <= high - bottom + 1).map(({ text }) => text).join(' ');
    expect(under.replace(/[.\s]+/gu, ' ')).toContain(`4 ${long.head.title} 12`);
    expect(pdfFaults(pdf)).toEqual([]);
    expect(qpdfComplaint(pdf)).toBe('');
  });

  it('of papers of one small size has contents of that size', async () => {
    const { pdf } = await renderBundle(bundleOf(parts), { createdAt });
    expect(new Set(sideSizes(pdf).map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`))).toEqual(new Set(['148×210']));
  });

  it('gives the same bytes each time', async () => {
    const [one, other] = [await renderBundle(bundleOf(parts), { createdAt }), await renderBundle(bundleOf(parts), { createdAt })];
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });

  it('keeps the inner margin at the fold wherever a part begins', async () => {
    const { pdf } = await renderBundle(bundleOf([small(1, 'Lẻ'), small(2, 'Chẵn')], { contents: false }), { createdAt });
    const leftOf = (page: number): number => Math.min(...wordBoxes(pdf).filter((word) => word.page === page && /^(Lẻ|Chẵn)$/u.test(word.text)).map(({ left }) => left));
    expect(leftOf(3) - leftOf(2)).toBeCloseTo(20 - 15, 0);
    const mark = (page: number) => wordBoxes(pdf).filter((word) => word.page === page && ['Trang', 'tập'].includes(word.text));
    expect(mark(2)[0]?.left).toBeCloseTo(15, 0);
    expect(mark(3).at(-1)?.right).toBeCloseTo(148 - 15, 0);
  });

  it('its running heads stand outside, too', async () => {
    const bulletin = (title: string, count: number) => paper(pagesOf(count, title), { template: 'bulletin-19x27', head: { title, issueLine: 'Số 11' } });
    const alone = wordBoxes((await renderPdf(bulletin('Bản tin', 3), { createdAt })).pdf).filter(({ page, top }) => page > 1 && top < 18);
    const { pdf } = await renderBundle(bundleOf([bulletin('Bản tin', 3), bulletin('Phụ trương', 3)], { contents: false }), { createdAt });
    const heads = wordBoxes(pdf).filter(({ page, top }) => top < 18 && page > 4);
    const edge = (of: typeof alone, page: number): number => Math.min(...of.filter((word) => word.page === page).map(({ left }) => left));
    const far = (of: typeof alone, page: number): number => Math.max(...of.filter((word) => word.page === page).map(({ right }) => right));
    expect(edge(heads, 6)).toBeCloseTo(edge(alone, 2), 1);
    expect(far(heads, 5)).toBeCloseTo(far(alone, 3), 1);
  });
});

describe('a bundle as a booklet', async () => {
  const set = await renderBundle(bundleOf(parts), { createdAt, imposition: booklet });
  it('is folded as one: contents first, every page in its turn, blanks at the end', () => {
    expect(set.pageCount).toBe(11);
    expect(sideSizes(set.pdf)).toHaveLength(6);
    const read = printFoldAndRead(set.pdf, 'shortEdge', [3]).map(({ words }) => words.map(({ text }) => text).join(' '));
    expect(read[0]).toContain('MỤC LỤC');
    const wanted = ['Khai mạc 1', 'Khai mạc 2', 'Khai mạc 3', 'Báo cáo 1', 'Báo cáo 2', 'Thảo luận 1', 'Thảo luận 2', 'Thảo luận 3', 'Thảo luận 4', 'Thảo luận 5'];
    wanted.forEach((words, index) => {
      expect(read[index + 1]).toContain(words);
      expect(read[index + 1]).toContain(`Trang ${index + 2} của tập`);
    });
    expect(read[11]).toBe('');
  });
  it('is read in the order of its pages, and its links still lead there', () => {
    expect(pdfFaults(set.pdf)).toEqual([]);
    expect(qpdfComplaint(set.pdf)).toBe('');
    const file = new PdfFile(set.pdf);
    // Contents are the right half of the first side; page 2 and 7 of twelve stand on the second and on the fifth or sixth.
    expect(linksOf(file, 0).map(({ words }) => words)).toEqual(['Khai mạc', 'Báo cáo', 'Thảo luận']);
    const sides = rawPages(set.pdf).map(squeeze);
    for (const { words, to } of linksOf(file, 0)) expect(sides[to]).toContain(`${words} 1`);
  });
  it('a blank page carries the mark of its gravest part', async () => {
    const grave = await renderBundle(bundleOf([small(1, 'Thường'), small(1, 'Mật', { marks: { level: 'confidential' } })], { contents: false }), { createdAt, imposition: booklet });
    expect(rawPages(grave.pdf).map(squeeze).join(' ').match(/MẬT/gu)?.length).toBeGreaterThanOrEqual(3);
  });
  it('of pages of several sizes is refused by name of the sizes; pages with crop marks are not', async () => {
    const mixed = bundleOf([...parts, paper([heading(1, 'Khác'), paragraph(prose)], { template: 'party-report', head: partyHead })]);
    for (const kind of ['booklet', 'testSheet'] as const) {
      await expect(renderBundle(mixed, { createdAt, imposition: { ...booklet, kind } })).rejects.toMatchObject({ code: 'bundleSizesDiffer', params: { sizes: '148 × 210; 210 × 297' } } satisfies Partial<OfficeError>);
    }
    const cut = await renderBundle(mixed, { createdAt, imposition: { kind: 'cropMarks' } });
    expect(new Set(sideSizes(cut.pdf).map(({ width }) => Math.round(width)))).toEqual(new Set([226, 164]));
    expect(pdfFaults(cut.pdf)).toEqual([]);
    expect(sideSizes((await renderBundle(bundleOf(parts), { createdAt, imposition: { ...booklet, kind: 'testSheet' } })).pdf)).toHaveLength(2);
  });
});
