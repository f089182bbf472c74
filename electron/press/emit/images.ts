import type { PressImage } from '../images/image';
import type { Pdf, PdfRef } from './pdfkit';

/** The images of one document: each is written once, at its first use. */
export class ImageBook {
  private readonly pdf: Pdf;
  private readonly found: ReadonlyMap<string, PressImage>;
  private readonly written = new Map<string, { readonly name: string; readonly ref: PdfRef }>();

  constructor(pdf: Pdf, found: ReadonlyMap<string, PressImage>) {
    this.pdf = pdf;
    this.found = found;
  }

  image(imageId: string): PressImage | null {
    return this.found.get(imageId) ?? null;
  }

  /** Its name in the resources of the current page. */
  use(imageId: string): string {
    let entry = this.written.get(imageId);
    const image = this.found.get(imageId);
    if (!entry && image) {
      entry = { name: `I${this.written.size + 1}`, ref: this.embed(image) };
      this.written.set(imageId, entry);
    }
    if (!entry) return '';
    this.pdf.page.xobjects[entry.name] ??= entry.ref;
    return entry.name;
  }

  private embed(image: PressImage): PdfRef {
    const base = { Type: 'XObject', Subtype: 'Image', Width: image.width, Height: image.height, BitsPerComponent: 8 };
    const ref = this.pdf.ref({ ...base, ColorSpace: image.colourSpace, Filter: image.filter, ...(image.isFiltered ? { DecodeParms: { Predictor: 15, Colors: image.colourSpace === 'DeviceGray' ? 1 : 3, BitsPerComponent: 8, Columns: image.width } } : {}) });
    ref.compress = false;
    if (image.alpha) {
      const mask = this.pdf.ref({ ...base, ColorSpace: 'DeviceGray', Filter: 'FlateDecode' });
      mask.compress = false;
      mask.end(image.alpha);
      ref.data['SMask'] = mask;
    }
    ref.end(image.data);
    return ref;
  }
}
