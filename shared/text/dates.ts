export interface FoundDate {
  /** ISO `YYYY-MM-DD`. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const longDate = String.raw`ng\u00e0y\s+(\d{1,2})\s+th\u00e1ng\s+(\d{1,2})\s+n\u0103m\s+(\d{4})`;
const shortDate = String.raw`(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\5(\d{4})(?![\d/-])`;
const isoDate = String.raw`(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d-])`;
const anyDate = new RegExp(`${longDate}|${shortDate}|${isoDate}`, 'giu');

/** `YYYY-MM-DD` of a day that exists between 1900 and 2199, else null. */
export function isoOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Every date in the text, Vietnamese long ("ngày 03 tháng 02 năm 2026"), short ("25/10/2021", "05-9-2016") and ISO; NFC expected. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(anyDate)) {
    const [whole, longDay, longMonth, longYear, shortDay, , shortMonth, shortYear, isoYear, isoMonth, isoDay] = match;
    const iso = isoOf(
      Number(longYear ?? shortYear ?? isoYear),
      Number(longMonth ?? shortMonth ?? isoMonth),
      Number(longDay ?? shortDay ?? isoDay),
    );
    if (iso) found.push({ iso, start: match.index, end: match.index + whole.length });
  }
  return found;
}

/** The first date of the text as ISO, or null. */
export const parseDate = (text: string): string | null => findDates(text.normalize('NFC'))[0]?.iso ?? null;

const parts = (iso: string): [string, string, string] => [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];

/** "ngày 03 tháng 02 năm 2026": days below 10 and the months 1 and 2 get a zero (NĐ 30/2020 Phụ lục I; HD 05, 2.2). */
export function formatLongDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** "03/02/2026". */
export function formatShortDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day}/${month}/${year}`;
}
