import type { BlockJson } from '../../../shared/document/json';
import type { PaperDocument } from '../../../shared/document/paper-document';
import type { TemplateInfo } from '../../../shared/forms';
import { mm, type FlowItem, type Page } from './model';
import { drawAsArtifact, footRoom, heightOf, planPage, ruleRoom, type PageFrame, type Plan } from './paginate';

/** Text columns of a paper; widths in points. */
export interface Columns {
  readonly count: 1 | 2;
  readonly gap: number;
  readonly width: number;
  /** A column is justified where a narrow box would be ragged: short syllables leave room enough. */
  readonly raggedUnder?: number;
}

const columnRaggedUnderMm = 60;

export function columnsOf(document: PaperDocument, template: TemplateInfo): Columns {
  const { marginsMm, page, columns } = template;
  const count = template.panels ? 1 : (document.options.columns ?? columns.count);
  const gap = mm(columns.gapMm);
  const textWidth = mm(page.widthMm - marginsMm.left - marginsMm.right);
  return count === 1 ? { count, gap, width: textWidth } : { count, gap, width: (textWidth - gap) / 2, raggedUnder: mm(columnRaggedUnderMm) };
}

/** Blocks that go across the columns: headings of the first level and what is too wide for one column. */
export function spansColumns(block: BlockJson, columns: Columns): boolean {
  switch (block.type) {
    case 'heading':
      return block.attrs.level === 1;
    case 'table':
      return (block.content[0]?.content.reduce((sum, cell) => sum + cell.attrs.colspan, 0) ?? 0) > 3;
    case 'image':
      return block.attrs.widthMm !== null && mm(block.attrs.widthMm) > columns.width;
    case 'chart':
      return block.attrs.widthMm === null || mm(block.attrs.widthMm) > columns.width;
    case 'appendix': case 'parallelColumns': case 'tableOfContents':
      return true;
    default:
      return false;
  }
}

interface Segment {
  readonly spans: boolean;
  readonly newPage: boolean;
  readonly items: FlowItem[];
}

/** Stretches of items that go across, or run in columns; a forced break begins a new one. */
function segmentsOf(flow: readonly FlowItem[]): Segment[] {
  const segments: Segment[] = [];
  for (const item of flow) {
    const spans = Boolean(item.spans);
    const last = segments.at(-1);
    if (last && last.spans === spans && !item.newPage) last.items.push(item);
    else segments.push({ spans, newPage: Boolean(item.newPage), items: [item] });
  }
  return segments;
}

const closeEnough = 0.5;

/** Puts a flow on pages of two text columns. Across the page what spans; in between, columns of even length. */
class ColumnPages {
  readonly pages: Page[] = [];
  private readonly frame: PageFrame;
  private readonly columns: Columns;
  private y = 0;
  private isFresh = true;
  private feet: FlowItem[][] = [[], []];

  constructor(frame: PageFrame, columns: Columns) {
    this.frame = frame;
    this.columns = columns;
    this.open();
  }

  private open(): void {
    this.pages.push({ width: this.frame.width, height: this.frame.height, items: [], artifacts: [], bookmarks: [] });
    this.y = 0;
    this.isFresh = true;
    this.feet = [[], []];
  }
  private get page(): Page {
    const page = this.pages.at(-1);
    if (!page) throw new Error('a page is open as long as there is something to set');
    return page;
  }
  private get index(): number {
    return this.pages.length - 1;
  }
  private get room(): number {
    return this.frame.height - this.frame.top - this.frame.bottom - this.y - Math.max(...this.feet.map(footRoom));
  }

  /** Draws the feet of the page that is left and begins the next. */
  close(): void {
    const left = this.frame.left(this.index);
    this.feet.forEach((foot, column) => {
      if (foot.length === 0) return;
      const x = left + column * (this.columns.width + this.columns.gap);
      let y = this.frame.height - this.frame.bottom - heightOf(foot);
      this.page.artifacts.push({ kind: 'rect', x, y: y - ruleRoom / 2, width: Math.min(mm(30), this.columns.width / 3), height: 0.5 });
      for (const line of foot) {
        line.draw(this.page, x, y, this.index);
        y += line.height;
      }
    });
  }
  private turn(): void {
    this.close();
    this.open();
  }

  private draw(items: readonly FlowItem[], from: number, plan: Plan, column: number): number {
    const x = this.frame.left(this.index) + column * (this.columns.width + this.columns.gap);
    const top = this.frame.top + this.y;
    let y = top;
    const repeat = plan.end > from ? items[from]?.repeat : undefined;
    if (repeat) {
      drawAsArtifact(repeat, this.page, x, y, this.index);
      y += repeat.height;
    }
    for (let index = from; index < plan.end; index += 1) {
      const item = items[index];
      if (!item) continue;
      if (index > from) y += item.gapBefore;
      if (item.sinks) y = Math.max(y, this.frame.height - this.frame.bottom - footRoom(plan.foot) - item.height);
      item.draw(this.page, x, y, this.index);
      y += item.height;
    }
    this.feet[column]?.push(...plan.foot);
    return y - top;
  }

  /** What goes into this room; on a fresh page something always does, split or as it is. */
  private plan(items: FlowItem[], from: number, room: number, carried: readonly FlowItem[]): Plan {
    let plan = planPage(items, from, room, carried);
    if (plan.end > from || from >= items.length || plan.carried.length > 0 || !this.isFresh) return plan;
    const tall = items[from];
    const parts = tall?.split?.(room - (tall.repeat?.height ?? 0) - footRoom(plan.foot));
    if (parts) {
      items.splice(from, 1, ...parts);
      plan = planPage(items, from, room, carried);
    }
    if (plan.end > from || plan.foot.length > 0) return plan;
    return { ...plan, end: from + 1, carried: (items[from]?.notes ?? []).flatMap((note) => note.lines) };
  }

  private gap(item: FlowItem | undefined): void {
    if (!this.isFresh) this.y += item?.gapBefore ?? 0;
  }

  across(segment: Segment, next: FlowItem | undefined): void {
    const items = [...segment.items];
    /** A heading takes the beginning of its text along. */
    const held = next && !next.breakBefore ? next.gapBefore + next.height * 3 : 0;
    let from = 0;
    let carried: readonly FlowItem[] = [];
    while (from < items.length || carried.length > 0) {
      this.gap(items[from]);
      let plan = this.plan(items, from, this.room, carried);
      const isLast = plan.end >= items.length;
      if (isLast && held > 0 && !this.isFresh && heightFrom(items, from) + held > this.room) plan = { end: from, foot: [], carried };
      if (plan.end === from && from < items.length && !this.isFresh) {
        this.turn();
        continue;
      }
      this.y += this.draw(items, from, plan, 0);
      this.isFresh = false;
      from = plan.end;
      carried = plan.carried;
      if (from < items.length || carried.length > 0) this.turn();
    }
  }

  /** Both columns with this room each; null where they do not hold everything that is left. */
  private both(items: FlowItem[], from: number, room: number, carried: readonly FlowItem[]): readonly [Plan, Plan] | null {
    const cut = items.findIndex((item, index) => index > from && item.newColumn);
    const first = planPage(cut < 0 ? items : items.slice(0, cut), from, room, carried);
    const second = planPage(items, first.end, room, first.carried);
    return second.end >= items.length && second.carried.length === 0 ? [first, second] : null;
  }

  private balanced(items: FlowItem[], from: number, carried: readonly FlowItem[]): readonly [Plan, Plan] | null {
    let high = this.room;
    let best = this.both(items, from, high, carried);
    if (!best) return null;
    let low = heightFrom(items, from) / 2 - 2;
    while (high - low > closeEnough) {
      const middle = (low + high) / 2;
      const found = this.both(items, from, middle, carried);
      if (found && found[0].end > from) {
        best = found;
        high = middle;
      } else low = middle;
    }
    return best;
  }

  inColumns(segment: Segment): void {
    const items = [...segment.items];
    let from = 0;
    let carried: readonly FlowItem[] = [];
    while (from < items.length || carried.length > 0) {
      this.gap(items[from]);
      const even = this.balanced(items, from, carried);
      if (even) {
        const [first, second] = even;
        this.y += Math.max(this.draw(items, from, first, 0), this.draw(items, first.end, second, 1));
        this.isFresh = false;
        return;
      }
      const { room } = this;
      const cut = items.findIndex((item, index) => index > from && item.newColumn);
      const shortened = cut < 0 ? items : items.slice(0, cut);
      const first = this.plan(shortened, from, room, carried);
      // A piece that had to be split in a shortened list is split in the whole one too.
      if (cut >= 0 && shortened.length !== cut) items.splice(0, cut, ...shortened);
      if (first.end === from && from < items.length && first.foot.length === 0 && !this.isFresh) {
        this.turn();
        continue;
      }
      this.draw(items, from, first, 0);
      const second = this.plan(items, first.end, room, first.carried);
      this.draw(items, first.end, second, 1);
      this.isFresh = false;
      from = second.end;
      carried = second.carried;
      if (from < items.length || carried.length > 0) this.turn();
    }
  }

  breakPage(): void {
    if (!this.isFresh) this.turn();
  }
}

const heightFrom = (items: readonly FlowItem[], from: number): number =>
  items.slice(from).reduce((sum, item, index) => sum + item.height + (index === 0 ? 0 : item.gapBefore), 0);

/** Pages of two text columns; the last stretch before something that spans, and the last page, end evenly. */
export function paginateColumns(flow: readonly FlowItem[], frame: PageFrame, columns: Columns): Page[] {
  const set = new ColumnPages(frame, columns);
  const segments = segmentsOf(flow);
  segments.forEach((segment, index) => {
    if (segment.newPage) set.breakPage();
    if (segment.spans) set.across(segment, segments[index + 1]?.items[0]);
    else set.inColumns(segment);
  });
  set.close();
  return set.pages;
}
