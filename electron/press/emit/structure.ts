import type { Slot, StructNode } from '../layout/model';
import type { LinkBook } from './links';
import { referenceTo, type Pdf, type PdfRef } from './pdfkit';
import { pdfText, textString } from './pdf-text';

/** A marked-content piece of a page. `key` of the page in the parent tree. */
export interface ContentMark {
  readonly page: PdfRef;
  readonly key: number;
  readonly mcid: number;
}
/** Marked-content pieces of each slot, in page order. */
export type SlotMarks = Map<Slot, ContentMark[]>;

const isSlot = (kid: StructNode | Slot): kid is Slot => 'slot' in kid;

/** Drops nodes without anything on a page; table cells and rows stay, a grid needs them. */
function hasContent(node: StructNode, marks: SlotMarks): boolean {
  if (node.type === 'TD' || node.type === 'TH') return true;
  return node.kids.some((kid) => (isSlot(kid) ? marks.has(kid) : hasContent(kid, marks)));
}

function firstMark(node: StructNode, marks: SlotMarks): ContentMark | undefined {
  for (const kid of node.kids) {
    const found = isSlot(kid) ? marks.get(kid)?.[0] : firstMark(kid, marks);
    if (found) return found;
  }
  return undefined;
}

/** The parent tree: of each page the elements its pieces belong to, of each annotation its own (PDF 1.7 §14.7.4.4). */
export class ParentTree {
  private readonly entries: (number[] | number)[] = [];

  /** Of a page; its pieces are numbered from 0. */
  openPage(): { readonly key: number; readonly elements: number[] } {
    const elements: number[] = [];
    return { key: this.entries.push(elements) - 1, elements };
  }
  annotation(element: number): number {
    return this.entries.push(element) - 1;
  }
  setOwner({ key, mcid }: ContentMark, element: number): void {
    const page = this.entries[key];
    if (typeof page === 'object') page[mcid] = element;
  }
  get next(): number {
    return this.entries.length;
  }
  toString(): string {
    const rows = this.entries.map((entry, key) => `${key} ${typeof entry === 'number' ? `${entry} 0 R` : `[${entry.map((element) => `${element} 0 R`).join(' ')}]`}`);
    return `<<\n/Nums [\n${rows.join('\n')}\n]\n>>`;
  }
}

/**
 * Writes the structure tree, with an ID tree for the notes (PDF 1.7 §14.7.2). Its many small objects go straight into the file.
 * @param boxOn of an imposed file: a box of the page of that piece as a box of its sheet
 */
export function writeStructure(pdf: Pdf, root: StructNode, marks: SlotMarks, parents: ParentTree, links: LinkBook, boxOn?: (mark: ContentMark, box: readonly number[]) => number[]): void {
  const attributesOf = (node: StructNode): Readonly<Record<string, unknown>> | undefined => {
    const box = node.attributes?.['BBox'];
    const mark = boxOn && Array.isArray(box) ? firstMark(node, marks) : undefined;
    return boxOn && mark ? { ...node.attributes, BBox: boxOn(mark, box as number[]) } : node.attributes;
  };
  const ids: { readonly id: string; readonly element: number }[] = [];
  const claim = (): number => pdf._offsets.push(null);
  const put = (id: number, body: string): void => {
    pdf._offsets[id - 1] = pdf._offset;
    pdf._write(`${id} 0 obj\n${body}\nendobj`);
  };
  const build = (node: StructNode, parent: number): number => {
    const id = claim();
    let page: PdfRef | null = null;
    const kids: string[] = [];
    for (const kid of node.kids) {
      if (!isSlot(kid)) {
        if (hasContent(kid, marks)) kids.push(`${build(kid, id)} 0 R`);
        continue;
      }
      for (const mark of marks.get(kid) ?? []) {
        page ??= mark.page;
        kids.push(mark.page === page ? String(mark.mcid) : `<</Type /MCR /Pg ${mark.page.id} 0 R /MCID ${mark.mcid}>>`);
        parents.setOwner(mark, id);
      }
    }
    // On a printed sheet there is nothing to follow: a link without its annotation is only a piece of text.
    const isLink = node.type === 'Link' && links.has(node);
    if (isLink) kids.push(...links.attach(node, id, parents));
    const attributes = attributesOf(node);
    if (node.id) ids.push({ id: node.id, element: id });
    put(id, `<<\n/S /${node.type === 'Link' && !isLink ? 'Span' : node.type}\n/P ${parent} 0 R${node.lang ? `\n/Lang ${textString(node.lang)}` : ''}${node.alt ? `\n/Alt ${textString(node.alt)}` : ''}${
      attributes ? `\n/A ${pdfText(attributes)}` : ''}${node.id ? `\n/ID ${textString(node.id)}` : ''}\n/K [${kids.join(' ')}]${page ? `\n/Pg ${page.id} 0 R` : ''}\n>>`);
    return id;
  };
  const tree = pdf.getStructTreeRoot();
  const top = build(root, tree.id);
  tree.data['K'] = [referenceTo(pdf, top)];
  const parentTree = claim();
  put(parentTree, parents.toString());
  Object.assign(tree.data, { ParentTree: referenceTo(pdf, parentTree), ParentTreeNextKey: parents.next });
  if (ids.length === 0) return;
  ids.sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = claim();
  put(names, `<<\n/Names [${ids.map(({ id, element }) => `${textString(id)} ${element} 0 R`).join(' ')}]\n/Limits [${textString(ids[0]?.id ?? '')} ${textString(ids.at(-1)?.id ?? '')}]\n>>`);
  const idTree = claim();
  put(idTree, `<<\n/Kids [${names} 0 R]\n>>`);
  tree.data['IDTree'] = referenceTo(pdf, idTree);
}
