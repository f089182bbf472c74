import { looksLikeText } from './text/decode';
import { zipEntries } from './docx/zip';
import { Refusal } from './reading';

/** What a file is by its content; the last ones are told apart only to say what was found. */
export type FileKind = 'TXT' | 'DOCX' | 'PDF' | 'OLE-ENCRYPTED' | 'DOC' | 'RTF' | 'ODT' | 'XLSX' | 'PPTX' | 'ZIP' | 'HTML' | 'XML' | 'PNG' | 'JPEG' | 'GIF' | 'BMP' | 'TIFF' | 'UNKNOWN';

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

const signatures: readonly (readonly [FileKind, string])[] = [
  ['RTF', '{\\rtf'], ['PNG', '\u0089PNG'], ['JPEG', '\u00ff\u00d8\u00ff'], ['GIF', 'GIF8'], ['BMP', 'BM'], ['TIFF', 'II*\u0000'], ['TIFF', 'MM\u0000*'],
];

function hasUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) wanted[index * 2] = text.charCodeAt(index);
  const end = Math.min(bytes.length, 4 * 1024 * 1024) - wanted.length;
  for (let at = 512; at <= end; at += 2) {
    if (bytes[at] === wanted[0] && wanted.every((value, offset) => bytes[at + offset] === value)) return true;
  }
  return false;
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = zipEntries(bytes).map((entry) => entry.name);
  if (names.some((name) => /^\/?word\/document\d*\.xml$/i.test(name)) || names.some((name) => /^\/?word\//i.test(name))) return 'DOCX';
  if (names.some((name) => /^\/?xl\//i.test(name))) return 'XLSX';
  if (names.some((name) => /^\/?ppt\//i.test(name))) return 'PPTX';
  if (names.includes('mimetype') && names.includes('content.xml')) return 'ODT';
  return names.some((name) => /^\[content_types\]\.xml$/i.test(name)) ? 'DOCX' : 'ZIP';
}

/** The kind of a file by what stands in it. @throws Refusal fileBroken | fileTooComplex for a package that cannot be listed */
export function sniff(bytes: Uint8Array): FileKind {
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'PDF';
  const start = ascii(bytes, 0, 8);
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006') || start.startsWith('PK\u0007\u0008')) return zipKind(bytes);
  if (start === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1') return hasUtf16(bytes, 'EncryptedPackage') ? 'OLE-ENCRYPTED' : 'DOC';
  for (const [kind, signature] of signatures) if (start.startsWith(signature) && (kind !== 'BMP' || !looksLikeText(bytes))) return kind;
  if (!looksLikeText(bytes)) return 'UNKNOWN';
  const opening = ascii(bytes, 0, 512).replace(/^\u00ef\u00bb\u00bf/, '').trimStart().toLowerCase();
  if (opening.startsWith('<!doctype html') || opening.startsWith('<html')) return 'HTML';
  return opening.startsWith('<?xml') ? 'XML' : 'TXT';
}

const families: Readonly<Record<string, FileKind>> = { txt: 'TXT', text: 'TXT', docx: 'DOCX', docm: 'DOCX', dotx: 'DOCX', dotm: 'DOCX', pdf: 'PDF' };
/** Endings that promise something else than text, so that text inside them is not taken as a paper. */
const textEndings = new Set(['', 'txt', 'text']);

export const extensionOf = (name: string): string => /\.([^./\\\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * What to read the file as.
 * @throws Refusal fileTypeUnknown | fileTypeMismatch | fileEncrypted | fileBroken
 */
export function kindToRead(name: string, bytes: Uint8Array): 'TXT' | 'DOCX' | 'PDF' {
  const extension = extensionOf(name);
  const promised = families[extension];
  let kind: FileKind;
  try {
    kind = sniff(bytes);
  } catch (error) {
    if (error instanceof Refusal && promised === undefined) throw new Refusal('fileTypeUnknown', {}, { cause: error });
    throw error;
  }
  if (kind === 'OLE-ENCRYPTED') throw new Refusal('fileEncrypted');
  // A page of HTML or XML that was saved as .txt is read as the text it is.
  if (promised === 'TXT' && (kind === 'HTML' || kind === 'XML')) return 'TXT';
  if (promised !== undefined && kind !== promised) {
    throw kind === 'UNKNOWN' && promised !== 'TXT' ? new Refusal('fileBroken') : new Refusal('fileTypeMismatch', { extension, actual: kind === 'UNKNOWN' ? 'BINARY' : kind });
  }
  if (kind === 'DOCX' || kind === 'PDF') {
    // Known by content under a name that says nothing; a name that says something else is told to its owner.
    if (promised === undefined && extension !== '') throw new Refusal('fileTypeMismatch', { extension, actual: kind });
    return kind;
  }
  if (kind === 'TXT' && textEndings.has(extension)) return 'TXT';
  throw new Refusal('fileTypeUnknown');
}
