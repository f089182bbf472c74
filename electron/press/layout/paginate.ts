import { mm, type FlowItem, type Note, type Page } from './model';

export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: (pageIndex: number) => number;
  readonly textWidth: number;
}

export const ruleRoom = 10;
const leastNoteLines = 2;

export const heightOf = (lines: readonly FlowItem[]): number => lines.reduce((sum, line) => sum + line.height, 0);
export const footRoom = (lines: readonly FlowItem[]): number => (lines.length ? ruleRoom + heightOf(lines) : 0);

export interface Plan {
  /** The first item of the next page. */
  readonly end: number;
  readonly foot: readonly FlowItem[];
  readonly carried: readonly FlowItem[];
}

/** What the notes of an item need here: all lines, or as many as fit when they may go on overleaf. */
function fitNotes(notes: readonly Note[], room: number): { here: FlowItem[]; later: FlowItem[] } | null {
  const here: FlowItem[] = [];
  const later: FlowItem[] = [];
  let left = room;
  for (const note of notes) {
    const least = Math.min(leastNoteLines, note.lines.length);
    if (later.length > 0 || heightOf(note.lines.slice(0, least)) > left) {
      if (here.length === 0) return null;
      later.push(...note.lines);
      continue;
    }
    for (const line of note.lines) {
      if (later.length === 0 && line.height <= left) {
        here.push(line);
        left -= line.height;
      } else later.push(line);
    }
  }
  return { here, later };
}

/** Chooses where a page that starts at `start` ends. */
export function planPage(items: readonly FlowItem[], start: number, room: number, carriedIn: readonly FlowItem[]): Plan {
  const keptForBody = Math.min(room * 0.25, 60);
  const foot: FlowItem[] = [];
  const waiting = [...carriedIn];
  while (waiting[0] && (foot.length === 0 || footRoom(foot) + waiting[0].height <= room - keptForBody)) {
    const line = waiting.shift();
    if (line) foot.push(line);
  }
  if (waiting.length > 0) return { end: start, foot, carried: waiting };
  const opening = items[start]?.repeat?.height ?? 0;
  let body = opening;
  let index = start;
  /** Feet as they were when each item was placed, to go back to. */
  const feet: { readonly foot: number; readonly carried: readonly FlowItem[] }[] = [];
  let carried: readonly FlowItem[] = [];
  for (; index < items.length; index += 1) {
    const item = items[index];
    if (!item || (item.newPage && index > start)) break;
    if (carried.length > 0) break;
    const next = body + (index === start ? 0 : item.gapBefore) + item.height;
    if (next + footRoom(foot) > room + 0.01) break;
    const before = foot.length;
    if (item.notes.length > 0) {
      const free = room - next - footRoom(foot) - (foot.length ? 0 : ruleRoom);
      const fit = fitNotes(item.notes, free);
      if (!fit && !(index === start && foot.length === 0)) break;
      foot.push(...(fit?.here ?? []));
      carried = fit ? fit.later : item.notes.flatMap((note) => note.lines);
    }
    feet.push({ foot: before, carried });
    body = next;
  }
  if (index >= items.length || (items[index]?.newPage && index > start)) return { end: index, foot, carried };
  let end = index;
  while (end > start && !items[end]?.breakBefore) end -= 1;
  if (end === start) end = index;
  const back = feet[end - start];
  if (back) {
    foot.length = back.foot;
    carried = end > start ? (feet[end - start - 1]?.carried ?? []) : [];
  }
  return { end, foot, carried };
}

const leastAtFoot = 40;

/** The two parts of a long row that would rather begin at the foot of this page. */
function splitAtFoot(items: readonly FlowItem[], start: number, plan: Plan, room: number): readonly [FlowItem, FlowItem] | null {
  const next = items[plan.end];
  if (plan.end === start || !next?.eager || !next.breakBefore || next.newPage || plan.carried.length > 0) return null;
  let used = items[start]?.repeat?.height ?? 0;
  for (let index = start; index < plan.end; index += 1) used += (items[index]?.height ?? 0) + (index > start ? (items[index]?.gapBefore ?? 0) : 0);
  const left = room - used - next.gapBefore - footRoom(plan.foot);
  const parts = left > leastAtFoot ? next.split?.(left) : null;
  return parts && parts[0].height <= left ? parts : null;
}

/** Puts the flow on pages. Every item ends up on exactly one page, or is split. */
export function paginate(flow: readonly FlowItem[], frame: PageFrame): Page[] {
  const items = [...flow];
  const pages: Page[] = [];
  const room = frame.height - frame.top - frame.bottom;
  let start = 0;
  let carried: readonly FlowItem[] = [];
  do {
    const pageIndex = pages.length;
    const page: Page = { width: frame.width, height: frame.height, items: [], artifacts: [], bookmarks: [] };
    pages.push(page);
    let plan = planPage(items, start, room, carried);
    if (plan.end === start && start < items.length && plan.carried.length === 0) {
      const tall = items[start];
      const parts = tall?.split?.(room - (tall.repeat?.height ?? 0) - footRoom(plan.foot));
      if (parts) {
        items.splice(start, 1, ...parts);
        plan = planPage(items, start, room, carried);
      }
      if (plan.end === start && plan.foot.length === 0) plan = { ...plan, end: start + 1, carried: (items[start]?.notes ?? []).flatMap((note) => note.lines) };
    }
    const split = splitAtFoot(items, start, plan, room);
    if (split) {
      items.splice(plan.end, 1, ...split);
      plan = planPage(items, start, room, carried);
    }
    const left = frame.left(pageIndex);
    let y = frame.top;
    const repeat = plan.end > start ? items[start]?.repeat : undefined;
    if (repeat) {
      drawAsArtifact(repeat, page, left, y, pageIndex);
      y += repeat.height;
    }
    for (let index = start; index < plan.end; index += 1) {
      const item = items[index];
      if (!item) continue;
      if (index > start) y += item.gapBefore;
      if (item.sinks) y = Math.max(y, frame.height - frame.bottom - footRoom(plan.foot) - item.height);
      item.draw(page, left, y, pageIndex);
      y += item.height;
    }
    let footY = frame.height - frame.bottom - heightOf(plan.foot);
    if (plan.foot.length) page.artifacts.push({ kind: 'rect', x: left, y: footY - ruleRoom / 2, width: Math.min(mm(50), frame.textWidth / 3), height: 0.5 });
    for (const line of plan.foot) {
      line.draw(page, left, footY, pageIndex);
      footY += line.height;
    }
    start = plan.end;
    carried = plan.carried;
  } while (start < items.length || carried.length > 0);
  return pages;
}

/** A repeated header row: seen again, read once. */
export function drawAsArtifact(item: FlowItem, page: Page, left: number, y: number, pageIndex: number): void {
  const copy: Page = { ...page, items: [], bookmarks: [] };
  item.draw(copy, left, y, pageIndex);
  for (const drawn of copy.items) {
    if (drawn.kind === 'text') page.artifacts.push({ ...drawn, kind: 'text', pagination: true });
  }
}
