import { PDFWorker } from 'pdfjs-dist';

let started: PDFWorker | undefined;

/** One real worker thread parses every PDF of the page; its script comes from our own folder. */
export function pdfWorker(): PDFWorker {
  if (!started || started.destroyed) {
    const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), { type: 'module', name: 'pdf' });
    // The library's types call this parameter null, its code takes a Worker.
    started = new PDFWorker({ port: port as unknown as null });
  }
  return started;
}
