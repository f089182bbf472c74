import { z } from 'zod';
import { circulationMarks, urgencies } from '../domain/papers';
import { secrecyLevels } from '../domain/secrecy';
import { OfficeError } from '../errors/office-error';
import type { DocJson } from './json';
import { parseDoc } from './schema';

/** The version this program writes. A change of shape adds a migration below and raises it by one. */
export const documentVersion = 1;

const signatureSchema = z.object({
  /** "T/M BAN THƯỜNG VỤ", "K/T TRƯỞNG BAN"; empty where the head signs alone. */
  authority: z.string().max(200),
  position: z.string().max(200),
  name: z.string().max(120),
});

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
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable(),
  addressees: z.array(z.string().max(200)).max(200),
  recipients: z.array(z.string().max(200)).max(200),
  signature: signatureSchema.nullable(),
  /** For periodicals: "Số 11 – Tháng 11/2026". */
  issueLine: z.string().max(120),
});
export type DocumentHead = z.infer<typeof documentHeadSchema>;

/** Drawn by the press, never typed. In an office the office overwrites them from the draft's own classification. */
export const documentMarksSchema = z.object({
  level: z.enum(secrecyLevels),
  circulation: z.enum(circulationMarks),
  urgency: z.enum(urgencies),
  training: z.boolean(),
});
export type DocumentMarks = z.infer<typeof documentMarksSchema>;

const imageSchema = z.object({ mediaType: z.enum(['image/png', 'image/jpeg']), base64: z.string() });
export type DocumentImage = z.infer<typeof imageSchema>;

const envelopeSchema = z.object({
  format: z.literal('toasoan-document'),
  version: z.literal(documentVersion),
  /** Name of a template of `shared/forms`. */
  template: z.string().max(60),
  head: documentHeadSchema,
  marks: documentMarksSchema,
  content: z.unknown(),
  images: z.record(z.string().max(100), imageSchema),
});

/** A whole document as it is kept, converted and printed: DOCUMENT.json. */
export interface PaperDocument extends Omit<z.infer<typeof envelopeSchema>, 'content'> {
  readonly content: DocJson;
}

export const emptyHead = (): DocumentHead => ({
  title: '', typeName: '', subject: '', parentBody: '', issuingBody: '', number: '', place: '', date: null,
  addressees: [], recipients: [], signature: null, issueLine: '',
});
export const openMarks = (): DocumentMarks => ({ level: 'open', circulation: 'none', urgency: 'none', training: false });

export function newPaperDocument(template: string, content: DocJson, head: Partial<DocumentHead> = {}): PaperDocument {
  return {
    format: 'toasoan-document', version: documentVersion, template,
    head: { ...emptyHead(), ...head }, marks: openMarks(), content, images: {},
  };
}

/** From version n to n + 1, in order; the first entry leads from version 1 to 2. */
const migrations: readonly ((document: Record<string, unknown>) => Record<string, unknown>)[] = [];

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
