import { z } from 'zod';
import { mutation, query } from './operation';
import * as s from './schemas';

const { decision } = s;
const kept = decision.extend({
  act: z.enum(['classified', 'extended', 'raised', 'lowered', 'declassified', 'digitised']), from: s.level, to: s.level, expiresOn: s.isoDate.nullable(), at: s.instant, by: z.string(),
});
const template = z.enum(['party-letter', 'state-letter']);

export const termOperations = {
  /** Papers of Mật and above with the last day of their protection, the earliest first. */
  'terms.list': query({
    ability: 'register.read', input: z.object({ until: s.isoDate.nullable() }),
    output: z.object({
      today: s.isoDate,
      papers: z.array(z.object({
        recordId: s.recordId, level: s.level, number: z.string(), date: s.isoDate.nullable(), subject: z.string(), issuingBody: z.string(),
        classifiedOn: s.isoDate, expiresOn: s.isoDate,
        /** By the law and the paper's date, because no decision set another day. */
        byLaw: z.boolean(), source: z.string(), unsure: z.boolean(),
      })),
      released: z.array(kept.extend({ recordId: s.recordId })),
    }),
  }),
  'terms.decisions': query({ ability: 'register.read', input: z.object({ recordId: s.recordId }), output: z.object({ decisions: z.array(kept) }) }),
  /** Writes down when the level was decided and until when it holds, or a longer term. */
  'terms.record': mutation({
    ability: 'terms.decide', input: z.object({ recordId: s.recordId, act: z.enum(['classified', 'extended']), decision, expiresOn: s.isoDate }), output: s.nothing,
  }),
  /** Carries out a recorded decision: the paper goes to the other level, `open` being its declassification. */
  'terms.changeLevel': mutation({
    ability: 'terms.decide', input: z.object({ recordId: s.recordId, to: s.level, decision }), output: s.archiveRecord,
    twoPersons: ({ recordId, to }) => ({ act: 'lowerLevel', about: { of: 'record', ids: [recordId] }, to }),
  }),
  /** The letter that tells those who have copies, as a draft of the paper's present level. */
  'terms.notice': mutation({ ability: 'terms.decide', input: z.object({ recordId: s.recordId, template }), output: z.object({ draftId: s.draftId, recipients: z.number() }) }),
} as const;
