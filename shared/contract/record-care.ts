import { z } from 'zod';
import { limits } from '../domain/limits';
import { mutation, query } from './operation';
import * as s from './schemas';

/** What may be corrected of a filed paper: everything but its bytes and its level. */
const correction = s.paperDescription.extend(s.classification.omit({ level: true }).shape);

const event = z.object({
  at: s.instant, who: z.string(),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('described'), before: correction, reason: z.string() }),
    z.object({ kind: z.literal('moved'), from: s.level, decision: z.object({ reference: z.string(), date: z.string(), authority: z.string() }) }),
  ]),
});

/** Of papers that are in the archive already: who may read them, what was corrected of them. */
export const recordCareOperations = {
  /** What it said before stays to be seen in its history. */
  'archive.describe': mutation({
    ability: 'archive.file', input: z.object({ id: s.recordId, description: correction, reason: z.string().trim().min(1).max(limits.reason) }), output: s.archiveRecord,
  }),
  /** Oldest first; `who` and `filedBy` are full names. */
  'archive.history': query({ ability: 'archive.read', input: z.object({ id: s.recordId }), output: z.object({ filedBy: z.string(), events: z.array(event) }) }),
  /** Null: everyone of its level and scope. */
  'archive.readers': query({ ability: 'archive.read', input: z.object({ id: s.recordId }), output: z.object({ readers: z.array(s.person).nullable() }) }),
  /** By one of its readers, or of a paper for all by whoever sees it. Everything of it gets a new key. */
  'archive.setReaders': mutation({ ability: 'archive.file', input: z.object({ id: s.recordId, readers: s.readers.nullable() }), output: s.nothing }),
} as const;
