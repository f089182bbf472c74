import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationName } from '../../shared/contract';
import type { ScopeId } from '../../shared/domain/ids';
import { founder, newOffice, passwordOf, witness, type TestOffice } from '../helpers/office';

const sign = (loginName: string) => ({ loginName, password: passwordOf(loginName) });

describe('acts that take two persons', () => {
  let office: TestOffice;
  let record: string;
  let scopeId: ScopeId;
  const handle = (name: OperationName, input: object) => office.router.handle(name, input);
  const refusalOf = async (name: OperationName, input: object): Promise<{ code: string; params: Record<string, string> }> => {
    const envelope = await handle(name, input);
    if (envelope.ok) throw new Error(`${name} was not refused`);
    return envelope.error as never;
  };
  /** Asks, is refused, and has it signed: the token. */
  const signedBy = async (name: OperationName, input: object, loginName: string): Promise<string> => {
    const { params } = await refusalOf(name, input);
    const { approval } = await office.call('approvals.sign', { operation: name, object: params['object']!, ...sign(loginName) });
    return approval;
  };
  const exporting = () => ({ recordId: record, grant: office.grantWrite('ra.zip').grant });
  const lines = async () => (await office.session.vault.audit.list(500, null)).toReversed();

  beforeAll(async () => {
    office = await newOffice();
    scopeId = (await office.call('scopes.create', { name: 'Lãnh đạo' })).id;
    await office.addPerson('minh', ['archivist'], ['secret']);
    await office.addPerson('ha', ['approver'], ['confidential']);
    await office.addPerson('bien', ['editor'], ['secret']);
    record = (await office.file('toi-mat.txt', 'BÁO CÁO\nbài thử hai người\n\nChữ để thử: diều giấy.', { level: 'secret' })).id;
  });
  afterAll(() => office.dispose());

  test('alone: refused before anything is done, with what the second person is shown', async () => {
    const input = exporting();
    expect(await refusalOf('holdings.saveRecord', input)).toEqual({
      code: 'secondPersonNeeded',
      params: { operation: 'holdings.saveRecord', object: expect.stringMatching(/^[0-9a-f]{32}$/), act: 'takeOut', level: 'secret', posts: 'approver,archivist,securityOfficer' },
    });
    const approval = await signedBy('holdings.saveRecord', input, 'minh');
    // The word for the file was not used up by the refusals.
    expect(await handle('holdings.saveRecord', { ...input, approval })).toMatchObject({ ok: true });
  });

  test('both names are in the log, the signature before the act and in the chain of its level', async () => {
    const told = (await lines()).filter(({ action }) => action === 'approvals.sign' || action === 'holdings.saveRecord').slice(-2);
    expect(told.map(({ actor, action, object, outcome }) => `${actor} ${action} ${object} ${outcome}`)).toEqual([
      `minh approvals.sign holdings.saveRecord ${record} ${founder.loginName} done`, `${founder.loginName} holdings.saveRecord ${record} done`,
    ]);
    await office.as('ha');
    expect((await lines()).filter(({ object }) => object.includes(record))).toEqual([]);
    await office.as(founder.loginName);
  });

  test('a signature is good once, for that act on that thing by that person', async () => {
    const approval = await signedBy('holdings.saveRecord', exporting(), 'minh');
    expect(await handle('holdings.saveRecord', { ...exporting(), approval })).toMatchObject({ ok: true });
    expect(await refusalOf('holdings.saveRecord', { ...exporting(), approval })).toMatchObject({ code: 'approvalGone' });

    const other = await office.file('khac.txt', 'BÁO CÁO\nbài thử khác\n\nChữ để thử: đò ngang.', { level: 'secret' });
    const forThis = await signedBy('holdings.saveRecord', exporting(), 'minh');
    expect(await refusalOf('holdings.saveRecord', { ...exporting(), recordId: other.id, approval: forThis })).toMatchObject({ code: 'approvalGone' });
    const forExport = await signedBy('holdings.saveRecord', exporting(), 'minh');
    expect(await refusalOf('copies.print', { source: 'record', sourceId: record, recipients: ['Đảng ủy xã A'], allowedBy: '', note: '', approval: forExport })).toMatchObject({ code: 'approvalGone' });

    // What was refused after all was not done: the same signature is still good for it.
    const kept = await signedBy('holdings.saveRecord', exporting(), 'minh');
    expect(await refusalOf('holdings.saveRecord', { recordId: record, grant: 'khong-co', approval: kept })).toMatchObject({ code: 'fileGrantUnknown' });
    expect(await handle('holdings.saveRecord', { ...exporting(), approval: kept })).toMatchObject({ ok: true });

    const mine = await signedBy('holdings.saveRecord', exporting(), 'minh');
    await office.lock();
    await office.as(founder.loginName);
    expect(await refusalOf('holdings.saveRecord', { ...exporting(), approval: mine })).toMatchObject({ code: 'approvalGone' });
    expect(await refusalOf('holdings.saveRecord', { ...exporting(), approval: 'bia-ra' })).toMatchObject({ code: 'approvalGone' });
    expect(await refusalOf('holdings.saveRecord', { ...exporting(), approval: 7 })).toMatchObject({ code: 'badInput' });
  });

  test('nobody signs for themselves, without the post, the level or the scope', async () => {
    const { params } = await refusalOf('holdings.saveRecord', exporting());
    const signing = (loginName: string) => refusalOf('approvals.sign', { operation: 'holdings.saveRecord', object: params['object'], ...sign(loginName) });
    expect(await signing(founder.loginName)).toMatchObject({ code: 'secondPersonSame' });
    expect(await signing('bien')).toMatchObject({ code: 'secondPersonPost' });
    expect(await signing('ha')).toMatchObject({ code: 'secondPersonLevel' });
    await office.call('accounts.update', { id: (await office.call('session.current', {})).actor!.accountId, fullName: founder.fullName, roles: ['securityOfficer', 'archivist', 'editor', 'approver', 'printOperator'], scopes: [scopeId], active: true });
    await office.as(founder.loginName);
    const narrow = await office.file('hep.txt', 'BÁO CÁO\nbài thử hẹp\n\nChữ để thử: bến nước.', { level: 'secret', scopeId });
    const asked = await refusalOf('holdings.saveRecord', { ...exporting(), recordId: narrow.id });
    expect(await refusalOf('approvals.sign', { operation: 'holdings.saveRecord', object: asked.params['object'], ...sign('minh') })).toMatchObject({ code: 'secondPersonLevel' });
    expect(await refusalOf('approvals.sign', { operation: 'holdings.saveRecord', object: 'khong-ai-hoi', ...sign('minh') })).toMatchObject({ code: 'approvalGone' });
  });

  test('a wrong password of the second person counts as at log-in, and is in the log without what was typed', async () => {
    const { params } = await refusalOf('holdings.saveRecord', exporting());
    const wrong = { operation: 'holdings.saveRecord', object: params['object'] };
    const codes: string[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) codes.push((await refusalOf('approvals.sign', { ...wrong, loginName: 'ha', password: 'sai' })).code);
    expect(codes[0]).toBe('wrongPassword');
    expect(codes.at(-1)).toBe('waitBeforeTrying');
    expect(await refusalOf('session.logIn', sign('ha'))).toMatchObject({ code: 'waitBeforeTrying' });
    await office.as(founder.loginName);
    const again = await refusalOf('holdings.saveRecord', exporting());
    await refusalOf('approvals.sign', { operation: 'holdings.saveRecord', object: again.params['object'], loginName: 'mat-khau-go-nham', password: 'sai' });
    const told = (await lines()).filter(({ action, outcome }) => action === 'approvals.sign' && outcome === 'refused');
    expect(told.map(({ actor }) => actor)).toEqual(expect.arrayContaining(['ha', '?']));
    expect(JSON.stringify(told)).not.toContain('mat-khau-go-nham');
  });

  test('levels: granting Tối mật and lowering a draft take two, granting Mật and raising take one', async () => {
    const accounts = (await office.call('accounts.list', {})).accounts;
    const ha = accounts.find((account) => account.loginName === 'ha')!;
    expect(await refusalOf('levels.grant', { accountId: ha.id, level: 'secret' })).toMatchObject({ code: 'secondPersonNeeded' });
    const self = await refusalOf('levels.grant', { accountId: accounts.find(({ loginName }) => loginName === witness)!.id, level: 'topSecret' });
    expect(await refusalOf('approvals.sign', { operation: 'levels.grant', object: self.params['object'], ...sign(witness) })).toMatchObject({ code: 'secondPersonReceives' });
    await office.call('levels.grant', { accountId: ha.id, level: 'confidential' });

    const at = { topicId: await office.topic(), level: 'open', scopeId: 'whole-office', circulationMark: 'none' } as const;
    const draft = await office.call('drafts.create', { template: 'meeting-a4', title: 'Bản thử', classification: at as never });
    await office.call('drafts.classify', { id: draft.id, classification: { ...at, level: 'confidential' } as never, urgency: 'none' });
    const down = { id: draft.id, classification: at, urgency: 'none' };
    expect(await refusalOf('drafts.classify', down)).toMatchObject({ code: 'secondPersonNeeded', params: { act: 'lowerLevel', level: 'confidential' } });
    expect(await handle('drafts.classify', { ...down, approval: await signedBy('drafts.classify', down, witness) })).toMatchObject({ ok: true, value: { classification: { level: 'open' } } });
  });

  test('a thing that one may not see answers as one that is not there, and asks nobody to sign', async () => {
    const hidden = await office.file('an.txt', 'BÁO CÁO\nbài thử ẩn\n\nChữ để thử: hoa súng.', { level: 'topSecret' });
    await office.as('minh');
    for (const id of [hidden.id, 'khong-co-that']) expect(await handle('holdings.saveRecord', { recordId: id, grant: 'x' })).toEqual({ ok: false, error: { code: 'recordMissing', params: {} } });
    await office.as(founder.loginName);
  });

  test('nothing on the way was an unforeseen error', () => {
    expect(office.unexpected).toEqual([]);
  });
});
