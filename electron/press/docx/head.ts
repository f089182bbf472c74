import type { HeadBox, HeadRow } from '../../../shared/forms';
import { rowStamp, rowWords } from '../outline/head-words';
import type { DocxContext } from './context';
import { mmTwips, paragraph, textRuns, twips, type Border } from './paragraph';
import { stampXml } from './stamps';
import { bare } from './tables-bare';
import type { Xml } from './xml';

const rulePoint = 2;

/** A rule of its own length under a row: an empty paragraph whose upper border is the rule. */
function ruleXml(length: number, weightPt: number, width: number): Xml {
  const free = Math.max(0, width - Math.min(width, length));
  const border: Border = { side: 'top', line: 'single', weight: Math.max(4, Math.round(weightPt * 8)), space: 0, colour: '000000' };
  return paragraph({ style: 'FormHead', borders: [border], left: Math.floor(free / 2), right: Math.floor(free / 2), before: twips(1), after: 0, line: twips(4), lineRule: 'exact', endPt: rulePoint });
}

function rowXml(row: HeadRow, box: HeadBox, width: number, first: boolean, context: DocxContext): Xml[] {
  const before = first ? 0 : twips(row.gapBeforePt ?? 0);
  const stamp = rowStamp(row, context.document, context.profile);
  const printed = rowWords(row, context.document, context.profile);
  if (printed === '') return [];
  if (stamp) return [stampXml(stamp, width, 'center', { before: before + twips(4) })];
  const { pt, bold = false, italic = false, underline = false } = row.text;
  const written = paragraph(
    { style: row.heading ? 'Title' : 'FormHead', align: box.align ?? 'center', before, line: twips(row.leadingPt), lineRule: 'atLeast' },
    textRuns(printed, { pt, bold, italic, underline, ...(row.text.red ? { red: true } : {}) }),
  );
  if (!row.rule) return [written];
  const longest = Math.min(width, twips(context.measure(printed, row.text)));
  const { length } = row.rule;
  return [written, ruleXml(length === 'text' ? longest : length === 'box' ? width : longest * length, row.rule.weightPt, width)];
}

/** The rows of a box up to each row that shares a line with another box, as one part each. */
function partsOf(box: HeadBox, levels: readonly string[]): (readonly HeadRow[])[] {
  const parts: HeadRow[][] = Array.from({ length: levels.length + 1 }, () => []);
  let at = 0;
  for (const row of box.rows) {
    if (row.level !== undefined) at = Math.max(at, levels.indexOf(row.level) + 1);
    parts[at]?.push(row);
  }
  return parts;
}

function boxRows(rows: readonly HeadRow[], box: HeadBox, width: number, context: DocxContext): Xml[] {
  const written: Xml[] = [];
  for (const row of rows) written.push(...rowXml(row, box, width, written.length === 0, context));
  return written;
}

/** The head of the form: boxes side by side as a table without lines, what spans the page as paragraphs. */
export function headXml(context: DocxContext): Xml[] {
  const { profile, template } = context;
  const textMm = template.page.widthMm - template.marginsMm.left - template.marginsMm.right;
  const written: Xml[] = [];
  const beside = profile.head.boxes.filter((box) => box.centreMm !== null);
  const seen = (box: HeadBox): boolean => box.rows.some((row) => row.content.kind !== 'literal' && rowXml(row, box, mmTwips(textMm), true, context).length > 0);
  if (beside.some(seen)) {
    const order = [...beside].sort((a, b) => (a.centreMm ?? 0) - (b.centreMm ?? 0));
    const wish = order.map((box) => mmTwips(box.widthMm ?? textMm / order.length));
    const total = wish.reduce((sum, width) => sum + width, 0);
    const widths = wish.map((width) => Math.floor((width * mmTwips(textMm)) / total));
    const levels = [...new Set(order.flatMap((box) => box.rows.flatMap((row) => row.level ?? [])))];
    const parts = order.map((box) => partsOf(box, levels));
    const rows = Array.from({ length: levels.length + 1 }, (_, index) => order.map((box, column) => boxRows(parts[column]?.[index] ?? [], box, (widths[column] ?? 0) - 60, context)));
    written.push(bare(widths, rows.filter((row) => row.some((cell) => cell.length > 0))));
  }
  for (const box of profile.head.boxes.filter(({ centreMm }) => centreMm === null)) {
    if (!seen(box)) continue;
    const lines = boxRows(box.rows, box, mmTwips(textMm), context);
    if (written.length > 0 && lines.length > 0) written.push(paragraph({ style: 'FormHead', line: twips(12), lineRule: 'exact' }));
    written.push(...lines);
  }
  if (written.length > 0) written.push(paragraph({ style: 'FormHead', line: twips(Math.max(8, profile.head.bodyGapMm * 1.6)), lineRule: 'exact' }));
  return written;
}
