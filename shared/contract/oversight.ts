import { z } from 'zod';
import { limits } from '../domain/limits';
import { mutation, query } from './operation';
import * as s from './schemas';

const sentence = z.object({ vi: z.string(), en: z.string() });
const thingId = z.string().regex(/^[A-Za-z0-9-]{1,100}$/);
const seen = z.object({ accountId: s.accountId, loginName: z.string(), fullName: z.string(), sees: z.boolean(), sentence });

/** Which lines of the log; empty words ask for nothing. Days are of this machine's clock, both included. */
const auditFilter = z.object({
  person: z.string().max(limits.loginName), action: z.string().max(100), object: z.string().max(200),
  from: s.isoDate.nullable(), to: s.isoDate.nullable(), refusedOnly: z.boolean(),
});
const auditLine = z.object({
  sequence: z.number(), at: s.instant, actor: z.string(), fullName: z.string(), action: z.string(), object: z.string(), outcome: z.string(),
});

export const oversightOperations = {
  /** Of a record or draft that the security officer may see: everybody, who sees it and why or why not. */
  'oversight.whoCanSee': query({
    ability: 'oversight.read', input: z.object({ id: thingId }),
    output: z.object({
      thing: z.object({ id: z.string(), kind: z.enum(['record', 'draft']), title: z.string(), level: s.level, scope: z.string(), namedReaders: z.boolean() }),
      people: z.array(seen),
    }),
  }),
  'oversight.why': query({ ability: 'oversight.read', input: z.object({ id: thingId, accountId: s.accountId }), output: seen }),
  /** Records the officer may see themselves, by words or number; to choose one to ask about. */
  'oversight.find': query({
    ability: 'oversight.read', input: z.object({ query: z.string().max(limits.searchQuery) }), output: z.object({ records: z.array(s.archiveRecord) }),
  }),
  /** What this person would see, of what the officer sees: counted and listed by the database itself, through that person's scopes and groups. */
  'oversight.preview': query({
    ability: 'oversight.read', input: z.object({ accountId: s.accountId }),
    output: z.object({ levels: z.array(z.object({ level: s.level, records: z.number(), drafts: z.number() })), records: z.array(s.archiveRecord) }),
  }),

  /**
   * What somebody who leaves has in hand, for themselves: drafts they wrote last, papers and drafts they read by name, originals lent in their
   * name; and what the successor could not go on with, told as a sentence each.
   */
  'handOver.list': query({
    ability: 'member', input: z.object({ successorId: s.accountId.nullable() }),
    output: z.object({
      drafts: z.array(z.object({ id: s.draftId, title: z.string(), level: s.level })),
      named: z.array(z.object({ id: z.string(), kind: z.enum(['record', 'draft']), title: z.string(), level: s.level, readers: z.number() })),
      loans: z.array(z.object({ id: z.string(), title: z.string(), level: s.level, dueOn: z.string() })),
      outOfReach: z.array(z.object({ id: z.string(), sentence })),
    }),
  }),
  /** Makes the successor a named reader wherever the one who leaves is one; both read it until the account is closed. */
  'handOver.give': mutation({
    ability: 'member', input: z.object({ successorId: s.accountId }),
    output: z.object({ given: z.number(), withoutLevel: z.number() }),
  }),

  /** The inspector's reading room: newest first. `before`: a sequence; null begins at the newest. */
  'audit.search': query({
    ability: 'audit.read', input: auditFilter.extend({ limit: z.number().int().min(1).max(500), before: z.number().int().nullable() }),
    output: z.object({ entries: z.array(auditLine), actions: z.array(z.string()) }),
  }),
  /** The lines as a paper that ends with the head of every chain. At most 2,000 lines; `cut` tells of more. */
  'audit.savePdf': mutation({ ability: 'audit.read', input: auditFilter.extend({ grant: s.fileGrant }), output: z.object({ lines: z.number(), cut: z.boolean() }) }),
  'audit.print': mutation({ ability: 'audit.read', input: auditFilter, output: z.object({ printed: z.boolean(), lines: z.number(), cut: z.boolean() }) }),
  /** The last line of every chain one may read, to be kept apart on paper or a stick: as fields and as the text to keep. */
  'audit.heads': query({
    ability: 'audit.read', input: s.nothing,
    output: z.object({ heads: z.array(z.object({ chain: z.string(), number: z.number(), at: s.instant, head: z.string() })), text: z.string(), intact: z.boolean() }),
  }),
  /** Kept heads against the log of today: whether it still holds that very line. */
  'audit.compareHeads': query({
    ability: 'audit.read', input: z.object({ text: z.string().max(5_000) }),
    output: z.object({ results: z.array(z.object({ chain: z.string(), number: z.number(), state: z.enum(['same', 'changed', 'missing', 'notHeld']) })) }),
  }),
} as const;
