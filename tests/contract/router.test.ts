import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { can } from '../../electron/policy/can';
import { operationNames, operations, type OperationName } from '../../shared/contract';
import { wholeOfficeScope } from '../../shared/domain/ids';
import { roles } from '../../shared/domain/people';
import { emptyOffice, founder, newOffice, type TestOffice } from '../helpers/office';

/** Input that every operation's schema takes, naming things that do not exist. */
const id = 'khong-co-that';
const placeId = '00000000-0000-4000-8000-000000000000';
const description = { kind: 'report', number: '', date: null, issuingBody: '', subject: 'Thử' } as const;
const classification = { topicId: id, level: 'open', scopeId: wholeOfficeScope, circulationMark: 'none' } as const;
const head = {
  title: 'Thử', typeName: '', subject: '', parentBody: '', issuingBody: '', number: '', place: '', date: null,
  addressees: [], recipients: [], signature: null, issueLine: '',
};
const filters = { kinds: [], levels: [], topics: [], years: [], bodies: [] };
const content = { type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0 } }] };
const wellFormed: Readonly<Record<OperationName, unknown>> = {
  'office.status': {}, 'office.create': { profile: { kind: 'ordinary', name: 'A', parentBody: '', place: 'B' }, account: { loginName: 'a', fullName: 'A', password: 'mot-mat-khau' } },
  'recovery.sheet': { holder: 1 }, 'recovery.saveSheet': { holder: 1, grant: id }, 'recovery.printSheet': { holder: 1 }, 'recovery.confirm': {}, 'recovery.status': {}, 'recovery.renew': {},
  'session.current': {}, 'session.logIn': { loginName: 'x', password: 'y' }, 'session.lock': {}, 'session.logOut': {},
  'session.changePassword': { current: 'a', next: 'b' }, 'session.recover': { loginName: 'x', sheets: ['a', 'b'], password: 'c' }, 'jobs.cancel': { jobId: id },
  'accounts.list': {}, 'accounts.create': { loginName: 'n', fullName: 'N', password: 'mot-mat-khau', roles: ['editor'], scopes: [] },
  'accounts.update': { id, fullName: 'N', roles: ['editor'], scopes: [], active: true },
  'levels.grant': { accountId: id, level: 'open' }, 'levels.withdraw': { accountId: id, level: 'open' },
  'scopes.list': {}, 'scopes.create': { name: 'S' }, 'topics.list': {}, 'topics.create': { name: 'T', parentId: null }, 'audit.list': { limit: 10, before: null },
  'approvals.sign': { operation: 'levels.grant', object: id, loginName: 'x', password: 'y' },
  'archive.propose': { grant: id, jobId: id }, 'archive.fileProposal': { proposalId: id, description, classification }, 'archive.discardProposal': { proposalId: id },
  'archive.fileMany': { grants: [id], classification, jobId: id }, 'archive.search': { query: '', filters, limit: 10, offset: 0 }, 'archive.get': { id },
  'archive.original': { id }, 'archive.saveOriginal': { id, grant: id }, 'archive.exportPdf': { id, grant: id },
  'backup.status': {}, 'backup.addPlace': { grant: id, label: 'USB' }, 'backup.removePlace': { placeId }, 'backup.make': { placeId, jobId: id }, 'backup.shelf': { placeId },
  'backup.drill': { placeId, setId: null, jobId: id }, 'backup.page': { placeId }, 'backup.savePage': { placeId, grant: id }, 'backup.printPage': { placeId },
  'backup.find': { grant: id }, 'backup.restore': { shelfId: id, setId: id, jobId: id },
  'drafts.list': {}, 'drafts.create': { template: 'meeting-a4', title: 'T', classification }, 'drafts.open': { id },
  'drafts.save': { id, baseRevision: 1, head, content }, 'drafts.classify': { id, classification, urgency: 'none' }, 'drafts.delete': { id },
  'drafts.addImage': { id, grant: id }, 'drafts.passage': { id, recordId: id, from: 0, to: 0 },
  'registers.list': {}, 'registers.lines': { level: 'open', register: 'incoming', period: '2026', from: null, to: null, text: '', limit: 10, offset: 0 }, 'registers.line': { level: 'open', entry: 1 },
  'registers.add': { level: 'open', register: 'incoming', scopeId: id, recordId: null, typeName: 'T', subject: 'S', fields: {} }, 'registers.issue': { draftId: id, type: 'BC', typeName: '', fields: {} },
  'registers.correct': { level: 'open', entry: 1, reason: 'R', words: null }, 'registers.begin': { level: 'topSecret', register: 'outgoing', series: null, last: 3 },
  'registers.close': { level: 'open', register: 'incoming', day: '2999-01-01' }, 'registers.verify': {}, 'registers.compareSeal': { level: 'open', entry: 1, seal: 'abcdefgh' },
  'registers.preview': { level: 'open', register: 'incoming', period: '2026', from: null, to: null, volume: 1, paper: 'a4' }, 'registers.print': { level: 'open', register: 'incoming', period: '2026', from: null, to: null, volume: 1, paper: 'a4' },
  'registers.save': { level: 'open', register: 'incoming', period: '2026', from: null, to: null, volume: 1, paper: 'a4', grant: id }, 'registers.numbering': {}, 'registers.setNumbering': { by: 'year', terms: [], style: 'state', body: '' },
  'loans.list': {}, 'loans.lend': { recordId: id, borrower: 'B', dueOn: '2099-01-01', note: '' }, 'loans.takeBack': { id }, 'loans.printSlip': { id }, 'loans.printOverdue': { level: 'open' },
  'copies.list': {}, 'copies.of': { source: 'draft', sourceId: id }, 'copies.get': { id }, 'copies.print': { source: 'draft', sourceId: id, recipients: ['A'], allowedBy: '', note: '' },
  'copies.follow': { id, numbers: [1], state: 'returned', note: '' }, 'copies.destroy': { id, numbers: [1], note: 'N' }, 'copies.printList': { id },
  'copies.recall': { id, numbers: [1], until: '2999-01-01', reason: 'R', template: 'state-letter' },
  'terms.list': { until: null }, 'terms.decisions': { recordId: id }, 'terms.record': { recordId: id, act: 'extended', decision: { number: '1', date: '2026-01-01', signer: 'S' }, expiresOn: '2030-01-01' },
  'terms.changeLevel': { recordId: id, to: 'open', decision: { number: '1', date: '2026-01-01', signer: 'S' } }, 'terms.notice': { recordId: id, template: 'state-letter' },
  'press.preview': { id }, 'press.save': { id, grant: id }, 'press.print': { id },
};
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
