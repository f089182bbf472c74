import type { DocumentMarks, PaperDocument } from '../../shared/document/paper-document';
import { OfficeError } from '../../shared/errors/office-error';
import { templateById } from '../../shared/forms';
import { emitPdf } from './emit/emit';
import type { SheetSide } from './impose/sheet';
import { structNode, type Artifact, type Atom, type DisplayItem, type Page, type Slot, type StructNode } from './layout/model';
import { markCopy } from './layout/page-marks';
import { leftEdge } from './layout/paper';
import { copyWords } from './outline/mark-words';
import type { RenderedPdf, RenderOptions } from './rendered';
import { panelSides, setDocument, type SetDocument } from './set-document';
import { warnOfDocument } from './warnings';

export type CopyMark = NonNullable<DocumentMarks['copy']>;
export interface CopiesOptions extends Pick<RenderOptions, 'createdAt' | 'conformance'> {
  /** A copy of an odd number of pages gets a page without text at its end, so that the next one begins on a sheet of its own. */
  readonly wholeSheets?: boolean;
}

const isSlot = (kid: StructNode | Slot): kid is Slot => 'slot' in kid;

/** The same structure once more, with slots of its own: what stands in one copy is not read in another. */
function structureAgain(root: StructNode, copy: number): { readonly root: StructNode; readonly slotOf: (slot: Slot) => Slot; readonly thingOf: <Thing extends object>(thing: Thing) => Thing } {
  const slots = new Map<Slot, Slot>();
  const things = new Map<object, object>();
  const again = (node: StructNode, type = node.type): StructNode => {
    const own: StructNode = { ...node, type, kids: [], ...(node.id ? { id: `copy-${String(copy).padStart(3, '0')}-${node.id}` } : {}) };
    things.set(node, own);
    for (const kid of node.kids) {
      if (!isSlot(kid)) own.kids.push(again(kid));
      else {
        const slot: Slot = { owner: own, slot: true };
        slots.set(kid, slot);
        own.kids.push(slot);
      }
    }
    return own;
  };
  const made = again(root, 'Part');
  return {
    root: made, slotOf: (slot) => slots.get(slot) ?? slot,
    // A place that is led to may be any object; it needs one of its own in each copy.
    thingOf: <Thing extends object>(thing: Thing): Thing => {
      const own = things.get(thing) ?? { ...thing };
      things.set(thing, own);
      return own as Thing;
    },
  };
}

/** One copy: the set pages once more, with its number and receiver on each. */
function copyOf(set: SetDocument, mark: CopyMark, from: number, wholeSheets: boolean): { readonly root: StructNode; readonly pages: Page[]; readonly sides: readonly SheetSide[] | null } {
  const document: PaperDocument = { ...set.context.document, marks: { ...set.context.document.marks, copy: mark } };
  const context = { ...set.context, document };
  const { root, slotOf, thingOf } = structureAgain(set.root, mark.number);
  const inSlot = (atoms: readonly Atom[]): Atom[] => atoms.map((atom) => (atom.slot ? { ...atom, slot: slotOf(atom.slot) } : atom));
  const itemAgain = (item: DisplayItem): DisplayItem => (item.kind === 'text' ? { ...item, atoms: inSlot(item.atoms) } : { ...item, slot: slotOf(item.slot) });
  const artifactAgain = (artifact: Artifact): Artifact => ('atoms' in artifact ? { ...artifact, atoms: inSlot(artifact.atoms) } : artifact);
  const pages = set.pages.map((page, index): Page => ({
    width: page.width, height: page.height, items: page.items.map(itemAgain), artifacts: page.artifacts.map(artifactAgain),
    bookmarks: [
      ...(index === 0 ? [{ title: copyWords(document, context.profile), level: 1, page: from, y: 0 }] : []),
      ...page.bookmarks.map((bookmark) => ({ ...bookmark, level: bookmark.level + 1, page: bookmark.page + from })),
    ],
    ...(page.links ? { links: page.links.map((link) => ({ ...link, link: thingOf(link.link), target: thingOf(link.target) })) } : {}),
    ...(page.targets ? { targets: page.targets.map(({ target, y }) => ({ target: thingOf(target), y })) } : {}),
  }));
  if (wholeSheets && !context.template.panels && pages.length % 2 === 1) pages.push(set.blank());
  markCopy(pages, leftEdge(context), context);
  const marked = (): Page => {
    const page = set.blank();
    markCopy([page], leftEdge(context), context);
    return page;
  };
  return { root, pages, sides: panelSides({ ...set, pages, blank: marked }) };
}

/**
 * Numbered copies of one paper in one file, in their order: the paper is set once, and each copy has its number and receiver on every
 * page, page numbers and bookmarks of its own. Nothing else differs between them.
 * @throws OfficeError templateUnknown | documentUnprintable
 */
export async function renderCopies(paper: PaperDocument, copies: readonly CopyMark[], options: CopiesOptions = {}): Promise<RenderedPdf> {
  const createdAt = options.createdAt === undefined ? new Date() : new Date(options.createdAt);
  if (Number.isNaN(createdAt.getTime())) throw new OfficeError('documentUnprintable', { place: 'createdAt' });
  if (copies.length === 0) throw new OfficeError('documentUnprintable', { place: 'copies' });
  const set = await setDocument({ ...paper, marks: { ...paper.marks, copy: null } }, templateById(paper.template));
  const root = structNode('Document', null);
  const pages: Page[] = [];
  const sides: SheetSide[] = [];
  for (const mark of copies) {
    const from = pages.length;
    const copy = copyOf(set, mark, from, options.wholeSheets ?? false);
    root.kids.push(copy.root);
    pages.push(...copy.pages);
    sides.push(...(copy.sides ?? []).map((side) => ({ ...side, placed: side.placed.map((piece) => ({ ...piece, index: piece.index + from })) })));
  }
  const folded = set.context.template.panels !== null;
  const pdf = await emitPdf(pages, root, set.images, { ...set.info, createdAt, conformance: options.conformance ?? 'PDF/A-2a' }, folded ? sides : null);
  warnOfDocument(paper, set.context.template, set.pages.length, set.warnings.warn);
  return { pdf, pageCount: folded ? sides.length : pages.length, warnings: set.warnings.list(set.pages) };
}
