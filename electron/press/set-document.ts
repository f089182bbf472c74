import type { PaperDocument } from '../../shared/document/paper-document';
import { tooDeepAt } from '../../shared/document/depth';
import { documentNumbers } from '../../shared/document/numbering';
import { OfficeError } from '../../shared/errors/office-error';
import { formProfile, type TemplateInfo } from '../../shared/forms';
import type { SheetSide } from './impose/sheet';
import { imposePanels } from './impose/panels';
import { readImage, seenSize, type PressImage } from './images/image';
import { addBlock } from './layout/blocks';
import { columnsOf } from './layout/columns';
import type { SetContext } from './layout/context';
import { Flow } from './layout/flow';
import { setHead } from './layout/head';
import { settableText } from './layout/inline';
import { mm, structNode, type Page, type StructNode } from './layout/model';
import { markBlank } from './layout/page-marks';
import { finishPages, leftEdge, pagesOf, setPaper } from './layout/paper';
import { setSingle } from './layout/paragraph';
import { References, type Target } from './layout/references';
import { documentTitle } from './outline/title';
import { openFaces } from './shaping/faces';
import { placeWords, WarningList } from './warnings';

export const mostPasses = 4;

/** A paper on its pages, marks and all, before anything is written. */
export interface SetDocument {
  readonly pages: readonly Page[];
  readonly root: StructNode;
  readonly images: ReadonlyMap<string, PressImage>;
  readonly warnings: WarningList;
  readonly info: { readonly title: string; readonly author: string };
  readonly context: SetContext;
  /** A page without text that carries what every page of the paper has to carry. */
  readonly blank: () => Page;
}

/** What stays the same while a paper is set as often as its page numbers need. */
export interface Setting {
  readonly images: Map<string, PressImage>;
  readonly warnings: WarningList;
  /** Everything afresh for one time, with the page numbers of the time before. */
  readonly contextWith: (found?: ReadonlyMap<Target, string>) => SetContext;
}

/** @param images those read already, by their name in the paper */
export async function openSetting(document: PaperDocument, template: TemplateInfo, images = new Map<string, PressImage>()): Promise<Setting> {
  const faces = await openFaces();
  const warnings = new WarningList();
  const { warn } = warnings;

  const imageSize = (imageId: string): { width: number; height: number } | null => {
    let image = images.get(imageId) ?? null;
    const source = Object.hasOwn(document.images, imageId) ? document.images[imageId] : undefined;
    if (!image && source) image = readImage(source);
    if (image) images.set(imageId, image);
    else warn(`image ${imageId}`, { code: 'imageUnreadable', params: { name: imageId } });
    return image ? seenSize(image) : null;
  };

  const { marginsMm, page } = template;
  const columns = columnsOf(document, template);
  const numbers = documentNumbers(document.content);
  const contextWith = (found?: ReadonlyMap<Target, string>): SetContext => ({
    faces, document, template, profile: formProfile(template.profile, document.head.date), textWidth: mm(page.widthMm - marginsMm.left - marginsMm.right),
    noteWidth: columns.width, ...(columns.raggedUnder === undefined ? {} : { raggedUnder: columns.raggedUnder }), addBlock, imageSize, warn,
    numbers, references: new References(numbers, found),
    roomHeight: mm(page.heightMm - marginsMm.top - marginsMm.bottom),
    counters: { note: 0, question: 0, heading: 0, headingBase: 0 },
    onOverfull: (words) => warn(`line ${words}`, { code: 'lineOverfull', params: { place: placeWords(words) } }),
    onMissing: (character, near) => {
      const code = [...character].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
      warn(`glyph ${character}`, { code: 'missingGlyph', params: { character, code, place: near.slice(0, 40).toWellFormed() } });
    },
  });
  return { images, warnings, contextWith };
}

/** Fills in the page numbers of the references; those to set the paper with once more, where they turned out wider or narrower than guessed. */
export function finishReferences(pages: readonly Page[], context: SetContext, isLast: boolean): ReadonlyMap<Target, string> | null {
  return context.references.finish(pages, isLast, (text, like) => {
    const [atom] = setSingle(text, like.style, like.slot, context).atoms;
    return atom ? { ...atom, extra: like.extra + like.run.width * like.style.pt - atom.run.width * atom.style.pt } : like;
  });
}

/**
 * Lays a paper out in a template. Pure: the same paper gives the same pages.
 * @param compose sets the flow, where it is not the paper's own text
 * @throws OfficeError documentUnprintable
 */
export async function setDocument(document: PaperDocument, template: TemplateInfo, compose?: (flow: Flow, root: StructNode, context: SetContext) => void): Promise<SetDocument> {
  const deep = tooDeepAt(document.content);
  if (deep !== null) throw new OfficeError('documentUnprintable', { place: deep });
  const { images, warnings, contextWith } = await openSetting(document, template);
  const setOnce = (context: SetContext): { context: SetContext; root: StructNode; pages: Page[] } => {
    const root = structNode('Document', null);
    let flow = new Flow();
    if (compose) {
      flow.add(setHead(root, context), 0, 0, true);
      compose(flow, root, context);
    } else flow = setPaper(root, context);
    return { context, root, pages: pagesOf(flow.items, context) };
  };

  let set = setOnce(contextWith());
  // A page number in a line may move the line; where it swings to and fro, the last time stands, with true numbers.
  for (let pass = 1; ; pass += 1) {
    const { context } = set;
    const again = finishReferences(set.pages, context, pass === mostPasses);
    if (!again) break;
    set = setOnce(contextWith(again));
  }
  const { context, root, pages } = set;
  finishPages(pages, root, context);
  return {
    pages, root, images, warnings, context, info: { title: documentTitle(document), author: settableText(document.head.issuingBody).trim() },
    blank: () => {
      const { page } = template;
      const empty: Page = { width: mm(page.widthMm), height: mm(page.heightMm), items: [], artifacts: [], bookmarks: [] };
      markBlank(empty, leftEdge(context)(0), context);
      return empty;
    },
  };
}

/** The sheets of a paper whose template folds them; null where each page is a page of the file. */
export const panelSides = ({ pages, context, blank }: SetDocument): SheetSide[] | null =>
  (context.template.panels ? imposePanels(pages, context.template.panels, blank) : null);
