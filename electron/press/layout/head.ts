import type { HeadBox, HeadRow, RowContent, StampForm } from '../../../shared/forms';
import type { SetContext } from './context';
import { fieldText } from './head-fields';
import { mm, slotOf, structNode, type Atom, type Draw, type FlowItem, type LetterStyle, type Page, type StructNode } from './model';
import { drawLine, setParagraph, setSingle, type Line } from './paragraph';
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
  readonly first: number;
}

function stampOf(row: HeadRow, context: SetContext): StampForm | null {
  if (row.content.kind !== 'stamp') return null;
  const { level, urgency } = context.document.marks;
  if (row.content.stamp === 'secrecy') return level === 'open' ? null : context.profile.marks.secrecy[level];
  return urgency === 'none' ? null : context.profile.marks.urgency[urgency];
}

function wordsOf(content: Exclude<RowContent, { kind: 'stamp' }>, context: SetContext): string {
  const { head, marks } = context.document;
  if (content.kind === 'literal') return content.text;
  if (content.kind === 'field') return fieldText(content, head);
  if (!marks.draft) return '';
  return head.draftRound > 0 ? content.rounded.replace('{}', String(head.draftRound)) : content.plain;
}

function setRow(row: HeadRow, box: HeadBox, width: number, parent: StructNode, context: SetContext): SetRow | null {
  const typed = context.document.head.typeName.trim() !== '';
  if ((row.when === 'letter' && typed) || (row.when === 'typed' && !typed)) return null;
  if (row.content.kind === 'stamp') {
    const stamp = stampOf(row, context);
    return stamp ? { row, lines: [], stamp: setStamp(stamp, slotOf(structNode('P', parent)), 1, context) } : null;
  }
  const text = wordsOf(row.content, context);
  if (!text) return null;
  const { text: form } = row;
  const node = structNode(row.heading ? 'H1' : 'P', parent);
  const words = form.caps ? text.toLocaleUpperCase('vi') : text;
  const style: LetterStyle = { ...form, pt: fittingSize(words, row, width, context), noKern: false };
  const slot = slotOf(node);
  const set = (part: string): readonly Line[] => setParagraph([{ kind: 'text', text: part, style, slot }],
    { width, leading: row.leadingPt, pt: form.pt, align: box.align ?? 'center', firstIndent: 0 }, context);
  const natural = set(words);
  const lines = natural.length > 1 ? (atComma(words, natural.length, set, setSingle(' ', style, slot, context).atoms) ?? natural) : natural;
  return { row, lines, stamp: null };
}

/** The size of the form, or as much smaller as one line needs and the form allows. */
function fittingSize(words: string, { text, shrinkToPt }: HeadRow, width: number, context: SetContext): number {
  if (shrinkToPt === undefined) return text.pt;
  const natural = setSingle(words, text, null, context).width;
  const fitting = Math.floor(((text.pt * width) / natural) * 10) / 10;
  return fitting < shrinkToPt ? text.pt : Math.min(text.pt, fitting);
}

/** Names of bodies are better parted after a comma than in the middle of a word of two syllables, where that takes no more lines. */
function atComma(words: string, most: number, set: (words: string) => readonly Line[], space: readonly Atom[]): readonly Line[] | null {
  const commas = [...words.matchAll(/, /gu)].map(({ index }) => index).toSorted((one, other) => Math.abs(one - words.length / 2) - Math.abs(other - words.length / 2));
  for (const at of commas) {
    const [first, second] = [set(words.slice(0, at + 1)), set(words.slice(at + 2))];
    const share = at / words.length;
    if (first.length + second.length <= most && share > 0.25 && share < 0.8) return [...first.map((line, index) => (index === first.length - 1 ? { ...line, atoms: [...line.atoms, ...space] } : line)), ...second];
  }
  return null;
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

/** A line longer than the form's box keeps its centre as far as the box may hang over, then it stays inside. */
function drawBox(placed: PlacedBox, top: number, textWidth: number): Draw {
  return (page, left, y) => {
    const offset = y - top;
    for (const { row, lines, stamp, baseline } of placed.rows) {
      if (stamp) {
        drawStamp(stamp, page, left + placed.left + (placed.width - stampWidth(stamp)) / 2, offset + baseline);
        continue;
      }
      lines.forEach((line, index) => {
        const over = Math.max(0, placed.left + line.x + line.width - textWidth - mm(placed.box.overhangMm ?? 0));
        drawLine(line)(page, left + placed.left - over, offset + baseline + index * row.leadingPt - line.baseline, 0);
      });
      if (row.ruleAbove) {
        const { weightPt, aboveBaselinePt } = row.ruleAbove;
        page.artifacts.push({ kind: 'rect', x: left + placed.left, y: offset + baseline - aboveBaselinePt - weightPt / 2, width: placed.width, height: weightPt });
      }
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

function firstBaseline(box: HeadBox, beside: HeadBox | undefined, before: readonly PlacedBox[], pageHeight: number): number {
  const own = box.fromFoot ? pageHeight - mm(box.firstBaselineMm) : mm(box.firstBaselineMm);
  const previous = box.besidePrevious ? before.find((other) => other.box === beside) : undefined;
  if (previous) return previous.first;
  if (box.belowOthersMm === undefined) return own;
  return Math.max(own, Math.max(0, ...before.map((other) => other.bottom)) + mm(box.belowOthersMm));
}

/** The double frame of a cover. */
function drawCover(page: Page, { insetMm, weightPt, innerGapMm }: { readonly insetMm: number; readonly weightPt: number; readonly innerGapMm: number }): void {
  const frame = (inset: number, weight: number): void => {
    page.artifacts.push({ kind: 'frame', x: inset, y: inset, width: page.width - inset * 2, height: page.height - inset * 2, weight });
  };
  frame(mm(insetMm), weightPt);
  frame(mm(insetMm + innerGapMm), weightPt * 0.35);
}

/** The head of the form on page 1, as one item that reaches from the top margin to the body. */
export function setHead(parent: StructNode, context: SetContext): FlowItem[] {
  const { profile, template } = context;
  const marginLeft = mm(template.marginsMm.left);
  // A cover stands in the middle of its sheet, a head in the middle of the text.
  const middle = profile.head.cover ? mm(template.page.widthMm) / 2 - marginLeft : context.textWidth / 2;
  const set = profile.head.boxes.map((box) => {
    const width = box.widthMm === null ? context.textWidth : mm(box.widthMm);
    const left = (box.centreMm === null ? middle : mm(box.centreMm) - marginLeft) - width / 2;
    return { box, width, left, rows: box.rows.flatMap((row) => setRow(row, box, width, parent, context) ?? []) };
  }).filter(({ rows }) => rows.some(({ row }) => row.content.kind !== 'literal'));
  if (set.length === 0) return [];

  const place = (levels: ReadonlyMap<string, number>): PlacedBox[] => {
    const boxes: PlacedBox[] = [];
    for (const { box, rows, left, width } of set) {
      const first = firstBaseline(box, profile.head.boxes[profile.head.boxes.indexOf(box) - 1], boxes, mm(template.page.heightMm));
      boxes.push({ box, left, width, first, ...placeRows(rows, first, levels) });
    }
    return boxes;
  };
  const boxes = place(levelsOf(place(new Map())));
  const top = mm(template.marginsMm.top);
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + mm(profile.head.bodyGapMm);
  return [{
    height: profile.head.cover ? context.roomHeight : Math.max(0, bottom - top), gapBefore: 0, breakBefore: true, notes: [],
    draw: (page, left, y, pageIndex) => {
      if (profile.head.cover?.frame) drawCover(page, profile.head.cover.frame);
      for (const box of boxes) drawBox(box, top, context.textWidth)(page, left, y, pageIndex);
    },
  }];
}
