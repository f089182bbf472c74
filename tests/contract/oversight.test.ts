import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeOfficeScope, type AccountId, type RecordId, type ScopeId } from '../../shared/domain/ids';
import { founder, newOffice, type TestOffice } from '../helpers/office';

const all = { person: '', action: '', object: '', from: null, to: null, refusedOnly: false } as const;

describe('who sees what, and why', () => {
  let office: TestOffice;
  let leaders: ScopeId;
  const things: { readonly id: string; readonly kind: 'record' | 'draft' }[] = [];
  const names = ['xem-het', 'khong-mat', 'ngoai-pham-vi', 'khong-viec', 'da-nghi'] as const;
  const accounts = new Map<string, AccountId>();

  beforeAll(async () => {
    office = await newOffice();
    leaders = (await office.call('scopes.create', { name: 'Lãnh đạo' })).id;
    await office.addPerson('xem-het', ['archivist', 'editor'], ['confidential', 'secret'], [leaders]);
    await office.addPerson('khong-mat', ['archivist', 'editor'], [], [leaders]);
    await office.addPerson('ngoai-pham-vi', ['editor'], ['confidential', 'secret']);
    await office.addPerson('khong-viec', ['inspector'], ['confidential', 'secret'], [leaders]);
    await office.addPerson('da-nghi', ['archivist'], ['confidential', 'secret'], [leaders]);
    for (const { id, loginName } of (await office.call('accounts.list', {})).accounts) accounts.set(loginName, id);
    const own = accounts.get(founder.loginName)!;
    await office.call('accounts.update', { id: own, fullName: founder.fullName, roles: ['securityOfficer', 'archivist', 'editor'], scopes: [leaders], active: true });
    await office.as(founder.loginName);
    for (const level of ['open', 'confidential', 'secret'] as const) {
      for (const scopeId of [wholeOfficeScope, leaders]) {
        things.push({ kind: 'record', id: (await office.file(`${level}-${scopeId}.txt`, `BÁO CÁO\nbài tập ${level} ${scopeId}\n\nChữ để thử.`, { level, scopeId })).id });
        const draft = await office.call('drafts.create', { template: 'meeting-a4', title: `Bản ${level}`, classification: { topicId: await office.topic(), level, scopeId, circulationMark: 'none' } });
        things.push({ kind: 'draft', id: draft.id });
      }
    }
    await office.call('accounts.update', { id: accounts.get('da-nghi')!, fullName: 'da-nghi', roles: ['archivist'], scopes: [leaders], active: false });
  }, 120_000);
  afterAll(() => office.dispose());

  test('the answer is a sentence in both languages that names every reason', async () => {
    const secret = things[10]!.id;
    const why = async (name: string) => (await office.call('oversight.why', { id: secret, accountId: accounts.get(name)! })).sentence;
    expect((await why('xem-het')).vi).toBe('xem-het xem được tài liệu này vì có nhiệm vụ biên tập viên, lưu trữ viên, văn thư; đang giữ khoá độ Tối mật; thuộc phạm vi “Lãnh đạo”.');
    expect((await why('khong-mat')).vi).toBe('khong-mat không xem được tài liệu này vì chưa được cấp độ Tối mật.');
    expect((await why('ngoai-pham-vi')).en).toBe('ngoai-pham-vi may not see this paper because: does not belong to the scope “Lãnh đạo”.');
    expect((await why('khong-viec')).vi).toContain('không có nhiệm vụ nào');
    expect((await why('da-nghi')).vi).toContain('tài khoản đã ngừng sử dụng');
  });

  test('what it says is what the vault does, for every person and every thing; the preview counts the same', async () => {
    const said = new Map<string, boolean>();
    for (const { id } of things) for (const person of (await office.call('oversight.whoCanSee', { id })).people) said.set(`${person.loginName} ${id}`, person.sees);
    const previews = new Map<string, { records: number; drafts: number }>();
    for (const name of names) {
      const { levels } = await office.call('oversight.preview', { accountId: accounts.get(name)! });
      previews.set(name, { records: levels.reduce((sum, { records }) => sum + records, 0), drafts: levels.reduce((sum, { drafts }) => sum + drafts, 0) });
    }
    const wrong: string[] = [];
    for (const name of names.filter((each) => each !== 'da-nghi')) {
      await office.as(name);
      const seen = { record: 0, draft: 0 };
      for (const { id, kind } of things) {
        const real = (await office.router.handle(kind === 'record' ? 'archive.get' : 'drafts.open', { id })).ok;
        if (real !== said.get(`${name} ${id}`)) wrong.push(`${name} ${kind} ${id}: ${real}`);
        if (real) seen[kind] += 1;
      }
      const preview = previews.get(name)!;
      // The preview is about levels and scopes; a post that reads nothing sees none of it.
      if (name !== 'khong-viec' && (preview.records !== seen.record || preview.drafts !== seen.draft)) wrong.push(`${name}: ${JSON.stringify({ preview, seen })}`);
    }
    await office.as(founder.loginName);
    expect(wrong).toEqual([]);
  });

  test('an officer without the level learns nothing of the paper, nor of how many others see', async () => {
    await office.addPerson('can-bo', ['securityOfficer'], [], []);
    await office.as('can-bo');
    for (const id of [things[10]!.id, 'khong-co-that']) expect(await office.router.handle('oversight.whoCanSee', { id })).toEqual({ ok: false, error: { code: 'recordMissing', params: {} } });
    const { levels, records } = await office.call('oversight.preview', { accountId: accounts.get('xem-het')! });
    expect(levels).toEqual([{ level: 'open', records: 1, drafts: 1 }]);
    expect(records.map(({ level, scopeId }) => [level, scopeId])).toEqual([['open', wholeOfficeScope]]);
    await office.as(founder.loginName);
  });

  test('to administer accounts no secret level is needed', async () => {
    await office.as('can-bo');
    const made = await office.call('accounts.create', { loginName: 'moi-den', fullName: 'Người Mới', password: 'thuyền về bến cũ', roles: ['editor'], scopes: [] });
    await office.call('accounts.update', { id: made.id, fullName: 'Người Mới Đến', roles: ['editor'], scopes: [leaders], active: true });
    await office.call('levels.withdraw', { accountId: accounts.get('khong-viec')!, level: 'secret' });
    await office.call('accounts.update', { id: made.id, fullName: 'Người Mới Đến', roles: ['editor'], scopes: [], active: false });
    expect(await office.router.handle('levels.grant', { accountId: made.id, level: 'confidential' })).toMatchObject({ ok: false, error: { code: 'levelNotHeld' } });
    await office.as(founder.loginName);
  });
});

describe('the inspector’s reading room', () => {
  let office: TestOffice;
  let record: RecordId;
  beforeAll(async () => {
    office = await newOffice();
    await office.addPerson('kiem-tra', ['inspector'], ['confidential']);
    await office.addPerson('bien-tap', ['editor']);
    record = (await office.file('bai.txt', 'BÁO CÁO\nbài thử nhật ký\n\nChữ để thử.', { level: 'confidential' })).id;
    await office.call('archive.get', { id: record });
    await office.as('bien-tap');
    await office.router.handle('archive.get', { id: record });
    await office.router.handle('accounts.list', {});
    await office.as('kiem-tra');
  });
  afterAll(() => office.dispose());
  const search = (filter: Partial<Record<keyof typeof all, unknown>>) => office.call('audit.search', { ...all, ...filter, limit: 500, before: null } as never);

  test('asks by person, act, object, day and refusals only, and reads names', async () => {
    const refused = (await search({ person: 'bien-tap', refusedOnly: true })).entries;
    expect(refused.map(({ action, outcome, fullName }) => [action, outcome, fullName])).toEqual([['accounts.list', 'refused', 'bien-tap'], ['archive.get', 'refused', 'bien-tap']]);
    expect((await search({ object: record })).entries.map(({ action }) => action)).toEqual(['archive.get', 'archive.file']);
    const today = new Date().toLocaleDateString('sv-SE');
    expect((await search({ action: 'archive.file', from: today, to: today })).entries).toHaveLength(1);
    expect((await search({ from: '2020-01-01', to: '2020-12-31' })).entries).toEqual([]);
    expect((await search({})).actions).toEqual(expect.arrayContaining(['archive.file', 'session.logIn']));
  });

  test('the extract is a paper with its lines and the heads of the chains', async () => {
    const { path, grant } = office.grantWrite('trich.pdf');
    const { lines, cut } = await office.call('audit.savePdf', { ...all, person: 'bien-tap', grant });
    expect([lines > 2, cut]).toEqual([true, false]);
    expect(existsSync(path) && readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    const { stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    for (const words of ['TRÍCH NHẬT KÝ', 'bien-tap', 'Bị từ chối', 'Chuỗi nhật ký nguyên vẹn', 'confidential 2 ']) expect(stdout.normalize('NFC').replaceAll(/\s+/g, ' ')).toContain(words);
  });

  test('kept heads are found again when the log has grown, and tell of one that is another', async () => {
    const kept = (await office.call('audit.heads', {})).text;
    expect(kept.split('\n').map((line) => line.split(' ')[0])).toEqual(['office', 'open', 'confidential'].filter((chain) => kept.includes(`${chain} `)));
    await office.as('bien-tap');
    await office.as('kiem-tra');
    const compare = async (text: string) => (await office.call('audit.compareHeads', { text })).results.map(({ state }) => state);
    expect(new Set(await compare(kept))).toEqual(new Set(['same']));
    const [first = ''] = kept.split('\n');
    const forged = first.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    expect(await compare(forged)).toEqual(['changed']);
    expect(await compare(first.replace(/ \d+ /, ' 99999 '))).toEqual(['missing']);
    expect(await compare(first.replace(/^\w+/, 'secret'))).toEqual(['notHeld']);
    expect(await compare('không phải đầu chuỗi')).toEqual([]);
  });

  test('nothing on the way was an unforeseen error', () => {
    expect(office.unexpected).toEqual([]);
  });
});
