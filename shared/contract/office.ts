import { z } from 'zod';
import { limits } from '../domain/limits';
import { mutation, query } from './operation';
import * as s from './schemas';

const actor = z.object({
  accountId: s.accountId, loginName: z.string(), fullName: z.string(),
  roles: z.array(s.role), levels: z.array(s.level), scopes: z.array(s.scopeId),
});

const session = z.object({
  /** `loggedOut`: nobody; `locked`: somebody's session waits for the password; `open`: `actor` works. */
  state: z.enum(['loggedOut', 'locked', 'open']),
  actor: actor.nullable(),
  /** Who was working when the session was locked. */
  lockedFor: z.string().nullable(),
  /** Their full name. */
  lockedName: z.string().nullable(),
  abilities: z.array(z.string()),
  /** What the vault noticed when it was opened: an older state than before, a clock set back. Worded like errors. */
  notices: z.array(z.object({ code: z.enum(['databaseRolledBack', 'clockSetBack']), params: z.record(z.string(), z.string()) })),
});

export const officeOperations = {
  'office.status': query({
    ability: 'anyone', input: s.nothing,
    output: z.object({
      /** False: there is no vault yet, the first run begins. */
      exists: z.boolean(),
      profile: s.profile.nullable(),
      /** Adapters that are up, loopback left out. */
      networkAdapters: z.array(z.string()),
      /** Only of the sample office: accounts anybody may try. */
      sampleAccounts: z.array(z.object({ loginName: z.string(), password: z.string(), fullName: z.string(), about: z.string() })),
      version: z.string(),
      /** The folder of the vault, shown in settings and first run. */
      vaultPath: z.string(),
    }),
  }),
  'office.create': mutation({
    ability: 'anyone',
    input: z.object({ profile: s.profile, account: z.object({ loginName: s.loginName, fullName: z.string().trim().min(1).max(120), password: s.password }) }),
    output: session,
  }),
  'recovery.sheet': query({
    ability: 'accounts.manage', input: z.object({ holder: z.union([z.literal(1), z.literal(2)]) }),
    /** Null where none are waiting: sheets are in memory from their making until they are confirmed, or the session ends. */
    output: z.object({ pdf: s.bytes.nullable() }),
  }),
  'recovery.saveSheet': mutation({ ability: 'accounts.manage', input: z.object({ holder: z.union([z.literal(1), z.literal(2)]), grant: s.fileGrant }), output: s.nothing }),
  'recovery.printSheet': mutation({ ability: 'accounts.manage', input: z.object({ holder: z.union([z.literal(1), z.literal(2)]) }), output: z.object({ printed: z.boolean() }) }),
  'recovery.status': query({
    ability: 'accounts.manage', input: s.nothing,
    output: z.object({
      /** The newest sheets were put away. */
      confirmed: z.boolean(),
      /** The sheets are in memory and can be printed and saved. */
      waiting: z.boolean(),
      /** Sheets were made anew and not confirmed yet; the earlier ones still work. */
      renewed: z.boolean(),
      /** Full names of those whose papers for named readers the newest sheets cannot bring back before they log in once more; at levels open here. */
      uncovered: z.array(z.string()),
    }),
  }),
  /** Makes two new sheets, which then wait; the earlier ones stop working with `recovery.confirm`. Needs every level of the office. */
  'recovery.renew': mutation({ ability: 'accounts.manage', input: s.nothing, output: s.nothing, twoPersons: () => ({ act: 'renewRecovery', about: { of: 'recovery' } }) }),
  /** Of the waiting sheets; refused with `recoverySheetsGone` where none wait. */
  'recovery.confirm': mutation({ ability: 'accounts.manage', input: s.nothing, output: s.nothing }),

  'session.current': query({ ability: 'anyone', input: s.nothing, output: session }),
  /** `keyFile`: a file to read; good until a log-in succeeds with it. A wrong one counts as a wrong password. */
  'session.logIn': mutation({ ability: 'anyone', input: z.object({ loginName: s.loginName, password: s.password, keyFile: s.fileGrant.optional() }), output: session }),
  /** Whether an account of this name is opened with a key file: what the header says to anybody who has the vault's folder. */
  'session.keyFileNeeded': query({ ability: 'anyone', input: z.object({ loginName: z.string().max(limits.loginName) }), output: z.object({ needed: z.boolean() }) }),
  'session.lock': mutation({ ability: 'anyone', input: s.nothing, output: session }),
  'session.logOut': mutation({ ability: 'anyone', input: s.nothing, output: session }),
  'session.changePassword': mutation({ ability: 'member', input: z.object({ current: s.password, next: s.password, keyFile: s.fileGrant.optional() }), output: s.nothing }),
  /** Writes a new key file; from then on one's account is opened with it and the password together. Refused with `keyFileSet` where one is set. */
  'session.setKeyFile': mutation({ ability: 'member', input: z.object({ password: s.password, target: s.fileGrant }), output: s.nothing }),
  'session.dropKeyFile': mutation({ ability: 'member', input: z.object({ password: s.password, keyFile: s.fileGrant }), output: s.nothing }),
  /** Both recovery sheets together set a new password; nothing is destroyed. */
  'session.recover': mutation({
    ability: 'anyone',
    input: z.object({ loginName: s.loginName, sheets: z.tuple([z.string().max(500), z.string().max(500)]), password: s.password }),
    output: session,
  }),
  /** A job's name is known only to who began it; a restoring begins before anybody is logged in. */
  'jobs.cancel': mutation({ ability: 'anyone', input: z.object({ jobId: s.jobId }), output: s.nothing }),
} as const;
