import { markForm, markRoomMm, type SheetSize } from './sheets';

/** How pages become a booklet folded in the middle. Pages stand at their own size: nothing is ever scaled. */
export interface BookletOptions {
  readonly sheet: SheetSize;
  /** The edge the printer turns the paper over. */
  readonly duplex: 'shortEdge' | 'longEdge';
  /** Thickness of one leaf, millimetres; inner sheets move towards the fold by it. 0: no creep. */
  readonly paperMm: number;
  /** Pages folded into one another, a multiple of 4; null: all of them. */
  readonly signaturePages: number | null;
  /** Where blank pages go: behind the last page, or before it so that it stays the back cover. */
  readonly blanks: 'end' | 'beforeLast';
  readonly cropMarks: boolean;
  readonly foldMarks: boolean;
  /** For a printer of one side: first all fronts, then all backs. */
  readonly faces: 'both' | 'fronts' | 'backs' | 'backsReversed';
}

export const plainBooklet = (sheet: SheetSize): BookletOptions =>
  ({ sheet, duplex: 'shortEdge', paperMm: 0, signaturePages: null, blanks: 'end', cropMarks: false, foldMarks: false, faces: 'both' });

/** One side of one sheet; pages from 0, null where the page is blank. */
export interface PlannedSide {
  /** From 0, in the order of printing. */
  readonly sheet: number;
  readonly signature: number;
  readonly face: 'front' | 'back';
  readonly left: number | null;
  readonly right: number | null;
  /** Each page moves this far towards the fold. */
  readonly creepMm: number;
  /** Half a turn, for printers that turn the paper over its other edge. */
  readonly turned: boolean;
}

export const paddedCount = (pages: number): number => Math.max(4, Math.ceil(pages / 4) * 4);

/** Pages as they follow one another when one turns the leaves, blanks as null; as many as a multiple of four. */
export function pagesWithBlanks(pages: number, blanks: BookletOptions['blanks']): (number | null)[] {
  const order: (number | null)[] = Array.from({ length: pages }, (_, index) => index);
  const missing = Array.from({ length: paddedCount(pages) - pages }, () => null);
  const at = blanks === 'beforeLast' && pages > 1 ? pages - 1 : pages;
  order.splice(at, 0, ...missing);
  return order;
}

/** The sheet the way the two leaves lie on it. */
export function laidSheet(page: SheetSize, sheet: SheetSize): SheetSize {
  const long = Math.max(sheet.widthMm, sheet.heightMm);
  const short = Math.min(sheet.widthMm, sheet.heightMm);
  return page.widthMm * 2 >= page.heightMm ? { widthMm: long, heightMm: short } : { widthMm: short, heightMm: long };
}

/** The back is turned where the paper is turned over the edges above and below the fold. */
const turnsBack = (sheet: SheetSize, duplex: BookletOptions['duplex']): boolean =>
  (duplex === 'longEdge') === (sheet.widthMm >= sheet.heightMm);

/**
 * Saddle stitch: the sides of every sheet in the order of printing, the outermost sheet of a signature first, each front before its back.
 * @param page size of the trimmed page, which decides how the sheet lies
 */
export function planBooklet(pages: number, page: SheetSize, options: BookletOptions): PlannedSide[] {
  const order = pagesWithBlanks(pages, options.blanks);
  const size = Math.max(4, Math.floor((options.signaturePages ?? order.length) / 4) * 4);
  const turned = turnsBack(laidSheet(page, options.sheet), options.duplex);
  const sides: PlannedSide[] = [];
  for (let from = 0, signature = 0, sheet = 0; from < order.length; from += size, signature += 1) {
    const part = order.slice(from, from + size);
    for (let inside = 0; inside * 4 < part.length; inside += 1, sheet += 1) {
      const first = inside * 2;
      const last = part.length - 1 - first;
      const at = (index: number): number | null => part[index] ?? null;
      const common = { sheet, signature, creepMm: inside * options.paperMm };
      sides.push({ ...common, face: 'front', left: at(last), right: at(first), turned: false });
      sides.push({ ...common, face: 'back', left: at(first + 1), right: at(last - 1), turned });
    }
  }
  if (options.faces === 'both') return sides;
  const wanted = sides.filter(({ face }) => (face === 'front') === (options.faces === 'fronts'));
  return options.faces === 'backsReversed' ? wanted.toReversed() : wanted;
}

/** What the leaves and their marks take, and whether the sheet has it; millimetres. */
export interface BookletRoom {
  readonly needed: SheetSize;
  readonly sheet: SheetSize;
  readonly fits: boolean;
  /** Free paper left of the leaves and above them; negative where it does not fit. */
  readonly besideMm: number;
  readonly aboveMm: number;
}

export function bookletRoom(page: SheetSize, options: Pick<BookletOptions, 'sheet' | 'cropMarks'>): BookletRoom {
  const sheet = laidSheet(page, options.sheet);
  const around = options.cropMarks ? markRoomMm : 0;
  const needed = { widthMm: page.widthMm * 2 + around * 2, heightMm: page.heightMm + around * 2 };
  const tolerance = 0.01;
  return {
    needed, sheet, fits: needed.widthMm <= sheet.widthMm + tolerance && needed.heightMm <= sheet.heightMm + tolerance,
    besideMm: (sheet.widthMm - page.widthMm * 2) / 2, aboveMm: (sheet.heightMm - page.heightMm) / 2,
  };
}

/** Where fold marks go: beside the leaves where paper is left there, else a short tick on them. */
export const foldMarkOutside = (aboveMm: number): boolean => aboveMm >= markForm.foldLength;

/**
 * How pages go onto sheets: folded into a booklet, or each with bleed and crop marks for a printing house. `testSheet` prints, in place of
 * the paper, one sheet of four pages that shows whether the printer turns, folds and measures as the booklet expects.
 */
export type Imposition = ({ readonly kind: 'booklet' | 'testSheet' } & BookletOptions) | { readonly kind: 'cropMarks' };
