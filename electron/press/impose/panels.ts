import type { PanelForm } from '../../../shared/forms';
import { mm, type Artifact, type Page } from '../layout/model';
import { at, type PlacedPage, type SheetSide } from './sheet';

const markWeight = 0.35;

/** Short strokes at both edges where the sheet is folded. */
function strokes(places: readonly number[], height: number, length: number): Artifact[] {
  return places.flatMap((x): Artifact[] => [0, height - length].map((y) => ({ kind: 'rect', x: x - markWeight / 2, y, width: markWeight, height: length, grey: 0.35 })));
}

/**
 * Panels of a folded sheet, a page of the paper each, side by side: outside, then inside; reading order stays that of the pages.
 * A panel narrower than the page shows its middle.
 */
export function imposePanels(pages: readonly Page[], form: PanelForm, blank: () => Page): SheetSide[] {
  const onSheet = form.sides.reduce((sum, { order }) => sum + order.length, 0);
  const sheets = Math.max(1, Math.ceil(pages.length / onSheet));
  const [width, height] = [mm(form.sheet.widthMm), mm(form.sheet.heightMm)];
  return Array.from({ length: sheets }, (_, sheet) => sheet).flatMap((sheet) => form.sides.map((side): SheetSide => {
    const folds: number[] = [];
    let left = mm(side.fromLeftMm);
    const placed = side.order.map((number, position): PlacedPage => {
      const index = sheet * onSheet + number;
      const page = pages[index] ?? blank();
      const panel = mm(side.widthsMm[position] ?? 0);
      const spare = (page.width - panel) / 2;
      const piece: PlacedPage = { page, index, matrix: at(left - spare, 0), clip: { x: spare, y: 0, width: panel, height: page.height } };
      left += panel;
      if (position < side.order.length - 1) folds.push(left);
      return piece;
    });
    const trim = { x: mm(side.fromLeftMm), y: 0, width: left - mm(side.fromLeftMm), height };
    const cuts = [trim.x, trim.x + trim.width].filter((x) => x > 1 && x < width - 1);
    return { width, height, placed, artifacts: strokes([...folds, ...cuts], height, mm(form.markMm)), trim };
  }));
}
