import { expect, test } from 'vitest';
import { wholeOfficeScope, type AccountId, type ScopeId } from '../../shared/domain/ids';
import type { OpenVault } from '../../electron/vault';
import { secrecyLevels } from '../../shared/domain/secrecy';
import { classification, draft, draftText, file, newVault, note, password, refusal, request } from './helpers/vault';

const committee = 'thuong-vu' as ScopeId;
const cells = 'chi-bo' as ScopeId;
const word = 'thủy lợi';

/** One paper and one draft at each level in each of three scopes, by somebody who holds all of it. */
async function fullOffice() {
  const created = await newVault();
  const { open, vault } = created;
  await open.registers.addScope({ id: committee, name: 'Ban Thường vụ' }, note());
  await open.registers.addScope({ id: cells, name: 'Chi bộ' }, note());
  await open.accounts.update(open.account.id, { fullName: 'Thư', roles: ['securityOfficer', 'archivist'], scopes: [committee, cells], active: true }, note());
  const everything = await vault.logIn('thu.ky', password);
  for (const level of secrecyLevels) {
    for (const scopeId of [wholeOfficeScope, committee, cells]) {
      await file(everything, { level, scopeId, subject: `Báo cáo ${word} ${level} ${scopeId}`, issuingBody: `Cơ quan ${level} ${scopeId}`, text: `Nội dung ${word}.` });
      await everything.drafts.create(draft({ title: `${level} ${scopeId}`, classification: classification(level, scopeId) }), draftText('nháp'), note());
    }
  }
  return { ...created, everything };
}

async function enter(office: Awaited<ReturnType<typeof fullOffice>>, loginName: string, scopes: readonly ScopeId[], levels: readonly ('confidential' | 'secret' | 'topSecret')[]): Promise<OpenVault> {
  const account = await office.everything.accounts.create({ loginName, fullName: loginName, password, roles: ['editor'], scopes }, note());
  for (const level of levels) await office.everything.accounts.grantLevel(account.id, level, note());
  return office.vault.logIn(loginName, password);
}

const cases = [
  { loginName: 'mo', scopes: [], levels: [] },
  { loginName: 'mo.tv', scopes: [committee], levels: [] },
  { loginName: 'mat', scopes: [], levels: ['confidential'] },
  { loginName: 'tuyet.mat.cb', scopes: [cells], levels: ['confidential', 'secret', 'topSecret'] },
  { loginName: 'chi.toi.mat', scopes: [committee, cells], levels: ['secret'] },
] as const;

test('each person sees exactly the levels and scopes that are theirs: lists, records, counts, facets, search, drafts', async () => {
  const office = await fullOffice();
  for (const { loginName, scopes, levels } of cases) {
    const open = await enter(office, loginName, scopes, levels);
    const mayLevels = ['open', ...levels];
    const mayScopes = [wholeOfficeScope, ...scopes];
    const expected = mayLevels.flatMap((level) => mayScopes.map((scope) => `${level} ${scope}`)).sort();
    for (const query of [word, 'thuy loi', '', 'báo cáo thủy lợi của các cơ quan trong tỉnh']) {
      const answer = await open.search.search(request(query));
      expect(answer.hits.map(({ record }) => `${record.level} ${record.scopeId}`).sort(), `${loginName} asks “${query}”`).toEqual(expected);
      expect(answer.total).toBe(expected.length);
      expect(answer.facets.bodies.map(({ value }) => value.replace('Cơ quan ', '')).sort()).toEqual(expected);
      expect(answer.facets.levels.map(({ value }) => value).sort()).toEqual([...mayLevels].sort());
      expect(answer.facets.kinds).toEqual([{ value: 'report', count: expected.length }]);
    }
    expect((await open.drafts.list()).map(({ title }) => title).sort()).toEqual(expected);
    for (const hit of (await office.everything.search.search(request('', { limit: 100 }))).hits) {
      const { id, level, scopeId, sha256 } = hit.record;
      const visible = expected.includes(`${level} ${scopeId}`);
      expect((await open.records.get(id)) !== null, `${loginName} gets ${level} ${scopeId}`).toBe(visible);
      expect((await open.records.content(id)) !== null).toBe(visible);
      expect((await open.records.original(id)) !== null).toBe(visible);
      expect((await open.records.findBySha256(sha256)) !== null).toBe(visible);
    }
    for (const each of await office.everything.drafts.list()) {
      const visible = expected.includes(each.title);
      expect((await open.drafts.get(each.id)) !== null).toBe(visible);
      expect((await open.drafts.content(each.id)) !== null).toBe(visible);
    }
    for (const each of (await office.everything.drafts.list()).filter(({ title }) => !expected.includes(title))) {
      expect(await refusal(open.drafts.save(each.id, 1, draftText('phá'), loginName))).toBe('draftMissing');
      expect(await refusal(open.drafts.remove(each.id, note()))).toBe('draftMissing');
      expect(await refusal(open.drafts.classify(each.id, classification(), 'none', note()))).toBe('draftMissing');
      expect(await refusal(open.drafts.addImage(each.id, { imageId: 'a', mediaType: 'image/png', bytes: new Uint8Array(1), width: 1, height: 1 }))).toBe('draftMissing');
    }
    await open.close();
  }
  await office.everything.close();
});

test('nothing is written at a level or scope one does not hold', async () => {
  const office = await fullOffice();
  const open = await enter(office, 'mo', [], []);
  expect(await refusal(file(open, { level: 'secret' }))).toBe('levelNotHeld');
  expect(await refusal(file(open, { scopeId: committee }))).toBe('scopeNotHeld');
  expect(await refusal(open.drafts.create(draft({ classification: classification('confidential') }), draftText(''), note()))).toBe('levelNotHeld');
  const mine = draft();
  await open.drafts.create(mine, draftText('của tôi'), note());
  expect(await refusal(open.drafts.classify(mine.id, classification('secret'), 'none', note()))).toBe('levelNotHeld');
  expect(await refusal(open.drafts.classify(mine.id, classification('open', cells), 'none', note()))).toBe('scopeNotHeld');
  expect(await refusal(open.accounts.grantLevel('x' as AccountId, 'secret', note()))).toBe('levelNotHeld');
  expect(await refusal(open.audit.append('secret', note()))).toBe('levelNotHeld');
  await open.close();
  await office.everything.close();
});

test('a level whose use is not allowed here stays shut although its key is held', async () => {
  const { vault, open } = await newVault();
  await file(open, { level: 'secret', subject: 'Việc tối mật' });
  await open.close();
  const limited = await vault.logIn('thu.ky', password, ['open', 'confidential']);
  expect(limited.actor.levels).toEqual(['open', 'confidential']);
  expect(limited.account.levels).toEqual([...secrecyLevels]);
  expect((await limited.search.search(request(''))).total).toBe(0);
  expect(await refusal(limited.accounts.grantLevel(limited.account.id, 'secret', note()))).toBe('levelNotHeld');
  await limited.close();
});

test('what happened at a level is read only with its key', async () => {
  const office = await fullOffice();
  await office.everything.audit.append('topSecret', note('secret.act', 'x'));
  const open = await enter(office, 'mo', [], []);
  const actions = (await open.audit.list(500, null)).map(({ action }) => action);
  expect(actions).not.toContain('secret.act');
  expect((await office.everything.audit.list(500, null)).map(({ action }) => action)).toContain('secret.act');
  await open.close();
  await office.everything.close();
});

test('a facet counts what a second choice beside the first would add; the total obeys all filters', async () => {
  const { open } = await newVault();
  for (const [kind, date] of [['report', '2025-01-02'], ['plan', '2025-03-04'], ['plan', '2026-05-06'], ['minutes', null]] as const) {
    await file(open, { kind, date, subject: `Việc ${kind}` });
  }
  const answer = await open.search.search(request('', { kinds: ['plan'] }));
  expect(answer.total).toBe(2);
  expect(answer.facets.kinds).toEqual(expect.arrayContaining([{ value: 'plan', count: 2 }, { value: 'report', count: 1 }, { value: 'minutes', count: 1 }]));
  expect(answer.facets.years).toEqual([{ value: 2026, count: 1 }, { value: 2025, count: 1 }]);
  expect((await open.search.search(request('', { years: [2025] }))).hits.map(({ record }) => record.kind)).toEqual(['plan', 'report']);
});
