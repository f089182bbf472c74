import type { LeakFinding, LeakKind } from '../../../shared/domain/leaks';
import { openPdf } from '../pdf/library';
import { tellImage } from './docx';
import { localPath } from './paths';

type Tell = (kind: LeakKind, place: string, detail: string) => void;

const plainInfo = new Set(['Author', 'Subject', 'Keywords', 'Manager', 'Company', 'SourceModified']);
const invisible = 3;
const mostPages = 2000;

function info(fields: Readonly<Record<string, unknown>>, tell: Tell): void {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && value.trim() !== '') {
      if (localPath(value)) tell('path', `Info: ${name}`, value);
      else if (plainInfo.has(name)) tell('property', `Info: ${name}`, value);
    }
    if (name === 'Custom' && typeof value === 'object' && value !== null) {
      for (const [custom, words] of Object.entries(value)) tell('property', `Info: ${custom}`, String(words));
    }
  }
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly hidden?: boolean;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
}
const commentTypes = new Set(['Text', 'FreeText', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'Stamp', 'Ink', 'Square', 'Circle', 'Line', 'Polygon', 'PolyLine', 'Redact']);

function annotation(found: Annotation, place: string, tell: Tell): void {
  const { subtype = '' } = found;
  const words = found.contentsObj?.str ?? '';
  if (commentTypes.has(subtype)) tell('comment', `${place}: ${found.titleObj?.str ?? subtype}`, words || subtype);
  if (subtype === 'FileAttachment') tell('attachment', place, words);
  if (subtype === 'Widget' && typeof found.fieldValue === 'string' && found.fieldValue.trim() !== '' && found.fieldType !== 'Btn') tell('formValue', place, found.fieldValue);
  const target = found.unsafeUrl ?? found.url ?? '';
  if (localPath(target)) tell('path', place, target);
}

/** In the bytes as they lie, for what no reader shows: earlier versions kept below the newest one, and pictures’ own data. */
function raw(bytes: Uint8Array, tell: Tell): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const ends = text.split('%%EOF').length - 1;
  const linearized = text.slice(0, 2048).includes('/Linearized');
  if (ends > (linearized ? 2 : 1)) tell('earlierVersion', '%%EOF', String(ends));
  if (/\/Thumb\s+\d+\s+\d+\s+R/.test(text)) tell('thumbnail', '/Thumb', '');
  if (/\/(?:JavaScript|Launch|RichMedia)\b/.test(text)) tell('script', 'Catalog', '');
  let at = text.indexOf('Exif\0\0');
  for (let picture = 1; at > 0 && picture <= 100; picture += 1) {
    const start = text.lastIndexOf('\xff\xd8', at);
    if (start >= 0 && at - start < 200_000) tellImage(bytes.subarray(start), `JPEG ${picture}`, tell);
    at = text.indexOf('Exif\0\0', at + 6);
  }
}

/** What a PDF holds beside what is seen on its pages. @throws what opening a PDF throws */
export async function inspectPdf(bytes: Uint8Array): Promise<LeakFinding[]> {
  const findings: LeakFinding[] = [];
  const tell: Tell = (kind, place, detail) => findings.push({ kind, place, detail });
  raw(bytes, tell);
  const task = await openPdf(bytes);
  try {
    const pdf = await task.promise;
    const { info: fields, metadata } = await pdf.getMetadata();
    info(fields as Readonly<Record<string, unknown>>, tell);
    for (const [name, value] of metadata ?? []) {
      const words = Array.isArray(value) ? value.join(', ') : String(value);
      if (localPath(words)) tell('path', `XMP: ${name}`, words);
      else if (name === 'dc:creator' && words.trim() !== '' && words !== (fields as { Author?: string }).Author) tell('property', `XMP: ${name}`, words);
    }
    const attachments = ((await pdf.getAttachments()) ?? []) as Iterable<readonly [string, { readonly filename?: string }]>;
    for (const [name, { filename }] of attachments) tell('attachment', filename ?? name, '');
    if (await pdf.getJSActions()) tell('script', 'JavaScript', '');
    const layers = await pdf.getOptionalContentConfig();
    for (const [id, group] of layers) if (!group.visible) tell('hiddenText', `${group.name ?? id}`, '');
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const page = await pdf.getPage(number);
      for (const found of (await page.getAnnotations()) as readonly Annotation[]) annotation(found, `p. ${number}`, tell);
      const { fnArray, argsArray } = await page.getOperatorList();
      const image = fnArray.some((operator) => operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject);
      // Under a scan invisible words are its text layer (TT 05/2025: scans have two layers); without one they are hidden.
      if (!image && fnArray.some((operator, index) => operator === OPS.setTextRenderingMode && (argsArray[index] as readonly unknown[])[0] === invisible)) tell('hiddenText', `p. ${number}`, '');
      page.cleanup();
    }
    return findings;
  } finally {
    await task.destroy();
  }
}
