import { describe, expect, it } from 'vitest';
import { bookletRoom, pagesWithBlanks, plainBooklet, planBooklet, readSheet, sheetSizes, type BookletOptions } from '../../../shared/imposition';

const a5 = { widthMm: 148, heightMm: 210 };
const booklet = (more: Partial<BookletOptions> = {}): BookletOptions => ({ ...plainBooklet(sheetSizes.A4), ...more });

/** Nests the sheets of each signature, outermost first, and turns the leaves: pages as a reader meets them. */
function read(pages: number, options: BookletOptions): (number | null)[] {
  const sides = planBooklet(pages, a5, options);
  const signatures = Map.groupBy(sides, ({ signature }) => signature);
  return [...signatures.values()].flatMap((own) => {
    const sheets = [...Map.groupBy(own, ({ sheet }) => sheet).values()].map((two) => ({ front: two.find(({ face }) => face === 'front'), back: two.find(({ face }) => face === 'back') }));
    const firstHalf = sheets.flatMap(({ front, back }) => [front?.right ?? null, back?.left ?? null]);
    const secondHalf = sheets.toReversed().flatMap(({ front, back }) => [back?.right ?? null, front?.left ?? null]);
    return [...firstHalf, ...secondHalf];
  });
}

describe('the order of a booklet', () => {
  const counts = [1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 19, 20, 24, 30, 32, 64, 101];
  it.each(counts)('of %i pages reads from the first to the last, with fewer than four blanks', (count) => {
    for (const blanks of ['end', 'beforeLast'] as const) {
      for (const signaturePages of [null, 4, 16, 20, 32]) {
        const order = read(count, booklet({ blanks, signaturePages }));
        expect(order).toEqual(pagesWithBlanks(count, blanks));
        expect(order.filter((page) => page !== null)).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(order.length % 4).toBe(0);
        expect(order.length - count).toBeLessThan(4);
      }
    }
  });

  it('keeps the last page on the back cover when asked to', () => {
    expect(pagesWithBlanks(5, 'beforeLast')).toEqual([0, 1, 2, 3, null, null, null, 4]);
    expect(pagesWithBlanks(5, 'end')).toEqual([0, 1, 2, 3, 4, null, null, null]);
    expect(pagesWithBlanks(1, 'beforeLast')).toEqual([0, null, null, null]);
    expect(pagesWithBlanks(8, 'beforeLast')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('turns backs only for the long edge of a sheet that lies across, and only backs', () => {
    const turned = (duplex: BookletOptions['duplex']): boolean[] => planBooklet(8, a5, booklet({ duplex })).map((side) => side.turned);
    expect(turned('shortEdge')).toEqual([false, false, false, false]);
    expect(turned('longEdge')).toEqual([false, true, false, true]);
  });

  it('moves inner sheets towards the fold by the paper, anew in each signature', () => {
    const creep = planBooklet(32, a5, booklet({ paperMm: 0.1, signaturePages: 16 })).filter(({ face }) => face === 'front').map(({ creepMm }) => Math.round(creepMm * 100) / 100);
    expect(creep).toEqual([0, 0.1, 0.2, 0.3, 0, 0.1, 0.2, 0.3]);
  });

  it('prints fronts and backs apart for a printer of one side', () => {
    const all = planBooklet(16, a5, booklet());
    expect(planBooklet(16, a5, booklet({ faces: 'fronts' }))).toEqual(all.filter(({ face }) => face === 'front'));
    expect(planBooklet(16, a5, booklet({ faces: 'backsReversed' }))).toEqual(planBooklet(16, a5, booklet({ faces: 'backs' })).toReversed());
  });
});

describe('room on the sheet', () => {
  it.each([
    ['A5 on A4', a5, sheetSizes.A4, false, true], ['14.5 × 20.5 on A4', { widthMm: 145, heightMm: 205 }, sheetSizes.A4, false, true],
    ['14.5 × 20.5 on A4 with crop marks', { widthMm: 145, heightMm: 205 }, sheetSizes.A4, true, false], ['13 × 19 on A4 with crop marks', { widthMm: 130, heightMm: 190 }, sheetSizes.A4, true, true],
    ['19 × 27 on A4', { widthMm: 190, heightMm: 270 }, sheetSizes.A4, false, false], ['19 × 27 on A3 with crop marks', { widthMm: 190, heightMm: 270 }, sheetSizes.A3, true, true],
    ['A4 on A3', { widthMm: 210, heightMm: 297 }, sheetSizes.A3, false, true], ['A4 on SRA3 with crop marks', { widthMm: 210, heightMm: 297 }, sheetSizes.SRA3, true, true],
  ])('%s', (_name, page, sheet, cropMarks, fits) => {
    expect(bookletRoom(page, { sheet, cropMarks }).fits).toBe(fits);
  });

  it('reads sheets by name and by millimetres, in any order of the sides', () => {
    expect(readSheet('a3')).toEqual(sheetSizes.A3);
    expect(readSheet('320x450')).toEqual({ widthMm: 320, heightMm: 450 });
    expect(bookletRoom(a5, { sheet: { widthMm: 210, heightMm: 297 }, cropMarks: false }).fits).toBe(true);
    for (const words of ['', 'A9', '10x10', '3000x200', '210']) expect(readSheet(words)).toBeNull();
  });
});
