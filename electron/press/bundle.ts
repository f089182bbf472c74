import type { PaperBundle, PaperDocument } from '../../shared/document/paper-document';
import { newPaperDocument, openMarks } from '../../shared/document/paper-document';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import { highestLevel } from '../../shared/domain/secrecy';
import { OfficeError } from '../../shared/errors/office-error';
import { commonSize, templateById, type TemplateInfo } from '../../shared/forms';
import type { SheetSize } from '../../shared/imposition';
import { emitPdf } from './emit/emit';
import type { PressImage } from './images/image';
import { impose } from './impose';
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

const highestOf = (parts: readonly PaperDocument[]): SecrecyLevel => highestLevel(parts.map(({ marks }) => marks.level));
const sizeOf = (parts: readonly PaperDocument[]): SheetSize | null => commonSize(parts.map(({ template }) => template));

/** Of a bundle that is to be folded or tried on a sheet. @throws OfficeError bundleSizesDiffer {sizes} */
export function requireOneSize(parts: readonly PaperDocument[]): SheetSize {
  const size = sizeOf(parts);
  if (size) return size;
  const sizes = new Set(parts.map(({ template }) => templateById(template).page).map(({ widthMm, heightMm }) => `${widthMm} × ${heightMm}`));
  throw new OfficeError('bundleSizesDiffer', { sizes: [...sizes].join('; ') });
}

/** Contents stand on pages like those of the papers, where these are all alike. */
function contentsTemplate(parts: readonly PaperDocument[]): TemplateInfo {
  const plain = templateById('archive-copy');
  const like = parts[0] && sizeOf(parts) ? templateById(parts[0].template) : plain;
  if (like.panels || like.page.widthMm === plain.page.widthMm) return plain;
  const { page, marginsMm, mirrored, body } = like;
  return { ...plain, page, marginsMm, mirrored, body: { ...body, firstLineMm: 0 } };
}

/** The form of a part that begins on a page of the file, from 1: inner margins stay at the fold. */
const templateFrom = (page: number, template: TemplateInfo): TemplateInfo => (page % 2 === 1 ? template : { ...template, opensEven: true });

/** The contents name what is inside: they carry the highest level of all parts, and the mark of a training office. */
function contentsDocument({ title, parts }: PaperBundle): PaperDocument {
  const highest = highestOf(parts);
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
  const { mirrored, marginsMm } = set.context.template;
  const outer = mm(marginsMm.right);
  const x = mirrored && number % 2 === 0 ? outer : page.width - outer - width;
  page.artifacts.push({ kind: 'text', x, baseline: page.height - mm(numberForm.fromFootMm) + (numberForm.pt * capHeight) / 2, atoms, pagination: true });
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
    ...page, ...(index === 0 ? { targets: [{ target: set.root, y: 0 }, ...(page.targets ?? [])] } : {}), items: page.items.map(renamed),
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

/** The parts, each from its page of the file, and the contents before them. */
async function setParts(bundle: PaperBundle, title: string): Promise<{ readonly opening: SetDocument | null; readonly sets: readonly SetDocument[] }> {
  const document = contentsDocument(bundle);
  const template = contentsTemplate(bundle.parts);
  const names = bundle.parts.map(nameOf);
  const contentsOf = (lines: readonly ContentsLine[]): Promise<SetDocument> => setDocument(document, template, (flow, root, context) => setContents(flow, root, title, lines, context));
  // As many pages as the contents take come before the first part; true numbers may need another one.
  let ahead = bundle.contents ? (await contentsOf(names.map((words) => ({ words, page: 1, target: {} })))).pages.length : 0;
  for (let pass = 1; ; pass += 1) {
    const sets: SetDocument[] = [];
    const lines: ContentsLine[] = [];
    let next = ahead + 1;
    for (const [index, part] of bundle.parts.entries()) {
      const set = await setDocument(part, templateFrom(next, templateById(part.template)));
      lines.push({ words: names[index] ?? '', page: next, target: set.root });
      sets.push(set);
      next += pagesInFile(set.context, set.pages.length);
    }
    const opening = bundle.contents ? await contentsOf(lines) : null;
    if (!opening || opening.pages.length === ahead || pass > 1) return { opening, sets };
    ahead = opening.pages.length;
  }
}

/** One page of the file each, or the sides of the sheets that a form folds. */
const sidesOf = (set: SetDocument, pages: readonly Page[]): SheetSide[] => panelSides({ ...set, pages }) ?? pages.map(wholePage);

/**
 * Several papers as one file: contents first where they are wanted, then each part in its own form, with its own marks and page numbers. As a
 * booklet its pages are those of the whole.
 * @throws OfficeError templateUnknown | documentUnprintable | bundleSizesDiffer | sheetTooSmall | sheetTooSmallForMarks
 */
export async function joinBundle(bundle: PaperBundle, { createdAt: written, conformance, imposition }: Omit<RenderOptions, 'template'>): Promise<RenderedPdf> {
  const createdAt = written === undefined ? new Date() : new Date(written);
  if (Number.isNaN(createdAt.getTime())) throw new OfficeError('documentUnprintable', { place: 'createdAt' });
  const [firstPart] = bundle.parts;
  if (!firstPart) throw new OfficeError('documentUnprintable', { place: 'parts' });
  const size = imposition && imposition.kind !== 'cropMarks' ? requireOneSize(bundle.parts) : templateById(firstPart.template).page;
  const title = squeezed(bundle.title) || documentTitle(firstPart);
  const { opening, sets } = await setParts(bundle, title);

  const root = structNode('Document', null);
  const pages: Page[] = [];
  const images = new Map<string, PressImage>();
  const inFile: SheetSide[] = [];
  const warnings: PressWarning[] = [];
  const all = [...(opening ? [{ set: opening, title: 'Mục lục' }] : []), ...sets.map((set) => ({ set, title: nameOf(set.context.document) }))];
  all.forEach(({ set, title: name }, part) => {
    const from = pages.length;
    const joined = joinPart(set, name, part, from);
    const own = imposition ? joined.pages.map(wholePage) : sidesOf(set, joined.pages);
    own.forEach((side, index) => {
      const outer = side.placed.at(-1)?.page;
      if (outer) numberInBundle(outer, inFile.length + index + 1, set);
    });
    inFile.push(...own.map((side) => ({ ...side, placed: side.placed.map((piece) => ({ ...piece, index: piece.index + from })) })));
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
  // A page without text in a folded whole carries the marks of its gravest part.
  const gravest = sets.find(({ context }) => context.document.marks.level === highestOf(bundle.parts)) ?? sets[0];
  const sides = imposition && gravest ? impose({ pages, size, blank: gravest.blank, context: gravest.context }, imposition) : isFolded ? inFile : null;
  const pdf = await emitPdf(pages, root, images, { title, author: sets[0]?.info.author ?? '', createdAt, conformance: conformance ?? 'PDF/A-2a' }, sides);
  return { pdf, pageCount: inFile.length, warnings };
}

/** Panels share the sides of their sheets. */
function pagesInFile({ template: { panels } }: SetDocument['context'], pages: number): number {
  if (!panels) return pages;
  const onSheet = panels.sides.reduce((sum, { order }) => sum + order.length, 0);
  return Math.max(1, Math.ceil(pages / onSheet)) * panels.sides.length;
}
