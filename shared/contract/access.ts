import { z } from 'zod';
import { limits } from '../domain/limits';
import { mutation, query } from './operation';
import * as s from './schemas';

const account = z.object({
  id: s.accountId, loginName: z.string(), fullName: z.string(), roles: z.array(s.role),
  levels: z.array(s.level), scopes: z.array(s.scopeId), active: z.boolean(), createdAt: s.instant,
});
export const scope = z.object({ id: s.scopeId, name: z.string() });
export const topic = z.object({ id: s.topicId, name: z.string(), parentId: s.topicId.nullable() });

const groupName = z.string().trim().min(1).max(120);
const group = z.object({ id: s.scopeId, name: z.string(), level: s.level, members: z.array(s.person) });

export const accessOperations = {
  'accounts.list': query({ ability: 'accounts.read', input: s.nothing, output: z.object({ accounts: z.array(account) }) }),
  'accounts.create': mutation({
    ability: 'accounts.manage',
    input: z.object({
      loginName: s.loginName, fullName: z.string().trim().min(1).max(limits.fullName), password: s.password,
      roles: z.array(s.role).min(1), scopes: z.array(s.scopeId),
    }),
    output: account,
  }),
  'accounts.update': mutation({
    ability: 'accounts.manage',
    input: z.object({ id: s.accountId, fullName: z.string().trim().min(1).max(limits.fullName), roles: z.array(s.role).min(1), scopes: z.array(s.scopeId), active: z.boolean() }),
    output: account,
  }),
  /** Seals the key of a level to an account; who grants must hold the level. */
  'levels.grant': mutation({
    ability: 'levels.grant', input: z.object({ accountId: s.accountId, level: s.level }), output: account,
    twoPersons: ({ accountId, level }) => ({ act: 'grantLevel', about: { of: 'level', level, receiver: accountId } }),
  }),
  /** The level gets a new key at once where this session holds it; else whoever holds it sees that it is due. */
  'levels.withdraw': mutation({ ability: 'levels.grant', input: z.object({ accountId: s.accountId, level: s.level }), output: account }),
  /** Of the levels that are open here: how often each had a new key, and whether somebody who held it no longer may. */
  'levels.list': query({
    ability: 'accounts.read', input: s.nothing,
    output: z.object({
      levels: z.array(z.object({ level: s.level, generation: z.number().int(), rekeyDue: z.boolean() })),
      /** Levels the office does not have and might. */
      addable: z.array(s.level),
    }),
  }),
  /** A level that the office did not have; whoever adds it holds it. */
  'levels.add': mutation({ ability: 'levels.grant', input: z.object({ level: s.level }), output: s.nothing }),
  /** Everything of the level under a new key. Takes about five seconds for each gigabyte; with `jobId` it tells how far it is and `jobs.cancel` stops it. */
  'levels.rekey': mutation({ ability: 'levels.grant', input: z.object({ level: s.level, jobId: s.jobId.optional() }), output: s.nothing }),
  /** Who holds a level, asked by who holds it: to name readers and members of groups. */
  'levels.people': query({ ability: 'member', input: z.object({ level: s.level }), output: z.object({ people: z.array(s.person) }) }),

  /** Groups inside levels that one belongs to; of others nobody learns. A paper takes the id of a group as its scope. */
  'groups.list': query({ ability: 'member', input: s.nothing, output: z.object({ groups: z.array(group) }) }),
  /** Whoever makes a group belongs to it. */
  'groups.add': mutation({ ability: 'member', input: z.object({ level: s.level, name: groupName, members: z.array(s.accountId).max(limits.namedReaders) }), output: group }),
  'groups.setMembers': mutation({ ability: 'member', input: z.object({ id: s.scopeId, members: s.readers }), output: s.nothing }),

  'scopes.list': query({ ability: 'member', input: s.nothing, output: z.object({ scopes: z.array(scope) }) }),
  'scopes.create': mutation({ ability: 'settings.manage', input: z.object({ name: z.string().trim().min(1).max(120) }), output: scope }),
  'topics.list': query({ ability: 'member', input: s.nothing, output: z.object({ topics: z.array(topic) }) }),
  'topics.create': mutation({ ability: 'settings.manage', input: z.object({ name: z.string().trim().min(1).max(120), parentId: s.topicId.nullable() }), output: topic }),

  'audit.list': query({
    ability: 'audit.read', input: z.object({ limit: z.number().int().min(1).max(500), before: z.number().int().nullable() }),
    output: z.object({
      entries: z.array(z.object({ sequence: z.number(), at: s.instant, actor: z.string(), action: z.string(), object: z.string(), outcome: z.string() })),
      /** Whether the whole chain still agrees with its keys. */
      intact: z.boolean(),
    }),
  }),
} as const;
