import { create as createFont } from 'fontkit';
import PDFDocument from 'pdfkit';
import type { Face } from '../shaping/faces';
import { loadResource } from '../resources';
import { xmpPacket } from './xmp';

/** What of pdfkit 0.20.2 the press uses, beside its published types. */
export interface PdfRef {
  readonly id: number;
  data: Record<string, unknown>;
  compress: boolean;
  buffer: Uint8Array[];
  uncompressedLength: number;
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
  finalize(): void;
}
export interface PdfFont {
  readonly id: string;
  readonly subset: { glyphs: number[] };
  widths: number[];
  unicode: number[][];
  ref(): PdfRef;
}
export interface PdfOutline {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly PdfOutline[];
  addItem(title: string, options: { pageNumber: number; top: number; left: number }): PdfOutline;
}
export interface Pdf {
  readonly page: { readonly fonts: Record<string, PdfRef>; readonly xobjects: Record<string, PdfRef>; readonly dictionary: PdfRef; readonly annotations: PdfRef[]; readonly content: PdfRef };
  readonly outline: PdfOutline;
  readonly _root: PdfRef;
  _font: PdfFont;
  endSubset(): void;
  endMetadata(): void;
  /** Where each object begins, by its number less one; null while it is only promised. */
  readonly _offsets: (number | null)[];
  _offset: number;
  _write(data: Uint8Array | string): void;
  /** What its stream holds so far: the first lines of the file. */
  read(): Uint8Array | null;
  push(chunk: Uint8Array | null): void;
  getStructTreeRoot(): PdfRef;
  addNamedDestination(name: string, kind: 'XYZ', x: number | null, y: number, zoom: null): void;
  addPage(options: { size: [number, number]; margin: number }): void;
  font(source: unknown): void;
  ref(data?: Record<string, unknown>): PdfRef;
  end(): void;
}

export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly createdAt: Date;
  /** PDF/A-1a only to let the strictest checker look at the same pages. */
  readonly conformance: 'PDF/A-2a' | 'PDF/A-1a';
}

/** An object of the file by its number, to be put into pdfkit's data. */
export function referenceTo(pdf: Pdf, id: number): PdfRef {
  return Object.assign(Object.create(Object.getPrototypeOf(pdf._root) as object) as PdfRef, { id, gen: 0 });
}

const parsed = new Map<string, unknown>();

/** Opens a font in the document; its tables are parsed once a process. */
export function openPdfFont(pdf: Pdf, face: Face): PdfFont {
  let font = parsed.get(face.name);
  if (!font) {
    font = createFont(Buffer.from(face.bytes.buffer, face.bytes.byteOffset, face.bytes.byteLength));
    parsed.set(face.name, font);
  }
  pdf.font(font);
  return pdf._font;
}

const binary = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A tagged PDF/A with sRGB and its own XMP: pdfkit escapes nothing there and writes no pdfuaid beside pdfaid. */
export function openPdf(info: PdfInfo): Pdf {
  const old = info.conformance === 'PDF/A-1a';
  const producer = 'Tòa Soạn';
  const pdf = new PDFDocument({
    autoFirstPage: false, font: null as unknown as string, subset: info.conformance, pdfVersion: old ? '1.4' : '1.7', tagged: true, lang: 'vi-VN', displayTitle: true,
    info: { Title: info.title, ...(info.author ? { Author: info.author } : {}), Creator: producer, Producer: producer, CreationDate: info.createdAt, ModDate: info.createdAt },
  }) as unknown as Pdf;
  pdf.endSubset = () => {
    const profile = pdf.ref({ N: 3 });
    profile.end(loadResource('colour/sRGB.icc'));
    const intent = pdf.ref({
      Type: 'OutputIntent', S: 'GTS_PDFA1', Info: pdfString('sRGB IEC61966-2.1'), OutputConditionIdentifier: pdfString('sRGB IEC61966-2.1'), DestOutputProfile: profile,
    });
    intent.end();
    pdf._root.data['OutputIntents'] = [intent];
  };
  pdf.endMetadata = () => {
    const metadata = pdf.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.write(binary(xmpPacket(info, producer)));
    metadata.end();
    pdf._root.data['Metadata'] = metadata;
  };
  return pdf;
}

/** pdfkit writes a String object as a PDF string and a plain string as a name. */
// oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins
export const pdfString = (text: string): object => new String(text);
