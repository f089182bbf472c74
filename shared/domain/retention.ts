/**
 * How long a file is kept. Codes and years: the code list 01 permanent, 02 seventy years, 03 fifty, then shorter ones (TT 05/2025/TT-BNV; Luật
 * Lưu trữ 33/2024/QH15: permanent, or at most seventy years). Read in secondary pages only (standards §4): the office confirms.
 */
export const retentionTerms = [
  { id: 'permanent', code: '01', years: null }, { id: 'years70', code: '02', years: 70 }, { id: 'years50', code: '03', years: 50 },
  { id: 'years30', code: '04', years: 30 }, { id: 'years20', code: '05', years: 20 }, { id: 'years10', code: '06', years: 10 }, { id: 'years5', code: '07', years: 5 },
] as const;
export type RetentionId = (typeof retentionTerms)[number]['id'];
export const retentionIds = retentionTerms.map(({ id }) => id) as [RetentionId, ...RetentionId[]];

export const retentionOf = (id: RetentionId): (typeof retentionTerms)[number] => retentionTerms.find((term) => term.id === id) ?? retentionTerms[0];

/** Into the current archive within a year after the year the work ended (Luật Lưu trữ 33/2024/QH15; read in secondary pages). */
export const transferRule = { yearsAfterEnd: 1, warnDays: 30, source: 'Luật Lưu trữ 33/2024/QH15', unsure: true } as const;

const lastDay = (year: number): string => `${String(year).padStart(4, '0')}-12-31`;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The last day for handing a file over, from the day its work ended. ISO days. */
export const transferDue = (closedOn: string): string => lastDay(yearOf(closedOn) + transferRule.yearsAfterEnd);

/** The last day a file must be kept, counted from the end of the year its work ended; null: for ever. */
export function keptUntil(closedOn: string, retention: RetentionId): string | null {
  const { years } = retentionOf(retention);
  return years === null ? null : lastDay(yearOf(closedOn) + years);
}

/** `late`: past the day; `soon`: within the thirty days before it. */
export function dueState(due: string, today: string): 'late' | 'soon' | 'far' {
  if (due < today) return 'late';
  const days = (Date.parse(`${due}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return days <= transferRule.warnDays ? 'soon' : 'far';
}
