import { lineText, type TextLine } from './lines';

const numberOf = (line: TextLine | undefined): number | null => {
  const match = line ? /^\s*(?:[-–—]\s*|[Tt]rang\s+)?(\d{1,4})(?:\s*[-–—]|\s*\/\s*\d{1,4})?\s*$/.exec(lineText(line)) : null;
  return match ? Number(match[1]) : null;
};

/**
 * Pages without their page numbers. A line is one only if it stands alone at the very top or foot of its page, is nothing
 * but a number, and counts along with the pages at least once more.
 */
export function withoutPageNumbers(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const found: { page: number; line: TextLine; offset: number }[] = [];
  for (const [page, lines] of pages.entries()) {
    const top = lines.reduce<TextLine | undefined>((best, line) => (!best || line.y > best.y ? line : best), undefined);
    const foot = lines.reduce<TextLine | undefined>((best, line) => (!best || line.y < best.y ? line : best), undefined);
    for (const line of new Set([top, foot])) {
      const value = numberOf(line);
      const alone = line && lines.every((other) => other === line || Math.abs(other.y - line.y) > line.size * 0.5);
      if (line && alone && value !== null) found.push({ page, line, offset: value - page });
    }
  }
  const counts = new Map<number, number>();
  for (const { offset } of found) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const drop = new Set(found.filter(({ offset }) => (counts.get(offset) ?? 0) > 1).map(({ line }) => line));
  return pages.map((lines) => lines.filter((line) => !drop.has(line)));
}
