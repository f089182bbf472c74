import type { AccountId, DraftId, RecordId } from '../../../shared/domain/ids';
import { sightSentence, type SightThing } from '../../../shared/domain/sight';
import { OfficeError } from '../../../shared/errors/office-error';
import { sightOf } from '../../policy/sight';
import type { Account } from '../../vault/doors';
import { networkAdaptersUp } from '../network';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';

interface Asked extends SightThing {
  readonly id: string;
  readonly title: string;
  readonly scopeName: string;
}

/** "Ai xem được tài liệu này, và vì sao": for the security officer, of what they may see themselves. */
export function oversightHandlers(session: Session): Handlers<NamesOf<'oversight'>> {
  const found = async (id: string): Promise<Asked> => {
    const { records, drafts, groups, registers } = session.vault;
    const record = await records.get(id as RecordId);
    const draft = record ? null : await drafts.get(id as DraftId);
    const place = record ?? draft?.classification;
    if (!place) throw new OfficeError('recordMissing');
    const group = (await groups.list(place.level)).find((each) => each.id === place.scopeId);
    const scope = (await registers.scopes()).find((each) => each.id === place.scopeId);
    return {
      id, kind: record ? 'record' : 'draft', title: record?.subject ?? draft?.title ?? '', level: place.level, scopeId: place.scopeId,
      members: group?.members ?? null, readers: record ? await records.readers(record.id) : await drafts.readers(id as DraftId), scopeName: group?.name ?? scope?.name ?? '?',
    };
  };
  const answer = (thing: Asked, account: Account) => {
    const sight = sightOf({
      person: { accountId: account.id, roles: account.roles, levels: account.levels, scopes: account.scopes, active: account.active },
      thing, officeKind: session.vault.profile.kind, adapters: networkAdaptersUp(),
    });
    const names = { person: account.fullName, scope: thing.scopeName };
    return {
      accountId: account.id, loginName: account.loginName, fullName: account.fullName, sees: sight.sees,
      sentence: { vi: sightSentence(sight, names, 'vi'), en: sightSentence(sight, names, 'en') },
    };
  };
  const accountOf = async (id: AccountId): Promise<Account> => {
    const account = (await session.vault.accounts.list()).find((each) => each.id === id);
    if (!account) throw new OfficeError('accountUnknown');
    return account;
  };
  return {
    'oversight.whoCanSee': async ({ id }) => {
      const thing = await found(id);
      await session.vault.audit.append(thing.level, session.note('oversight.whoCanSee', id));
      const people = (await session.vault.accounts.list()).map((account) => answer(thing, account)).sort((a, b) => Number(b.sees) - Number(a.sees));
      return {
        thing: { id, kind: thing.kind, title: thing.title, level: thing.level, scope: thing.scopeName, namedReaders: thing.readers !== null },
        people,
      };
    },
    'oversight.why': async ({ id, accountId }) => {
      const thing = await found(id);
      await session.vault.audit.append(thing.level, session.note('oversight.why', id));
      return answer(thing, await accountOf(accountId));
    },
    'oversight.find': async ({ query }) => {
      const { hits } = await session.vault.search.search({ query, kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0 });
      return { records: hits.map(({ record }) => record) };
    },
    'oversight.preview': async ({ accountId }) => {
      const account = await accountOf(accountId);
      await session.vault.audit.append(null, session.note('oversight.preview', accountId));
      const [levels, records] = await Promise.all([session.vault.sight.counts(account), session.vault.sight.records(account, 100)]);
      return { levels: levels.map((level) => ({ ...level })), records: [...records] };
    },
  };
}
