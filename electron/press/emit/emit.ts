import type { PressImage } from '../images/image';
import { placesOf, type Places } from '../impose/places';
import type { Box, SheetSide } from '../impose/sheet';
import type { Page, StructNode } from '../layout/model';
import { PageWriter } from './content';
import { FontBook } from './fonts';
import { ImageBook } from './images';
import { LinkBook } from './links';
import { PageStreams } from './page-streams';
import { openPdf, type Pdf, type PdfInfo, type PdfOutline } from './pdfkit';
import { Sink } from './sink';
import { ParentTree, writeStructure } from './structure';

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
async function writeSides(pdf: Pdf, sides: readonly SheetSide[], writer: PageWriter, streams: PageStreams, links: LinkBook): Promise<void> {
  for (const side of sides) {
    writer.open(side.width, side.height);
    const { data } = pdf.page.dictionary;
    if (side.trim) data['TrimBox'] = rectangleOf(side.trim, side.height);
    if (side.bleed) data['BleedBox'] = rectangleOf(side.bleed, side.height);
    writer.writeSide(side);
    for (const { page, matrix } of side.placed) links.writePage(page, matrix, side.height);
    await streams.close();
  }
  const { pageOf } = writer;
  for (const pieces of writer.marks.values()) pieces.sort((one, other) => (pageOf.get(one) ?? 0) - (pageOf.get(other) ?? 0));
}

async function writePages(pages: readonly Page[], writer: PageWriter, streams: PageStreams, links: LinkBook): Promise<void> {
  for (const page of pages) {
    writer.open(page.width, page.height);
    writer.write(page);
    links.writePage(page);
    await streams.close();
  }
}

/**
 * Writes set pages as a PDF file. The same pages and the same date give the same bytes.
 * @param sides the same pages imposed on sheets; without them each page is a page of the file
 */
export async function emitPdf(pages: readonly Page[], root: StructNode, images: ReadonlyMap<string, PressImage>, info: PdfInfo, sides: readonly SheetSide[] | null = null): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = openPdf(info);
  const sink = new Sink(pdf);
  const streams = new PageStreams(pdf);
  const parents = new ParentTree();
  const writer = new PageWriter(pdf, streams, parents, new FontBook(pdf), new ImageBook(pdf, images));
  const links = new LinkBook(pdf);
  const places = sides ? placesOf(sides) : null;
  if (sides) await writeSides(pdf, sides, writer, streams, links);
  else await writePages(pages, writer, streams, links);
  writeStructure(pdf, root, writer.marks, parents, links, places ? (mark, box) => places.rectangle(writer.pageOf.get(mark) ?? 0, box) : undefined);
  writeBookmarks(pdf, pages, places);
  pdf.end();
  await streams.finish();
  return sink.done;
}
