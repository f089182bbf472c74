import type { TFunction } from 'i18next';
import { planBooklet, type Imposition, type SheetSize } from '../../../../shared/imposition';

/** What a side of the imposed file is called, `short` under its small picture. Pages of the file from 1. */
export function sideCaptions(imposition: Imposition, pages: number, page: SheetSize, t: TFunction<'print'>): ((side: number, short?: boolean) => string) | null {
  if (imposition.kind !== 'booklet') return null;
  const plan = planBooklet(pages, page, imposition);
  const word = (number: number | null): string => (number === null ? t('booklet.blank') : String(number + 1));
  return (side, short = false) => {
    const planned = plan[side - 1];
    if (!planned) return String(side);
    // As one sees it: half a turn round, the right page stands at the left.
    const [left, right] = planned.turned ? [planned.right, planned.left] : [planned.left, planned.right];
    const values = { sheet: planned.sheet + 1, face: t(`booklet.face.${planned.face}`).toLowerCase(), left: word(left), right: word(right) };
    return short ? t('booklet.captionShort', values) : t(planned.turned ? 'booklet.captionTurned' : 'booklet.caption', values);
  };
}

/** The side of the imposed file (from 1) a page (from 1) stands on; null where it is on none. */
export function sideOf(page: number, imposition: Imposition | null, pages: number, size: SheetSize): number | null {
  if (imposition === null || imposition.kind === 'cropMarks') return page;
  if (imposition.kind === 'testSheet') return null;
  const at = planBooklet(pages, size, imposition).findIndex(({ left, right }) => left === page - 1 || right === page - 1);
  return at < 0 ? null : at + 1;
}

/** Sides of paper in the file. */
export function sidesOf(imposition: Imposition, pages: number): number {
  if (imposition.kind === 'cropMarks') return pages;
  if (imposition.kind === 'testSheet') return 2;
  const both = Math.max(1, Math.ceil(pages / 4)) * 2;
  return imposition.faces === 'both' ? both : both / 2;
}
