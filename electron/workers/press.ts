import { parentPort } from 'node:worker_threads';
import type { ExportFormat } from '../../shared/document/export-format';
import type { PaperBundle, PaperDocument } from '../../shared/document/paper-document';
import { OfficeError, toErrorEnvelope, type ErrorEnvelope } from '../../shared/errors/office-error';
import { renderBundle, renderCopies, renderPdf, renderRecoverySheet, type CopiesOptions, type CopyMark, type PressWarning, type RecoverySheetInput, type RenderOptions } from '../press';
import { renderExport, type ExportOptions } from '../press/export';
import { LivePaper, type LiveChange, type LivePage, type LivePlace } from '../press/live/live-paper';

/** Office → press. */
export type PressJob =
  | { readonly id: number; readonly kind: 'document'; readonly document: PaperDocument; readonly options: RenderOptions }
  | { readonly id: number; readonly kind: 'bundle'; readonly bundle: PaperBundle; readonly options: Omit<RenderOptions, 'template'> }
  | { readonly id: number; readonly kind: 'copies'; readonly document: PaperDocument; readonly copies: readonly CopyMark[]; readonly options: CopiesOptions }
  | { readonly id: number; readonly kind: 'export'; readonly document: PaperDocument; readonly format: ExportFormat; readonly options: ExportOptions }
  | { readonly id: number; readonly kind: 'recoverySheet'; readonly input: RecoverySheetInput }
  | LiveJob;
/** One page of a paper that is being written. `paper` begins anew; `change` follows the step before, by its number. */
export interface LiveJob {
  readonly id: number;
  readonly kind: 'live';
  readonly step: number;
  readonly paper: PaperDocument | null;
  readonly change: LiveChange | null;
  readonly place: LivePlace;
}
/** Press → office; the bytes are handed over, not copied. */
export type PressAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array; readonly pageCount: number; readonly warnings: readonly PressWarning[] }
  | { readonly id: number; readonly ok: true; readonly file: Uint8Array }
  | { readonly id: number; readonly ok: true; readonly page: LivePage | null }
  | { readonly id: number; readonly ok: false; readonly error: ErrorEnvelope };

function placeOf(job: PressJob): string {
  if (job.kind === 'recoverySheet') return 'recovery';
  if (job.kind === 'live') return job.paper?.head.title ?? '';
  return job.kind === 'bundle' ? job.bundle.title : job.document.head.title || job.document.template;
}

let live: { readonly paper: LivePaper; step: number } | null = null;

/** Null: a step is missing between this one and the last. */
async function livePage({ step, paper, change, place }: LiveJob): Promise<LivePage | null> {
  if (paper) live = { paper: new LivePaper(paper), step };
  else if (!live || live.step !== step - 1) return null;
  else if (change) live.paper.change(change);
  live.step = step;
  return live.paper.page(place);
}

async function answer(job: PressJob): Promise<PressAnswer> {
  try {
    if (job.kind === 'live') return { id: job.id, ok: true, page: await livePage(job) };
    if (job.kind === 'recoverySheet') return { id: job.id, ok: true, pdf: await renderRecoverySheet(job.input), pageCount: 1, warnings: [] };
    if (job.kind === 'copies') return { id: job.id, ok: true, ...(await renderCopies(job.document, job.copies, job.options)) };
    if (job.kind === 'export') return { id: job.id, ok: true, file: await renderExport(job.document, job.format, job.options) };
    if (job.kind === 'bundle') return { id: job.id, ok: true, ...(await renderBundle(job.bundle, job.options)) };
    return { id: job.id, ok: true, ...(await renderPdf(job.document, job.options)) };
  } catch (error) {
    const known = error instanceof OfficeError ? error : new OfficeError('documentUnprintable', { place: placeOf(job) });
    return { id: job.id, ok: false, error: toErrorEnvelope(known) };
  }
}

function bytesOf(answered: PressAnswer): ArrayBuffer[] {
  if (!answered.ok) return [];
  const bytes = 'file' in answered ? answered.file : 'page' in answered ? answered.page?.pdf : answered.pdf;
  return bytes ? [bytes.buffer as ArrayBuffer] : [];
}

parentPort?.on('message', (job: PressJob) => {
  void answer(job).then((result) => parentPort?.postMessage(result, bytesOf(result)));
});
