import type { PaperBundle, PaperDocument } from '../../shared/document/paper-document';
import { OfficeError } from '../../shared/errors/office-error';
import { templateById, type TemplateInfo } from '../../shared/forms';
import { joinBundle, requireOneSize } from './bundle';
import { emitPdf } from './emit/emit';
import { impose, testSheetDocument, testSheetTemplate } from './impose';
import { recoveryDocument, type RecoverySheetInput } from './recovery-sheet';
import type { RenderedPdf, RenderOptions } from './rendered';
import { panelSides, setDocument } from './set-document';
import { warnOfDocument } from './warnings';

export { renderCopies, type CopiesOptions, type CopyMark } from './copies';
export type { PressWarning } from './warnings';

export type { RenderedPdf, RenderOptions } from './rendered';

/**
 * Sets a document and writes it as PDF/A-2a + PDF/UA-1. Pure: the same input and date give the same bytes.
 * @throws OfficeError templateUnknown | documentUnprintable
 */
export async function renderPdf(document: PaperDocument, options: RenderOptions = {}): Promise<RenderedPdf> {
  const template = templateById(options.template ?? document.template);
  const { imposition } = options;
  if (imposition?.kind === 'testSheet') return renderWith(testSheetTemplate(template.page), testSheetDocument(template.page, imposition, document.marks.training), options);
  return renderWith(template, document, options);
}

/**
 * Several papers as one file, with contents before them where the bundle asks for them; imposed, as one booklet.
 * @throws OfficeError templateUnknown | documentUnprintable | bundleSizesDiffer | sheetTooSmall | sheetTooSmallForMarks
 */
export async function renderBundle(bundle: PaperBundle, options: Omit<RenderOptions, 'template'> = {}): Promise<RenderedPdf> {
  const { imposition } = options;
  if (imposition?.kind !== 'testSheet') return joinBundle(bundle, options);
  const page = requireOneSize(bundle.parts);
  return renderWith(testSheetTemplate(page), testSheetDocument(page, imposition, bundle.parts.some(({ marks }) => marks.training)), options);
}

async function renderWith(template: TemplateInfo, document: PaperDocument, options: RenderOptions): Promise<RenderedPdf> {
  const createdAt = options.createdAt === undefined ? new Date() : new Date(options.createdAt);
  if (Number.isNaN(createdAt.getTime())) throw new OfficeError('documentUnprintable', { place: 'createdAt' });
  const set = await setDocument(document, template);
  const { pages, root, images, warnings, info } = set;
  const sides = options.imposition ? impose({ ...set, size: template.page }, options.imposition) : panelSides(set);
  const pdf = await emitPdf(pages, root, images, { ...info, createdAt, conformance: options.conformance ?? 'PDF/A-2a' }, sides);
  if (options.imposition?.kind !== 'testSheet') warnOfDocument(document, template, pages.length, warnings.warn);
  return { pdf, pageCount: pages.length, warnings: warnings.list(pages) };
}

export type { RecoverySheetInput } from './recovery-sheet';

/** A recovery sheet as a PDF to print: the groups in large letters, a QR code, and what to do. */
export async function renderRecoverySheet(input: RecoverySheetInput): Promise<Uint8Array> {
  const document = recoveryDocument(input);
  const template = templateById(document.template);
  const compact: TemplateInfo = { ...template, body: { ...template.body, pt: 12.5, leadingPt: 16, paragraphGapPt: 4.5 } };
  return (await renderWith(compact, document, { createdAt: `${input.issuedOn}T00:00:00Z` })).pdf;
}
