import type { HeadingJson } from '../../../shared/document/json';
import { lineText } from '../../../shared/document/numbering';
import type { HeadingForm, NumberedForm } from '../../../shared/forms';
import type { Place, SetContext } from './context';
import type { Flow } from './flow';
import { settableText, type Inline } from './inline';
import { mm, slotOf, structNode, type LetterStyle } from './model';
import { flowLines, setParagraph } from './paragraph';
import { inlinesOf } from './text-block';

/** A heading in one line of words: "Chương I. Quy định chung", "Điều 5. Phạm vi". */
export function headingWords(label: string, title: string): string {
  const between = /[.\-–)]$/u.test(label) ? ' ' : '. ';
  return label && title ? `${label}${between}${title}` : label || title;
}

const inCapitals = (inline: Inline): Inline => (inline.kind === 'text' ? { ...inline, text: inline.text.toLocaleUpperCase('vi') } : inline);

/** The look of a heading: its level's, changed by how it is counted (`FormProfile.numbered`). */
function formOf(block: HeadingJson, level: number, context: SetContext): HeadingForm & NumberedForm {
  const { headings, numbered } = context.profile;
  const form = headings[level - 1] ?? headings[5];
  const { numbering } = block.attrs;
  return numbering ? { ...form, ...numbered[numbering] } : form;
}

/** A heading: kept with what follows, in the bookmarks, and in the structure without a skipped level. */
export function setHeading(flow: Flow, block: HeadingJson, place: Place, context: SetContext): void {
  const level = Math.min(6, Math.max(1, block.attrs.level));
  const form = formOf(block, level, context);
  const label = context.numbers.headings.get(block) ?? '';
  const title = headingWords(label, settableText(lineText(block.content)));
  const depth = Math.min(6, level + context.counters.headingBase, context.counters.heading + 1);
  // Without words it is only a gap: as a heading it would vanish and leave a hole in the levels.
  if (title) context.counters.heading = depth;
  const node = structNode(title ? `H${depth}` : 'P', place.parent);
  const style: LetterStyle = { ...place.style, pt: place.style.pt + form.growPt, bold: form.bold, italic: form.italic };
  const inlines: Inline[] = [];
  if (label) {
    inlines.push({ kind: 'text', text: form.numberAbove ? label : `${label} `, style, slot: slotOf(node) });
    if (form.numberAbove && block.content?.length) inlines.push({ kind: 'break' });
  }
  const words = inlinesOf(block.content, style, node, context);
  inlines.push(...(form.caps ? words.map(inCapitals) : words));
  const align = block.attrs.align ?? form.align;
  const lines = setParagraph(inlines, {
    width: place.width, leading: place.leading + form.growPt * 1.2, pt: style.pt, align: align === 'justify' ? 'left' : align,
    firstIndent: form.indented && align !== 'center' && align !== 'right' ? mm(context.template.body.firstLineMm) : 0,
  }, context);
  const items = flowLines(lines, { x: place.x, gapBefore: 0, breakBefore: true, together: true });
  const [first, ...rest] = items;
  if (!first) return;
  const marked = title ? {
    ...first,
    draw: (...[page, left, top, pageIndex]: Parameters<typeof first.draw>) => {
      page.bookmarks.push({ title, level, page: pageIndex, y: top });
      context.references.seen(block, page, pageIndex, top);
      first.draw(page, left, top, pageIndex);
    },
  } : first;
  flow.add([marked, ...rest], Math.max(form.gapBeforePt, place.gap), form.gapAfterPt, true);
}
