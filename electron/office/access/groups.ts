import { compareVietnamese } from '../../../shared/text/collation';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { LevelGroup } from '../../vault/doors';
import { peopleOf } from '../people';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';

/** Groups inside levels, and the people one may name inside a level. */
export function groupHandlers(session: Session): Handlers<NamesOf<'groups'> | 'levels.people'> {
  const present = async ({ id, name, level, members }: LevelGroup & { readonly level: SecrecyLevel }) => ({
    id, name, level, members: await peopleOf(session.vault, members),
  });
  return {
    'levels.people': async ({ level }) => {
      session.requireLevel(level);
      const holders = (await session.vault.accounts.list()).filter(({ active, levels }) => active && levels.includes(level));
      return { people: await peopleOf(session.vault, holders.map(({ id }) => id)) };
    },
    'groups.list': async () => ({
      groups: (await Promise.all((await session.vault.groups.list()).map(present))).sort((a, b) => compareVietnamese(a.name, b.name)),
    }),
    'groups.add': async ({ level, name, members }) => {
      session.requireLevel(level);
      const id = await session.vault.groups.add(level, { name, members }, session.note('groups.add', level));
      return present({ id, name, level, members: [...new Set([session.vault.account.id, ...members])] });
    },
    'groups.setMembers': async ({ id, members }) => {
      await session.vault.groups.setMembers(id, members, session.note('groups.setMembers', id));
      return {};
    },
  };
}
