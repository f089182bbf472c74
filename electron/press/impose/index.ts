import type { Imposition, SheetSize } from '../../../shared/imposition';
import type { InlineContext } from '../layout/inline';
import type { Page } from '../layout/model';
import { imposeBooklet } from './booklet';
import type { SheetSide } from './sheet';
import { withCropMarks } from './single';

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
  return imposition.kind === 'cropMarks' ? withCropMarks(pages, context) : imposeBooklet(pages, size, imposition, context, blank);
}
