import type { Colophon } from '../../../shared/document/paper-document';
import type { SetContext } from './context';
import type { Flow } from './flow';
import { settableText } from './inline';
import { mm, slotOf, structNode, type FlowItem, type Page, type StructNode } from './model';
import { drawLine, setParagraph, setSingle, type Line } from './paragraph';

const shortDate = (iso: string): string => iso.split('-').reverse().join('/');

function fieldWords(colophon: Colophon, field: keyof Colophon): string {
  const value = colophon[field] ?? '';
  const words = settableText(field === 'licenceDate' ? shortDate(value) : value).replace(/\s+/gu, ' ').trim();
  return words.replace(/[.;,]+$/u, '');
}

type Told = Pick<SetContext, 'document' | 'profile'>;

/** The parts of each line of a colophon; a part without a value is left out, a line without parts too. */
function colophonParts({ document, profile }: Told): string[][] {
  const { colophon } = document.head;
  if (!colophon || !profile.colophon) return [];
  return profile.colophon.lines.flatMap((parts) => {
    const [first, ...rest] = parts.flatMap(({ field, pattern }) => {
      const value = fieldWords(colophon, field);
      return value ? [pattern.replace('{}', () => value)] : [];
    });
    return first === undefined ? [] : [[`${first.charAt(0).toLocaleUpperCase('vi')}${first.slice(1)}`, ...rest]];
  });
}

/** The lines of a colophon as they are read. */
export const colophonLines = (context: Told): string[] => colophonParts(context).map((parts) => `${parts.join(', ')}.`);

/** Parts that do not fit beside each other stand below each other, so that no name is torn. */
function packed(parts: readonly string[], fits: (words: string) => boolean): string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    const joined = last === undefined ? part : `${last}, ${part}`;
    if (last === undefined || !fits(`${joined}.`)) rows.push(part);
    else rows[rows.length - 1] = joined;
  }
  return rows.map((row, index) => (index < rows.length - 1 ? `${row},` : `${row}.`));
}

/** At the foot of the last page, below a rule across the text; on a page of its own where there is no room left. */
export function setColophon(flow: Flow, parent: StructNode, context: SetContext): void {
  const form = context.profile.colophon;
  if (!form) return;
  const words = colophonParts(context).flatMap((parts) => packed(parts, (line) => setSingle(line, form.text, null, context).width <= context.textWidth));
  if (words.length === 0) return;
  const lines: Line[] = words.flatMap((text) => setParagraph([{ kind: 'text', text, style: form.text, slot: slotOf(structNode('P', parent)) }],
    { width: context.textWidth, leading: form.leadingPt, pt: form.text.pt, align: form.align, firstIndent: 0 }, context));
  const above = form.leadingPt * 0.7;
  const height = above + lines.reduce((sum, line) => sum + line.height, 0);
  const item: FlowItem = {
    height, gapBefore: 0, breakBefore: true, notes: [], sinks: true,
    draw: (page, left, top, pageIndex) => {
      page.artifacts.push({ kind: 'rect', x: left, y: top, width: context.textWidth, height: 0.6 });
      let y = top + above;
      for (const line of lines) {
        drawLine(line)(page, left, y, pageIndex);
        y += line.height;
      }
    },
  };
  flow.add([item], mm(8), 0);
}

/** The contact line in the bottom margin under a rule as wide as the text: first page of State papers, last of Party papers. */
export function drawContact(pages: readonly Page[], leftOf: (index: number) => number, parent: StructNode, context: SetContext): void {
  const words = settableText(context.document.head.contactLine).replace(/\s+/gu, ' ').trim();
  const { text, page: which, ruleFromEdgeMm } = context.profile.closing.contact;
  const index = which === 'first' ? 0 : pages.length - 1;
  const page = pages[index];
  if (!words || !page) return;
  const [line] = setParagraph([{ kind: 'text', text: words, style: text, slot: slotOf(structNode('P', parent)) }],
    { width: context.textWidth, leading: text.pt * 1.2, pt: text.pt, align: 'center', firstIndent: 0 }, context);
  if (!line) return;
  const y = page.height - mm(ruleFromEdgeMm);
  page.artifacts.push({ kind: 'rect', x: leftOf(index), y: y - 0.25, width: context.textWidth, height: 0.5 });
  drawLine(line)(page, leftOf(index), y + 2, index);
}
