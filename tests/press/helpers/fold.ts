import { execFileSync } from 'node:child_process';
import { need, wordBoxes, withFile, type Word } from './tools';

/** Sheet sizes of a file in millimetres, in order, as poppler tells them. */
export function sideSizes(pdf: Uint8Array): { readonly width: number; readonly height: number }[] {
  return withFile(pdf, (path) => {
    const out = execFileSync(need('pdfinfo'), ['-f', '1', '-l', '9999', path]).toString('utf8');
    return [...out.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/g)].map((match) => ({ width: (Number(match[1]) * 25.4) / 72, height: (Number(match[2]) * 25.4) / 72 }));
  });
}

/** What a reader sees of one page: words with their boxes as the reader holds them; x from the sheet's left as seen. */
export interface SeenPage {
  readonly words: readonly Word[];
  /** Millimetres from the fold to the nearest edge of a word. */
  readonly fromFold: number;
}

/** One printed sheet: words where they are on the paper, looked at from the front or, for the back, from behind. */
interface Leafs {
  readonly frontLeft: Word[];
  readonly frontRight: Word[];
  /** As seen from behind: what is physically behind the front's left half. */
  readonly behindLeft: Word[];
  readonly behindRight: Word[];
  readonly fold: number;
}

/**
 * Prints the file on both sides, turning the paper over the given edge, folds each sheet in the middle with its front outside, nests the
 * sheets of a signature, and turns the leaves. Knows nothing of how the file was made.
 * @param sheetsIn sheets of each signature, in order
 */
export function printFoldAndRead(pdf: Uint8Array, turnedOver: 'shortEdge' | 'longEdge', sheetsIn: readonly number[]): SeenPage[] {
  const sizes = sideSizes(pdf);
  const words = wordBoxes(pdf);
  const sheets: Leafs[] = [];
  for (let at = 0; at < sizes.length; at += 2) {
    const { width, height } = sizes[at] ?? { width: 0, height: 0 };
    const axisUpright = (turnedOver === 'shortEdge') === (width >= height);
    const front = words.filter(({ page }) => page === at + 1);
    // A point of the back as it lies on the paper, in the front's coordinates, and then as somebody sees it who looks from behind.
    const back = words.filter(({ page }) => page === at + 2).map((word): Word => {
      const onPaper = axisUpright ? { left: width - word.right, right: width - word.left, top: word.top, bottom: word.bottom } : { left: word.left, right: word.right, top: height - word.bottom, bottom: height - word.top };
      return { ...word, ...onPaper, left: width - onPaper.right, right: width - onPaper.left };
    });
    const fold = width / 2;
    const centre = (word: Word): number => (word.left + word.right) / 2;
    sheets.push({
      fold, frontLeft: front.filter((word) => centre(word) < fold), frontRight: front.filter((word) => centre(word) >= fold),
      behindRight: back.filter((word) => centre(word) < fold), behindLeft: back.filter((word) => centre(word) >= fold),
    });
  }
  const seen = (of: Word[], fold: number): SeenPage => ({ words: of, fromFold: Math.min(...of.map((word) => Math.min(Math.abs(word.left - fold), Math.abs(word.right - fold)))) });
  const pages: SeenPage[] = [];
  let from = 0;
  for (const count of sheetsIn) {
    const own = sheets.slice(from, from + count);
    from += count;
    for (const sheet of own) pages.push(seen(sheet.frontRight, sheet.fold), seen(sheet.behindRight, sheet.fold));
    for (const sheet of own.toReversed()) pages.push(seen(sheet.behindLeft, sheet.fold), seen(sheet.frontLeft, sheet.fold));
  }
  if (from !== sheets.length) throw new Error(`${sheets.length} sheets, ${from} folded`);
  return pages;
}
