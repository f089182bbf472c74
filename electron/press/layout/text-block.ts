import type { CrossReferenceJson, InlineJson, ParagraphJson, TextJson } from '../../../shared/document/json';
import type { Place, SetContext } from './context';
import { Flow } from './flow';
import { settableText, type Inline } from './inline';
import { mm, slotOf, structNode, type LetterStyle, type Note, type Slot, type StructNode } from './model';
import { flowLines, setParagraph } from './paragraph';
import { noteLabel } from './references';

function lettersOf(node: InlineJson, base: LetterStyle): LetterStyle {
  const has = new Set((node.marks ?? []).map(({ type }) => type));
  const shift = has.has('superscript') ? { pt: base.pt * 0.66, rise: base.pt * 0.34 } : has.has('subscript') ? { pt: base.pt * 0.66, rise: -base.pt * 0.14 } : {};
  return {
    ...base, bold: base.bold || has.has('bold'), italic: base.italic || has.has('italic'),
    underline: base.underline || has.has('underline'), strike: base.strike || has.has('strike'), ...shift,
  };
}

/** A footnote's lines, in a Note element of its own after the mark. */
function setNote(content: readonly TextJson[], label: string, mark: Slot, parent: StructNode, context: SetContext): Note {
  const { pt, leadingPt } = context.profile.footnote;
  const style: LetterStyle = { pt };
  const node = structNode('Note', parent, { id: `note-${String(context.counters.note).padStart(6, '0')}` });
  const labelSlot = slotOf(structNode('Lbl', node));
  if (context.document.options.footnotes === 'page') context.references.countByPage(mark, labelSlot);
  const inlines: Inline[] = [{ kind: 'text', text: label, style: { pt: pt * 0.7, rise: pt * 0.34, noKern: true }, slot: labelSlot }];
  const slot = slotOf(node);
  inlines.push({ kind: 'text', text: ' ', style, slot });
  for (const text of content) inlines.push({ kind: 'text', text: text.text, style: lettersOf(text, style), slot });
  const lines = setParagraph(inlines, { width: context.noteWidth, leading: leadingPt, pt, align: 'justify', firstIndent: 0 }, context);
  return { lines: flowLines(lines, { x: 0, gapBefore: 0, breakBefore: true }) };
}

const missingReference = '[?]';
const longestWords = 200;

/** A reference with a link to what it names; what is not there prints as a question. */
function setReference({ attrs }: CrossReferenceJson, style: LetterStyle, node: StructNode, context: SetContext): Inline {
  const target = context.numbers.anchors.get(attrs.anchor);
  if (!target) {
    context.warn(`reference ${attrs.anchor}`, { code: 'referenceMissing', params: { place: missingReference } });
    return { kind: 'text', text: missingReference, style, slot: slotOf(node) };
  }
  const words = settableText(`${target.number} ${target.title}`).trim().slice(0, longestWords) || missingReference;
  const guess = attrs.show === 'page' ? context.references.pageGuess(target.node) : null;
  const text = guess ?? ((attrs.show === 'number' ? target.number : target.title) || target.title || target.number || missingReference);
  return { kind: 'text', text, style: guess === null ? style : { ...style, noKern: true }, slot: context.references.linkSlot(target.node, words, node, guess) };
}

/** Inline content of a block as it is set; footnotes take the next number of the document. */
export function inlinesOf(content: readonly InlineJson[] | undefined, base: LetterStyle, node: StructNode, context: SetContext): Inline[] {
  const inlines: Inline[] = [];
  let slot = slotOf(node);
  for (const inline of content ?? []) {
    if (inline.type === 'text') inlines.push({ kind: 'text', text: inline.text, style: lettersOf(inline, base), slot });
    else if (inline.type === 'hardBreak') inlines.push({ kind: 'break' });
    else if (inline.type === 'crossReference') {
      inlines.push(setReference(inline, lettersOf(inline, base), node, context));
      slot = slotOf(node);
    }
    else {
      context.counters.note += 1;
      const label = noteLabel(context.document.options.footnotes === 'page' ? 1 : context.counters.note);
      const mark = slotOf(structNode('Reference', node));
      const style: LetterStyle = { ...base, pt: base.pt * 0.66, rise: base.pt * 0.34, noKern: true };
      inlines.push({ kind: 'note', label, style, slot: mark, note: setNote(inline.content ?? [], label, mark, node, context) });
      slot = slotOf(node);
    }
  }
  return inlines;
}

/** A paragraph, with words the form puts in front of it. */
export function setParagraphBlock(block: ParagraphJson, place: Place, context: SetContext, lead?: { readonly text: string; readonly style: LetterStyle }): Flow {
  const node = structNode('P', place.parent);
  const inlines = inlinesOf(block.content, place.style, node, context);
  if (lead) inlines.unshift({ kind: 'text', text: `${lead.text} `, style: lead.style, slot: slotOf(node) });
  if (lead) node.kids.unshift(...node.kids.splice(-1));
  // In a narrow cell, six steps would lead out of it and off the page.
  const indent = Math.min(block.attrs.indent * mm(context.template.body.firstLineMm), place.width / 2);
  const align = block.attrs.align ?? place.align;
  const lines = setParagraph(inlines, {
    width: Math.max(12, place.width - indent), leading: place.leading, pt: place.style.pt, align,
    firstIndent: align === 'justify' || align === 'left' ? place.firstLine : 0, ...(block.attrs.tabs?.length ? { tabs: block.attrs.tabs } : {}),
  }, context);
  const flow = new Flow();
  flow.add(flowLines(lines, { x: place.x + indent, gapBefore: 0, breakBefore: true }), 0, 0);
  return flow;
}
