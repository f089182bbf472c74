import type { PaperDocument } from '../../shared/document/paper-document';
import { OfficeError } from '../../shared/errors/office-error';
import type { Imposition } from '../../shared/imposition';
import { formProfile, templateById, type TemplateInfo } from '../../shared/forms';
import { emitPdf } from './emit/emit';
import { impose, testSheetDocument, testSheetTemplate } from './impose';
import { readImage, seenSize, type PressImage } from './images/image';
import { addBlock } from './layout/blocks';
import { setClosing } from './layout/closing';
import type { Place, PressWarning, SetContext } from './layout/context';
import { Flow } from './layout/flow';
import { setHead } from './layout/head';
import { settableText } from './layout/inline';
import { mm, structNode, type Page } from './layout/model';
import { setAddressees } from './layout/opening';
import { markBlank, markPages } from './layout/page-marks';
import { paginate } from './layout/paginate';
import { recoveryDocument, type RecoverySheetInput } from './recovery-sheet';
import { openFaces } from './shaping/faces';

export type { PressWarning } from './layout/context';

export interface RenderOptions {
  /** ISO date and time written into the file, now unless told; the same document with the same date gives the same bytes. */
  readonly createdAt?: string;
  /** Another template than the document's own. */
  readonly template?: string;
  /** PDF/A-2a with PDF/UA-1 unless told otherwise; PDF/A-1a is for a stricter checker's eyes. */
  readonly conformance?: 'PDF/A-2a' | 'PDF/A-1a';
  /** Onto sheets; without it each page is a page of the file. */
  readonly imposition?: Imposition;
}
export interface RenderedPdf {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  readonly warnings: readonly PressWarning[];
}

const mostWarnings = 100;

function titleOf(document: PaperDocument): string {
  const { title, typeName, subject, number } = document.head;
  const words = [title, [typeName, subject].filter(Boolean).join(' '), number].map((text) => settableText(text).trim());
  return words.find((text) => text !== '') ?? 'Tài liệu';
}

/**
 * Sets a document and writes it as PDF/A-2a + PDF/UA-1. Pure: the same input and date give the same bytes.
 * @throws OfficeError templateUnknown | documentUnprintable
 */
export async function renderPdf(document: PaperDocument, options: RenderOptions = {}): Promise<RenderedPdf> {
  const template = templateById(options.template ?? document.template);
  const { imposition } = options;
  if (imposition?.kind === 'testSheet') return renderWith(testSheetTemplate(template.page), testSheetDocument(template.page, imposition), options);
  return renderWith(template, document, options);
}

async function renderWith(template: TemplateInfo, document: PaperDocument, options: RenderOptions): Promise<RenderedPdf> {
  const createdAt = options.createdAt === undefined ? new Date() : new Date(options.createdAt);
  if (Number.isNaN(createdAt.getTime())) throw new OfficeError('documentUnprintable', { place: 'createdAt' });
  const faces = await openFaces();
  const warnings: PressWarning[] = [];
  const warned = new Set<string>();
  const warn = (key: string, warning: PressWarning): void => {
    if (warned.has(key) || warnings.length >= mostWarnings) return;
    warned.add(key);
    warnings.push(warning);
  };

  const images = new Map<string, PressImage>();
  const imageSize = (imageId: string): { width: number; height: number } | null => {
    let image = images.get(imageId) ?? null;
    const source = Object.hasOwn(document.images, imageId) ? document.images[imageId] : undefined;
    if (!image && source) image = readImage(source);
    if (image) images.set(imageId, image);
    else warn(`image ${imageId}`, { code: 'imageUnreadable', params: { name: imageId } });
    return image ? seenSize(image) : null;
  };

  const { marginsMm, page, body } = template;
  const textWidth = mm(page.widthMm - marginsMm.left - marginsMm.right);
  const context: SetContext = {
    faces, document, template, profile: formProfile(template.profile, document.head.date), textWidth, addBlock, imageSize,
    roomHeight: mm(page.heightMm - marginsMm.top - marginsMm.bottom),
    counters: { note: 0, question: 0, heading: 0, headingBase: 0 },
    onMissing: (character, near) => {
      const code = [...character].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
      warn(`glyph ${character}`, { code: 'missingGlyph', params: { character, code, place: near.slice(0, 40).toWellFormed() } });
    },
  };

  const root = structNode('Document', null);
  const flow = new Flow();
  flow.add(setHead(root, context), 0, 0, true);
  const titled = root.kids.some((kid) => 'type' in kid && kid.type === 'H1');
  if (titled) Object.assign(context.counters, { heading: 1, headingBase: 1 });
  setAddressees(flow, root, context);
  const place: Place = {
    width: textWidth, x: 0, style: { pt: body.pt }, leading: body.leadingPt, gap: body.paragraphGapPt, firstLine: mm(body.firstLineMm),
    align: 'justify', listDepth: 0, parent: root,
  };
  for (const block of document.content.content) addBlock(flow, block, place, context);
  setClosing(flow, root, context);

  const leftOf = (index: number): number => mm(template.mirrored && index % 2 === 1 ? marginsMm.right : marginsMm.left);
  const pages = paginate(flow.items, {
    width: mm(page.widthMm), height: mm(page.heightMm), top: mm(marginsMm.top), bottom: mm(marginsMm.bottom), left: leftOf, textWidth,
  });
  markPages(pages, leftOf, context);
  const blank = (): Page => {
    const empty: Page = { width: mm(page.widthMm), height: mm(page.heightMm), items: [], artifacts: [], bookmarks: [] };
    markBlank(empty, leftOf(0), context);
    return empty;
  };
  const sides = options.imposition ? impose({ pages, size: page, blank, context }, options.imposition) : null;
  const pdf = await emitPdf(pages, root, images, {
    title: titleOf(document), author: settableText(document.head.issuingBody).trim(), createdAt, conformance: options.conformance ?? 'PDF/A-2a',
  }, sides);
  return { pdf, pageCount: pages.length, warnings };
}

export type { RecoverySheetInput } from './recovery-sheet';

/** A recovery sheet as a PDF to print: the groups in large letters, a QR code, and what to do. */
export async function renderRecoverySheet(input: RecoverySheetInput): Promise<Uint8Array> {
  const document = recoveryDocument(input);
  const template = templateById(document.template);
  const compact: TemplateInfo = { ...template, body: { ...template.body, pt: 12.5, leadingPt: 16, paragraphGapPt: 4.5 } };
  return (await renderWith(compact, document, { createdAt: `${input.issuedOn}T00:00:00Z` })).pdf;
}
