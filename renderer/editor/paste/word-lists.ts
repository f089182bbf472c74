import type { OrderedStyle } from '../../../shared/document/json';
import { itemPosition } from '../../../shared/text/numbers';
import { cssOf, cssTextOf } from './inline-css';

export interface ListMarker {
  readonly kind: 'bullet' | 'ordered';
  readonly style: OrderedStyle;
  readonly start: number;
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

const romanValue = (text: string): number => {
  const digits = [...text.toLowerCase()].map((letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
};

const ordered = (style: OrderedStyle, start: number): ListMarker => ({ kind: 'ordered', style, start: Math.max(1, start) });

/** What a typed list mark stands for: "1.", "a)", "I.", "iv)", "-"; anything else is a bullet. */
export function readMarker(mark: string): ListMarker {
  const body = mark.trim().replace(/[.)\-:]+$/u, '');
  if (/^\d{1,4}$/u.test(body)) return ordered('decimal', Number(body));
  if (/^[IVXLC]+$/u.test(body)) return ordered('upperRoman', romanValue(body));
  if (/^[ivx]+$/u.test(body)) return ordered('lowerRoman', romanValue(body));
  if (/^[a-zđ]$/u.test(body)) return ordered('lowerAlpha', itemPosition(body) ?? 1);
  if (/^[-–—]$/u.test(mark.trim())) return { kind: 'ordered', style: 'dash', start: 1 };
  return { kind: 'bullet', style: 'decimal', start: 1 };
}

const typeStyles: Readonly<Record<string, OrderedStyle>> = {
  '1': 'decimal', a: 'lowerAlpha', i: 'lowerRoman', I: 'upperRoman', A: 'lowerAlpha',
  decimal: 'decimal', 'lower-alpha': 'lowerAlpha', 'lower-latin': 'lowerAlpha', 'upper-alpha': 'lowerAlpha', 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman',
};

/** The numbering of an HTML `<ol>`, from its type attribute or its style. */
export const styleOfOrderedList = (list: HTMLElement): OrderedStyle =>
  typeStyles[list.getAttribute('type') ?? ''] ?? typeStyles[cssOf(list).get('list-style-type') ?? ''] ?? 'decimal';

export interface WordListItem {
  /** From 1. */
  readonly depth: number;
  readonly marker: ListMarker;
}

/** Reads Word's own list paragraph (`mso-list:l0 level2 lfo1`) and takes its typed mark out; null for any other paragraph. */
export function takeWordListItem(paragraph: Element): WordListItem | null {
  const style = cssTextOf(paragraph);
  const found = /mso-list:\s*(?!Ignore|none)[^;]*level(\d)/iu.exec(style);
  if (!found) return null;
  const mark = [...paragraph.querySelectorAll('span')].find((element) => /mso-list:\s*Ignore/iu.test(cssTextOf(element)));
  const text = mark?.textContent ?? '';
  mark?.remove();
  return { depth: Math.max(1, Number(found[1])), marker: readMarker(text) };
}
