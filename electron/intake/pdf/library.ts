import type * as Library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OfficeError } from '../../../shared/errors/office-error';

type Pdfjs = typeof Library;

/** Drawing is never asked for; the library only wants the names to exist when it starts. */
class NoDrawing {
  readonly draws = false;
}

/** Fonts, character maps and colour profiles that a PDF names but does not hold are not looked up anywhere. */
class NoFiles {
  fetch(): Promise<never> {
    return Promise.reject(new OfficeError('fileUnreadable'));
  }
}
class NoFilters {
  addFilter(): string { return 'none'; }
  addHCMFilter(): string { return 'none'; }
  addAlphaFilter(): string { return 'none'; }
  addLuminosityFilter(): string { return 'none'; }
  addHighlightHCMFilter(): string { return 'none'; }
  destroy(): void {}
}
class NoCanvas {
  create(): never { throw new OfficeError('internal'); }
  reset(): void {}
  destroy(): void {}
}

let loading: Promise<Pdfjs> | undefined;

async function load(): Promise<Pdfjs> {
  const globals = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) globals[name] ??= NoDrawing;
  // The library's worker code in this thread: we are in a worker already. Importing it sets globalThis.pdfjsWorker.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Opens a PDF: in this thread, without network, evaluation, drawing, fonts of the system or files beside it. */
export async function openPdf(bytes: Uint8Array): Promise<ReturnType<Pdfjs['getDocument']>> {
  loading ??= load();
  const { getDocument } = await loading;
  return getDocument({
    // The library takes the bytes over.
    data: bytes.slice(),
    verbosity: 0,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    CanvasFactory: NoCanvas,
    FilterFactory: NoFilters,
    BinaryDataFactory: NoFiles,
  } as Parameters<Pdfjs['getDocument']>[0]);
}
