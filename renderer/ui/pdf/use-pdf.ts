import { getDocument, type PDFDocumentLoadingTask, type PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { BundledDataFactory } from './standard-fonts';
import { pdfWorker } from './worker';

/** In PDF points (1/72 inch), as the page is turned for reading. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
}
export type PdfState = { readonly state: 'opening' } | { readonly state: 'failed' } | ({ readonly state: 'open' } & OpenPdf);

/**
 * Begins to open a PDF in our own worker with our own fonts; `destroy` of the task closes it. The bytes are copied, the caller keeps its own.
 * `asPaths`: letters are drawn as outlines. A font given to the window makes it lay out everything in it anew, and again when it is taken away.
 */
export const openingPdf = (bytes: Uint8Array, { asPaths = false } = {}): PDFDocumentLoadingTask => getDocument({
  data: bytes.slice(), disableFontFace: asPaths, worker: pdfWorker(), BinaryDataFactory: BundledDataFactory, useWorkerFetch: false, useWasm: false,
  standardFontDataUrl: './', wasmUrl: new URL('./pdfjs/', globalThis.document.baseURI).href, verbosity: 0,
});

/** Opens a PDF from its bytes and closes it again; the bytes are copied, the caller keeps its own. */
export function usePdf(bytes: Uint8Array): PdfState {
  const [opened, setOpened] = useState<{ readonly bytes: Uint8Array; readonly state: PdfState }>({ bytes, state: { state: 'opening' } });
  useEffect(() => {
    let current = true;
    const task = openingPdf(bytes);
    const open = async (): Promise<void> => {
      const document = await task.promise;
      const sizes = await Promise.all(Array.from({ length: document.numPages }, async (_, index) => {
        const { width, height } = (await document.getPage(index + 1)).getViewport({ scale: 1 });
        return { width, height };
      }));
      if (current) setOpened({ bytes, state: { state: 'open', document, sizes } });
    };
    open().catch(() => {
      if (current) setOpened({ bytes, state: { state: 'failed' } });
    });
    return () => {
      current = false;
      void task.destroy();
    };
  }, [bytes]);
  return opened.bytes === bytes ? opened.state : { state: 'opening' };
}
