import type { AccountId } from '../../shared/domain/ids';
import type { OfficeKind } from '../../shared/domain/office';
import type { Actor } from '../../shared/domain/people';
import type { Sight, SightReason, SightThing } from '../../shared/domain/sight';
import { roleAbilities } from './can';
import { levelRule } from './level-rule';

export interface SightQuestion {
  readonly person: Pick<Actor, 'roles' | 'levels' | 'scopes'> & { readonly accountId: AccountId; readonly active: boolean };
  readonly thing: SightThing;
  readonly officeKind: OfficeKind;
  readonly adapters: readonly string[];
}

/**
 * Whether the person may see the thing, and why: the same conditions that keys, open databases and views enforce, asked one by one. What a test
 * compares with what the vault really shows.
 */
export function sightOf({ person, thing, officeKind, adapters }: SightQuestion): Sight {
  const { level, scopeId, members, readers } = thing;
  const posts = person.roles.filter((role) => roleAbilities[role].includes(thing.kind === 'record' ? 'archive.read' : 'draft.read'));
  const law = levelRule({ officeKind, adapters, level });
  const reasons: { readonly right: boolean; readonly yes: SightReason | null; readonly no: SightReason }[] = [
    { right: person.active, yes: null, no: { code: 'inactive' } },
    { right: posts.length > 0, yes: { code: 'post', roles: posts }, no: { code: 'noPost' } },
    { right: person.levels.includes(level), yes: { code: 'level', level }, no: { code: 'levelNotHeld', level } },
    { right: law.allowed, yes: null, no: { code: 'machine', level, adapters: adapters.join(', ') } },
  ];
  if (readers !== null) reasons.push({ right: readers.includes(person.accountId), yes: { code: 'named' }, no: { code: 'notNamed' } });
  else if (members !== null) reasons.push({ right: members.includes(person.accountId), yes: { code: 'group' }, no: { code: 'notInGroup' } });
  else reasons.push({ right: person.scopes.includes(scopeId), yes: { code: 'scope' }, no: { code: 'notInScope' } });
  const against = reasons.filter(({ right }) => !right).map(({ no }) => no);
  if (against.length > 0) return { sees: false, reasons: against };
  return { sees: true, reasons: reasons.flatMap(({ yes }) => (yes ? [yes] : [])) };
}
