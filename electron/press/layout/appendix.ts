import type { AppendixJson, DocJson } from '../../../shared/document/json';
import { toRoman } from '../../../shared/text/numbers';
import type { DocumentHead } from '../../../shared/document/paper-document';
import type { TextForm } from '../../../shared/forms';
import type { Place, SetContext } from './context';
import type { Flow } from './flow';
import { longDate } from './head-fields';
import { settableText } from './inline';
import { slotOf, structNode } from './model';
import { flowLines, setParagraph } from './paragraph';

const squeezed = (text: string): string => settableText(text).replace(/\s+/gu, ' ').trim();

/** "PHỤ LỤC II"; alone in its paper without a number (NĐ 30/2020, PL I: Roman; HD 05-HD/VPTW, §2.2: Arabic). */
export function appendixLabel(block: AppendixJson, document: DocJson, numbering: 'roman' | 'arabic'): string {
  const all = document.content.filter((other) => other.type === 'appendix');
  const number = all.indexOf(block) + 1;
  return all.length < 2 ? 'PHỤ LỤC' : `PHỤ LỤC ${numbering === 'roman' ? toRoman(number) : String(number)}`;
}

/** "(Kèm theo Quyết định số …, ngày …)": as typed, or out of the head of the paper; empty where it has no number. */
export function appendixNote(block: AppendixJson, head: DocumentHead): string {
  const typed = squeezed(block.attrs.note);
  if (typed) return /^\(.*\)$/u.test(typed) ? typed : `(${typed})`;
  const number = squeezed(head.number);
  if (!number) return '';
  const type = squeezed(head.typeName).toLocaleLowerCase('vi');
  const name = type ? `${type.charAt(0).toLocaleUpperCase('vi')}${type.slice(1)}` : 'Công văn';
  const date = head.date ? ` ${longDate(head.date)}` : '';
  const body = squeezed(head.issuingBody);
  return `(Kèm theo ${name} số ${number}${date}${body ? ` của ${body}` : ''})`;
}

/** An appendix: a new page, page numbers of its own, its label, name and reference centred, then its text. */
export function setAppendix(flow: Flow, block: AppendixJson, place: Place, context: SetContext): void {
  const form = context.profile.appendix;
  const label = appendixLabel(block, context.document.content, form.numbering);
  const title = squeezed(block.attrs.title);
  const section = structNode('Sect', place.parent);
  const depth = Math.min(1 + context.counters.headingBase, context.counters.heading + 1);
  context.counters.heading = depth;
  const heading = structNode(`H${depth}`, section);
  const set = (text: string, style: TextForm, owner = structNode('P', section)) => setParagraph(
    [{ kind: 'text', text: style.caps ? text.toLocaleUpperCase('vi') : text, style, slot: slotOf(owner) }],
    { width: context.textWidth, leading: form.leadingPt, pt: style.pt, align: 'center', firstIndent: 0 }, context,
  );
  const note = appendixNote(block, context.document.head);
  const lines = [...set(label, form.labelText, heading), ...(title ? set(title, form.titleText, heading) : []), ...(note ? set(note, form.noteText) : [])];
  const [first, ...rest] = flowLines(lines, { x: 0, gapBefore: 0, breakBefore: true, together: true });
  if (!first) return;
  flow.breakPage();
  flow.add([{
    ...first,
    draw: (page, left, top, pageIndex) => {
      context.references.seen(block, page, pageIndex, top);
      page.bookmarks.push({ title: title ? `${label}. ${title}` : label, level: 1, page: pageIndex, y: top, restartsNumbers: true });
      first.draw(page, left, top, pageIndex);
    },
  }, ...rest], 0, form.leadingPt, true);
  for (const child of block.content) context.addBlock(flow, child, { ...place, parent: section }, context);
}
