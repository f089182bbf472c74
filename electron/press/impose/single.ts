import { markForm, markRoomMm } from '../../../shared/imposition';
import type { InlineContext } from '../layout/inline';
import { mm, type Page } from '../layout/model';
import { cropMarks, sheetWords } from './sheet-marks';
import { at, type Box, type SheetSide } from './sheet';

/** Each page on a sheet of its own with bleed and crop marks, for a printing house that imposes by itself. */
export function withCropMarks(pages: readonly Page[], context: InlineContext): SheetSide[] {
  const around = mm(markRoomMm);
  const bleed = mm(markForm.bleed);
  return pages.map((page, index) => {
    const trim: Box = { x: around, y: around, width: page.width, height: page.height };
    const clip: Box = { x: -bleed, y: -bleed, width: page.width + bleed * 2, height: page.height + bleed * 2 };
    return {
      width: page.width + around * 2, height: page.height + around * 2, trim, bleed: { x: around - bleed, y: around - bleed, width: clip.width, height: clip.height },
      placed: [{ page, index, matrix: at(around, around), clip }], artifacts: [...cropMarks(trim), sheetWords(`Trang ${index + 1}`, trim, context)],
    };
  });
}
