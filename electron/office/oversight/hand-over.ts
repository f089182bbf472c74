import type { AccountId, DraftId, RecordId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { sightSentence, type SightThing } from '../../../shared/domain/sight';
import { OfficeError } from '../../../shared/errors/office-error';
import { sightOf } from '../../policy/sight';
import type { Account } from '../../vault/doors';
import { networkAdaptersUp } from '../network';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';

interface NamedThing {
  readonly kind: 'record' | 'draft';
  readonly id: string;
  readonly title: string;
  readonly level: SecrecyLevel;
  readonly readers: readonly AccountId[];
}

/** More than anybody reads by name. */
const mostRecords = 200;

/**
 * Handing over before somebody leaves. Only they can give on what they read by name: nobody else's key opens it, the security officer's neither.
 * Closing the account afterwards takes its levels back, and these get new keys.
 */
export function handOverHandlers(session: Session): Handlers<NamesOf<'handOver'>> {
  const named = async (): Promise<NamedThing[]> => {
    const { records, drafts, search } = session.vault;
    const things: NamedThing[] = [];
    for (let offset = 0; ; offset += mostRecords) {
      const { hits } = await search.search({ query: '', kinds: [], levels: [], topics: [], years: [], bodies: [], limit: mostRecords, offset });
      for (const { record } of hits) {
        const readers = await records.readers(record.id);
        if (readers) things.push({ kind: 'record', id: record.id, title: record.subject, level: record.level, readers });
      }
      if (hits.length < mostRecords) break;
    }
    for (const draft of await drafts.list()) {
      const readers = await drafts.readers(draft.id);
      if (readers) things.push({ kind: 'draft', id: draft.id, title: draft.title, level: draft.classification.level, readers });
    }
    return things;
  };
  const successor = async (id: AccountId): Promise<Account> => {
    const account = (await session.vault.accounts.list()).find((each) => each.id === id);
    if (!account?.active || account.id === session.vault.account.id) throw new OfficeError('accountUnknown');
    return account;
  };
  return {
    'handOver.list': async ({ successorId }) => {
      const { vault } = session;
      const own = (await vault.drafts.list()).filter(({ updatedBy }) => updatedBy === vault.account.loginName);
      const loans = (await vault.loans.list()).filter(({ returnedOn, borrower }) => returnedOn === null && borrower === vault.account.fullName);
      const mine = await named();
      const person = successorId === null ? null : await successor(successorId);
      const scopes = new Map((await vault.registers.scopes()).map(({ id, name }) => [id, name]));
      const groups = new Map((await vault.groups.list()).map((group) => [group.id, group]));
      const outOfReach = person === null ? [] : own.flatMap(({ id, classification }) => {
        const group = groups.get(classification.scopeId);
        const thing: SightThing = { kind: 'draft', level: classification.level, scopeId: classification.scopeId, members: group?.members ?? null, readers: mine.find((each) => each.id === id)?.readers ?? null };
        const sight = sightOf({ person: { accountId: person.id, ...person }, thing, officeKind: vault.profile.kind, adapters: networkAdaptersUp() });
        const names = { person: person.fullName, scope: group?.name ?? scopes.get(classification.scopeId) ?? '?' };
        return sight.sees ? [] : [{ id, sentence: { vi: sightSentence(sight, names, 'vi'), en: sightSentence(sight, names, 'en') } }];
      });
      return {
        drafts: own.map(({ id, title, classification }) => ({ id, title, level: classification.level })),
        named: mine.map(({ id, kind, title, level, readers }) => ({ id, kind, title, level, readers: readers.length })),
        loans: loans.map(({ id, title, level, dueOn }) => ({ id, title, level, dueOn })),
        outOfReach,
      };
    },
    'handOver.give': async ({ successorId }) => {
      const { records, drafts } = session.vault;
      const person = await successor(successorId);
      const without = (await named()).filter(({ readers }) => !readers.includes(person.id));
      const able = without.filter(({ level }) => person.levels.includes(level));
      for (const { kind, id, readers } of able) {
        const note = session.note('handOver.give', id);
        if (kind === 'record') await records.setReaders(id as RecordId, [...readers, person.id], note);
        else await drafts.setReaders(id as DraftId, [...readers, person.id], note);
      }
      return { given: able.length, withoutLevel: without.length - able.length };
    },
  };
}
