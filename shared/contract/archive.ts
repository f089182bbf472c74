import { z } from 'zod';
import { limits } from '../domain/limits';
import { paperKinds } from '../domain/papers';
import { mutation, query } from './operation';
import * as s from './schemas';

const facet = <Value extends z.ZodType>(value: Value) => z.array(z.object({ value, count: z.number() }));

export const archiveFilters = z.object({
  kinds: z.array(z.enum(paperKinds)).default([]),
  levels: z.array(s.level).default([]),
  topics: z.array(s.topicId).default([]),
  years: z.array(z.number().int()).default([]),
  bodies: z.array(z.string()).default([]),
});

/** Who decided that it may be digitised; asked for at Tuyệt mật. */
const digitisation = s.decision.nullable().default(null);

/** Only these may read it; each must hold the level, and who files need not be among them. */
const readers = s.readers.nullable().default(null);

/** A snippet in pieces; `hit` pieces are what was looked for. */
const snippet = z.array(z.object({ text: z.string(), hit: z.boolean() }));

export const archiveOperations = {
  /** Reads a chosen file in a worker and proposes what the form asks; nothing is kept yet. */
  'archive.propose': mutation({
    ability: 'archive.file', input: z.object({ grant: s.fileGrant, jobId: s.jobId }),
    output: z.object({
      proposalId: z.string(), fileName: z.string(), fileSize: z.number(), mediaType: z.string(),
      /** `subject` may be empty where nothing could be recognised: the form then asks for it. */
      description: s.paperDescription.extend({ subject: z.string() }),
      text: z.string(),
      duplicateOf: s.recordId.nullable(),
      warnings: z.array(s.warning),
    }),
  }),
  'archive.fileProposal': mutation({
    ability: 'archive.file',
    input: z.object({
      proposalId: z.string().max(100), description: s.paperDescription, classification: s.classification, digitisation, readers,
      /** Also a line in the register of incoming papers, in the same step. */
      register: z.object({ arrivedOn: s.isoDate, receiver: z.string().trim().max(limits.issuingBody) }).nullable().default(null),
    }),
    output: s.archiveRecord,
  }),
  'archive.discardProposal': mutation({ ability: 'archive.file', input: z.object({ proposalId: z.string().max(100) }), output: s.nothing }),
  /** Many papers under one classification, their descriptions as proposed; one result a file. */
  'archive.fileMany': mutation({
    ability: 'archive.file',
    input: z.object({ grants: z.array(s.fileGrant).min(1).max(limits.filesAtOnce), classification: s.classification, digitisation, readers, jobId: s.jobId }),
    output: z.object({
      results: z.array(z.object({
        file: z.string(), status: z.enum(['filed', 'duplicate', 'refused']), id: s.recordId.nullable(),
        error: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
      })),
    }),
  }),
  'archive.search': query({
    ability: 'archive.read',
    input: z.object({
      query: z.string().max(limits.searchQuery), filters: archiveFilters,
      limit: z.number().int().min(1).max(limits.searchPage), offset: z.number().int().min(0),
    }),
    output: z.object({
      total: z.number(),
      hits: z.array(z.object({ record: s.archiveRecord, snippet, titleParts: snippet })),
      facets: z.object({
        kinds: facet(z.enum(paperKinds)), levels: facet(s.level), topics: facet(s.topicId), years: facet(z.number()), bodies: facet(z.string()),
      }),
    }),
  }),
  'archive.get': query({
    ability: 'archive.read', input: z.object({ id: s.recordId }),
    output: z.object({ record: s.archiveRecord, text: z.string(), document: s.docJson }),
  }),
  'archive.original': query({ ability: 'archive.read', input: z.object({ id: s.recordId }), output: z.object({ mediaType: z.string(), bytes: s.bytes }) }),
  /** Open papers only: Mật and above leaves through `copies` or `holdings`, where two persons sign from Tối mật on. */
  'archive.saveOriginal': mutation({ ability: 'archive.export', input: z.object({ id: s.recordId, grant: s.fileGrant, leaksSeen: s.leaksSeen }), output: s.nothing }),
  /** The record's text set as a PDF of its own kind; open papers only. */
  'archive.exportPdf': mutation({ ability: 'archive.export', input: z.object({ id: s.recordId, grant: s.fileGrant, leaksSeen: s.leaksSeen }), output: z.object({ pageCount: z.number() }) }),
} as const;
