import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { can } from '../../electron/policy/can';
import { operationNames, operations, type OperationName } from '../../shared/contract';
import { wholeOfficeScope } from '../../shared/domain/ids';
import { roles } from '../../shared/domain/people';
import { inputOf, type Aim } from '../helpers/inputs-of';
import { emptyOffice, founder, newOffice, type TestOffice } from '../helpers/office';

/** Input that every operation's schema takes, naming things that do not exist. */
const aim: Aim = { id: 'khong-co-that', level: 'open', scopeId: wholeOfficeScope, topicId: 'khong-co-that' };
const wellFormed = Object.fromEntries(operationNames.map((name) => [name, inputOf(name, aim)])) as Readonly<Record<OperationName, object>>;
const needsPerson = operationNames.filter((name) => operations[name].ability !== 'anyone');

describe('the road into the office', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await newOffice();
    for (const role of roles) await office.addPerson(role.toLowerCase(), [role]);
  });
  afterAll(() => office.dispose());

  test('a name that the contract does not know is refused, inherited names too', async () => {
    for (const name of ['archive.everything', 'toString', '__proto__', '', 7, null]) {
      expect(await office.router.handle(name, {})).toEqual({ ok: false, error: { code: 'unknownOperation', params: {} } });
    }
  });

  test.each(operationNames)('%s refuses input that is not of its form', async (name) => {
    for (const input of [undefined, null, 'text', 7, [], { id: { $ne: 1 } }, { surprise: true }]) {
      if (operations[name].input.safeParse(input).success) continue;
      expect(await office.router.handle(name, input)).toMatchObject({ ok: false, error: { code: 'badInput' } });
    }
  });

  test.each(needsPerson)('%s is refused before log-in', async (name) => {
    const closed = emptyOffice();
    expect(await closed.router.handle(name, wellFormed[name])).toEqual({ ok: false, error: { code: 'notLoggedIn', params: {} } });
    await closed.dispose();
  });

  describe.each(roles)('as %s', (role) => {
    beforeAll(() => office.as(role.toLowerCase()));

    test('every operation is refused exactly where the policy says so, and the refusal is in the audit', async () => {
      const refused: string[] = [];
      for (const name of needsPerson) {
        const envelope = await office.router.handle(name, wellFormed[name]);
        const denied = !envelope.ok && envelope.error.code === 'notAllowed';
        expect([name, denied]).toEqual([name, !can({ roles: [role] }, operations[name].ability)]);
        if (!envelope.ok && ['notAllowed', 'levelNotHeld', 'recordMissing', 'draftMissing'].includes(envelope.error.code)) refused.push(name);
      }
      const lines = await office.session.vault.audit.list(500, null);
      const logged = lines.filter((line) => line.outcome === 'refused' && line.actor === role.toLowerCase()).map((line) => line.action);
      expect(new Set(logged)).toEqual(new Set(refused));
    });
  });

  test('nothing that was refused was an unforeseen error', () => {
    expect(office.unexpected).toEqual([]);
  });
});

describe('logging in', () => {
  test('a wrong password is refused, then has to wait longer each time; the right one waits too', async () => {
    const office = await newOffice();
    await office.call('session.logOut', {});
    const codes: string[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const envelope = await office.router.handle('session.logIn', { loginName: founder.loginName, password: 'sai' });
      if (!envelope.ok) codes.push(envelope.error.code);
    }
    expect(codes[0]).toBe('wrongPassword');
    expect(codes).toContain('waitBeforeTrying');
    const early = await office.router.handle('session.logIn', { loginName: founder.loginName, password: founder.password });
    expect(early).toMatchObject({ ok: false, error: { code: 'waitBeforeTrying' } });
    await office.dispose();
  });

  test('log-in, lock, log-out and every wrong password are in the audit; a name that is no account is not written down', async () => {
    const office = await newOffice();
    await office.lock();
    for (const name of [founder.loginName, 'mat-khau-go-nham-o-day']) await office.router.handle('session.logIn', { loginName: name, password: 'sai' });
    await office.as(founder.loginName);
    await office.call('session.logOut', {});
    await office.as(founder.loginName);
    const lines = (await office.session.vault.audit.list(50, null)).filter((line) => line.action.startsWith('session.'));
    expect(lines.toReversed().map(({ actor, action, outcome }) => `${actor} ${action} ${outcome}`)).toEqual([
      'lan session.lock done', 'lan session.logIn refused', '? session.logIn refused', 'lan session.logIn done', 'lan session.logOut done', 'lan session.logIn done',
    ]);
    await office.dispose();
  });

  test('after lock no operation of a person answers, and the same password goes on', async () => {
    const office = await newOffice();
    await office.lock();
    expect(await office.call('session.current', {})).toMatchObject({ state: 'locked', lockedFor: founder.loginName, lockedName: founder.fullName, actor: null });
    expect(await office.router.handle('drafts.list', {})).toMatchObject({ ok: false, error: { code: 'notLoggedIn' } });
    await office.as(founder.loginName);
    expect(await office.call('session.current', {})).toMatchObject({ state: 'open', lockedFor: null, lockedName: null });
    await office.dispose();
  });

  test('questions that come at once find the vault opened once, and not in use by each other', async () => {
    const office = await newOffice();
    await office.session.release();
    const answers = await Promise.all(Array.from({ length: 4 }, () => office.router.handle('office.status', {})));
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: expect.objectContaining({ exists: true }) })));
    await office.dispose();
  });
});
