import { at, placeBox, placePoint, type Matrix } from '../impose/sheet';
import type { Page, StructNode } from '../layout/model';
import { pdfString, type Pdf, type PdfRef } from './pdfkit';
import type { ParentTree } from './structure';

interface Laid {
  readonly annotation: PdfRef;
  readonly page: PdfRef;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Links of the pages and where they lead. An annotation is begun with its page and ended with its element of the structure. */
export class LinkBook {
  private readonly pdf: Pdf;
  private readonly names = new Map<object, string>();
  private readonly laid = new Map<StructNode, Laid[]>();

  constructor(pdf: Pdf) {
    this.pdf = pdf;
  }

  private nameOf(target: object): string {
    const known = this.names.get(target);
    if (known) return known;
    const name = `d${this.names.size + 1}`;
    this.names.set(target, name);
    return name;
  }

  /** While the page is open; `matrix` and the height of the sheet, points, where it stands on one. */
  writePage(page: Page, matrix: Matrix = at(0, 0), sheetHeight = page.height): void {
    for (const { target, y } of page.targets ?? []) this.pdf.addNamedDestination(this.nameOf(target), 'XYZ', null, Math.max(0, placePoint(matrix, 0, y).y - 6), null);
    for (const { link, target, words, ...box } of page.links ?? []) {
      const { x, y, width, height } = placeBox(matrix, box);
      const annotation = this.pdf.ref({
        Type: 'Annot', Subtype: 'Link', Rect: [x, sheetHeight - y - height, x + width, sheetHeight - y].map(rounded), Border: [0, 0, 0], F: 4,
        Dest: pdfString(this.nameOf(target)), Contents: pdfString(words),
      });
      this.pdf.page.annotations.push(annotation);
      const laid = { annotation, page: this.pdf.page.dictionary };
      const known = this.laid.get(link);
      if (known) known.push(laid);
      else this.laid.set(link, [laid]);
    }
  }

  has(link: StructNode): boolean {
    return this.laid.has(link);
  }

  /** Ends the annotations of a Link; what of them stands among the kids of its element. */
  attach(link: StructNode, element: number, parents: ParentTree): string[] {
    return (this.laid.get(link) ?? []).map(({ annotation, page }) => {
      annotation.data['StructParent'] = parents.annotation(element);
      annotation.end();
      return `<</Type /OBJR /Obj ${annotation.id} 0 R /Pg ${page.id} 0 R>>`;
    });
  }
}
