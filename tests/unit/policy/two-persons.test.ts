import { describe, expect, test } from 'vitest';
import { maySign, needsSecondPerson, secondPosts, type GraveQuestion, type Signatory } from '../../../electron/policy/two-persons';
import type { AccountId, ScopeId } from '../../../shared/domain/ids';
import { roles } from '../../../shared/domain/people';
import { compareSecrecy, secrecyLevels } from '../../../shared/domain/secrecy';
import { graveActs } from '../../../shared/domain/two-persons';

const scope = 'lanh-dao' as ScopeId;
const person = (id: string, more: Partial<Signatory> = {}): Signatory => ({
  accountId: id as AccountId, roles: ['approver'], levels: [...secrecyLevels], scopes: [scope], active: true, ...more,
});
const first = person('lan');
const question: GraveQuestion = { act: 'takeOut', level: 'secret', scopes: [scope] };

describe('which acts take two persons', () => {
  test.each(secrecyLevels)('granting and taking out at %s: from Tối mật on', (level) => {
    const expected = level === 'secret' || level === 'topSecret';
    expect(needsSecondPerson({ act: 'grantLevel', level })).toBe(expected);
    expect(needsSecondPerson({ act: 'takeOut', level })).toBe(expected);
  });

  test.each(secrecyLevels.flatMap((level) => secrecyLevels.map((to) => ({ level, to }))))('a level changed from $level to $to: whenever it goes down', ({ level, to }) => {
    expect(needsSecondPerson({ act: 'lowerLevel', level, to })).toBe(compareSecrecy(to, level) < 0);
  });

  test('destroying and new recovery sheets: always', () => {
    for (const level of secrecyLevels) expect(needsSecondPerson({ act: 'destroy', level })).toBe(true);
    expect(needsSecondPerson({ act: 'renewRecovery', level: null })).toBe(true);
  });
});

describe('who may be the second', () => {
  const verdict = (second: Signatory, asked = question, everybody: readonly Signatory[] = [first, second]) => maySign(second, first, asked, everybody);

  test('somebody else, active, with the post, level and scope', () => {
    expect(verdict(person('minh'))).toEqual({ allowed: true });
    expect(verdict(first)).toMatchObject({ code: 'secondPersonSame' });
    expect(verdict(person('minh', { active: false }))).toMatchObject({ code: 'accountInactive' });
    expect(verdict(person('minh', { levels: ['open', 'confidential', 'topSecret'] }))).toMatchObject({ code: 'secondPersonLevel' });
    expect(verdict(person('minh', { scopes: [] }))).toMatchObject({ code: 'secondPersonLevel' });
  });

  test.each(graveActs.flatMap((act) => roles.map((role) => ({ act, role }))))('$act signed by $role', ({ act, role }) => {
    expect(verdict(person('minh', { roles: [role] }), { act, level: 'secret', scopes: [] }).allowed).toBe(secondPosts[act].includes(role));
  });

  test('of a grant: not the receiver, and a holder of the level once there is one who could sign', () => {
    const grant: GraveQuestion = { act: 'grantLevel', level: 'secret', scopes: [], receiver: 'thu' };
    const without = person('minh', { levels: ['open'] });
    expect(verdict(person('thu'), grant)).toMatchObject({ code: 'secondPersonReceives' });
    expect(verdict(without, grant, [first, without, person('thu')])).toEqual({ allowed: true });
    expect(verdict(without, grant, [first, without, person('vinh')])).toMatchObject({ code: 'secondPersonLevel' });
    expect(verdict(without, grant, [first, without, person('vinh', { active: false }), person('ly', { roles: ['editor'] })])).toEqual({ allowed: true });
  });
});
