import type { PressImage } from '../images/image';
import type { Page, StructNode } from '../layout/model';
import { PageWriter, type SlotMarks } from './content';
import { FontBook } from './fonts';
import { ImageBook } from './images';
import { openPdf, type Pdf, type PdfInfo, type PdfOutline } from './pdfkit';
import { writeStructure } from './structure';

/** Bookmarks under each other by level; a skipped level hangs on the nearest one above. */
function writeBookmarks(pdf: Pdf, pages: readonly Page[]): void {
  const open: { readonly level: number; readonly item: PdfOutline }[] = [];
  for (const { title, level, page, y } of pages.flatMap(({ bookmarks }) => bookmarks)) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item;
    // pdfkit takes `left` from the right edge.
    const item = (parent ?? pdf.outline).addItem(title, { pageNumber: page, top: Math.max(0, y - 6), left: pages[page]?.width ?? 0 });
    if (parent) parent.outlineData['Count'] = -parent.children.length;
    open.push({ level, item });
  }
  if (pdf.outline.children.length) pdf.outline.outlineData['Count'] = pdf.outline.children.length;
}

/** Writes set pages as a PDF file. The same pages and the same date give the same bytes. */
export function emitPdf(pages: readonly Page[], root: StructNode, images: ReadonlyMap<string, PressImage>, info: PdfInfo): Promise<Uint8Array> {
  const pdf = openPdf(info);
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
  const marks: SlotMarks = new Map();
  const writer = new PageWriter(pdf, new FontBook(pdf), new ImageBook(pdf, images), marks);
  for (const page of pages) {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    writer.write(page);
  }
  writeStructure(pdf, root, marks);
  writeBookmarks(pdf, pages);
  pdf.end();
  return done;
}
