import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Decoders of scanned pages (CCITT, JBIG2, JPEG 2000) in plain script: the content policy allows no WebAssembly. */
const files = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'] as const;

/** Puts them beside the page under `pdfjs/`, where the PDF view's worker looks for them. */
export function pdfDecoders(root: string): Plugin {
  return {
    name: 'pdf-decoders',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle() {
      for (const file of files) this.emitFile({ type: 'asset', fileName: `pdfjs/${file}`, source: readFileSync(join(root, 'node_modules/pdfjs-dist/wasm', file)) });
    },
  };
}
