import type { PaperDocument } from '../../../shared/document/paper-document';
import { readImage, seenSize } from '../images/image';
import { contentTypes, wordNamespaces } from './namespaces';
import type { DocxParts } from './package';
import { el, type Xml } from './xml';

const emuPerMm = 36_000;
const naturalDpi = 150;

interface Picture {
  readonly relation: string;
  readonly name: string;
  /** Pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
}

/** The document's images as parts of the file; each is put in once. */
export class MediaPart {
  readonly #pictures = new Map<string, Picture | null>();
  readonly #document: PaperDocument;
  readonly #parts: DocxParts;
  #drawings = 0;

  constructor(document: PaperDocument, parts: DocxParts) {
    this.#document = document;
    this.#parts = parts;
  }

  /** null where the image is not there or cannot be read. */
  picture(imageId: string): Picture | null {
    const known = this.#pictures.get(imageId);
    if (known !== undefined) return known;
    const source = Object.hasOwn(this.#document.images, imageId) ? this.#document.images[imageId] : undefined;
    const image = source ? readImage(source) : null;
    let picture: Picture | null = null;
    if (source && image) {
      const bytes = new Uint8Array(Buffer.from(source.base64, 'base64'));
      const ending = bytes[0] === 0x89 ? 'png' : 'jpeg';
      const name = `image${[...this.#pictures.values()].filter(Boolean).length + 1}.${ending}`;
      const relation = this.#parts.add('image', `media/${name}`, bytes, contentTypes[ending]);
      picture = { relation, name, ...seenSize(image) };
    }
    this.#pictures.set(imageId, picture);
    return picture;
  }

  /** A picture in the line, at most as large as the room (millimetres). */
  drawing(picture: Picture, alt: string, widthMm: number | null, room: { readonly widthMm: number; readonly heightMm: number }): Xml {
    this.#drawings += 1;
    let width = Math.min(room.widthMm, widthMm ?? (picture.width * 25.4) / naturalDpi);
    let height = (width * picture.height) / Math.max(1, picture.width);
    if (height > room.heightMm) {
      width *= room.heightMm / height;
      height = room.heightMm;
    }
    const extent = { cx: Math.max(1, Math.round(width * emuPerMm)), cy: Math.max(1, Math.round(height * emuPerMm)) };
    const properties = { id: this.#drawings, name: picture.name, descr: alt };
    return el('w:drawing', {}, el('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 },
      el('wp:extent', extent), el('wp:docPr', properties),
      el('a:graphic', {}, el('a:graphicData', { uri: wordNamespaces['xmlns:pic'] }, el('pic:pic', {},
        el('pic:nvPicPr', {}, el('pic:cNvPr', properties), el('pic:cNvPicPr')),
        el('pic:blipFill', {}, el('a:blip', { 'r:embed': picture.relation }), el('a:stretch', {}, el('a:fillRect'))),
        el('pic:spPr', {}, el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', extent)), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))))))));
  }

  /** A DrawingML chart in the line. */
  chart(bytes: Uint8Array, alt: string, title: string, widthMm: number, heightMm: number): Xml {
    this.#drawings += 1;
    const relation = this.#parts.add('chart', `charts/chart${this.#drawings}.xml`, bytes, contentTypes.chart);
    return el('w:drawing', {}, el('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 },
      el('wp:extent', { cx: Math.round(widthMm * emuPerMm), cy: Math.round(heightMm * emuPerMm) }), el('wp:docPr', { id: this.#drawings, name: title || `chart${this.#drawings}`, descr: alt }),
      el('a:graphic', {}, el('a:graphicData', { uri: wordNamespaces['xmlns:c'] }, el('c:chart', { 'r:id': relation })))));
  }
}
