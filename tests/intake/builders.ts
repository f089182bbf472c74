import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import type { BlockJson, DocJson, InlineJson } from '../../shared/document/json';
import { OfficeError } from '../../shared/errors/office-error';
import { readPaper } from '../../electron/intake/read-paper';
import type { PaperReading } from '../../electron/intake/reading';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"', 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"', 'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  /** Names under word/media with their bytes; related as rId-NAME. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
  /** Instead of the document part made from `body`. */
  readonly document?: string;
}

/** A Word file of the smallest kind Word opens. */
export function docxOf(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const relations: string[] = [];
  const add = (type: string, name: string, xml: string): void => {
    files[`word/${name}`] = strToU8(xml);
    relations.push(`<Relationship Id="rId${relations.length + 1}" Type="${relationshipTypes}/${type}" Target="${name}"/>`);
  };
  const part = (root: string, content: string): string => `${header}<w:${root} ${namespaces}>${content}</w:${root}>`;
  if (parts.styles) add('styles', 'styles.xml', part('styles', parts.styles));
  if (parts.numbering) add('numbering', 'numbering.xml', part('numbering', parts.numbering));
  if (parts.footnotes) add('footnotes', 'footnotes.xml', part('footnotes', parts.footnotes));
  if (parts.header) add('header', 'header1.xml', part('hdr', parts.header));
  for (const [name, bytes] of Object.entries(parts.media ?? {})) {
    files[`word/media/${name}`] = bytes;
    relations.push(`<Relationship Id="rId-${name}" Type="${relationshipTypes}/image" Target="media/${name}"/>`);
  }
  files['word/document.xml'] = strToU8(parts.document ?? part('document', `<w:body>${parts.body}</w:body>`));
  files['word/_rels/document.xml.rels'] = strToU8(`${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`);
  files['_rels/.rels'] = strToU8(`${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/></Relationships>`);
  files['[Content_Types].xml'] = strToU8(`${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`);
  return zipSync(files);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const para = (content: string, properties = ''): string => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
export const cell = (content: string, properties = ''): string => `<w:tc>${properties ? `<w:tcPr>${properties}</w:tcPr>` : ''}${content}</w:tc>`;

/** The smallest PNG: one grey point. */
export const onePixelPng = (): Uint8Array =>
  new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'));

/** A PDF drawn by `draw`, in Tinos, 13 points. */
export function pdfOf(draw: (pdf: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margins: { top: 57, bottom: 57, left: 85, right: 43 }, ...options });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => { pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))); });
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const font = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
  pdf.registerFont('text', readFileSync(font)).font('text').fontSize(13);
  draw(pdf);
  pdf.end();
  return done;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const readText = (text: string, name = 'giay.txt'): Promise<PaperReading> => readPaper({ name, bytes: bytesOf(text) });
export const readDocx = (parts: DocxParts): Promise<PaperReading> => readPaper({ name: 'giay.docx', bytes: docxOf(parts) });

/** The code and parameters with which a file is refused. */
export async function refusalOf(name: string, bytes: Uint8Array): Promise<{ code: string; params: object }> {
  const error: unknown = await readPaper({ name, bytes }).then(() => new Error('was read'), (reason: unknown) => reason);
  if (!(error instanceof OfficeError)) throw error;
  return { code: error.code, params: error.params };
}

const inlineSketch = (content: readonly InlineJson[] = []): string => content.map((node) => {
  if (node.type === 'hardBreak') return '⏎';
  if (node.type === 'footnote') return `[^${inlineSketch(node.content)}]`;
  if (node.type === 'crossReference') return `→${node.attrs.anchor}`;
  const marks = (node.marks ?? []).map((mark) => mark.type.slice(0, mark.type.startsWith('su') || mark.type.startsWith('st') ? 3 : 1)).join('');
  return marks ? `{${marks} ${node.text}}` : node.text;
}).join('');

/** A document as lines that a person can read: "h2 …", "p …", "- …". */
export function sketch(document: DocJson | { readonly content: readonly BlockJson[] }): string[] {
  return document.content.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph': return [`p${block.attrs.align ? ` ${block.attrs.align}` : ''} ${inlineSketch(block.content)}`.trimEnd()];
      case 'heading': return [`h${block.attrs.level} ${inlineSketch(block.content)}`];
      case 'bulletList': return block.content.flatMap((item) => sketch(item).map((line) => `• ${line}`));
      case 'orderedList': return block.content.flatMap((item) => sketch(item).map((line) => `${block.attrs.style} ${line}`));
      case 'table': return block.content.map((row) => row.content.map((one) => `${one.type === 'tableHeader' ? '!' : ''}${one.attrs.colspan}x${one.attrs.rowspan} ${sketch(one).join(' / ')}`).join(' | '));
      case 'image': return [`image ${block.attrs.imageId} ${block.attrs.widthMm ?? '-'} ${block.attrs.alt}`];
      default: return [block.type];
    }
  });
}
