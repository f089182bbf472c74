import { z } from 'zod';
import { limits } from '../domain/limits';
import { registerKinds } from '../domain/registers';
import { mutation, query } from './operation';
import * as s from './schemas';

const registerKind = z.enum(registerKinds);
const period = z.string().trim().min(1).max(60);
const book = z.object({ level: s.level, register: registerKind, period });
const entry = z.number().int().positive();
/** Any text of a column; keys are those of the register's form, checked in the office. */
const fields = z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().trim().max(limits.registerField));
export const lineWords = z.object({ typeName: z.string().trim().max(120), subject: z.string().trim().max(limits.subject), fields });
const noTopSecretSubject = ({ level, subject }: { readonly level: string; readonly subject: string }): boolean => level !== 'topSecret' || subject === '';
const topSecretRule = { path: ['subject'], message: 'a Tuyệt mật line has no subject' };
export const newLineWords = lineWords.extend({ level: s.level, scopeId: s.scopeId });

export const registerLine = lineWords.extend(book.shape).extend({
  entry, ordinal: z.number().int(), day: s.isoDate, at: s.instant, by: z.string(), seriesNumber: z.number().nullable(),
  scopeId: s.scopeId.nullable(), recordId: s.recordId.nullable(), draftId: s.draftId.nullable(), corrects: z.number().nullable(),
  struck: z.object({ day: s.isoDate, by: z.string(), reason: z.string(), correctedBy: z.number().nullable() }).nullable(),
  hidden: z.boolean(),
});
const part = book.extend({ from: s.isoDate.nullable(), to: s.isoDate.nullable() });
const sheet = part.extend({ volume: z.number().int().min(1).max(999), paper: z.enum(['a4', 'a3']) });
const head = z.object({ number: z.number(), seal: z.string() });

export const numbering = z.object({
  by: z.enum(['year', 'term']),
  terms: z.array(z.object({ name: period, from: s.isoDate })).max(20),
  /** How the number of an outgoing paper is written, and the code of this body in it ("BTGDVTU"). */
  style: z.enum(['state', 'party']), body: z.string().trim().max(40),
});

export const registerOperations = {
  'registers.list': query({
    ability: 'register.read', input: s.nothing,
    output: z.object({
      today: s.isoDate, numbering,
      books: z.array(book.extend({
        lines: z.number(), lastOrdinal: z.number(), firstDay: s.isoDate.nullable(), lastDay: s.isoDate.nullable(), closedTo: s.isoDate.nullable(),
        /** The book lines go into today. */
        current: z.boolean(),
      })),
    }),
  }),
  'registers.lines': query({
    ability: 'register.read',
    input: part.extend({ text: z.string().max(limits.searchQuery), limit: z.number().int().min(1).max(500), offset: z.number().int().min(0) }),
    output: z.object({ total: z.number(), lines: z.array(registerLine) }),
  }),
  'registers.line': query({ ability: 'register.read', input: z.object({ level: s.level, entry }), output: registerLine }),
  /** The entry day and the number are the office's own; `recordId` ties the line to a filed paper. */
  'registers.add': mutation({
    ability: 'register.write',
    input: newLineWords.extend({ register: registerKind, recordId: s.recordId.nullable() }).refine(noTopSecretSubject, topSecretRule), output: registerLine,
  }),
  /** The next number of the outgoing register goes into the head of the draft; `type` is the code in the number ("BC"). */
  'registers.issue': mutation({
    ability: 'register.write',
    input: z.object({ draftId: s.draftId, type: z.string().trim().max(10).regex(/^[\p{Lu}\p{Ll}đĐ]*$/u), typeName: z.string().trim().max(120), fields }), output: registerLine,
  }),
  'registers.correct': mutation({
    ability: 'register.write',
    input: z.object({ level: s.level, entry, reason: z.string().trim().min(1).max(limits.registerField), words: lineWords.nullable() })
      .refine(({ level, words }) => words === null || noTopSecretSubject({ level, ...words }), topSecretRule),
    output: registerLine,
  }),
  /** The last number of a book kept on paper before; only while it has none here. */
  'registers.begin': mutation({ ability: 'register.write', input: z.object({ level: s.level, register: registerKind, series: z.string().trim().max(10).nullable(), last: z.number().int().min(1).max(99_999) }), output: s.nothing }),
  'registers.close': mutation({ ability: 'register.write', input: z.object({ level: s.level, register: registerKind, day: s.isoDate }), output: z.object({ count: z.number(), head }) }),
  /** Follows every entry of the open levels from the first to the last. */
  'registers.verify': query({
    ability: 'register.read', input: s.nothing,
    output: z.object({
      levels: z.array(z.object({ level: s.level, head: head.nullable(), trouble: z.object({ at: z.number(), what: z.enum(['changed', 'missing']) }).nullable() })),
    }),
  }),
  /** Whether the seal at the foot of a printed sheet is that of its entry here. */
  'registers.compareSeal': query({ ability: 'register.read', input: z.object({ level: s.level, entry, seal: z.string().trim().min(8).max(64) }), output: z.object({ same: z.boolean() }) }),
  'registers.preview': query({ ability: 'register.read', input: sheet, output: z.object({ pdf: s.bytes, pageCount: z.number() }) }),
  'registers.print': mutation({ ability: 'register.write', input: sheet, output: z.object({ printed: z.boolean() }), twoPersons: ({ level }) => ({ act: 'takeOut', about: { of: 'books', level } }) }),
  'registers.save': mutation({ ability: 'register.write', input: sheet.extend({ grant: s.fileGrant }), output: z.object({ pageCount: z.number() }), twoPersons: ({ level }) => ({ act: 'takeOut', about: { of: 'books', level } }) }),
  'registers.numbering': query({ ability: 'member', input: s.nothing, output: numbering }),
  'registers.setNumbering': mutation({ ability: 'settings.manage', input: numbering, output: numbering }),

  'loans.list': query({
    ability: 'register.read', input: s.nothing,
    output: z.object({
      today: s.isoDate,
      loans: z.array(z.object({
        id: z.string(), level: s.level, recordId: s.recordId.nullable(), title: z.string(), paperNumber: z.string(), borrower: z.string(), lentOn: s.isoDate, dueOn: s.isoDate,
        returnedOn: s.isoDate.nullable(), returnedTo: z.string().nullable(), ordinal: z.number(), period: z.string(),
      })),
    }),
  }),
  /** Lends the paper original of a record; the slip has the number of the line. */
  'loans.lend': mutation({
    ability: 'register.write', input: z.object({ recordId: s.recordId, borrower: z.string().trim().min(1).max(limits.issuingBody), dueOn: s.isoDate, note: z.string().trim().max(limits.registerField) }),
    output: z.object({ id: z.string(), ordinal: z.number() }),
  }),
  'loans.takeBack': mutation({ ability: 'register.write', input: z.object({ id: z.string().max(100) }), output: s.nothing }),
  'loans.printSlip': mutation({ ability: 'register.write', input: z.object({ id: z.string().max(100) }), output: z.object({ printed: z.boolean() }) }),
  /** Originals that should be back, up to today. */
  'loans.printOverdue': mutation({ ability: 'register.write', input: z.object({ level: s.level }), output: z.object({ printed: z.boolean() }), twoPersons: ({ level }) => ({ act: 'takeOut', about: { of: 'books', level } }) }),
} as const;
