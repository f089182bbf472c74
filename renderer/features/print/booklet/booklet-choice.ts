import { bookletRoom, plainBooklet, sheetNames, sheetSizes, type BookletOptions, type SheetName, type SheetSize } from '../../../../shared/imposition';

/** What was chosen last for pages of each size, until the program is closed. */
const chosen = new Map<string, BookletOptions>();
const keyOf = ({ widthMm, heightMm }: SheetSize): string => `${widthMm} ${heightMm}`;

/** The choice made last for pages of this size; at first the smallest sheet on which two of them fit. */
export function bookletFor(page: SheetSize): BookletOptions {
  const smallest = sheetNames.find((name) => bookletRoom(page, { sheet: sheetSizes[name], cropMarks: false }).fits) ?? 'A3';
  return chosen.get(keyOf(page)) ?? plainBooklet(sheetSizes[smallest]);
}

export const rememberBooklet = (page: SheetSize, options: BookletOptions): void => void chosen.set(keyOf(page), options);

export const sheetNameOf = (sheet: SheetSize): SheetName | null =>
  sheetNames.find((name) => sheetSizes[name].widthMm === sheet.widthMm && sheetSizes[name].heightMm === sheet.heightMm) ?? null;

/** "A4", or its sides in millimetres. */
export const sheetWord = (sheet: SheetSize): string => sheetNameOf(sheet) ?? `${sheet.widthMm} × ${sheet.heightMm} mm`;
