import { PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

let started: PDFWorker | undefined;
let policy: ScriptUrlPolicy | undefined;

/** Only a script of our own origin becomes a worker; the content policy asks for such a rule (`trusted-types toasoan`). */
function trusted(address: string): URL {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin && url.protocol !== location.protocol) throw new Error('a worker must come from the page itself');
  const factory = (window as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory) return url;
  policy ??= factory.createPolicy('toasoan', { createScriptURL: (known) => known });
  return policy.createScriptURL(url.href) as URL;
}

/** One real worker thread parses every PDF of the page. */
export function pdfWorker(): PDFWorker {
  if (!started || started.destroyed) {
    const port = new Worker(trusted(workerUrl), { type: 'module', name: 'pdf' });
    // The library's types call this parameter null, its code takes a Worker.
    started = new PDFWorker({ port: port as unknown as null });
  }
  return started;
}
