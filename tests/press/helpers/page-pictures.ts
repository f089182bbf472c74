import { renderPdf } from '../../../electron/press';
import { createdAt } from './documents';
import { pagePicture, sideBySide, type Picture } from './picture';
import type { Specimen } from './specimens';

const mostWidth = 1000;

/** The shown pages of a specimen, as they stand in docs/pages. */
export async function specimenPicture({ template, document, shown }: Specimen): Promise<Picture> {
  const { pdf } = await renderPdf(document, { createdAt });
  const dpi = template === 'leaflet' ? 66 : shown.length === 1 ? 74 : shown.length === 2 ? 58 : 54;
  const pages = shown.map((page) => pagePicture(pdf, page, dpi));
  const set = template === 'leaflet' ? stacked(pages) : sideBySide(pages);
  if (set.width > mostWidth) throw new Error(`the picture of ${template} is ${set.width} dots wide`);
  return set;
}

/** The sides of one sheet above each other. */
function stacked(pages: readonly Picture[]): Picture {
  const rows = pages.map((page) => sideBySide([page]));
  const width = rows[0]?.width ?? 0;
  return { width, height: rows.reduce((sum, row) => sum + row.height, 0), dots: Uint8Array.from(rows.flatMap((row) => [...row.dots])) };
}
