import { createHash, randomUUID } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import type { ArchiveFile, Fonds, MetadataProfile } from '../../../shared/domain/holdings';
import type { PlacedRecord } from '../../vault/doors';
import { arcFileCode, documentCode, ead, mets, premis, recordXml, type Packed, type PackedRecord } from './package-metadata';

/** What a paper brings into a package: its original, and its text as a PDF where the original is none. */
export interface PaperBytes extends PlacedRecord {
  readonly original: Uint8Array;
  readonly pdf: Uint8Array | null;
}
export interface PackageInput {
  readonly profile: MetadataProfile;
  readonly fonds: Fonds;
  readonly file: ArchiveFile;
  readonly officeName: string;
  readonly program: string;
  readonly createdAt: string;
  readonly papers: readonly PaperBytes[];
}

const packed = (path: string, mediaType: string, bytes: Uint8Array, originalName: string): Packed =>
  ({ path, mediaType, bytes, originalName, sha256: createHash('sha256').update(bytes).digest('hex') });
const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'text/plain': 'txt', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx' };
const endingOf = (mediaType: string): string => endings[mediaType] ?? 'bin';

function filesOf(paper: PaperBytes, docCode: string, folder: string): Packed[] {
  const { record, original, pdf } = paper;
  const own = packed(`${folder}${docCode}.${endingOf(record.mediaType)}`, record.mediaType, original, record.fileName);
  // An original that is a PDF has the name the rule gives; another one stands beside its PDF.
  return pdf === null ? [own] : [packed(`${folder}${docCode}.pdf`, 'application/pdf', pdf, `${docCode}.pdf`), own];
}

/** Everything is compressed already, or small: stored, so that a zip of the same files is the same bytes. */
const zipped = (files: readonly Packed[], at: string): Uint8Array =>
  zipSync(Object.fromEntries(files.map((file) => [file.path, [file.bytes, { level: 0, mtime: at }] as const])) as unknown as Zippable);

/** An archival package of a file: `METS.xml` over EAD, PREMIS and the papers, with a SHA-256 of each (TT 05/2025/TT-BNV; CSIP). */
export function archivalPackage(input: PackageInput): { readonly zip: Uint8Array; readonly fileCode: string } {
  const fileCode = arcFileCode(input.fonds, input.file);
  const records = input.papers.map((paper): PackedRecord => {
    const docCode = documentCode(fileCode, paper.ordinal);
    return { record: paper.record, ordinal: paper.ordinal, details: paper.details, docCode, files: filesOf(paper, docCode, 'representations/rep1/data/') };
  });
  const facts = { ...input, uuid: randomUUID(), fileCode, records };
  const description = packed('metadata/descriptive/EAD.xml', 'text/xml', ead(facts), 'EAD.xml');
  const preservation = packed('metadata/preservation/PREMIS.xml', 'text/xml', premis(facts), 'PREMIS.xml');
  const top = packed('METS.xml', 'text/xml', mets(facts, description, preservation), 'METS.xml');
  return { zip: zipped([top, description, preservation, ...records.flatMap(({ files }) => files)], input.createdAt), fileCode };
}

/** One paper as PDF, original and XML. */
export function recordPackage(paper: PaperBytes, profile: MetadataProfile, docCode: string, at: string): Uint8Array {
  const files = filesOf(paper, docCode, '');
  const fields = { record: paper.record, ordinal: paper.ordinal, details: paper.details, docCode };
  return zipped([packed(`${docCode}.xml`, 'text/xml', recordXml(fields, profile, files), `${docCode}.xml`), ...files], at);
}
