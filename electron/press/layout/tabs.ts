import type { TabStop } from '../../../shared/document/json';
import { inlineItems, type Inline, type InlineContext, type InlineItem } from './inline';
import { mm, type Atom, type LetterStyle, type Note } from './model';

type Words = Exclude<Inline, { kind: 'break' }>;

/** What stands before the last tab of a line, ready set, and what comes after it, still to be broken. */
export interface Tabbed {
  readonly atoms: readonly Atom[];
  readonly notes: readonly Note[];
  /** Where the words after the last tab begin. */
  readonly start: number;
  readonly rest: readonly InlineItem[];
}

const defaultStep = mm(12.5);
const leastGap = 2;

export const hasTabs = (inlines: readonly Words[]): boolean => inlines.some((inline) => inline.kind === 'text' && inline.text.includes('\t'));

function segmentsOf(inlines: readonly Words[]): Words[][] {
  const segments: Words[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      segments.at(-1)?.push(inline);
      continue;
    }
    inline.text.split('\t').forEach((text, index) => {
      if (index > 0) segments.push([]);
      segments.at(-1)?.push({ ...inline, text });
    });
  }
  return segments;
}

const widthOf = (items: readonly InlineItem[]): number => items.reduce((sum, item) => sum + item.width, 0);
const atomsOf = (items: readonly InlineItem[]): Atom[] =>
  items.flatMap((item) => (item.run ? [{ run: item.run, style: item.style, extra: item.width - item.run.width * item.style.pt, slot: item.slot }] : []));

/** Up to the decimal comma; the whole where there is none. */
export function widthToComma(items: readonly InlineItem[]): number {
  let width = 0;
  for (const { run, style, width: whole } of items) {
    const at = run ? run.texts.lastIndexOf(',') : -1;
    if (run && at >= 0) {
      for (let index = 0; index < at; index += 1) width += ((run.glyphs[index]?.advance ?? 0) / run.face.font.unitsPerEm) * style.pt;
      return width;
    }
    width += whole;
  }
  return width;
}

function startAt(stop: TabStop, items: readonly InlineItem[]): number {
  const at = mm(stop.atMm);
  if (stop.align === 'right') return at - widthOf(items);
  if (stop.align === 'center') return at - widthOf(items) / 2;
  return stop.align === 'decimal' ? at - widthToComma(items) : at;
}

/** The room between two columns: a space to be read, and dots or a line that are only seen. */
function gapAtoms(gap: number, leader: TabStop['leader'], like: Words, at: number, context: InlineContext): Atom[] {
  const style: LetterStyle = { ...like.style, noKern: true, underline: false, strike: false };
  const signOf = (text: string): InlineItem | undefined => inlineItems([{ kind: 'text', text, style, slot: null }], Number.MAX_SAFE_INTEGER, context)[0];
  const space = signOf(' ');
  const slot = like.slot;
  if (!space?.run) return [];
  const sign = leader === 'none' ? undefined : signOf(leader === 'dots' ? '.' : '_');
  const step = sign ? sign.width * (leader === 'dots' ? 1.4 : 1) : 0;
  // Dots of neighbouring lines stand under each other: on a grid from the paragraph's left edge.
  const from = sign && leader === 'dots' ? Math.ceil((at + space.width) / step) * step - at : space.width;
  const count = sign ? Math.floor((gap - from - (leader === 'dots' ? step * 0.6 : space.width * 0.6)) / step) : 0;
  if (!sign?.run || count < 1) return [{ run: space.run, style, extra: gap - space.width, slot }];
  const { run } = sign;
  const atoms: Atom[] = [{ run: space.run, style, extra: from - space.width, slot }];
  for (let index = 0; index < count; index += 1) {
    const isLast = index === count - 1;
    atoms.push({ run, style, extra: isLast ? gap - from - (count - 1) * step - sign.width : step - sign.width, slot: null });
  }
  return atoms;
}

/** Sets a line with tabs up to its last one; null where it does not fit on one line: then tabs are wide spaces of a running text. */
export function setTabs(inlines: readonly Words[], tabs: readonly TabStop[], firstIndent: number, width: number, context: InlineContext): Tabbed | null {
  const stops = tabs.toSorted((one, other) => one.atMm - other.atMm);
  const atoms: Atom[] = [];
  const notes: Note[] = [];
  let x = firstIndent;
  const segments = segmentsOf(inlines);
  for (const [index, segment] of segments.entries()) {
    const items = inlineItems(segment, width, context);
    if (index > 0) {
      const stop = stops.find((one) => mm(one.atMm) > x + leastGap && startAt(one, items) >= x);
      const start = stop ? startAt(stop, items) : (Math.floor((x + leastGap) / defaultStep) + 1) * defaultStep;
      if (start > width * 0.95) return null;
      const like = segment[0] ?? inlines[0];
      if (like) atoms.push(...gapAtoms(start - x, stop?.leader ?? 'none', like, x, context));
      x = start;
    }
    if (index === segments.length - 1) return { atoms, notes, start: x, rest: items };
    for (const { note } of items) if (note) notes.push(note);
    atoms.push(...atomsOf(items));
    x += widthOf(items);
    if (x > width) return null;
  }
  return null;
}
