import { plainBooklet, type Imposition, type SheetSize } from '../../../shared/imposition';
import type { InlineContext } from '../layout/inline';
import type { Page } from '../layout/model';
import { imposeBooklet } from './booklet';
import type { SheetSide } from './sheet';
import { withCropMarks } from './single';
import { markTestPages, markTestSide } from './test-sheet';

export { testSheetDocument, testSheetTemplate } from './test-sheet';

export interface Imposed {
  /** In reading order; blanks stand at the end of the list, wherever the sheets show them. */
  readonly pages: readonly Page[];
  /** Of every page, millimetres. */
  readonly size: SheetSize;
  /** An empty page with the marks every page of the paper has to carry. */
  readonly blank: () => Page;
  readonly context: InlineContext;
}

/**
 * Set pages on sheets. The pages stay as they are: only where they stand is decided here.
 * @throws OfficeError sheetTooSmall | sheetTooSmallForMarks
 */
export function impose({ pages, size, blank, context }: Imposed, imposition: Imposition): SheetSide[] {
  if (imposition.kind === 'cropMarks') return withCropMarks(pages, context);
  if (imposition.kind === 'booklet') return imposeBooklet(pages, size, imposition, context, blank);
  markTestPages(pages, context);
  return imposeBooklet(pages, size, { ...plainBooklet(imposition.sheet), duplex: imposition.duplex }, context, blank).map(markTestSide);
}
