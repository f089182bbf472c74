import type { AppendixJson, QaItemJson, TableOfContentsJson } from '../../../shared/document/json';
import { lineText } from '../../../shared/document/numbering';
import { appendixLabel } from './appendix';
import type { Place, SetContext } from './context';
import type { Flow } from './flow';
import { headingWords } from './heading';
import { settableText } from './inline';
import { mm, slotOf, structNode, type Atom, type DisplayItem, type FlowItem, type LetterStyle, type StructNode } from './model';
import { drawLine, flowLines, setParagraph, setSingle, type Line } from './paragraph';
import type { Target } from './references';

interface Entry {
  readonly target: Target;
  readonly level: number;
  readonly words: string;
}

const numberRoomMm = 11;
const stepMm = 6;
const dotStep = 4.2;
const longestWords = 300;

function questionEntry(item: QaItemJson, context: SetContext): Entry {
  const number = String(context.numbers.questions.get(item) ?? '');
  const label = context.template.qa.questionLabel;
  const lead = label.includes('{n}') ? label.replace('{n}', number) : `${number}.`;
  return { target: item, level: 1, words: `${lead} ${item.content[0].content.map(({ content }) => lineText(content)).join(' ')}` };
}

function appendixEntry(item: AppendixJson, context: SetContext): Entry {
  return { target: item, level: 1, words: headingWords(appendixLabel(item, context.document.content, context.profile.appendix.numbering), item.attrs.title.trim()) };
}

function entriesOf({ of, depth }: TableOfContentsJson['attrs'], context: SetContext): Entry[] {
  const { listed, headings, captions } = context.numbers;
  switch (of) {
    case 'headings': {
      let attached = 0;
      return listed.headings.flatMap((node): Entry[] => {
        if (node.type === 'appendix') {
          attached = 1;
          return [appendixEntry(node, context)];
        }
        const level = Math.min(6, Math.max(1, node.attrs.level)) + attached;
        return level > depth ? [] : [{ target: node, level, words: headingWords(headings.get(node) ?? '', lineText(node.content)) }];
      });
    }
    case 'questions':
      return listed.questions.map((item) => questionEntry(item, context));
    case 'figures': case 'tables':
      return listed[of].map((node) => ({ target: node, level: 1, words: headingWords(captions.get(node) ?? '', (node.attrs?.caption || (node.type === 'chart' ? node.attrs.title : '')).trim()) }));
  }
}

/** One entry: its words, dots, and the page number at the right edge, which is known only when all pages are. */
function setEntry({ target, level, words: text }: Entry, top: number, isBold: boolean, list: StructNode, place: Place, context: SetContext): FlowItem[] {
  const words = settableText(text).replace(/\s+/gu, ' ').trim() || '–';
  const style: LetterStyle = { ...place.style, bold: isBold };
  const link = structNode('Link', structNode('Reference', structNode('TOCI', list)));
  const slot = slotOf(link);
  const indent = Math.min(mm(stepMm) * (level - top), place.width * 0.35);
  const hang = Math.min(mm(8), place.width * 0.1);
  const x = place.x + indent + hang;
  const width = Math.max(40, place.width - indent - hang - mm(numberRoomMm));
  const lines = setParagraph([{ kind: 'text', text: words, style, slot }], { width, leading: place.leading, pt: style.pt, align: 'left', firstIndent: -hang }, context);
  const items = flowLines(lines, { x, gapBefore: 0, breakBefore: true, together: true });
  const plain: LetterStyle = { ...style, noKern: true };
  const space = setSingle(' ', plain, slot, context);
  const dot = setSingle('.', { pt: style.pt, noKern: true }, null, context);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const heard = words.slice(0, longestWords);

  const drawEnd = (line: Line): FlowItem['draw'] => (page, left, y) => {
    const start = left + x + line.x + line.width;
    const right = left + place.x + place.width;
    const baseline = y + line.baseline;
    const atoms: Atom[] = [];
    const number: { kind: 'text'; x: number; baseline: number; atoms: Atom[] } = { kind: 'text', x: right, baseline, atoms };
    page.items.push({ kind: 'text', x: start, baseline, atoms: space.atoms } satisfies DisplayItem, number);
    context.references.later({
      target,
      fill: (shown) => {
        const set = setSingle(shown, plain, slot, context);
        atoms.push(...set.atoms);
        number.x = right - set.width;
        // On a grid from the right edge, so that the dots of all lines stand under each other.
        for (let at = right - Math.max(mm(numberRoomMm) * 0.8, set.width + dotStep); at > start + dotStep; at -= dotStep) page.artifacts.push({ kind: 'text', x: at, baseline, atoms: dot.atoms, pagination: false });
      },
    });
  };
  return items.map((item, index) => {
    const line = lines[index];
    if (!line) return item;
    return {
      ...item,
      draw: (page, left, y, pageIndex) => {
        if (index === 0) context.references.addLink(page, link, target, heard, { x: left + x - hang, y, width: place.width - indent, height });
        if (index === items.length - 1) {
          drawLine(line)(page, left + x, y, pageIndex);
          drawEnd(line)(page, left, y, pageIndex);
        } else item.draw(page, left, y, pageIndex);
      },
    };
  });
}

/** A list of headings, questions, figures or tables with leaders, page numbers and links (TOC, TOCI). Where there is nothing to list nothing is set. */
export function setTableOfContents(flow: Flow, block: TableOfContentsJson, place: Place, context: SetContext): void {
  const entries = entriesOf(block.attrs, context);
  if (entries.length === 0) return;
  const title = settableText(block.attrs.title).trim();
  if (title) {
    const style: LetterStyle = { ...place.style, bold: true };
    const lines = setParagraph([{ kind: 'text', text: title, style, slot: slotOf(structNode('P', place.parent)) }],
      { width: place.width, leading: place.leading, pt: style.pt, align: 'center', firstIndent: 0 }, context);
    flow.add(flowLines(lines, { x: place.x, gapBefore: 0, breakBefore: true, together: true }), place.leading, place.leading * 0.4, true);
  }
  const list = structNode('TOC', place.parent);
  const top = Math.min(...entries.map(({ level }) => level));
  const isLayered = entries.some(({ level }) => level > top);
  entries.forEach((entry, index) => {
    const isLast = index === entries.length - 1;
    flow.add(setEntry(entry, top, isLayered && entry.level === top, list, place, context), place.gap * 0.5, isLast ? place.leading : place.gap * 0.5, index === 0 && entries.length > 1);
  });
}
