/** Fonts that a PDF may name without carrying them. As modules, because the page may not fetch anything. */
const fonts = import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', { query: '?inline', import: 'default' });

function bytesOfDataUrl(address: string): Uint8Array {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** What the PDF library asks for data files: it gets our bundled fonts and nothing else. */
export class BundledDataFactory {
  async fetch({ filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const load = Object.entries(fonts).find(([path]) => path.endsWith(`/${filename}`))?.[1];
    if (!load) throw new Error(`not bundled: ${filename}`);
    return bytesOfDataUrl(await load());
  }
}
