import type { HeadingNumbering, OrderedStyle } from '../../../shared/document/json';
import { pointLetter } from '../../../shared/document/numbering';
import { fromRoman, toRoman } from '../../../shared/text/numbers';

/** A printed number: the whole label, and what in it counts. */
export interface Label {
  readonly label: string;
  readonly format: 'decimal' | 'upperRoman' | 'lowerRoman' | 'letter' | 'words' | 'bullet';
  readonly value: number;
  /** The part of the label that says the value. */
  readonly printed: string;
}

const bullets = ['-', '+', '•'];

const decimal = (value: number, before: string, after: string): Label => ({ label: `${before}${value}${after}`, format: 'decimal', value, printed: String(value) });

/** Takes a heading's printed label apart into what stays and what counts. */
export function headingLabelOf(numbering: HeadingNumbering, label: string): Label {
  const words: Label = { label, format: 'words', value: 1, printed: label };
  switch (numbering) {
    case 'part': case 'dash': return words;
    case 'chapter': case 'roman': case 'romanDash': {
      const printed = /[IVXLCDM]+(?=[.-]?$)/u.exec(label)?.[0] ?? '';
      const value = fromRoman(printed);
      return value === null ? words : { label, format: 'upperRoman', value, printed };
    }
    case 'letter': return { label, format: 'letter', value: 1, printed: label.replace(/\)$/u, '') };
    case 'section': case 'subsection': case 'article': case 'decimal': case 'decimalDash': case 'decimalPath': {
      const printed = /\d+(?=[.-]?$)/u.exec(label)?.[0];
      return printed === undefined ? words : { label, format: 'decimal', value: Number(printed), printed };
    }
  }
}

export function orderedLabelOf(style: OrderedStyle, value: number): Label {
  switch (style) {
    case 'decimal': case 'clause': return decimal(value, '', '.');
    case 'lowerAlpha': case 'point': return { label: `${pointLetter(value)})`, format: 'letter', value, printed: pointLetter(value) };
    case 'upperRoman': return { label: `${toRoman(value)}.`, format: 'upperRoman', value, printed: toRoman(value) };
    case 'lowerRoman': return { label: `${toRoman(value).toLowerCase()})`, format: 'lowerRoman', value, printed: toRoman(value).toLowerCase() };
    case 'dash': return { label: '-', format: 'bullet', value, printed: '-' };
  }
}

export const bulletLabel = (depth: number): Label => {
  const sign = bullets[Math.min(depth, bullets.length - 1)] ?? '-';
  return { label: sign, format: 'bullet', value: 1, printed: sign };
};
