/** Millimetres, as the sheet lies before the person: width from left to right. */
export interface SheetSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Sheets a press or a printer of an office takes; sides in any order, a booklet lies across. ISO 216 and ISO 217. */
export const sheetSizes = {
  A4: { widthMm: 297, heightMm: 210 },
  A3: { widthMm: 420, heightMm: 297 },
  SRA3: { widthMm: 450, heightMm: 320 },
} as const satisfies Record<string, SheetSize>;
export type SheetName = keyof typeof sheetSizes;
export const sheetNames = Object.keys(sheetSizes) as readonly SheetName[];

/** Least and greatest side of a sheet somebody names by its millimetres. */
export const sheetLimits = { least: 90, most: 1200 } as const;

/** Thickness of common papers, millimetres a leaf; makers differ by a tenth. */
export const paperThicknessMm = { gsm60: 0.08, gsm70: 0.095, gsm80: 0.105, gsm100: 0.13, gsm120: 0.15 } as const;

/** Where marks stand around the trimmed leaf, millimetres: bleed, then a mark of this length. */
export const markForm = { bleed: 3, gap: 3, length: 5, foldLength: 4, weight: 0.09 } as const;
/** Room marks need on each side of the trimmed leaves. */
export const markRoomMm = markForm.gap + markForm.length;

/** `A3`, or `320x450` in millimetres; null where it is neither. */
export function readSheet(words: string): SheetSize | null {
  const named = sheetNames.find((name) => name.toLowerCase() === words.trim().toLowerCase());
  if (named) return sheetSizes[named];
  const sides = /^(\d{2,4}(?:[.,]\d+)?)\s*[x×]\s*(\d{2,4}(?:[.,]\d+)?)$/i.exec(words.trim());
  if (!sides) return null;
  const [widthMm, heightMm] = [sides[1], sides[2]].map((side) => Number((side ?? '').replace(',', '.')));
  return widthMm && heightMm && [widthMm, heightMm].every((side) => side >= sheetLimits.least && side <= sheetLimits.most) ? { widthMm, heightMm } : null;
}
