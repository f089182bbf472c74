import type { ExportFormat } from '../../shared/document/export-format';
import type { PaperBundle, PaperDocument } from '../../shared/document/paper-document';
import type { ErrorParams } from '../../shared/errors/office-error';
import type { Imposition } from '../../shared/imposition';
import type { CopyMark, RecoverySheetInput } from '../press';
import { WorkerHost } from './workers';

export interface PrintedPaper {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** Pages of the paper, however many stand on a sheet. */
  readonly pageCount: number;
  readonly warnings: { code: string; params: Record<string, string | number> }[];
}

/** The press as services see it. */
export class PressRoom {
  readonly #host: WorkerHost;

  constructor(workersPath: string) {
    this.#host = new WorkerHost(workersPath, 'press', { timeoutMs: 120_000, stuck: 'documentUnprintable', crashed: 'documentUnprintable', heapMb: 1024 });
  }

  /** `createdAt`: ISO date and time written into the file; the same document and time give the same bytes. */
  print(document: PaperDocument, createdAt: string, { imposition, signal }: { readonly imposition?: Imposition | null; readonly signal?: AbortSignal } = {}): Promise<PrintedPaper> {
    const params: ErrorParams = { place: document.head.title || document.template };
    return this.#host.run<PrintedPaper>({ kind: 'document', document, options: { createdAt, ...(imposition ? { imposition } : {}) } }, [], params, signal);
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

  close(): Promise<void> {
    return this.#host.close();
  }
}
