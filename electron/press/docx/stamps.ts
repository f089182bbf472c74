import type { StampForm } from '../../../shared/forms';
import { mmTwips, paragraph, textRuns, twips, type Border, type ParagraphLook } from './paragraph';
import type { Xml } from './xml';

const red = 'D90000';

/** A mark as a paragraph: red or black words in a frame as wide as the form says, in the middle of `width` (twips) or at its right. */
export function stampXml(stamp: StampForm, width: number, place: 'center' | 'right', more: Partial<ParagraphLook> = {}, scale = 1): Xml {
  const { frame, text, words } = stamp;
  const wide = Math.min(width, mmTwips(stamp.widthMm * scale));
  const colour = text.red ? red : '000000';
  const borders: Border[] = frame === 'none' ? [] : (['top', 'left', 'bottom', 'right'] as const).map((side) => ({ side, line: frame, weight: frame === 'double' ? 4 : 8, space: side === 'left' || side === 'right' ? 0 : 2, colour }));
  const free = Math.max(0, width - wide);
  const sides = frame === 'none' ? {} : place === 'right' ? { left: free, right: 0 } : { left: Math.floor(free / 2), right: Math.floor(free / 2) };
  return paragraph(
    { style: 'Mark', borders, ...sides, firstLine: 0, align: frame === 'none' ? place : 'center', before: twips(4), after: twips(4), ...more },
    textRuns(words, { bold: text.bold ?? false, italic: text.italic ?? false, pt: text.pt * scale, ...(text.red ? { red: true } : {}) }),
  );
}
