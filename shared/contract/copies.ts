import { z } from 'zod';
import { copyStates } from '../domain/copies';
import { limits } from '../domain/limits';
import { mutation, query } from './operation';
import * as s from './schemas';

const setId = z.string().regex(/^[A-Za-z0-9-]{1,100}$/);
const source = z.enum(['draft', 'record']);
const sourceId = z.string().regex(/^[A-Za-z0-9-]{1,100}$/);
const state = z.enum(copyStates);
const copySet = z.object({
  id: setId, level: s.level, source, sourceId, title: z.string(), issued: z.number(),
  counts: z.object({ out: z.number(), recalled: z.number(), returned: z.number(), spoilt: z.number(), destroyed: z.number() }),
});
const recipient = z.string().trim().min(1).max(limits.issuingBody);
const words = z.string().trim().max(limits.registerField);
const numbers = z.array(z.number().int().positive()).min(1).max(limits.copiesAtOnce);
const issue = z.object({
  source, sourceId,
  /** One copy a name, in the order of their numbers. */
  recipients: z.array(recipient).min(1).max(limits.copiesAtOnce),
  /** Who allowed it; for the register. */
  allowedBy: z.string().trim().max(limits.fullName), note: words, leaksSeen: s.leaksSeen,
  /** Each copy then begins on a sheet of its own. */
  bothSides: z.boolean().default(false),
});
const issued = z.object({
  set: copySet, first: z.number(), last: z.number(), ordinal: z.number(), pageCount: z.number(),
  /** False where the dialog was closed or something failed (`trouble`): these numbers stand in the register without paper. */
  handedOver: z.boolean(),
  trouble: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
const takeOut = ({ source: of, sourceId: id }: { readonly source: 'draft' | 'record'; readonly sourceId: string }) => ({ act: 'takeOut', about: { of, ids: [id] } }) as const;

export const copyOperations = {
  'copies.list': query({ ability: 'copies.read', input: s.nothing, output: z.object({ sets: z.array(copySet) }) }),
  'copies.of': query({ ability: 'copies.read', input: z.object({ source, sourceId }), output: z.object({ set: copySet.nullable() }) }),
  'copies.get': query({
    ability: 'copies.read', input: z.object({ id: setId }),
    output: z.object({
      set: copySet,
      copies: z.array(z.object({
        number: z.number(), total: z.number(), recipient: z.string(), state, ordinal: z.number(), period: z.string(),
        history: z.array(z.object({ state, day: s.isoDate, at: s.instant, by: z.string(), note: z.string() })),
      })),
    }),
  }),
  /** Sets all copies as one file, gives them their numbers, writes the register, and only then hands them to the printer. */
  'copies.print': mutation({ ability: 'copies.issue', input: issue, output: issued, twoPersons: takeOut }),
  /** The same into a file, for an office whose printer stands elsewhere. */
  'copies.save': mutation({ ability: 'copies.issue', input: issue.extend({ grant: s.fileGrant }), output: issued, twoPersons: takeOut }),
  'copies.follow': mutation({ ability: 'copies.issue', input: z.object({ id: setId, numbers, state: state.extract(['recalled', 'returned', 'spoilt']), note: words }), output: copySet }),
  'copies.destroy': mutation({
    ability: 'copies.issue', input: z.object({ id: setId, numbers, note: words.min(1) }), output: copySet,
    twoPersons: ({ id }) => ({ act: 'destroy', about: { of: 'copySet', ids: [id] } }),
  }),
  /** Who has which copy, on paper. */
  'copies.printList': mutation({ ability: 'copies.issue', input: z.object({ id: setId }), output: z.object({ printed: z.boolean() }), twoPersons: ({ id }) => ({ act: 'takeOut', about: { of: 'copySet', ids: [id] } }) }),
  /** Marks what is out as asked back and makes the letter about it as a draft of the same level. */
  'copies.recall': mutation({
    ability: 'copies.issue', input: z.object({ id: setId, numbers, until: s.isoDate, reason: words.min(1), template: z.enum(['party-letter', 'state-letter']) }),
    output: z.object({ set: copySet, draftId: s.draftId }),
  }),
} as const;
