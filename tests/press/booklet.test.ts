import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import type { BlockJson } from '../../shared/document/json';
import { pagesWithBlanks, plainBooklet, sheetSizes, type BookletOptions } from '../../shared/imposition';
import { createdAt, paper, paragraph, partyHead } from './helpers/documents';
import { printFoldAndRead, sideSizes, type SeenPage } from './helpers/fold';
import { everyImage, everything } from './helpers/everything';
import { PdfFile, pdfFaults } from './helpers/structure-check';
import { hasPreflight, preflightComplaint, qpdfComplaint, structureText, wordBoxes } from './helpers/tools';

const openings = ['một', 'hai', 'ba', 'bốn'];
/** A page says its number at the left and at the right of its first line, and again lower down. */
const pageWords = (number: number): BlockJson[] => [paragraph(`đầu${number} ${openings.join(' ')} phải${number}`), paragraph('giữa'), paragraph(`cuối${number}`)];
const bookOf = (pages: number, template = 'meeting-a5', more: Parameters<typeof paper>[1] = {}) =>
  paper(Array.from({ length: pages }, (_, index) => [...(index > 0 ? [{ type: 'pageBreak' } as const] : []), ...pageWords(index + 1)]).flat(), { template, ...more });

/** Which page it is, and whether one can read it: left word left, first line above the last. */
function numberOf({ words }: SeenPage): number | 'upside down' | null {
  const first = words.find(({ text }) => text.startsWith('đầu'));
  const right = words.find(({ text }) => text.startsWith('phải'));
  const last = words.find(({ text }) => text.startsWith('cuối'));
  if (!first || !right || !last) return null;
  const number = Number(first.text.slice(3));
  if (right.text !== `phải${number}` || last.text !== `cuối${number}`) throw new Error('two pages on one leaf');
  return first.right < right.left && first.bottom < last.top ? number : 'upside down';
}

const fullSignature = (count: number): number => Math.ceil(count / 4);
function sheetsIn(count: number, signaturePages: number | null): number[] {
  let sheets = fullSignature(count);
  const most = (signaturePages ?? sheets * 4) / 4;
  const found: number[] = [];
  for (; sheets > 0; sheets -= most) found.push(Math.min(most, sheets));
  return found;
}

async function booklet(count: number, more: Partial<BookletOptions> = {}, template?: string): Promise<Uint8Array> {
  const { pdf, pageCount } = await renderPdf(bookOf(count, template), { createdAt, imposition: { kind: 'booklet', ...plainBooklet(sheetSizes.A4), ...more } });
  expect(pageCount).toBe(count);
  return pdf;
}

describe('a booklet printed on both sides, folded, nested and leafed through', () => {
  const counts = [16, 20, 24, 32, 1, 2, 3, 5, 7, 9, 13, 19, 30];
  describe.each(['shortEdge', 'longEdge'] as const)('turned over its %s', (duplex) => {
    it.each(counts)('%i pages come in order and upright', async (count) => {
      const pdf = await booklet(count, { duplex });
      const numbers = printFoldAndRead(pdf, duplex, sheetsIn(count, null)).map(numberOf);
      expect(numbers).toEqual(pagesWithBlanks(count, 'end').map((page) => (page === null ? null : page + 1)));
    });

    it.each([[48, 16], [37, 16], [44, 20], [70, 32]])('%i pages in signatures of %i', async (count, signaturePages) => {
      const pdf = await booklet(count, { duplex, signaturePages, blanks: 'beforeLast' });
      const numbers = printFoldAndRead(pdf, duplex, sheetsIn(count, signaturePages)).map(numberOf);
      expect(numbers).toEqual(pagesWithBlanks(count, 'beforeLast').map((page) => (page === null ? null : page + 1)));
    });

    it('would be seen to be wrong by this test on a printer that turns the other edge', async () => {
      const pdf = await booklet(8, { duplex });
      const numbers = printFoldAndRead(pdf, duplex === 'shortEdge' ? 'longEdge' : 'shortEdge', [2]).map(numberOf);
      expect(numbers).toContain('upside down');
    });
  });
});

describe('where pages stand on the sheet', () => {
  it.each([['meeting-a5', sheetSizes.A4], ['qa-booklet', sheetSizes.A4], ['bulletin-19x27', sheetSizes.A3], ['meeting-a4', sheetSizes.A3]] as const)('%s keeps its own size to a hundredth of a millimetre', async (template, sheet) => {
    const plain = wordBoxes((await renderPdf(bookOf(8, template), { createdAt })).pdf);
    const pdf = await booklet(8, { sheet, duplex: 'shortEdge' }, template);
    expect(sideSizes(pdf)).toHaveLength(4);
    for (const { width, height } of sideSizes(pdf)) {
      expect(width).toBeCloseTo(sheet.widthMm, 1);
      expect(height).toBeCloseTo(sheet.heightMm, 1);
    }
    const pageOf = (text: string) => plain.find((word) => word.text === text);
    const placed = wordBoxes(pdf);
    const shifts = new Map<string, Set<string>>();
    for (const word of placed.filter(({ text }) => /^(đầu|phải|cuối)\d/.test(text))) {
      const own = pageOf(word.text);
      if (!own) throw new Error(word.text);
      expect(word.right - word.left).toBeCloseTo(own.right - own.left, 2);
      expect(word.bottom - word.top).toBeCloseTo(own.bottom - own.top, 2);
      const side = `${own.page}`;
      shifts.set(side, (shifts.get(side) ?? new Set()).add(`${(word.left - own.left).toFixed(1)} ${(word.top - own.top).toFixed(1)}`));
    }
    expect([...shifts.values()].every((own) => own.size === 1)).toBe(true);
  });

  it('moves inner sheets towards the fold by the thickness of the paper', async () => {
    const straight = printFoldAndRead(await booklet(32), 'shortEdge', [8]);
    const crept = printFoldAndRead(await booklet(32, { paperMm: 0.2 }), 'shortEdge', [8]);
    straight.forEach((page, index) => {
      const sheet = Math.min(Math.floor(index / 2), Math.floor((31 - index) / 2));
      expect(page.fromFold - (crept[index]?.fromFold ?? 0)).toBeCloseTo(sheet * 0.2, 2);
    });
  });

  it('refuses a sheet that is too small and says what is needed', async () => {
    await expect(booklet(4, {}, 'bulletin-19x27')).rejects.toMatchObject({ code: 'sheetTooSmall', params: { needed: '380 × 270', sheet: '297 × 210', page: '190 × 270' } });
    await expect(booklet(4, { cropMarks: true })).rejects.toMatchObject({ code: 'sheetTooSmallForMarks', params: { needed: '312 × 226' } });
  });
});

describe('an imposed file', () => {
  const marks = { level: 'secret', circulation: 'internal', urgency: 'urgent', training: true } as const;
  const whole = paper([...everything, ...everything, ...everything], { template: 'meeting-a5', head: { ...partyHead, title: 'Tiêu đề' }, marks, images: everyImage });
  const onSheets: BookletOptions = { ...plainBooklet(sheetSizes.A3), paperMm: 0.1, cropMarks: true, foldMarks: true, duplex: 'longEdge' };

  it.each([
    ['a booklet with all marks, backs turned', { kind: 'booklet', ...onSheets }], ['a booklet on bare A4', { kind: 'booklet', ...plainBooklet(sheetSizes.A4) }], ['single pages with crop marks', { kind: 'cropMarks' }],
  ] as const)('%s is tagged PDF/A and PDF/UA by all scripted checks and reads like the plain file', async (_name, imposition) => {
    const plain = await renderPdf(whole, { createdAt });
    const { pdf, pageCount } = await renderPdf(whole, { createdAt, imposition });
    expect(pageCount).toBe(plain.pageCount);
    expect(qpdfComplaint(pdf)).toBe('');
    expect(pdfFaults(pdf)).toEqual([]);
    expect(structureText(pdf) === structureText(plain.pdf)).toBe(true);
    const again = await renderPdf(whole, { createdAt, imposition });
    expect(Buffer.from(again.pdf).equals(Buffer.from(pdf))).toBe(true);
  });

  it('passes Preflight, where it is there', async () => {
    const text = paper(everything.filter(({ type }) => type !== 'image'), { template: 'meeting-a5', head: partyHead, marks });
    const { pdf } = await renderPdf(text, { createdAt, conformance: 'PDF/A-1a', imposition: { kind: 'booklet', ...onSheets } });
    expect(hasPreflight() ? preflightComplaint(pdf) : '').toBe('');
  });

  it('carries the marks on every page, blanks too', async () => {
    const document = paper(pageWords(1), { template: 'meeting-a5', marks });
    const { pdf } = await renderPdf(document, { createdAt, imposition: { kind: 'booklet', ...plainBooklet(sheetSizes.A4) } });
    const words = wordBoxes(pdf);
    for (const page of [1, 2]) {
      const half = (left: boolean) => words.filter((word) => word.page === page && word.left < 148.5 === left).map(({ text }) => text).join(' ');
      for (const seen of [half(true), half(false)]) {
        expect(seen).toMatch(/TỐI MẬT/);
        expect(seen).toMatch(/HUẤN LUYỆN|LUYỆN|HUẤN/);
      }
    }
  });

  it('turns every page of a back half round in its matrix for the long edge, and none for the short one', async () => {
    const turns = async (duplex: BookletOptions['duplex']) => {
      const file = new PdfFile(await booklet(8, { duplex }));
      return file.pages.map((page) => {
        const content = [page['/Contents']].flat().map((reference) => file.stream(reference ?? null)).join('\n');
        return [...content.matchAll(/^(-?1) 0 0 (-?1) [\d.-]+ [\d.-]+ cm$/gm)].slice(1).map((match) => `${match[1]} ${match[2]}`);
      });
    };
    expect(await turns('shortEdge')).toEqual(Array.from({ length: 4 }, () => ['1 1', '1 1']));
    expect(await turns('longEdge')).toEqual([['1 1', '1 1'], ['-1 -1', '-1 -1'], ['1 1', '1 1'], ['-1 -1', '-1 -1']]);
  });

  it('has its trimmed area and bleed as boxes, and bookmarks that lead to the sheet of their page', async () => {
    const { pdf } = await renderPdf(whole, { createdAt, imposition: { kind: 'booklet', ...onSheets } });
    const file = new PdfFile(pdf);
    const millimetres = (box: unknown): number[] => (box as number[]).map((value) => Math.round((value * 254) / 72) / 10);
    for (const page of file.pages) {
      expect(millimetres(page['/TrimBox'])).toEqual([62, 43.5, 358, 253.5]);
      expect(millimetres(page['/BleedBox'])).toEqual([59, 40.5, 361, 256.5]);
    }
    expect('/Outlines' in file.catalog).toBe(true);
  });
});
