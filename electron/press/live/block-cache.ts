import type { BlockJson, NodeJson } from '../../../shared/document/json';
import type { DocumentNumbers } from '../../../shared/document/numbering';
import { addBlock } from '../layout/blocks';
import type { Place, SetContext } from '../layout/context';
import { Flow } from '../layout/flow';
import type { FlowItem, Slot, StructNode } from '../layout/model';

type Step = { readonly items: readonly FlowItem[]; readonly gapBefore: number; readonly gapAfter: number; readonly keepWithNext: boolean } | 'breakPage';

/** Keeps what a block gave to its flow, to give it to another one. */
class RecordedFlow extends Flow {
  readonly steps: Step[] = [];

  override add(items: readonly FlowItem[], gapBefore: number, gapAfter: number, keepWithNext = false): void {
    this.steps.push({ items, gapBefore, gapAfter, keepWithNext });
    super.add(items, gapBefore, gapAfter, keepWithNext);
  }
  override breakPage(): void {
    this.steps.push('breakPage');
    super.breakPage();
  }
}

function replay(steps: readonly Step[], flow: Flow): void {
  for (const step of steps) {
    if (step === 'breakPage') flow.breakPage();
    else flow.add(step.items, step.gapBefore, step.gapAfter, step.keepWithNext);
  }
}

type Counters = SetContext['counters'];

/** A block that was set: what it gave, and everything of the paper around it that it depended on. */
interface SetBlock {
  readonly steps: readonly Step[];
  readonly nodes: readonly (StructNode | Slot)[];
  readonly width: number;
  readonly before: Counters;
  readonly after: Counters;
  readonly numbered: readonly { readonly node: NodeJson; readonly number: string }[];
}

function numberOf(node: NodeJson, numbers: DocumentNumbers): string | null {
  switch (node.type) {
    case 'heading':
      return numbers.headings.get(node) ?? '';
    case 'orderedList':
      return String(numbers.listStarts.get(node) ?? '');
    case 'qaItem':
      return String(numbers.questions.get(node) ?? '');
    case 'image': case 'chart': case 'table':
      return numbers.captions.get(node) ?? '';
    default:
      return null;
  }
}

/** Nodes of a block with a number of the document; null where the block has to be set each time: what it prints or links hangs on other pages. */
function numberedNodes(block: BlockJson, context: SetContext): SetBlock['numbered'] | null {
  const found: { node: NodeJson; number: string }[] = [];
  const countsByPage = context.document.options.footnotes === 'page';
  const visit = (node: NodeJson): boolean => {
    if (node.type === 'crossReference' || node.type === 'tableOfContents' || (node.type === 'footnote' && countsByPage)) return false;
    const number = numberOf(node, context.numbers);
    if (number !== null) found.push({ node, number });
    return !('content' in node) || !node.content || (node.content as readonly NodeJson[]).every(visit);
  };
  return visit(block) ? found : null;
}

/**
 * Top-level blocks of one paper as they were set. A block is found by its identity, and used again where the width and every
 * number it took part in are as they were: notes and questions before it, levels of headings, labels.
 */
export class BlockCache {
  private known = new WeakMap<BlockJson, SetBlock>();

  /** `context` has to be the same object each time: what is kept draws with it. */
  add(flow: Flow, block: BlockJson, place: Place, context: SetContext): void {
    const known = this.known.get(block);
    if (known && this.fits(known, place, context)) {
      const { counters } = context;
      counters.note += known.after.note - known.before.note;
      counters.question += known.after.question - known.before.question;
      if (known.after.heading !== known.before.heading || known.numbered.length > 0) counters.heading = known.after.heading;
      place.parent.kids.push(...known.nodes);
      replay(known.steps, flow);
      return;
    }
    const before = { ...context.counters };
    const from = place.parent.kids.length;
    const recorded = new RecordedFlow();
    addBlock(recorded, block, place, context);
    const numbered = numberedNodes(block, context);
    if (numbered) this.known.set(block, { steps: recorded.steps, nodes: place.parent.kids.slice(from), width: place.width, before, after: { ...context.counters }, numbered });
    else this.known.delete(block);
    replay(recorded.steps, flow);
  }

  private fits({ width, before, after, numbered }: SetBlock, place: Place, { counters, numbers }: SetContext): boolean {
    if (width !== place.width || before.headingBase !== counters.headingBase) return false;
    if (after.note !== before.note && before.note !== counters.note) return false;
    if (after.question !== before.question && before.question !== counters.question) return false;
    if (numbered.length > 0 && before.heading !== counters.heading) return false;
    return numbered.every(({ node, number }) => numberOf(node, numbers) === number);
  }
}
