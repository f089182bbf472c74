import { z } from 'zod';
import { limits } from '../domain/limits';
import { circulationMarks, urgencies } from '../domain/papers';
import { secrecyLevels } from '../domain/secrecy';
import { OfficeError } from '../errors/office-error';
import type { DocJson } from './json';
import { migrations } from './migrations';
import { parseDoc } from './schema';

/** The version this program writes. A change of shape adds a migration and raises it by one. */
export const documentVersion = 2;

const signatureSchema = z.object({
  /** "T/M BAN THƯỜNG VỤ", "K/T TRƯỞNG BAN"; empty where the head signs alone. */
  authority: z.string().max(200),
  position: z.string().max(200),
  name: z.string().max(120),
});
export type Signature = z.infer<typeof signatureSchema>;

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What stands at the foot of a publication's last page (Luật Báo chí 2016, Điều 34; Luật Xuất bản 2012). Empty: not yet known. */
export const colophonSchema = z.object({
  /** Name and post of the person responsible for publishing. */
  responsible: z.string().max(200),
  board: z.string().max(500),
  design: z.string().max(200),
  proof: z.string().max(200),
  /** Copies, as printed: "1.500". */
  printRun: z.string().max(40),
  size: z.string().max(40),
  /** Printing house and its address. */
  printer: z.string().max(300),
  licenceNumber: z.string().max(80),
  licenceBody: z.string().max(200),
  licenceDate: isoDate.nullable(),
  /** "12/2026". */
  depositMonth: z.string().max(40),
  frequency: z.string().max(80),
});
export type Colophon = z.infer<typeof colophonSchema>;

/** What the form around the text needs. Empty strings mean "not on this paper". Dates ISO `YYYY-MM-DD`. */
export const documentHeadSchema = z.object({
  title: z.string().max(500),
  /** The name of the type in capitals on the page ("BÁO CÁO"); empty for a letter or a bulletin. */
  typeName: z.string().max(120),
  subject: z.string().max(500),
  parentBody: z.string().max(200),
  issuingBody: z.string().max(200),
  number: z.string().max(60),
  place: z.string().max(120),
  date: isoDate.nullable(),
  addressees: z.array(z.string().max(200)).max(200),
  recipients: z.array(z.string().max(200)).max(200),
  signature: signatureSchema.nullable(),
  /** For periodicals: "Số 11 – Tháng 11/2026". */
  issueLine: z.string().max(120),
  /** Fields below came with version 2: heads that were kept before lack them. */
  colophon: colophonSchema.nullable().default(null),
  /** Signed beside the signature: joint papers, the two of a minute. */
  coSignatures: z.array(signatureSchema).max(4).default([]),
  /** "PL.(300)" after Nơi nhận; the contact line under the text (NĐ 30/2020, Phụ lục I, boxes 12 and 13). */
  drafterCode: z.string().max(60).default(''),
  contactLine: z.string().max(300).default(''),
  /** "Dự thảo lần 2"; 0: not told. Printed where the draft mark is. */
  draftRound: z.number().int().min(0).max(99).default(0),
});
export type DocumentHead = z.infer<typeof documentHeadSchema>;

/** Drawn by the press, never typed. In an office the office overwrites them from the draft's own classification. */
export const documentMarksSchema = z.object({
  level: z.enum(secrecyLevels),
  circulation: z.enum(circulationMarks),
  urgency: z.enum(urgencies),
  training: z.boolean(),
  draft: z.boolean(),
  recall: z.object({ until: isoDate.nullable() }).nullable(),
  /** One of the numbered copies of a print run and who gets it. */
  copy: z.object({ number: z.number().int().min(1), total: z.number().int().min(1), recipient: z.string().max(200) }).nullable(),
  watermark: z.string().max(60),
});
export type DocumentMarks = z.infer<typeof documentMarksSchema>;

/** How the text is set, where it differs from the template. */
export const documentOptionsSchema = z.object({
  /** null: as the template. */
  columns: z.union([z.literal(1), z.literal(2)]).nullable(),
  /** Numbers of the notes run through the document or begin again on each page. */
  footnotes: z.enum(['document', 'page']),
  runningHead: z.boolean(),
});
export type DocumentOptions = z.infer<typeof documentOptionsSchema>;

/** What the writer of a draft chooses; level, circulation and urgency come from its classification and from nowhere else. */
export const draftSettingSchema = z.object({
  options: documentOptionsSchema,
  draft: z.boolean(),
  /** Printed where the circulation mark is "recall". */
  recallUntil: isoDate.nullable(),
  watermark: z.string().max(60),
});
export type DraftSetting = z.infer<typeof draftSettingSchema>;

const imageSchema = z.object({ mediaType: z.enum(['image/png', 'image/jpeg']), base64: z.string() });
export type DocumentImage = z.infer<typeof imageSchema>;

const envelopeSchema = z.object({
  format: z.literal('toasoan-document'),
  version: z.literal(documentVersion),
  /** Name of a template of `shared/forms`. */
  template: z.string().max(60),
  head: documentHeadSchema,
  marks: documentMarksSchema,
  options: documentOptionsSchema,
  content: z.unknown(),
  images: z.record(z.string().max(100), imageSchema),
});

/** A whole document as it is kept, converted and printed: DOCUMENT.json. */
export interface PaperDocument extends Omit<z.infer<typeof envelopeSchema>, 'content'> {
  readonly content: DocJson;
}

export const emptyHead = (): DocumentHead => ({
  title: '', typeName: '', subject: '', parentBody: '', issuingBody: '', number: '', place: '', date: null,
  addressees: [], recipients: [], signature: null, issueLine: '', colophon: null, coSignatures: [], drafterCode: '', contactLine: '', draftRound: 0,
});
export const openMarks = (): DocumentMarks => ({ level: 'open', circulation: 'none', urgency: 'none', training: false, draft: false, recall: null, copy: null, watermark: '' });
export const plainOptions = (): DocumentOptions => ({ columns: null, footnotes: 'document', runningHead: true });
export const plainSetting = (): DraftSetting => ({ options: plainOptions(), draft: false, recallUntil: null, watermark: '' });
export const emptyColophon = (): Colophon => ({
  responsible: '', board: '', design: '', proof: '', printRun: '', size: '', printer: '', licenceNumber: '', licenceBody: '', licenceDate: null, depositMonth: '', frequency: '',
});

export function newPaperDocument(template: string, content: DocJson, head: Partial<DocumentHead> = {}): PaperDocument {
  return {
    format: 'toasoan-document', version: documentVersion, template,
    head: { ...emptyHead(), ...head }, marks: openMarks(), options: plainOptions(), content, images: {},
  };
}

/**
 * Reads a document of any version up to ours.
 * @throws OfficeError documentNewer | documentInvalid
 */
export function parsePaperDocument(input: unknown): PaperDocument {
  if (typeof input !== 'object' || input === null || !('version' in input)) throw new OfficeError('documentInvalid', { place: 'format' });
  let document = input as Record<string, unknown>;
  const found = document['version'];
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) throw new OfficeError('documentInvalid', { place: 'version' });
  if (found > documentVersion) throw new OfficeError('documentNewer', { found });
  for (const migrate of migrations.slice(found - 1)) document = migrate(document);
  const parsed = envelopeSchema.safeParse(document);
  if (!parsed.success) throw new OfficeError('documentInvalid', { place: parsed.error.issues[0]?.path.join('.') || 'format' });
  return { ...parsed.data, content: parseDoc(parsed.data.content) };
}

/** Several papers in one file, each with its own form, marks and page numbers. */
export interface PaperBundle {
  readonly format: 'toasoan-bundle';
  readonly version: 1;
  readonly title: string;
  readonly parts: readonly PaperDocument[];
  /** A page with a table of contents before the first part. */
  readonly contents: boolean;
}

const bundleSchema = z.object({
  format: z.literal('toasoan-bundle'), version: z.literal(1), title: z.string().max(500), parts: z.array(z.unknown()).min(1).max(limits.bundleParts), contents: z.boolean(),
});

/**
 * Reads a bundle; its parts may be of any version up to ours.
 * @throws OfficeError documentNewer | documentInvalid
 */
export function parsePaperBundle(input: unknown): PaperBundle {
  const parsed = bundleSchema.safeParse(input);
  if (!parsed.success) throw new OfficeError('documentInvalid', { place: parsed.error.issues[0]?.path.join('.') || 'format' });
  return { ...parsed.data, parts: parsed.data.parts.map(parsePaperDocument) };
}
