import { createHash } from 'node:crypto';
import type { ExportFormat } from '../../shared/document/export-format';
import type { PaperBundle, PaperDocument } from '../../shared/document/paper-document';
import type { ErrorParams } from '../../shared/errors/office-error';
import type { Imposition } from '../../shared/imposition';
import type { CopyMark, RecoverySheetInput } from '../press';
import type { LiveChange, LivePage, LivePlace } from '../press/live/live-paper';
import { WorkerHost } from './workers';

export interface PrintedPaper {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** Pages of the paper, however many stand on a sheet. */
  readonly pageCount: number;
  readonly warnings: { code: string; params: Record<string, string | number> }[];
}

const mostKeptBytes = 64 * 2 ** 20;

/** The press as services see it. */
export class PressRoom {
  readonly #host: WorkerHost;

  /** A thread of its own, from the first page somebody watches: a long paper being printed must not hold up who writes. */
  readonly #live: WorkerHost;
  /** The last paper as it was printed: preview, file and paper of one revision are set once. Only in memory. */
  #kept: { readonly of: string; readonly printed: PrintedPaper } | null = null;

  constructor(workersPath: string) {
    this.#live = new WorkerHost(workersPath, 'press', { timeoutMs: 30_000, stuck: 'documentUnprintable', crashed: 'documentUnprintable', heapMb: 768 });
    this.#host = new WorkerHost(workersPath, 'press', { timeoutMs: 120_000, stuck: 'documentUnprintable', crashed: 'documentUnprintable', heapMb: 1024 });
  }

  /** `createdAt`: ISO date and time written into the file; the same document and time give the same bytes. */
  async print(document: PaperDocument, createdAt: string, { imposition, signal }: { readonly imposition?: Imposition | null; readonly signal?: AbortSignal } = {}): Promise<PrintedPaper> {
    const params: ErrorParams = { place: document.head.title || document.template };
    const of = createHash('sha256').update(JSON.stringify([document, createdAt, imposition ?? null])).digest('base64');
    if (this.#kept?.of !== of) {
      const printed = await this.#host.run<PrintedPaper>({ kind: 'document', document, options: { createdAt, ...(imposition ? { imposition } : {}) } }, [], params, signal);
      this.#kept = printed.pdf.length <= mostKeptBytes ? { of, printed } : null;
      if (!this.#kept) return printed;
    }
    const { printed } = this.#kept;
    // Who gets the bytes may hand them on for good.
    return { ...printed, pdf: printed.pdf.slice() };
  }

  /**
   * One page of a paper that is being written: `paper` begins anew, then each change follows the step before.
   * @returns null where a step is missing: send the paper whole
   */
  async livePage(job: { readonly step: number; readonly paper: PaperDocument | null; readonly change: LiveChange | null; readonly place: LivePlace }): Promise<LivePage | null> {
    return (await this.#live.run<{ readonly page: LivePage | null }>({ kind: 'live', ...job })).page;
  }

  /** Nothing of any paper stays here when the office is shut. */
  async forget(): Promise<void> {
    this.#kept = null;
    await this.#live.close();
  }

  /** Several papers as one file; `createdAt` as for `print`. */
  bundle(bundle: PaperBundle, createdAt: string, { imposition, signal }: { readonly imposition?: Imposition | null; readonly signal?: AbortSignal } = {}): Promise<PrintedPaper> {
    return this.#host.run<PrintedPaper>({ kind: 'bundle', bundle, options: { createdAt, ...(imposition ? { imposition } : {}) } }, [], { place: bundle.title }, signal);
  }

  /** Numbered copies of one paper as one file, in order. `wholeSheets`: each begins on a sheet of its own where both sides are printed. */
  copies(document: PaperDocument, copies: readonly CopyMark[], createdAt: string, wholeSheets: boolean): Promise<PrintedPaper> {
    return this.#host.run<PrintedPaper>({ kind: 'copies', document, copies, options: { createdAt, wholeSheets } }, [], { place: document.head.title || document.template });
  }

  /** In another form than pages; `createdAt` as for `print`. */
  async export(document: PaperDocument, format: ExportFormat, createdAt: string): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await this.#host.run<{ readonly file: Uint8Array<ArrayBuffer> }>({ kind: 'export', document, format, options: { createdAt } }, [], { place: document.head.title || document.template });
    return answer.file;
  }

  async recoverySheet(input: RecoverySheetInput): Promise<Uint8Array<ArrayBuffer>> {
    const answer = await this.#host.run<PrintedPaper>({ kind: 'recoverySheet', input }, [], { place: 'recovery' });
    return answer.pdf;
  }

  async close(): Promise<void> {
    await Promise.all([this.forget(), this.#host.close()]);
  }
}
