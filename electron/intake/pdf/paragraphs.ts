import type { InlineJson } from '../../../shared/document/json';
import { inlineOf, joinInline, noMarks, trimInline } from '../build/inline';
import type { Draft } from '../text/drafts';
import { lineText, type TextLine } from './lines';

interface Column {
  readonly left: number;
  readonly right: number;
}

const starts = /^\s*(?:[-–•+*▪➢✓□]\s|(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})[.)\-–]\s?\S|[a-zđ]\)\s|(?:Điều|Chương|Phần|Mục|Câu|Hỏi|Đáp|Khoản)\s+\S{1,6}[.:]|Nơi nhận|Kính gửi|Số\s*:?\s*\d)/u;
const ends = /[.;:!?…/”"]\s*$/u;
const khmerEnd = /\p{Script=Khmer}$/u;
const khmerStart = /^\p{Script=Khmer}/u;

const firstWordLength = (text: string): number => /^\s*\S+/u.exec(text)?.[0].trim().length ?? 0;

/** The edges between which most lines of a page stand: where the text runs from and to. */
function columnOf(lines: readonly TextLine[]): Column {
  const level = lines.filter((line) => !line.turned);
  const longest = Math.max(0, ...level.map((line) => line.right - line.x));
  const long = level.filter((line) => line.right - line.x > longest * 0.8);
  return { left: Math.min(...long.map((line) => line.x)), right: Math.max(...long.map((line) => line.right)) };
}

/** Whether the next line goes on with the sentence of this one. */
function goesOn(line: TextLine, next: TextLine, column: Column, nextColumn: Column): boolean {
  if (line.turned || next.turned) return false;
  const text = lineText(line);
  const nextText = lineText(next);
  const samePage = line.page === next.page;
  const size = Math.max(line.size, next.size);
  if (Math.abs(line.size - next.size) > size * 0.12 || starts.test(nextText)) return false;
  if (samePage && (next.y > line.y || line.y - next.y > size * 2.6)) return false;
  if (!samePage && ends.test(text)) return false;
  const width = column.right - column.left;
  const centred = Math.abs((line.x - column.left) - (column.right - line.right)) < size && line.x - column.left > size * 2;
  const letter = (next.right - next.x) / Math.max(1, nextText.length);
  const room = centred ? width - (line.right - line.x) : column.right - line.right;
  // A word that would still have fitted begins a new paragraph.
  if (room > (firstWordLength(nextText) + 1.5) * letter) return false;
  const shift = (next.x - nextColumn.left) - (line.x - column.left);
  // Indented against a line at the margin: the first line of the next paragraph.
  return centred || shift < size * 0.8;
}

/** Lines of a paragraph as one, a space where the line was broken, none inside Khmer. */
function joinLines(lines: readonly TextLine[]): InlineJson[] {
  const inline: InlineJson[] = [];
  let before = '';
  for (const line of lines) {
    const text = lineText(line);
    const glue = before === '' || /\s$/.test(before) || (khmerEnd.test(before) && khmerStart.test(text)) ? '' : ' ';
    if (glue) inline.push(...inlineOf(glue));
    for (const part of line.parts) inline.push(...inlineOf(part.text.replace(/\s+/g, ' '), part.raised ? new Set(['superscript' as const]) : noMarks));
    before = text.replace(/\u00ad$/, '');
  }
  return trimInline(joinInline(inline));
}

/** Small lines at the foot of a page that begin with a raised number or one in brackets: notes. */
function splitNotes(lines: readonly TextLine[], bodySize: number): { body: TextLine[]; notes: TextLine[] } {
  const small = (line: TextLine): boolean => line.size < bodySize * 0.93 && !line.turned;
  let from = lines.length;
  while (from > 0 && small(lines[from - 1] ?? { size: bodySize, turned: false } as TextLine)) from -= 1;
  const begins = lines.findIndex((line, index) => index >= from && noteStart(line));
  if (begins < 0) return { body: [...lines], notes: [] };
  return { body: lines.slice(0, begins), notes: lines.slice(begins) };
}
const noteStart = (line: TextLine): boolean =>
  (line.parts[0]?.raised === true || /^\s*(?:\(\d{1,3}\)|\d{1,3}\s)/.test(lineText(line)));

/** A note's first number as a raised label, so that notes of every format are found alike. */
function noteDraft(lines: readonly TextLine[]): Draft {
  const inline = joinLines(lines);
  const [first, ...rest] = inline;
  const match = first?.type === 'text' && !first.marks ? /^(\(?\d{1,3}\)?)\s*/.exec(first.text) : null;
  if (!match || first?.type !== 'text') return { kind: 'paragraph', inline };
  const label: InlineJson = { type: 'text', text: match[1] ?? '', marks: [{ type: 'superscript' }] };
  const text = first.text.slice(match[0].length);
  return { kind: 'paragraph', inline: [label, ...(text ? [{ ...first, text }] : []), ...rest] };
}

/** The size that most letters are set in. */
function commonSize(lines: readonly TextLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + lineText(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Paragraphs out of lines, over page ends; the notes of a page after the paragraph that ends it. */
export function paragraphsOf(pages: readonly (readonly TextLine[])[]): Draft[] {
  const bodySize = commonSize(pages.flat());
  const drafts: Draft[] = [];
  let open: TextLine[] = [];
  let openColumn: Column = { left: 0, right: 0 };
  let waiting: Draft[] = [];
  const close = (): void => {
    if (open.length > 0) drafts.push({ kind: 'paragraph', inline: joinLines(open) });
    open = [];
    drafts.push(...waiting);
    waiting = [];
  };
  for (const lines of pages) {
    const { body, notes } = splitNotes(lines, bodySize);
    const column = columnOf(body);
    for (const line of body) {
      const last = open.at(-1);
      if (!last || !goesOn(last, line, openColumn, column)) close();
      open.push(line);
      openColumn = column;
    }
    let note: TextLine[] = [];
    for (const line of notes) {
      if (note.length > 0 && noteStart(line)) {
        waiting.push(noteDraft(note));
        note = [];
      }
      note.push(line);
    }
    if (note.length > 0) waiting.push(noteDraft(note));
  }
  close();
  return drafts.filter((draft) => !('inline' in draft) || draft.inline.length > 0);
}
