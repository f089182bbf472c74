import type { PaperBundle, PaperDocument } from '../../shared/document/paper-document';
import { newPaperDocument, openMarks } from '../../shared/document/paper-document';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import { secrecyLevels } from '../../shared/domain/secrecy';
import { OfficeError } from '../../shared/errors/office-error';
import { templateById } from '../../shared/forms';
import { emitPdf } from './emit/emit';
import type { PressImage } from './images/image';
import { at, type SheetSide } from './impose/sheet';
import { setContents, type ContentsLine } from './layout/bundle-contents';
import { settableText } from './layout/inline';
import { mm, structNode, type DisplayItem, type Page, type StructNode } from './layout/model';
import { setSingle } from './layout/paragraph';
import type { RenderedPdf, RenderOptions } from './rendered';
import { documentTitle } from './outline/title';
import { panelSides, setDocument, type SetDocument } from './set-document';
import { warnOfDocument, type PressWarning } from './warnings';

const capHeight = 0.655;
const numberForm = { pt: 8, fromFootMm: 6, pattern: 'Trang {} của tập' } as const;

/** The contents name what is inside: they carry the highest level of all parts, and the mark of a training office. */
function contentsDocument({ title, parts }: PaperBundle): PaperDocument {
  const highest = parts.reduce<SecrecyLevel>((level, { marks }) => (secrecyLevels.indexOf(marks.level) > secrecyLevels.indexOf(level) ? marks.level : level), 'open');
  const document = newPaperDocument('archive-copy', { type: 'doc', content: [] }, { title });
  return { ...document, marks: { ...openMarks(), level: highest, training: parts.some(({ marks }) => marks.training) } };
}

const squeezed = (words: string): string => settableText(words).replace(/\s+/gu, ' ').trim();

/** "Báo cáo số 155-BC/BTGDVTU – Kết quả …"; a publication by its title and what it is about. */
function nameOf(document: PaperDocument): string {
  const [typeName, subject, title, number, issueLine] = (['typeName', 'subject', 'title', 'number', 'issueLine'] as const).map((field) => squeezed(document.head[field]));
  const type = typeName ? `${typeName.charAt(0).toLocaleUpperCase('vi')}${typeName.slice(1).toLocaleLowerCase('vi')}` : '';
  const bare = number?.replace(/^số\s*:?\s*/iu, '');
  const about = [...new Set(bare ? [subject || title] : [title, subject, issueLine])].filter(Boolean);
  const opening = bare ? `${type || 'Công văn'} số ${bare}` : title && type.toLocaleLowerCase('vi') === title.toLocaleLowerCase('vi') ? '' : type;
  return [opening, ...about].filter(Boolean).join(' – ') || documentTitle(document);
}

/** The place of a page in the whole file, small in the outer corner at its foot: the number of its own form stays as it is. */
function numberInBundle(page: Page, number: number, set: SetDocument): void {
  const { atoms, width } = setSingle(numberForm.pattern.replace('{}', String(number)), { pt: numberForm.pt, noKern: true }, null, set.context);
  const right = page.width - mm(set.context.template.marginsMm.right);
  page.artifacts.push({ kind: 'text', x: right - width, baseline: page.height - mm(numberForm.fromFootMm) + (numberForm.pt * capHeight) / 2, atoms, pagination: true });
}

/** A part as it stands in the whole: images and notes under names of their own, bookmarks under the part’s title. */
function joinPart(set: SetDocument, title: string, part: number, from: number): { pages: Page[]; images: Map<string, PressImage> } {
  const named = (imageId: string): string => `${part}/${imageId}`;
  const renamed = (item: DisplayItem): DisplayItem => (item.kind === 'image' ? { ...item, imageId: named(item.imageId) } : item);
  const renameNotes = (node: StructNode): void => {
    if (node.id) Object.assign(node, { id: `part-${String(part).padStart(3, '0')}-${node.id}` });
    for (const kid of node.kids) if ('type' in kid) renameNotes(kid);
  };
  renameNotes(set.root);
  const pages = set.pages.map((page, index): Page => ({
    ...page, items: page.items.map(renamed),
    bookmarks: [
      ...(index === 0 ? [{ title, level: 1, page: from, y: 0 }] : []),
      ...page.bookmarks.map((bookmark) => ({ ...bookmark, level: bookmark.level + 1, page: bookmark.page + from })),
    ],
  }));
  return { pages, images: new Map([...set.images].map(([imageId, image]) => [named(imageId), image])) };
}

const wholePage = (page: Page, index: number): SheetSide => ({
  width: page.width, height: page.height, placed: [{ page, index, matrix: at(0, 0), clip: { x: 0, y: 0, width: page.width, height: page.height } }], artifacts: [],
});

/**
 * Several papers as one file: contents first where they are wanted, then each part in its own form, with its own marks and page numbers.
 * @throws OfficeError templateUnknown | documentUnprintable
 */
export async function renderBundle(bundle: PaperBundle, options: Pick<RenderOptions, 'createdAt' | 'conformance'> = {}): Promise<RenderedPdf> {
  const createdAt = options.createdAt === undefined ? new Date() : new Date(options.createdAt);
  if (Number.isNaN(createdAt.getTime())) throw new OfficeError('documentUnprintable', { place: 'createdAt' });
  if (bundle.parts.length === 0) throw new OfficeError('documentUnprintable', { place: 'parts' });
  const sets: SetDocument[] = [];
  for (const document of bundle.parts) sets.push(await setDocument(document, templateById(document.template)));

  const root = structNode('Document', null);
  const title = settableText(bundle.title).replace(/\s+/gu, ' ').trim() || documentTitle(bundle.parts[0] ?? newPaperDocument('archive-copy', { type: 'doc', content: [] }));
  const opening = await openingOf(bundle, title, sets);
  const pages: Page[] = [];
  const images = new Map<string, PressImage>();
  const sides: SheetSide[] = [];
  const warnings: PressWarning[] = [];
  const all = [...(opening ? [{ set: opening, title: 'Mục lục' }] : []), ...sets.map((set) => ({ set, title: nameOf(set.context.document) }))];
  all.forEach(({ set, title: name }, part) => {
    const from = pages.length;
    const joined = joinPart(set, name, part, from);
    const folded = panelSides({ ...set, pages: joined.pages });
    const own = folded ?? joined.pages.map(wholePage);
    own.forEach((side, index) => {
      const outer = side.placed.at(-1)?.page;
      if (outer) numberInBundle(outer, sides.length + index + 1, set);
    });
    sides.push(...own.map((side) => ({ ...side, placed: side.placed.map((piece) => ({ ...piece, index: piece.index + from })) })));
    pages.push(...joined.pages);
    for (const [imageId, image] of joined.images) images.set(imageId, image);
    Object.assign(set.root, { type: 'Part' });
    root.kids.push(set.root);
    if (set !== opening) warnOfDocument(set.context.document, set.context.template, set.pages.length, set.warnings.warn);
    for (const warning of set.warnings.list(set.pages)) {
      const { page } = warning.params;
      warnings.push(typeof page === 'number' ? { ...warning, params: { ...warning.params, page: page + from } } : warning);
    }
  });
  const isFolded = sets.some(({ context }) => context.template.panels !== null);
  const pdf = await emitPdf(pages, root, images, { title, author: sets[0]?.info.author ?? '', createdAt, conformance: options.conformance ?? 'PDF/A-2a' }, isFolded ? sides : null);
  return { pdf, pageCount: sides.length, warnings };
}

/** Panels share the sides of their sheets. */
function pagesInFile({ template: { panels } }: SetDocument['context'], pages: number): number {
  if (!panels) return pages;
  const onSheet = panels.sides.reduce((sum, { order }) => sum + order.length, 0);
  return Math.max(1, Math.ceil(pages / onSheet)) * panels.sides.length;
}

/** The contents, set twice: their own pages come first and move all the others. */
async function openingOf(bundle: PaperBundle, title: string, sets: readonly SetDocument[]): Promise<SetDocument | null> {
  if (!bundle.contents) return null;
  const document = contentsDocument(bundle);
  const template = templateById(document.template);
  const linesFrom = (first: number): ContentsLine[] => {
    let next = first;
    return sets.map(({ context, pages }) => {
      const line = { words: nameOf(context.document), page: next };
      next += pagesInFile(context, pages.length);
      return line;
    });
  };
  const set = async (first: number): Promise<SetDocument> => setDocument(document, template, (flow, root, context) => setContents(flow, root, title, linesFrom(first), context));
  const tried = await set(2);
  return tried.pages.length === 1 ? tried : set(tried.pages.length + 1);
}
