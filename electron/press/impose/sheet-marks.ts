import { foldMarkOutside, markForm } from '../../../shared/imposition';
import type { InlineContext } from '../layout/inline';
import { mm, type Artifact } from '../layout/model';
import { setSingle } from '../layout/paragraph';
import type { Box } from './sheet';

const weight = mm(markForm.weight);
const rect = (x: number, y: number, width: number, height: number, grey = 0): Artifact => ({ kind: 'rect', x, y, width, height, grey });
const across = (x: number, y: number, length: number): Artifact => rect(x, y - weight / 2, length, weight);
const down = (x: number, y: number, length: number): Artifact => rect(x - weight / 2, y, weight, length);

/** Corner marks around a trimmed area, outside its bleed. */
export function cropMarks(trim: Box): Artifact[] {
  const gap = mm(markForm.gap);
  const length = mm(markForm.length);
  const right = trim.x + trim.width;
  const bottom = trim.y + trim.height;
  return [trim.y, bottom].flatMap((y) => [across(trim.x - gap - length, y, length), across(right + gap, y, length)])
    .concat([trim.x, right].flatMap((x) => [down(x, trim.y - gap - length, length), down(x, bottom + gap, length)]));
}

/** A dashed line downwards. */
export function dashes(x: number, from: number, to: number, dashMm = 1): Artifact[] {
  const dash = mm(dashMm);
  const count = Math.max(1, Math.floor((to - from + dash) / (dash * 2)));
  return Array.from({ length: count }, (_, index) => down(x, from + index * dash * 2, Math.min(dash, to - from - index * dash * 2)));
}

/** Dashed ticks above and below the trimmed area where a sheet is folded; on the area's very edge where no paper is left beside it. */
export function foldMarks(x: number, trim: Box, sheetHeight: number): Artifact[] {
  const outside = foldMarkOutside((trim.y * 25.4) / 72);
  const length = mm(outside ? markForm.foldLength : markForm.foldLength / 2);
  const above = outside ? Math.max(0, trim.y - mm(markForm.gap) - mm(markForm.length)) : 0;
  return [...dashes(x, above, above + length), ...dashes(x, sheetHeight - above - length, sheetHeight - above)];
}

/** Small words beside the leaves that tell whoever gathers the sheets which one this is. */
export function sheetWords(words: string, trim: Box, context: InlineContext): Artifact {
  const { atoms } = setSingle(words, { pt: 6.5, noKern: true }, null, context);
  return { kind: 'text', x: trim.x + mm(8), baseline: trim.y - mm(markForm.gap), atoms, pagination: true };
}
