import { OfficeError } from '../../../shared/errors/office-error';
import { bookletRoom, markForm, planBooklet, type BookletOptions, type PlannedSide, type SheetSize } from '../../../shared/imposition';
import type { InlineContext } from '../layout/inline';
import { mm, type Artifact, type Page } from '../layout/model';
import { cropMarks, foldMarks, sheetWords } from './sheet-marks';
import { at, turnedRound, type Box, type PlacedPage, type SheetSide } from './sheet';

const shown = (value: number): string => String(Math.round(value * 10) / 10);

/** @throws OfficeError sheetTooSmall with what is needed and what there is, millimetres */
export function requireRoom(page: SheetSize, options: BookletOptions): void {
  const { fits, needed, sheet } = bookletRoom(page, options);
  if (fits) return;
  throw new OfficeError(options.cropMarks ? 'sheetTooSmallForMarks' : 'sheetTooSmall', {
    page: `${shown(page.widthMm)} × ${shown(page.heightMm)}`, needed: `${shown(needed.widthMm)} × ${shown(needed.heightMm)}`, sheet: `${shown(sheet.widthMm)} × ${shown(sheet.heightMm)}`,
  });
}

/** The half of a sheet a page may print on: its bleed outside, nothing over the fold. */
function place(page: Page, index: number, side: 'left' | 'right', sheet: { readonly width: number; readonly height: number }, creep: number, turned: boolean): PlacedPage {
  const bleed = mm(markForm.bleed);
  const fold = sheet.width / 2;
  const left = side === 'left' ? fold - page.width + creep : fold - creep;
  const straight = at(left, (sheet.height - page.height) / 2);
  return {
    page, index, matrix: turned ? turnedRound(straight, sheet.width, sheet.height) : straight,
    clip: { x: side === 'left' ? -bleed - creep : creep, y: -bleed, width: page.width + bleed, height: page.height + bleed * 2 },
  };
}

const faceWords = { front: 'mặt ngoài', back: 'mặt trong' } as const;

function side(plan: PlannedSide, pages: readonly Page[], size: SheetSize, options: BookletOptions, context: InlineContext, blank: () => Page): SheetSide {
  const room = bookletRoom(size, options);
  const sheet = { width: mm(room.sheet.widthMm), height: mm(room.sheet.heightMm) };
  const trim: Box = { x: mm(room.besideMm), y: mm(room.aboveMm), width: mm(size.widthMm * 2), height: mm(size.heightMm) };
  const bleed = mm(markForm.bleed);
  const placed = (['left', 'right'] as const).flatMap((half) => {
    const index = plan[half];
    // What is drawn on a blank page is never read: its place in reading order does not matter.
    const page = index === null ? blank() : pages[index];
    return page ? [place(page, index ?? pages.length, half, sheet, mm(plan.creepMm), plan.turned)] : [];
  });
  const artifacts: Artifact[] = [
    ...(options.cropMarks ? [...cropMarks(trim), sheetWords(`Tay ${plan.signature + 1} – tờ ${plan.sheet + 1} – ${faceWords[plan.face]}`, trim, context)] : []),
    ...(options.foldMarks ? foldMarks(sheet.width / 2, trim, sheet.height) : []),
  ];
  return {
    ...sheet, placed, artifacts, trim,
    ...(options.cropMarks ? { bleed: { x: trim.x - bleed, y: trim.y - bleed, width: trim.width + bleed * 2, height: trim.height + bleed * 2 } } : {}),
  };
}

/**
 * Pages two by two on sheets to be folded in the middle and stitched there; each at its own size and in the document's order for readers.
 * @param size of every page, millimetres
 * @param blank makes an empty page with the marks every page has to carry
 * @throws OfficeError sheetTooSmall | sheetTooSmallForMarks
 */
export function imposeBooklet(pages: readonly Page[], size: SheetSize, options: BookletOptions, context: InlineContext, blank: () => Page): SheetSide[] {
  requireRoom(size, options);
  return planBooklet(pages.length, size, options).map((plan) => side(plan, pages, size, options, context, blank));
}
