import { z } from 'zod';
import { metadataProfiles, relationKinds } from '../domain/holdings';
import { limits } from '../domain/limits';
import { retentionIds } from '../domain/retention';
import { mutation, query } from './operation';
import * as s from './schemas';

const fondsId = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);
const fileId = z.string().regex(/^[0-9a-f-]{36}$/);
const line = z.string().trim().max(200);
const long = z.string().trim().max(limits.subject);

const fonds = z.object({ id: fondsId, archiveCode: line, agencyCode: line, name: line.min(1), history: z.string().trim().max(4000) });
const fileDescription = z.object({
  code: z.string().trim().min(1).max(60), title: long.min(1), retention: z.enum(retentionIds), language: line, keywords: long, description: long, condition: line, box: line, shelf: line,
});
const archiveFile = fileDescription.extend({
  id: fileId, level: s.level, scopeId: s.scopeId, fondsId, startDate: s.isoDate.nullable(), endDate: s.isoDate.nullable(), records: z.number(),
  closedOn: s.isoDate.nullable(), transferredOn: s.isoDate.nullable(), destroyedOn: s.isoDate.nullable(),
});
const listedFile = archiveFile.extend({
  /** Last day for handing it over; null while the work goes on or once it was. */
  transferDue: s.isoDate.nullable(), transferState: z.enum(['none', 'far', 'soon', 'late', 'done']),
  /** Last day it must be kept; null: for ever, or the work goes on. */
  keptUntil: s.isoDate.nullable(), disposable: z.boolean(),
});
const details = z.object({
  pages: z.number().int().min(0).max(100_000).nullable(), language: line, keywords: long, autograph: long, condition: line, signer: line, description: long,
  mode: z.enum(['01', '02', '03']), original: z.boolean(),
});
const relation = z.object({ kind: z.enum(relationKinds), from: s.recordId, to: s.recordId });
const decision = z.object({ number: z.string().trim().min(1).max(60), date: s.isoDate, signer: line.min(1) });

export const holdingsOperations = {
  'holdings.overview': query({
    ability: 'archive.read', input: s.nothing,
    output: z.object({ profile: z.enum(metadataProfiles), fonds: z.array(fonds), files: z.array(listedFile), today: s.isoDate }),
  }),
  'holdings.setProfile': mutation({ ability: 'settings.manage', input: z.object({ profile: z.enum(metadataProfiles) }), output: s.nothing }),
  'holdings.addFonds': mutation({ ability: 'archive.file', input: fonds.omit({ id: true }), output: fonds }),
  'holdings.changeFonds': mutation({ ability: 'archive.file', input: fonds, output: fonds }),
  'holdings.addFile': mutation({ ability: 'archive.file', input: fileDescription.extend({ level: s.level, scopeId: s.scopeId, fondsId }), output: archiveFile }),
  'holdings.describeFile': mutation({ ability: 'archive.file', input: z.object({ id: fileId, description: fileDescription }), output: archiveFile }),
  /** Ends the work on a file; null opens it again. */
  'holdings.closeFile': mutation({ ability: 'archive.file', input: z.object({ id: fileId, day: s.isoDate.nullable() }), output: archiveFile }),
  'holdings.transferFile': mutation({ ability: 'archive.file', input: z.object({ id: fileId, day: s.isoDate }), output: archiveFile }),
  'holdings.records': query({ ability: 'archive.read', input: z.object({ id: fileId }), output: z.object({ records: z.array(z.object({ record: s.archiveRecord, ordinal: z.number(), details })) }) }),
  'holdings.place': mutation({ ability: 'archive.file', input: z.object({ recordId: s.recordId, fileId: fileId.nullable() }), output: s.nothing }),
  'holdings.paper': query({
    ability: 'archive.read', input: z.object({ recordId: s.recordId }),
    output: z.object({ file: archiveFile.nullable(), details, relations: z.array(relation.extend({ other: s.archiveRecord })) }),
  }),
  'holdings.setDetails': mutation({ ability: 'archive.file', input: z.object({ recordId: s.recordId, details }), output: s.nothing }),
  'holdings.relate': mutation({ ability: 'archive.file', input: relation, output: s.nothing }),
  'holdings.unrelate': mutation({ ability: 'archive.file', input: relation, output: s.nothing }),

  /** The list of files whose time is over, for signature. */
  'holdings.disposalList': query({ ability: 'archive.read', input: s.nothing, output: z.object({ pdf: s.bytes.nullable(), files: z.number() }) }),
  'holdings.printDisposalList': mutation({ ability: 'archive.file', input: s.nothing, output: z.object({ printed: z.boolean() }) }),
  /** By a signed decision only; its papers are gone for good. */
  'holdings.destroyFile': mutation({
    ability: 'archive.file', input: z.object({ id: fileId, decision }), output: s.nothing,
    twoPersons: ({ id }) => ({ act: 'destroy', about: { of: 'file', ids: [id] } }),
  }),
  /** Labels for boxes and files, to cut out. */
  'holdings.printLabels': mutation({ ability: 'archive.file', input: z.object({ ids: z.array(fileId).min(1).max(200) }), output: z.object({ printed: z.boolean() }) }),
  /** A zip with METS, EAD, PREMIS and SHA-256 of everything, as an archive takes it in (TT 05/2025/TT-BNV). */
  'holdings.savePackage': mutation({
    ability: 'archive.export', input: z.object({ id: fileId, grant: s.fileGrant, jobId: s.jobId, leaksSeen: s.leaksSeen }), output: z.object({ records: z.number(), bytes: z.number() }),
    twoPersons: ({ id }) => ({ act: 'takeOut', about: { of: 'file', ids: [id] } }),
  }),
  /** One paper as a zip of its PDF, its original and its fields as XML. */
  'holdings.saveRecord': mutation({
    ability: 'archive.export', input: z.object({ recordId: s.recordId, grant: s.fileGrant, leaksSeen: s.leaksSeen }), output: z.object({ bytes: z.number() }),
    twoPersons: ({ recordId }) => ({ act: 'takeOut', about: { of: 'record', ids: [recordId] } }),
  }),
} as const;
