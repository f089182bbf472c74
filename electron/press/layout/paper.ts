import type { BlockJson } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import { columnsOf, paginateColumns, spansColumns, type Columns } from './columns';
import { setClosing } from './closing';
import { drawContact, setColophon } from './foot-matter';
import { Flow } from './flow';
import { setHead } from './head';
import { mm, type FlowItem, type Page, type StructNode } from './model';
import { setAddressees } from './opening';
import { markPages } from './page-marks';
import { isEvenPage } from './page-side';
import { paginate, type PageFrame } from './paginate';

/** Where the blocks of the text stand: in the text area, or in a text column. */
export function bodyPlace(parent: StructNode, width: number, context: SetContext): Place {
  const { body } = context.template;
  return {
    width, x: 0, style: { pt: body.pt }, leading: body.leadingPt, gap: body.paragraphGapPt, firstLine: mm(body.firstLineMm),
    align: body.align ?? 'justify', listDepth: 0, parent,
  };
}

/** Marks what a block added to the flow. */
function markSince(flow: Flow, from: number, mark: Partial<FlowItem>): void {
  for (let index = from; index < flow.items.length; index += 1) {
    const item = flow.items[index];
    if (item) flow.items[index] = { ...item, ...mark };
  }
}

function setBody(flow: Flow, blocks: readonly BlockJson[], root: StructNode, columns: Columns, context: SetContext): void {
  const wide = bodyPlace(root, context.textWidth, context);
  const narrow = bodyPlace(root, columns.width, context);
  let breaksColumn = false;
  for (const block of blocks) {
    if (columns.count === 2 && block.type === 'columnBreak') {
      breaksColumn = true;
      continue;
    }
    const from = flow.items.length;
    const spans = columns.count === 1 || spansColumns(block, columns);
    context.addBlock(flow, block, spans ? wide : narrow, context);
    if (columns.count === 1) continue;
    if (spans) markSince(flow, from, { spans: true });
    const first = flow.items[from];
    if (breaksColumn && first) flow.items[from] = { ...first, newColumn: true };
    if (first) breaksColumn = false;
  }
}

/** A paper from its head to its colophon as one flow. */
export function setPaper(root: StructNode, context: SetContext): Flow {
  const flow = new Flow();
  const columns = columnsOf(context.document, context.template);
  const head = setHead(root, context);
  flow.add(head, 0, 0, true);
  if (context.profile.head.cover && head.length > 0) flow.breakPage();
  const titled = root.kids.some((kid) => 'type' in kid && kid.type === 'H1');
  if (titled) Object.assign(context.counters, { heading: 1, headingBase: 1 });
  setAddressees(flow, root, context);
  if (columns.count === 2) markSince(flow, 0, { spans: true });
  const blocks = context.document.content.content;
  const annexes = blocks.findIndex(({ type }) => type === 'appendix');
  // A paper is signed before its appendices begin.
  const signedAt = annexes < 0 ? blocks.length : annexes;
  setBody(flow, blocks.slice(0, signedAt), root, columns, context);
  const across = (set: () => void): void => {
    const from = flow.items.length;
    set();
    if (columns.count === 2) markSince(flow, from, { spans: true });
  };
  across(() => setClosing(flow, root, context));
  setBody(flow, blocks.slice(signedAt), root, columns, context);
  across(() => setColophon(flow, root, context));
  return flow;
}

/** Left edge of the text area by page, from 0; a mirrored template swaps its side margins on even pages. */
export const leftEdge = ({ template }: SetContext) => (index: number): number =>
  mm(template.mirrored && isEvenPage(index, template) ? template.marginsMm.right : template.marginsMm.left);

export function frameOf(context: SetContext): PageFrame {
  const { page, marginsMm } = context.template;
  return { width: mm(page.widthMm), height: mm(page.heightMm), top: mm(marginsMm.top), bottom: mm(marginsMm.bottom), left: leftEdge(context), textWidth: context.textWidth };
}

/** The flow on its pages, in one text column or two. */
export function pagesOf(items: readonly FlowItem[], context: SetContext): Page[] {
  const columns = columnsOf(context.document, context.template);
  return columns.count === 2 ? paginateColumns(items, frameOf(context), columns) : paginate(items, frameOf(context));
}

/** Everything the engine puts on set pages beside their text. */
export function finishPages(pages: readonly Page[], root: StructNode, context: SetContext): void {
  drawContact(pages, leftEdge(context), root, context);
  markPages(pages, leftEdge(context), context);
}
