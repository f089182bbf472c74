import type { Slot, StructNode } from '../layout/model';
import type { SlotMarks } from './content';
import { pdfString, type Pdf, type PdfElement, type PdfRef } from './pdfkit';

const isSlot = (kid: StructNode | Slot): kid is Slot => 'slot' in kid;

/** Drops nodes without anything on a page; table cells and rows stay, a grid needs them. */
function hasContent(node: StructNode, marks: SlotMarks): boolean {
  if (node.type === 'TD' || node.type === 'TH') return true;
  return node.kids.some((kid) => (isSlot(kid) ? marks.has(kid) : hasContent(kid, marks)));
}

/** Writes the structure tree, with an ID tree for the notes (PDF 1.7 §14.7.2). */
export function writeStructure(pdf: Pdf, root: StructNode, marks: SlotMarks): void {
  const ids: { readonly id: string; readonly ref: PdfRef }[] = [];
  const build = (node: StructNode): PdfElement => {
    const element = pdf.struct(node.type, { ...(node.alt ? { alt: node.alt } : {}), ...(node.lang ? { lang: node.lang } : {}) });
    if (node.attributes) element.dictionary.data['A'] = node.attributes;
    if (node.id) {
      element.dictionary.data['ID'] = pdfString(node.id);
      ids.push({ id: node.id, ref: element.dictionary });
    }
    for (const kid of node.kids) {
      if (isSlot(kid)) for (const mark of marks.get(kid) ?? []) element.add(mark);
      else if (hasContent(kid, marks)) element.add(build(kid));
    }
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
