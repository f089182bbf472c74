import type { HeadBox, HeadRow, StampForm } from '../../../shared/forms';
import type { SetContext } from './context';
import { fieldText } from './head-fields';
import { mm, slotOf, structNode, type Draw, type FlowItem, type LetterStyle, type StructNode } from './model';
import { drawLine, setParagraph, type Line } from './paragraph';
import { drawStamp, setStamp, stampWidth, type SetStamp } from './stamp';

interface SetRow {
  readonly row: HeadRow;
  readonly lines: readonly Line[];
  readonly stamp: SetStamp | null;
}
interface PlacedRow extends SetRow {
  /** Baseline of the first line, from the page's top edge, points. */
  readonly baseline: number;
}
interface PlacedBox {
  readonly box: HeadBox;
  readonly left: number;
  readonly width: number;
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
}

function stampOf(row: HeadRow, context: SetContext): StampForm | null {
  if (row.content.kind !== 'stamp') return null;
  const { level, urgency } = context.document.marks;
  if (row.content.stamp === 'secrecy') return level === 'open' ? null : context.profile.marks.secrecy[level];
  return urgency === 'none' ? null : context.profile.marks.urgency[urgency];
}

function setRow(row: HeadRow, box: HeadBox, width: number, parent: StructNode, context: SetContext): SetRow | null {
  const typed = context.document.head.typeName.trim() !== '';
  if ((row.when === 'letter' && typed) || (row.when === 'typed' && !typed)) return null;
  if (row.content.kind === 'stamp') {
    const stamp = stampOf(row, context);
    return stamp ? { row, lines: [], stamp: setStamp(stamp, slotOf(structNode('P', parent)), 1, context) } : null;
  }
  const text = row.content.kind === 'literal' ? row.content.text : fieldText(row.content, context.document.head);
  if (!text) return null;
  const { text: form } = row;
  const node = structNode(row.heading ? 'H1' : 'P', parent);
  const style: LetterStyle = { ...form, noKern: false };
  const lines = setParagraph([{ kind: 'text', text: form.caps ? text.toLocaleUpperCase('vi') : text, style, slot: slotOf(node) }],
    { width, leading: row.leadingPt, pt: form.pt, align: box.align ?? 'center', firstIndent: 0 }, context);
  return { row, lines, stamp: null };
}

const textBelow = 4;

function placeRows(rows: readonly SetRow[], first: number, levels: ReadonlyMap<string, number>): { rows: PlacedRow[]; bottom: number } {
  let last = first;
  let bottom = first;
  const placed = rows.map((set, index) => {
    const { row, lines, stamp } = set;
    const gap = row.gapBeforePt ?? 0;
    if (stamp) {
      const top = (index === 0 ? first : last + textBelow) + gap;
      last = top + mm(stamp.form.heightMm);
      bottom = last;
      return { ...set, baseline: top };
    }
    let baseline = index === 0 ? first : last + row.leadingPt + gap;
    if (row.level) baseline = Math.max(baseline, levels.get(row.level) ?? 0);
    last = baseline + Math.max(0, lines.length - 1) * row.leadingPt;
    bottom = last + (row.rule?.belowBaselinePt ?? 0);
    return { ...set, baseline };
  });
  return { rows: placed, bottom };
}

/** Which baseline each shared level needs, so that number and date stand on one line. */
function levelsOf(boxes: readonly { readonly rows: readonly PlacedRow[] }[]): Map<string, number> {
  const levels = new Map<string, number>();
  for (const { row, baseline } of boxes.flatMap((box) => box.rows)) {
    if (row.level) levels.set(row.level, Math.max(levels.get(row.level) ?? 0, baseline));
  }
  return levels;
}

/** Lines longer than the form's box stay inside the text area. */
function drawBox(placed: PlacedBox, top: number, textWidth: number): Draw {
  return (page, left, y) => {
    const offset = y - top;
    for (const { row, lines, stamp, baseline } of placed.rows) {
      if (stamp) {
        drawStamp(stamp, page, left + placed.left + (placed.width - stampWidth(stamp)) / 2, offset + baseline);
        continue;
      }
      lines.forEach((line, index) => {
        const over = Math.max(0, placed.left + line.x + line.width - textWidth);
        drawLine(line)(page, left + placed.left - over, offset + baseline + index * row.leadingPt - line.baseline, 0);
      });
      const last = lines.at(-1);
      if (!row.rule || !last) continue;
      const widest = Math.max(...lines.map((line) => line.width));
      const length = row.rule.length === 'text' ? last.width : row.rule.length === 'box' ? placed.width : widest * row.rule.length;
      const middle = row.rule.length === 'box' ? left + placed.left + placed.width / 2 : left + placed.left + last.x + last.width / 2;
      const ruleY = offset + baseline + (lines.length - 1) * row.leadingPt + row.rule.belowBaselinePt;
      page.artifacts.push({ kind: 'rect', x: middle - length / 2, y: ruleY - row.rule.weightPt / 2, width: length, height: row.rule.weightPt });
    }
  };
}

/** The head of the form on page 1, as one item that reaches from the top margin to the body. */
export function setHead(parent: StructNode, context: SetContext): FlowItem[] {
  const { profile, template } = context;
  const marginLeft = mm(template.marginsMm.left);
  const set = profile.head.boxes.map((box) => {
    const width = box.widthMm === null ? context.textWidth : mm(box.widthMm);
    const left = box.centreMm === null ? (context.textWidth - width) / 2 : mm(box.centreMm) - width / 2 - marginLeft;
    return { box, width, left, rows: box.rows.flatMap((row) => setRow(row, box, width, parent, context) ?? []) };
  }).filter(({ rows }) => rows.some(({ row }) => row.content.kind !== 'literal'));
  if (set.length === 0) return [];

  const place = (levels: ReadonlyMap<string, number>): PlacedBox[] => {
    const boxes: PlacedBox[] = [];
    for (const { box, rows, left, width } of set) {
      const above = Math.max(0, ...boxes.map((other) => other.bottom));
      const first = box.belowOthersMm === undefined ? mm(box.firstBaselineMm) : Math.max(mm(box.firstBaselineMm), above + mm(box.belowOthersMm));
      boxes.push({ box, left, width, ...placeRows(rows, first, levels) });
    }
    return boxes;
  };
  const boxes = place(levelsOf(place(new Map())));
  const top = mm(template.marginsMm.top);
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + mm(profile.head.bodyGapMm);
  return [{
    height: Math.max(0, bottom - top), gapBefore: 0, breakBefore: true, notes: [],
    draw: (page, left, y, pageIndex) => {
      for (const box of boxes) drawBox(box, top, context.textWidth)(page, left, y, pageIndex);
    },
  }];
}
