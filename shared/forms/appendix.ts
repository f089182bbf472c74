import type { AppendixForm } from './types';

/** NĐ 30/2020/NĐ-CP, Phụ lục I: "Phụ lục I" 14 pt bold, its name 13–14 pt bold capitals, "(Kèm theo …)" 13–14 pt italic. */
export const romanAppendix: AppendixForm = {
  numbering: 'roman', labelText: { pt: 14, bold: true }, titleText: { pt: 14, bold: true, caps: true }, noteText: { pt: 14, italic: true }, leadingPt: 19,
};

/** Publications, in the size of their text. */
export const smallAppendix = (pt: number): AppendixForm => ({
  numbering: 'roman', labelText: { pt, bold: true }, titleText: { pt, bold: true, caps: true }, noteText: { pt, italic: true }, leadingPt: Math.round(pt * 1.35 * 2) / 2,
});
