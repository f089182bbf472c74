import { randomUUID } from 'node:crypto';
import type { ScopeId, TopicId } from '../../../shared/domain/ids';
import type { Account } from '../../vault/doors';
import { isStateSecret } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { Jobs } from '../jobs';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { groupHandlers } from './groups';

const present = (account: Account) => ({
  id: account.id, loginName: account.loginName, fullName: account.fullName, roles: [...account.roles],
  levels: [...account.levels], scopes: [...account.scopes], active: account.active, createdAt: account.createdAt,
});

/**
 * New keys for the levels of State secrets that somebody lost and this session holds. The open level is large and everyone's: it stays due
 * until somebody asks for it. What does not come through (a full disk) stays due, too; the withdrawal holds without it.
 */
async function rekeyDue(session: Session): Promise<void> {
  for (const { level, rekeyDue: due } of await session.vault.levels.list()) {
    if (due && isStateSecret(level)) await session.vault.levels.rekey(level, session.note('levels.rekey', level)).catch(() => {});
  }
}

/** People, levels, scopes and topics of the office. */
export function accessHandlers(session: Session, jobs: Jobs): Handlers<NamesOf<'accounts' | 'levels' | 'groups' | 'scopes' | 'topics'> | 'audit.list'> {
  return {
    ...groupHandlers(session),
    'accounts.list': async () => ({ accounts: (await session.vault.accounts.list()).map(present) }),
    'accounts.create': async (input) => present(await session.vault.accounts.create(input, session.note('accounts.create', input.loginName))),
    'accounts.update': async ({ id, ...change }) => {
      const account = await session.vault.accounts.update(id, change, session.note('accounts.update', id));
      if (!change.active) await rekeyDue(session);
      return present(account);
    },
    'levels.grant': async ({ accountId, level }) => {
      session.requireLevel(level);
      return present(await session.vault.accounts.grantLevel(accountId, level, session.note('levels.grant', accountId)));
    },
    'levels.withdraw': async ({ accountId, level }) => {
      const account = await session.vault.accounts.withdrawLevel(accountId, level, session.note('levels.withdraw', accountId));
      await rekeyDue(session);
      return present(account);
    },
    'levels.list': async () => {
      const { levels } = session.vault;
      return { levels: (await levels.list()).map((state) => ({ ...state })), addable: [...(await levels.addable())] };
    },
    'levels.add': async ({ level }) => {
      session.requireLawful(level);
      await session.vault.levels.add(level, session.note('levels.add', level));
      return {};
    },
    'levels.rekey': async ({ level, jobId }) => {
      session.requireLevel(level);
      const { levels } = session.vault;
      const note = session.note('levels.rekey', level);
      if (!jobId) await levels.rekey(level, note);
      else await jobs.run(jobId, ({ signal, progress }) => levels.rekey(level, note, { signal, progress: (share) => progress(Math.floor(share * 100), 100, '') }));
      return {};
    },

    'scopes.list': async () => ({ scopes: (await session.vault.registers.scopes()).map(({ id, name }) => ({ id, name })) }),
    'scopes.create': async ({ name }) => {
      const scope = { id: randomUUID() as string as ScopeId, name };
      await session.vault.registers.addScope(scope, session.note('scopes.create', scope.id));
      return scope;
    },
    'topics.list': async () => ({ topics: (await session.vault.registers.topics()).map(({ id, name, parentId }) => ({ id, name, parentId })) }),
    'topics.create': async ({ name, parentId }) => {
      const known = await session.vault.registers.topics();
      if (parentId !== null && !known.some(({ id }) => id === parentId)) throw new OfficeError('topicUnknown', { topic: parentId });
      const topic = { id: randomUUID() as string as TopicId, name, parentId };
      await session.vault.registers.addTopic(topic, session.note('topics.create', topic.id));
      return topic;
    },

    'audit.list': async ({ limit, before }) => {
      const [entries, intact] = await Promise.all([session.vault.audit.list(limit, before), session.vault.audit.intact()]);
      return {
        entries: entries.map(({ sequence, at, actor, action, object, outcome }) => ({ sequence, at, actor, action, object, outcome })),
        intact,
      };
    },
  };
}
