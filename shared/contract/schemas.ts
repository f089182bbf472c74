import { z } from 'zod';
import type { DocJson } from '../document/json';
import type { AccountId, DraftId, FileGrant, JobId, RecordId, ScopeId, TopicId } from '../domain/ids';
import { limits } from '../domain/limits';
import { officeKinds } from '../domain/office';
import { circulationMarks, paperKinds } from '../domain/papers';
import { roles } from '../domain/people';
import { secrecyLevels } from '../domain/secrecy';

/** A branded id: 1 to 100 letters, digits and hyphens. */
const id = <Brand extends string>() => z.string().regex(/^[A-Za-z0-9-]{1,100}$/).transform((value) => value as Brand);
export const accountId = id<AccountId>();
export const recordId = id<RecordId>();
export const draftId = id<DraftId>();
/** A scope of the office, or a group inside a level. */
export const scopeId = z.string().regex(/^(group:)?[A-Za-z0-9-]{1,100}$/).transform((value) => value as ScopeId);
export const topicId = id<TopicId>();
export const jobId = id<JobId>();
export const fileGrant = id<FileGrant>();

/** The word for having seen what stopped a file (`leaks.findings`). */
export const leaksSeen = z.string().max(60).optional();

export const nothing = z.object({}).strict();
export const level = z.enum(secrecyLevels);
export const role = z.enum(roles);
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** ISO 8601 with time, UTC. */
export const instant = z.string();
export const bytes = z.instanceof(Uint8Array);

export const profile = z.object({
  kind: z.enum(officeKinds),
  name: z.string().trim().min(1).max(limits.officeName),
  parentBody: z.string().trim().max(limits.officeName),
  place: z.string().trim().min(1).max(120),
});

export const loginName = z.string().trim().min(1).max(limits.loginName);
export const password = z.string().min(1).max(limits.password.max);

export const paperDescription = z.object({
  kind: z.enum(paperKinds),
  number: z.string().trim().max(limits.number),
  date: isoDate.nullable(),
  issuingBody: z.string().trim().max(limits.issuingBody),
  subject: z.string().trim().min(1).max(limits.subject),
});

export const classification = z.object({ topicId, level, scopeId, circulationMark: z.enum(circulationMarks) });

export const archiveRecord = paperDescription.extend(classification.shape).extend({
  id: recordId,
  fileName: z.string(),
  mediaType: z.string(),
  fileSize: z.number(),
  sha256: z.string(),
  filedAt: instant,
  filedBy: z.string(),
});

/** Somebody of the office, by name. */
export const person = z.object({ id: accountId, loginName: z.string(), fullName: z.string() });
/** Who alone may read a thing. */
export const readers = z.array(accountId).min(1).max(limits.namedReaders);

/** A decision of the competent person, as the office records it. */
export const decision = z.object({ number: z.string().trim().min(1).max(limits.number), date: isoDate, signer: z.string().trim().min(1).max(limits.fullName) });

/** ProseMirror JSON; checked against the schema in the office, not here. */
export const docJson = z.custom<DocJson>((value) => typeof value === 'object' && value !== null);

export const warning = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });
