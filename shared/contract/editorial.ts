import { z } from 'zod';
import { documentHeadSchema, draftSettingSchema } from '../document/paper-document';
import { exportFormats } from '../document/export-format';
import type { BlockJson, PassageJson } from '../document/json';
import { limits } from '../domain/limits';
import { urgencies } from '../domain/papers';
import { imposition } from './imposition';
import { mutation, query } from './operation';
import * as s from './schemas';

const draftSummary = z.object({
  id: s.draftId, title: z.string(), template: z.string(), classification: s.classification, urgency: z.enum(urgencies),
  /** Rises by one at each save; a save names the revision it stands on. */
  revision: z.number(), updatedAt: s.instant, updatedBy: z.string(),
});

const draftImage = z.object({ imageId: z.string(), mediaType: z.enum(['image/png', 'image/jpeg']), bytes: s.bytes, width: z.number(), height: z.number() });

/** Several drafts in their order; without a title the first names the whole. */
const bundle = z.object({ ids: z.array(s.draftId).min(1).max(limits.bundleParts), title: z.string().trim().max(500), contents: z.boolean(), imposition });

export const editorialOperations = {
  'drafts.list': query({ ability: 'draft.read', input: s.nothing, output: z.object({ drafts: z.array(draftSummary) }) }),
  'drafts.create': mutation({
    ability: 'draft.write', input: z.object({ template: z.string().max(60), title: z.string().trim().min(1).max(500), classification: s.classification }), output: draftSummary,
  }),
  'drafts.open': query({
    ability: 'draft.read', input: z.object({ id: s.draftId }),
    output: z.object({ draft: draftSummary, head: documentHeadSchema, setting: draftSettingSchema, content: s.docJson, images: z.array(draftImage) }),
  }),
  'drafts.save': mutation({
    ability: 'draft.write', input: z.object({ id: s.draftId, baseRevision: z.number().int(), head: documentHeadSchema, setting: draftSettingSchema.optional(), content: s.docJson }),
    output: z.object({
      revision: z.number(), savedAt: s.instant,
      /** Set where the draft had been saved elsewhere: the text went into this new draft, nothing was overwritten. */
      keptAs: s.draftId.nullable(),
    }),
  }),
  'drafts.classify': mutation({
    ability: 'draft.write', input: z.object({ id: s.draftId, classification: s.classification, urgency: z.enum(urgencies) }), output: draftSummary,
    twoPersons: ({ id, classification }) => ({ act: 'lowerLevel', about: { of: 'draft', ids: [id] }, to: classification.level }),
  }),
  'drafts.delete': mutation({ ability: 'draft.write', input: z.object({ id: s.draftId }), output: s.nothing }),
  /** Null: everyone of its level and scope. */
  'drafts.readers': query({ ability: 'draft.read', input: z.object({ id: s.draftId }), output: z.object({ readers: z.array(s.person).nullable() }) }),
  /** By one of its readers, or of a draft for all by whoever sees it; who changes them stays one of them. */
  'drafts.setReaders': mutation({ ability: 'draft.write', input: z.object({ id: s.draftId, readers: s.readers.nullable() }), output: s.nothing }),
  'drafts.addImage': mutation({ ability: 'draft.write', input: z.object({ id: s.draftId, grant: s.fileGrant }), output: draftImage }),
  /**
   * Top-level blocks `from` to `to` (both counted from 0, `to` included) of a record, as a passage with its source. Images of
   * these blocks become images of the draft and come along.
   */
  'drafts.passage': mutation({
    ability: 'draft.write', input: z.object({ id: s.draftId, recordId: s.recordId, from: z.number().int().min(0), to: z.number().int().min(0) }),
    output: z.object({ passage: z.custom<PassageJson>((value) => typeof value === 'object' && value !== null), images: z.array(draftImage) }),
  }),

  /** `pageCount`: pages of the paper, however many stand on a sheet. `jobId`: cancelled by `jobs.cancel`. */
  'press.preview': query({
    ability: 'draft.read', input: z.object({ id: s.draftId, imposition, jobId: s.jobId.optional() }),
    output: z.object({ pdf: s.bytes, pageCount: z.number(), pageMm: z.object({ widthMm: z.number(), heightMm: z.number() }), warnings: z.array(s.warning) }),
  }),
  /**
   * The page that is written on, as it will be printed, of words not yet saved. `whole` begins anew; then each `change` (top-level blocks taken out and
   * put in) follows the step before. `page` null: a step is missing or the draft was classified anew, send it whole.
   */
  'press.livePage': query({
    ability: 'draft.read',
    input: z.object({
      id: s.draftId, step: z.number().int().min(0),
      whole: z.object({ head: documentHeadSchema, setting: draftSettingSchema, content: s.docJson }).nullable(),
      change: z.object({ from: z.number().int().min(0), remove: z.number().int().min(0), insert: z.array(z.custom<BlockJson>((value) => typeof value === 'object' && value !== null)) }).nullable(),
      place: z.object({ block: z.number().int().min(0), share: z.number().min(0).max(1) }),
    }),
    output: z.object({ page: z.object({ pdf: s.bytes, page: z.number(), pageCount: z.number(), layoutMs: z.number(), emitMs: z.number() }).nullable() }),
  }),
  /** This and the next two: open papers only. Mật and above leaves through `copies`, where two persons sign from Tối mật on. */
  'press.save': mutation({
    ability: 'draft.print', input: z.object({ id: s.draftId, grant: s.fileGrant, imposition, leaksSeen: s.leaksSeen }), output: z.object({ pageCount: z.number(), warnings: z.array(s.warning) }),
  }),
  /** Another form than pages: Word, one HTML file, text for a voice. `bytes`: how large the file became. */
  'press.export': mutation({
    ability: 'draft.print', input: z.object({ id: s.draftId, format: z.enum(exportFormats), grant: s.fileGrant, leaksSeen: s.leaksSeen }), output: z.object({ bytes: z.number() }),
  }),
  /** Hands the very bytes of the preview to the printer's dialog. `printed` false: the person closed the dialog. */
  'press.print': mutation({
    ability: 'draft.print', input: z.object({ id: s.draftId, imposition, leaksSeen: s.leaksSeen }), output: z.object({ printed: z.boolean() }),
  }),
  /** Several drafts as one file. `pageMm`: null where their pages differ; then it cannot be folded. */
  'press.bundle.preview': query({
    ability: 'draft.read', input: bundle.extend({ jobId: s.jobId.optional() }),
    output: z.object({ pdf: s.bytes, pageCount: z.number(), pageMm: z.object({ widthMm: z.number(), heightMm: z.number() }).nullable(), warnings: z.array(s.warning) }),
  }),
  /** This and the next: open papers only, as with one draft. */
  'press.bundle.save': mutation({
    ability: 'draft.print', input: bundle.extend({ grant: s.fileGrant, leaksSeen: s.leaksSeen }), output: z.object({ pageCount: z.number(), warnings: z.array(s.warning) }),
  }),
  'press.bundle.print': mutation({ ability: 'draft.print', input: bundle.extend({ leaksSeen: s.leaksSeen }), output: z.object({ printed: z.boolean() }) }),
} as const;
