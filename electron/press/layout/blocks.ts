import type { BlockJson, ParagraphJson, QaItemJson } from '../../../shared/document/json';
import { OfficeError } from '../../../shared/errors/office-error';
import { setAppendix } from './appendix';
import type { Place, SetContext } from './context';
import { setChart } from './chart';
import { Flow } from './flow';
import { setHeading } from './heading';
import { setImage } from './image';
import { settableText } from './inline';
import { setList } from './list';
import { mm, slotOf, structNode, type FlowItem, type LetterStyle } from './model';
import { setParallel } from './parallel';
import { setQuote, setTogether } from './quote';
import type { Target } from './references';
import { setTableOfContents } from './toc';
import { flowLines, setParagraph } from './paragraph';
import { setTable } from './table';
import { setParagraphBlock } from './text-block';

const emptyParagraph: ParagraphJson = { type: 'paragraph', attrs: { align: null, indent: 0 } };

function setQa(block: QaItemJson, place: Place, context: SetContext): Flow {
  const flow = new Flow();
  context.counters.question += 1;
  const { questionLabel, answerLabel } = context.template.qa;
  const section = structNode('Sect', place.parent);
  const inside: Place = { ...place, parent: section, firstLine: 0 };
  const bold: LetterStyle = { ...place.style, bold: true };
  const [question, answer] = block.content;
  const questions = question.content.length ? question.content : [emptyParagraph];
  questions.forEach((paragraph, index) => {
    const lead = index === 0 ? { text: questionLabel.replace('{n}', String(context.counters.question)), style: bold } : undefined;
    flow.addFlow(setParagraphBlock(paragraph, { ...inside, style: bold }, context, lead), place.gap, place.gap, true);
  });
  const lead = { text: answerLabel, style: { ...bold, italic: true } };
  const [first, ...rest] = answer.content;
  if (first?.type === 'paragraph') flow.addFlow(setParagraphBlock(first, inside, context, lead), place.gap * 0.6, place.gap);
  else {
    flow.addFlow(setParagraphBlock(emptyParagraph, inside, context, lead), place.gap * 0.6, place.gap, true);
    if (first) addBlock(flow, first, inside, context);
  }
  for (const child of rest) addBlock(flow, child, { ...inside, firstLine: place.firstLine }, context);
  flow.items.splice(0, 1, ...seenAs(block, flow.items.slice(0, 1), context));
  return flow;
}

function setPassage(block: Extract<BlockJson, { type: 'passage' }>, place: Place, context: SetContext): Flow {
  const { insetMm, bar } = context.profile.passage;
  const inset = mm(insetMm);
  const node = structNode('BlockQuote', place.parent);
  const inner = new Flow();
  const inside: Place = { ...place, parent: node, x: place.x + inset, width: place.width - inset - (bar ? 0 : inset / 2), firstLine: 0 };
  for (const child of block.content) addBlock(inner, child, inside, context);
  const citation = settableText(block.attrs.citation).trim();
  if (citation) {
    const source = structNode('P', node);
    const style: LetterStyle = { ...place.style, pt: place.style.pt * 0.9, italic: true };
    const lines = setParagraph([{ kind: 'text', text: `(Nguồn: ${citation})`, style, slot: slotOf(source) }],
      { width: inside.width, leading: place.leading * 0.92, pt: style.pt, align: 'right', firstIndent: 0 }, context);
    const last = inner.items.length - 1;
    inner.add(flowLines(lines, { x: inside.x, gapBefore: 0, breakBefore: false, together: true }), place.gap * 0.4, place.gap);
    const sourceItem = inner.items[last + 1];
    if (sourceItem) inner.items[last + 1] = { ...sourceItem, breakBefore: false };
  }
  if (!bar) return inner;
  const barred = new Flow();
  inner.items.forEach((item, index) => {
    const x = place.x + inset * 0.35;
    const above = index === 0 ? 0 : item.gapBefore;
    barred.items.push({
      ...item,
      draw: (page, left, top, pageIndex) => {
        const onSamePage = index > 0 && top - above > 0 && page.artifacts.some((mark) => mark.kind === 'rect' && mark.grey === 0.55 && Math.abs(mark.y + mark.height - (top - above)) < 0.05);
        page.artifacts.push({ kind: 'rect', x: left + x, y: onSamePage ? top - above : top, width: 1.2, height: item.height + (onSamePage ? above : 0), grey: 0.55 });
        item.draw(page, left, top, pageIndex);
      },
    });
  });
  return barred;
}

/** Tells where a block that can be referred to begins. */
function seenAs(target: Target, items: readonly FlowItem[], context: SetContext): readonly FlowItem[] {
  if (!context.numbers.isLinked) return items;
  return items.map((item, index) => (index > 0 ? item : {
    ...item,
    draw: (page, left, top, pageIndex) => {
      context.references.seen(target, page, pageIndex, top);
      item.draw(page, left, top, pageIndex);
    },
  }));
}

/** What this program does not know is refused by name, never left out in silence. */
function refuse(block: never): never {
  throw new OfficeError('documentUnprintable', { place: String((block as { type?: unknown }).type) });
}

/** Sets one block of the document and adds it to the flow. Exhaustive: an unknown kind does not compile. */
export function addBlock(flow: Flow, block: BlockJson, place: Place, context: SetContext): void {
  switch (block.type) {
    case 'paragraph':
      return flow.addFlow(setParagraphBlock(block, place, context), place.gap, place.gap, block.attrs.keepWithNext ?? false);
    case 'heading':
      return setHeading(flow, block, place, context);
    case 'bulletList':
    case 'orderedList':
      return setList(flow, block, place, context);
    case 'table':
      return flow.add(seenAs(block, setTable(block, place, context), context), place.gap + 2, place.gap + 4);
    case 'image':
      return flow.add(seenAs(block, setImage(block, place, context), context), place.gap + 2, place.gap + 2);
    case 'qaItem':
      return flow.addFlow(setQa(block, place, context), place.gap * 1.6, place.gap);
    case 'passage':
      return flow.addFlow(setPassage(block, place, context), place.gap * 1.4, place.gap * 1.4);
    case 'appendix':
      return setAppendix(flow, block, place, context);
    case 'blockquote':
      return flow.addFlow(setQuote(block, place, context), place.gap * 1.4, place.gap * 1.4);
    case 'keepTogether':
      return flow.addFlow(setTogether(block, place, context), place.gap, place.gap);
    case 'parallelColumns':
      return flow.add(setParallel(block, place, context), place.gap * 1.2, place.gap * 1.2);
    case 'chart':
      return flow.add(seenAs(block, setChart(block, place, context), context), place.gap + 4, place.gap + 4);
    case 'tableOfContents':
      return setTableOfContents(flow, block, place, context);
    case 'columnBreak':
    case 'pageBreak':
      return flow.breakPage();
    default:
      return refuse(block);
  }
}
