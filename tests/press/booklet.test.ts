import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import type { BlockJson } from '../../shared/document/json';
import { pagesWithBlanks, plainBooklet, sheetSizes, type BookletOptions } from '../../shared/imposition';
import { createdAt, paper, paragraph } from './helpers/documents';
import { printFoldAndRead, sideSizes, type SeenPage } from './helpers/fold';
import { wordBoxes } from './helpers/tools';

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
