import type { TabStop } from '../../../shared/document/json';
import { breakLines, type Breakables } from './break-lines';
import { inlineItems, type Inline, type InlineContext, type InlineItem } from './inline';
import { hasTabs, setTabs } from './tabs';
import type { Atom, Draw, FlowItem, Note, Slot } from './model';

export interface ParagraphForm {
  readonly width: number;
  readonly leading: number;
  /** Size that places the baseline in an empty line. */
  readonly pt: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Negative: the other lines hang. */
  readonly firstIndent: number;
  readonly tabs?: readonly TabStop[];
}

/** A set line: its pieces from the left edge of the measure. */
export interface Line {
  readonly atoms: readonly Atom[];
  readonly x: number;
  /** Without the trailing space. */
  readonly width: number;
  readonly height: number;
  /** Down from the top of the line. */
  readonly baseline: number;
  readonly notes: readonly Note[];
  /** Its letters reach over the measure, or its spaces are squeezed away. */
  readonly overfull: boolean;
}

const tightest = 0.5;

const raggedUnder = 250;
const latin = { ascent: 0.891, descent: 0.216 };
const khmer = { ascent: 1.069, descent: 0.293, leading: 1.62 };

const noNotes: readonly Note[] = [];

function lineMetrics(items: readonly InlineItem[], from: number, to: number, form: ParagraphForm): { height: number; baseline: number } {
  let pt = 0;
  let hasKhmer = false;
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (!item) continue;
    if (!item.style.rise && item.style.pt > pt) pt = item.style.pt;
    if (item.run?.khmer) hasKhmer = true;
  }
  if (pt === 0) pt = form.pt;
  const face = hasKhmer ? khmer : latin;
  const height = Math.max(form.leading, pt * (hasKhmer ? khmer.leading : 1.08));
  return { height, baseline: (height - (face.ascent + face.descent) * pt) / 2 + face.ascent * pt };
}

function setLine(items: readonly InlineItem[], from: number, to: number, indent: number, last: boolean, align: ParagraphForm['align'], form: ParagraphForm): Line {
  let start = from;
  while (start < to && items[start]?.kind !== 0) start += 1;
  let natural = 0;
  let spaces = 0;
  for (let index = start; index < to; index += 1) {
    const item = items[index];
    if (!item) continue;
    natural += item.width;
    if (item.kind === 1) spaces += item.width;
  }
  const slack = form.width - indent - natural;
  const justify = align === 'justify' && spaces > 0 && (slack < 0 || (!last && slack < spaces * 6));
  const atoms: Atom[] = [];
  let notes: Note[] | null = null;
  let space: Atom | null = null;
  let spaceWidth = 0;
  for (let index = start; index < to; index += 1) {
    const item = items[index];
    if (!item) continue;
    if (item.note) (notes ??= []).push(item.note);
    if (!item.run) continue;
    // Nearly all spaces of a line are alike: one piece stands for all of them.
    if (item.kind === 1 && space && space.run === item.run && space.style === item.style && space.slot === item.slot && spaceWidth === item.width) {
      atoms.push(space);
      continue;
    }
    const blank = item.run.width * item.style.pt;
    const extra = item.width - blank + (justify && item.kind === 1 ? (slack * item.width) / spaces : 0);
    const atom: Atom = { run: item.run, style: item.style, extra, slot: item.slot };
    atoms.push(atom);
    if (item.kind !== 1) continue;
    space = atom;
    spaceWidth = item.width;
  }
  const ending = items[to];
  if (ending?.kind === 1 && ending.run) atoms.push({ run: ending.run, style: ending.style, extra: 0, slot: ending.slot });
  const free = Math.max(0, slack);
  const x = align === 'center' ? indent + free / 2 : align === 'right' ? indent + free : indent;
  return {
    atoms, x, width: justify ? form.width - indent : natural, ...lineMetrics(items, start, to, form),
    notes: notes ?? noNotes, overfull: slack < -(justify ? spaces * tightest : 0) - 0.5,
  };
}

/** A space may grow by `spaceRoom` of its width at the cost of 1, and shrink by two fifths of that. */
function breakables(items: readonly InlineItem[], spaceRoom: number): Breakables {
  const count = items.length;
  const kind = new Uint8Array(count);
  const width = new Float64Array(count);
  const stretch = new Float64Array(count);
  const shrink = new Float64Array(count);
  const penalty = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const item = items[index];
    if (!item) continue;
    kind[index] = item.kind;
    width[index] = item.width;
    penalty[index] = item.penalty;
    if (item.kind !== 1) continue;
    stretch[index] = item.width * spaceRoom;
    shrink[index] = item.width * spaceRoom * 0.4;
  }
  return { count, kind, width, stretch, shrink, penalty };
}

/** Sets one paragraph; a hard break ends a line but not the paragraph. Always at least one line. */
export function setParagraph(inlines: readonly Inline[], form: ParagraphForm, context: InlineContext): Line[] {
  const groups: Exclude<Inline, { kind: 'break' }>[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') groups.push([]);
    else groups.at(-1)?.push(inline);
  }
  return groups.flatMap((group, groupIndex) => {
    const opening = groupIndex === 0 ? form.firstIndent : 0;
    const tabbed = hasTabs(group) ? setTabs(group, form.tabs ?? [], opening, form.width, context) : null;
    const items = tabbed ? tabbed.rest : inlineItems(group, form.width, context);
    const indent = tabbed ? tabbed.start : opening;
    const khmerShare = items.reduce((sum, item) => sum + (item.run?.khmer ? 1 : 0), 0);
    const narrow = form.width < (context.raggedUnder ?? raggedUnder) || khmerShare * 2 > items.length;
    const align = tabbed || (form.align === 'justify' && narrow) ? 'left' : form.align;
    let natural = indent;
    for (const item of items) natural += item.width;
    const ends = natural <= form.width ? [items.length] : breakLines(breakables(items, align === 'justify' ? 0.5 : 0), { measure: form.width, firstIndent: indent, justified: align === 'justify', balanced: align === 'center' });
    return ends.map((end, index) => {
      const line = setLine(items, index === 0 ? 0 : (ends[index - 1] ?? 0), end, index === 0 ? indent : 0, index === ends.length - 1, align, form);
      if (tabbed && index === 0) return { ...line, atoms: [...tabbed.atoms, ...line.atoms], x: opening, width: line.width + indent - opening, notes: [...tabbed.notes, ...line.notes] };
      if (line.overfull) context.onOverfull?.(line.atoms.map(({ run }) => run.texts.join('')).join(''));
      return line;
    });
  });
}

/** Puts a line on the page. Underline and strike follow as artifacts. */
export function drawLine(line: Line): Draw {
  return (page, left, top) => {
    const x = left + line.x;
    const baseline = top + line.baseline;
    if (line.atoms.length === 0) return;
    page.items.push({ kind: 'text', x, baseline, atoms: line.atoms });
    let at = x;
    const end = x + line.width + 0.01;
    for (const { run, style, extra } of line.atoms) {
      const width = run.width * style.pt + extra;
      if ((style.underline || style.strike) && at + width <= end) {
        const y = style.underline ? baseline + style.pt * 0.11 : baseline - style.pt * 0.26 - (style.rise ?? 0);
        page.artifacts.push({ kind: 'rect', x: at, y, width, height: Math.max(0.5, style.pt * 0.05), ...(style.red ? { red: true } : {}) });
      }
      at += width;
    }
  };
}

export interface FlowOptions {
  readonly x: number;
  readonly gapBefore: number;
  /** The first line may open a page. */
  readonly breakBefore: boolean;
  /** Whole on one page. */
  readonly together?: boolean;
}

/** Lines as items of the flow, without widows and orphans. */
export function flowLines(lines: readonly Line[], { x, gapBefore, breakBefore, together = false }: FlowOptions): FlowItem[] {
  const count = lines.length;
  return lines.map((line, index) => {
    const draw = drawLine(line);
    const inside = !together && count > 3 && index >= 2 && index <= count - 2;
    return {
      height: line.height, gapBefore: index === 0 ? gapBefore : 0, breakBefore: index === 0 ? breakBefore : inside,
      notes: line.notes, draw: (page, left, top, pageIndex) => draw(page, left + x, top, pageIndex),
    };
  });
}

/** A single line that is not broken, e.g. a label; null without letters. */
export function setSingle(text: string, style: Atom['style'], slot: Slot | null, context: InlineContext): { atoms: Atom[]; width: number } {
  const items = inlineItems([{ kind: 'text', text, style, slot }], Number.MAX_SAFE_INTEGER, context);
  const atoms = items.flatMap((item) => (item.run ? [{ run: item.run, style: item.style, extra: item.width - item.run.width * item.style.pt, slot: item.slot }] : []));
  return { atoms, width: items.reduce((sum, item) => sum + item.width, 0) };
}
