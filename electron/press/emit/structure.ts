import type { Slot, StructNode } from '../layout/model';
import type { SlotMarks } from './content';
import type { LinkBook } from './links';
import { pdfString, type Pdf, type PdfContentMark, type PdfElement, type PdfRef } from './pdfkit';

const isSlot = (kid: StructNode | Slot): kid is Slot => 'slot' in kid;

/** Drops nodes without anything on a page; table cells and rows stay, a grid needs them. */
function hasContent(node: StructNode, marks: SlotMarks): boolean {
  if (node.type === 'TD' || node.type === 'TH') return true;
  return node.kids.some((kid) => (isSlot(kid) ? marks.has(kid) : hasContent(kid, marks)));
}

function firstMark(node: StructNode, marks: SlotMarks): PdfContentMark | undefined {
  for (const kid of node.kids) {
    const found = isSlot(kid) ? marks.get(kid)?.[0] : firstMark(kid, marks);
    if (found) return found;
  }
  return undefined;
}

/**
 * Writes the structure tree, with an ID tree for the notes (PDF 1.7 §14.7.2).
 * @param boxOn of an imposed file: a box of the page of that piece as a box of its sheet
 */
export function writeStructure(pdf: Pdf, root: StructNode, marks: SlotMarks, links: LinkBook, boxOn?: (mark: PdfContentMark, box: readonly number[]) => number[]): void {
  const attributesOf = (node: StructNode): Readonly<Record<string, unknown>> | undefined => {
    const box = node.attributes?.['BBox'];
    const mark = boxOn && Array.isArray(box) ? firstMark(node, marks) : undefined;
    return boxOn && mark ? { ...node.attributes, BBox: boxOn(mark, box as number[]) } : node.attributes;
  };
  const ids: { readonly id: string; readonly ref: PdfRef }[] = [];
  const build = (node: StructNode): PdfElement => {
    // On a printed sheet there is nothing to follow: a link without its annotation is only a piece of text.
    const type = node.type === 'Link' && !links.has(node) ? 'Span' : node.type;
    const element = pdf.struct(type, { ...(node.alt ? { alt: node.alt } : {}), ...(node.lang ? { lang: node.lang } : {}) });
    const attributes = attributesOf(node);
    if (attributes) element.dictionary.data['A'] = attributes;
    if (node.id) {
      element.dictionary.data['ID'] = pdfString(node.id);
      ids.push({ id: node.id, ref: element.dictionary });
    }
    for (const kid of node.kids) {
      if (isSlot(kid)) for (const mark of marks.get(kid) ?? []) element.add(mark);
      else if (hasContent(kid, marks)) element.add(build(kid));
    }
    if (type === 'Link') links.attach(node, element);
    element.end();
    return element;
  };
  pdf.addStructure(build(root));
  if (ids.length === 0) return;
  ids.sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = pdf.ref({ Names: ids.flatMap(({ id, ref }) => [pdfString(id), ref]), Limits: [pdfString(ids[0]?.id ?? ''), pdfString(ids.at(-1)?.id ?? '')] });
  names.end();
  const tree = pdf.ref({ Kids: [names] });
  tree.end();
  pdf.getStructTreeRoot().data['IDTree'] = tree;
}
