import type { BlockJson } from '../../../shared/document/json';
import type { DocxContext, DocxPlace } from './context';
import { mmTwips, paragraph, run, type ParagraphLook } from './paragraph';
import { el, type Xml } from './xml';

/** What a paragraph of this place says beside its style, and whether a page break waits for it. */
export function placed(place: DocxPlace, look: ParagraphLook, context: DocxContext): ParagraphLook {
  const waits = context.pending.break === 'page';
  if (waits) context.pending.break = null;
  const styled = place.style === 'Quote';
  const left = place.left + (look.left ?? 0);
  return {
    style: place.style, ...look,
    ...(left > 0 || styled ? { left } : {}), ...(place.right > 0 || styled ? { right: place.right + (look.right ?? 0) } : {}),
    ...(waits ? { breakBefore: true } : {}), ...(place.keepNext ? { keepNext: true } : {}),
  };
}

/** A column break that waits, as the first run of the next paragraph. */
export function columnBreak(context: DocxContext): Xml[] {
  if (context.pending.break !== 'column') return [];
  context.pending.break = null;
  return [run({}, el('w:br', { 'w:type': 'column' }))];
}

/** A break that no paragraph took: before a table, or at the end. */
export function flushBreak(context: DocxContext): Xml[] {
  const waits = context.pending.break;
  if (!waits) return [];
  context.pending.break = null;
  return [waits === 'page' ? paragraph({ breakBefore: true, line: 20, lineRule: 'exact', endPt: 1 }) : paragraph({ line: 20, lineRule: 'exact', endPt: 1 }, run({}, el('w:br', { 'w:type': 'column' })))];
}

/** Brackets what a reference or a table of contents names. */
export function bookmarked(names: readonly (string | undefined)[], content: readonly Xml[], context: DocxContext): Xml[] {
  const inside = [...content];
  for (const name of names) {
    if (name === undefined) continue;
    context.counters.bookmark += 1;
    const id = context.counters.bookmark;
    inside.unshift(el('w:bookmarkStart', { 'w:id': id, 'w:name': name }));
    inside.push(el('w:bookmarkEnd', { 'w:id': id }));
  }
  return inside;
}

/** @param columns text columns side by side */
export const bodyPlace = (context: DocxContext, columns: 1 | 2 = 1): DocxPlace => {
  const { page, marginsMm } = context.template;
  const textMm = page.widthMm - marginsMm.left - marginsMm.right;
  return { style: 'BodyText', left: 0, right: 0, width: mmTwips(columns === 2 ? (textMm - context.template.columns.gapMm) / 2 : textMm), firstLine: true, listDepth: 0, run: {} };
};

export const emptyParagraph: BlockJson = { type: 'paragraph', attrs: { align: null, indent: 0 } };
