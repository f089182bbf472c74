import type { PressImage } from '../images/image';
import { placesOf, type Places } from '../impose/places';
import type { Box, SheetSide } from '../impose/sheet';
import type { Page, StructNode } from '../layout/model';
import { PageWriter, type SlotMarks } from './content';
import { FontBook } from './fonts';
import { ImageBook } from './images';
import { LinkBook } from './links';
import { openPdf, type Pdf, type PdfInfo, type PdfOutline } from './pdfkit';
import { writeStructure } from './structure';

/** Bookmarks under each other by level; a skipped level hangs on the nearest one above. */
function writeBookmarks(pdf: Pdf, pages: readonly Page[], places: Places | null): void {
  const open: { readonly level: number; readonly item: PdfOutline }[] = [];
  for (const { title, level, page, y } of pages.flatMap(({ bookmarks }) => bookmarks)) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const place = places ? places.point(page, 0, y) : { side: page, y };
    if (!place) continue;
    const parent = open.at(-1)?.item;
    // pdfkit takes `left` from the right edge.
    const item = (parent ?? pdf.outline).addItem(title, { pageNumber: place.side, top: Math.max(0, place.y - 6), left: pages[page]?.width ?? 0 });
    if (parent) parent.outlineData['Count'] = -parent.children.length;
    open.push({ level, item });
  }
  if (pdf.outline.children.length) pdf.outline.outlineData['Count'] = pdf.outline.children.length;
}

/** A box of a sheet as a PDF rectangle, y up. */
const rectangleOf = ({ x, y, width, height }: Box, sheetHeight: number): number[] =>
  [x, sheetHeight - y - height, x + width, sheetHeight - y].map((value) => Math.round(value * 1000) / 1000);

/** Sides in the order of printing; what is read keeps the order of the pages. */
function writeSides(pdf: Pdf, sides: readonly SheetSide[], writer: PageWriter, marks: SlotMarks, links: LinkBook): void {
  for (const side of sides) {
    pdf.addPage({ size: [side.width, side.height], margin: 0 });
    const { data } = pdf.page.dictionary;
    if (side.trim) data['TrimBox'] = rectangleOf(side.trim, side.height);
    if (side.bleed) data['BleedBox'] = rectangleOf(side.bleed, side.height);
    writer.writeSide(side);
    for (const { page, matrix } of side.placed) links.writePage(page, matrix, side.height);
  }
  const { pageOf } = writer;
  for (const pieces of marks.values()) pieces.sort((one, other) => (pageOf.get(one) ?? 0) - (pageOf.get(other) ?? 0));
}

/**
 * Writes set pages as a PDF file. The same pages and the same date give the same bytes.
 * @param sides the same pages imposed on sheets; without them each page is a page of the file
 */
export function emitPdf(pages: readonly Page[], root: StructNode, images: ReadonlyMap<string, PressImage>, info: PdfInfo, sides: readonly SheetSide[] | null = null): Promise<Uint8Array> {
  const pdf = openPdf(info);
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
  const marks: SlotMarks = new Map();
  const writer = new PageWriter(pdf, new FontBook(pdf), new ImageBook(pdf, images), marks);
  const links = new LinkBook(pdf);
  const places = sides ? placesOf(sides) : null;
  if (sides) writeSides(pdf, sides, writer, marks, links);
  else for (const page of pages) {
    pdf.addPage({ size: [page.width, page.height], margin: 0 });
    writer.write(page);
    links.writePage(page);
  }
  writeStructure(pdf, root, marks, links, places ? (mark, box) => places.rectangle(writer.pageOf.get(mark) ?? 0, box) : undefined);
  writeBookmarks(pdf, pages, places);
  pdf.end();
  return done;
}
