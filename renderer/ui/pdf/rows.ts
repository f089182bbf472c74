/** How pages stand beside each other: one under the other, or as an open booklet with its cover alone. */
export type PageLayout = 'single' | 'facing';

/** Pages (from 1) that stand side by side; null keeps the place of a page that is not there. */
export type PageRow = readonly (number | null)[];

export function pageRows(total: number, layout: PageLayout): PageRow[] {
  if (layout === 'single' || total < 2) return Array.from({ length: total }, (_, index) => [index + 1]);
  const rows: (number | null)[][] = [[null, 1]];
  for (let left = 2; left <= total; left += 2) rows.push([left, left < total ? left + 1 : null]);
  return rows;
}

/** The first page of the row `steps` rows away from the one this page stands in. */
export function turned(rows: readonly PageRow[], page: number, steps: number): number {
  const at = rows.findIndex((row) => row.includes(page));
  const row = rows[Math.max(0, Math.min(rows.length - 1, at + steps))];
  return row?.find((number) => number !== null) ?? page;
}
