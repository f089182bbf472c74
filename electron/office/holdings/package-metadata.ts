import type { ArchiveFile, Fonds, MetadataProfile, RecordDetails } from '../../../shared/domain/holdings';
import { kindNames } from '../../../shared/domain/kind-names';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import { retentionOf } from '../../../shared/domain/retention';
import { element, textElement, xmlFile, xmlText, type XmlText } from '../../../shared/text/xml';

/** A file of the package: where it lies in it, and what it is. */
export interface Packed {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Name it came with. */
  readonly originalName: string;
}
export interface PackedRecord {
  readonly record: ArchiveRecord;
  readonly ordinal: number;
  readonly details: RecordDetails;
  readonly docCode: string;
  readonly files: readonly Packed[];
}
export interface PackageFacts {
  readonly uuid: string;
  readonly profile: MetadataProfile;
  readonly fonds: Fonds;
  readonly file: ArchiveFile;
  readonly fileCode: string;
  readonly officeName: string;
  readonly program: string;
  /** ISO instant. */
  readonly createdAt: string;
  readonly records: readonly PackedRecord[];
}

/** archive.agency.year.delivery.ordinal (TT 05/2025, arcFileCode); what is not known stands as 0. */
export const arcFileCode = (fonds: Fonds, file: ArchiveFile): string =>
  [fonds.archiveCode || '0', fonds.agencyCode || '0', (file.closedOn ?? file.endDate ?? '0000').slice(0, 4), '01', file.code.replaceAll(/[^\p{L}\p{N}-]/gu, '')].join('.');
/** Seven digits (TT 05/2025, arcDocCode). */
export const documentCode = (fileCode: string, ordinal: number): string => `${fileCode}.${String(ordinal).padStart(7, '0')}`;

const confidence: Readonly<Record<ArchiveRecord['level'], string>> = { open: '', confidential: 'Mật', secret: 'Tối mật', topSecret: 'Tuyệt mật' };

/** The fields of one paper by the names of TT 05/2025 (standards §4.1); the Party profile has the same facts under its own element. */
export function recordFields({ record, ordinal, details, docCode }: Omit<PackedRecord, 'files'>, profile: MetadataProfile): XmlText {
  const [codeNumber = '', codeNotation = ''] = record.number.split(/[/-](.*)/s);
  const fields: readonly (readonly [string, string | number])[] = [
    ['docId', record.id], ['arcDocCode', docCode], ['typeName', kindNames[record.kind]], ['codeNumber', codeNumber.replace(/^Số:?\s*/u, '')], ['codeNotation', codeNotation],
    ['issuedDate', record.date ?? ''], ['organName', record.issuingBody], ['subject', record.level === 'topSecret' ? '' : record.subject], ['language', details.language],
    ['numberOfPage', details.pages ?? ''], ['inforSign', details.signer], ['keyword', details.keywords], ['mode', details.mode], ['confidenceLevel', confidence[record.level]],
    ['autograph', details.autograph], ['format', details.condition], ['description', details.description], ['isCan', details.original ? 1 : 0], ['docOrdinal', ordinal],
  ];
  return element(profile === 'state' ? 'document' : 'partyDocument', {}, ...fields.map(([name, value]) => textElement(name, value)));
}

const odd = (name: string, value: string | number): XmlText => element('odd', { type: name }, textElement('p', value));

/** EAD of the file: itself, then its papers as items. */
export function ead({ fonds, file, fileCode, records, profile, createdAt }: PackageFacts): Uint8Array {
  const date = [file.startDate, file.endDate].filter(Boolean).join('/');
  return xmlFile(element('ead', { xmlns: 'urn:isbn:1-931666-22-9' },
    element('eadheader', {}, textElement('eadid', fileCode), element('filedesc', {}, element('titlestmt', {}, textElement('titleproper', file.title))),
      element('profiledesc', {}, element('creation', {}, textElement('date', createdAt.slice(0, 10), { normal: createdAt.slice(0, 10) })))),
    element('archdesc', { level: 'file' },
      element('did', {}, textElement('unitid', fileCode), textElement('unittitle', file.title), date ? textElement('unitdate', date, { normal: date }) : undefined,
        textElement('physdesc', records.length), element('langmaterial', {}, textElement('language', file.language, { langcode: file.language })),
        element('origination', {}, textElement('corpname', fonds.name)), textElement('physloc', [file.shelf, file.box].filter(Boolean).join(' – '))),
      odd('maintenance', retentionOf(file.retention).code), odd('keyword', file.keywords), odd('totalDoc', records.length), odd('format', file.condition), odd('paperFileCode', file.code), odd('description', file.description),
      element('dsc', { type: 'in-depth' }, ...records.map((packed) => element('c', { level: 'item', id: `c-${packed.record.id}` },
        element('did', {}, textElement('unitid', packed.docCode), textElement('unittitle', packed.record.subject), packed.record.date ? textElement('unitdate', packed.record.date, { normal: packed.record.date }) : undefined),
        element('odd', { type: 'fields' }, recordFields(packed, profile))))))));
}

const objectId = (type: string, value: string): XmlText => element('premis:objectIdentifier', {}, textElement('premis:objectIdentifierType', type), textElement('premis:objectIdentifierValue', value));
const premisEvent = (identifier: string, type: string, at: string, object: string): XmlText => element('premis:event', {},
  element('premis:eventIdentifier', {}, textElement('premis:eventIdentifierType', 'local'), textElement('premis:eventIdentifierValue', identifier)),
  textElement('premis:eventType', type), textElement('premis:eventDateTime', at),
  element('premis:linkingAgentIdentifier', {}, textElement('premis:linkingAgentIdentifierType', 'local'), textElement('premis:linkingAgentIdentifierValue', 'program')),
  element('premis:linkingObjectIdentifier', {}, textElement('premis:linkingObjectIdentifierType', 'path'), textElement('premis:linkingObjectIdentifierValue', object)));
const premisAgent = (identifier: string, name: string, type: string): XmlText => element('premis:agent', {},
  element('premis:agentIdentifier', {}, textElement('premis:agentIdentifierType', 'local'), textElement('premis:agentIdentifierValue', identifier)),
  textElement('premis:agentName', name), textElement('premis:agentType', type));

/** PREMIS 3 of every file: what it is, its hash, that it was taken in and packed, by whom. */
export function premis({ records, program, officeName, createdAt }: PackageFacts): Uint8Array {
  const objects = records.flatMap(({ files }) => files).map((file) => element('premis:object', { 'xsi:type': 'premis:file' },
    objectId('path', file.path),
    element('premis:objectCharacteristics', {},
      element('premis:fixity', {}, textElement('premis:messageDigestAlgorithm', 'SHA-256'), textElement('premis:messageDigest', file.sha256)),
      textElement('premis:size', file.bytes.length),
      element('premis:format', {}, element('premis:formatDesignation', {}, textElement('premis:formatName', file.mediaType)))),
    textElement('premis:originalName', file.originalName)));
  const events = records.flatMap(({ record, files }) => files.flatMap((file) => [
    premisEvent(`ingest-${file.path}`, 'ingestion', record.filedAt, file.path), premisEvent(`pack-${file.path}`, 'packing', createdAt, file.path),
  ]));
  return xmlFile(element('premis:premis', { 'xmlns:premis': 'http://www.loc.gov/premis/v3', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', version: '3.0' },
    ...objects, ...events, premisAgent('program', program, 'software'), premisAgent('office', officeName, 'organization')));
}

const metsFile = (id: string, file: Packed, createdAt: string): XmlText => element('file', { ID: id, MIMETYPE: file.mediaType, SIZE: file.bytes.length, CREATED: createdAt, CHECKSUM: file.sha256, CHECKSUMTYPE: 'SHA-256' },
  element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': file.path }));
const reference = (name: 'dmdSec' | 'digiprovMD', id: string, type: 'EAD' | 'PREMIS', file: Packed, createdAt: string): XmlText => element(name, { ID: id, CREATED: createdAt, STATUS: 'CURRENT' },
  element('mdRef', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': file.path, MDTYPE: type, MIMETYPE: file.mediaType, SIZE: file.bytes.length, CREATED: createdAt, CHECKSUM: file.sha256, CHECKSUMTYPE: 'SHA-256' }));

/** METS of the package by the common specification (CSIP): what is in it, where, with which hash. */
export function mets(facts: PackageFacts, description: Packed, preservation: Packed): Uint8Array {
  const { createdAt, file, records, program, officeName } = facts;
  const data = records.flatMap((packed) => packed.files.map((each, index) => ({ each, id: `f-${packed.record.id}-${index}`, record: packed })));
  return xmlFile(element('mets', {
    xmlns: 'http://www.loc.gov/METS/', 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
    OBJID: `uuid-${facts.uuid.toUpperCase()}`, LABEL: file.title, TYPE: 'Mixed', 'csip:CONTENTINFORMATIONTYPE': 'MIXED', PROFILE: 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
  },
    element('metsHdr', { CREATEDATE: createdAt, RECORDSTATUS: 'NEW', 'csip:OAISPACKAGETYPE': 'SIP' },
      element('agent', { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' }, textElement('name', program)),
      element('agent', { ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, textElement('name', officeName))),
    reference('dmdSec', 'dmd-ead', 'EAD', description, createdAt),
    element('amdSec', { ID: 'amd' }, reference('digiprovMD', 'digiprov-premis', 'PREMIS', preservation, createdAt)),
    element('fileSec', { ID: 'files' }, element('fileGrp', { ID: 'grp-rep1', USE: 'Representations/rep1/data' }, ...data.map(({ each, id }) => metsFile(id, each, createdAt)))),
    element('structMap', { ID: 'structure', TYPE: 'PHYSICAL', LABEL: 'CSIP' },
      element('div', { LABEL: facts.fileCode },
        element('div', { LABEL: 'Metadata', DMDID: 'dmd-ead', ADMID: 'digiprov-premis' }),
        element('div', { LABEL: 'Representations/rep1' }, ...records.map((packed) => element('div', { LABEL: packed.docCode },
          ...data.filter(({ record }) => record === packed).map(({ id }) => element('fptr', { FILEID: id })))))))));
}

/** `PDF + XML` of one paper: its fields in a file of their own. */
export const recordXml = (packed: Omit<PackedRecord, 'files'>, profile: MetadataProfile, hashes: readonly Packed[]): Uint8Array =>
  xmlFile(element('record', {}, recordFields(packed, profile), element('files', {}, ...hashes.map((file) =>
    element('file', { path: file.path, mediaType: file.mediaType, size: file.bytes.length, sha256: file.sha256 }, xmlText(file.originalName))))));
