import type { HeadingNumbering } from '../document/json';
import type { NumberedForm } from './types';

const above: NumberedForm = { align: 'center', indented: false, bold: true, italic: false, numberAbove: true, caps: true, gapBeforePt: 12, gapAfterPt: 8 };

/** NĐ 30/2020, PL I, box 6: Phần, Chương, Mục, Tiểu mục on a line of their own, centred, the title below in bold capitals; Điều bold, indented; "I." in bold capitals. */
export const stateNumbered: Readonly<Partial<Record<HeadingNumbering, NumberedForm>>> = {
  part: above, chapter: above, section: above, subsection: above,
  article: { align: 'left', indented: true, bold: true, italic: false, gapBeforePt: 6, gapAfterPt: 6 },
  roman: { bold: true, italic: false, caps: true }, romanDash: { bold: true, italic: false, caps: true },
  decimal: { bold: true, italic: false }, decimalDash: { bold: true, italic: false }, decimalPath: { bold: true, italic: true },
  letter: { bold: false, italic: false, gapBeforePt: 6 }, dash: { bold: false, italic: false, gapBeforePt: 6 },
};

/** HD 05-HD/VPTW and HD 36-HD/VPTW: Phần, Chương, Mục centred, names in bold capitals; reports "I- …" bold, "1." bold, "1.1." bold italic. */
export const partyNumbered: Readonly<Partial<Record<HeadingNumbering, NumberedForm>>> = {
  ...stateNumbered, roman: { bold: true, italic: false }, romanDash: { bold: true, italic: false },
};

/** Publications: the look of the level; only what stands above its title is set apart. */
export const plainNumbered: Readonly<Partial<Record<HeadingNumbering, NumberedForm>>> = {
  part: { align: 'center', indented: false, numberAbove: true }, chapter: { align: 'center', indented: false, numberAbove: true },
  section: { align: 'center', indented: false, numberAbove: true }, subsection: { align: 'center', indented: false, numberAbove: true },
};
