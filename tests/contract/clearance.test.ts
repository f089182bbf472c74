import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScopeId } from '../../shared/domain/ids';
import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import { newOffice, passwordOf, type TestOffice } from '../helpers/office';

const filters = { kinds: [], levels: [], topics: [], years: [], bodies: [] };
const paper = (subject: string): string => `BÁO CÁO\n\nvề ${subject}\n\nNội dung của bài tập nói về ${subject} và con thuyền giấy màu lam.`;

/** What one person can learn by asking everything: lists, counts, facets, single things. */
async function everythingSeen(office: TestOffice, ids: readonly string[]) {
  const search = async (query: string) => office.call('archive.search', { query, filters, limit: 50, offset: 0 });
  const answers = [await search(''), await search('thuyền giấy'), await search('thuyen'), await search('tuyet mat')];
  const single = [];
  for (const id of ids) {
    for (const name of ['archive.get', 'archive.original'] as const) single.push(await office.router.handle(name, { id }));
  }
  return { answers, single, drafts: await office.call('drafts.list', {}) };
}

describe('clearance and scope of use', () => {
  let office: TestOffice;
  let leaders: ScopeId;
  const ids: Partial<Record<SecrecyLevel | 'leaders', string>> = {};

  beforeAll(async () => {
    office = await newOffice('training');
    leaders = (await office.call('scopes.create', { name: 'Lãnh đạo' })).id;
    await office.addPerson('thap', ['editor', 'archivist']);
    await office.addPerson('mat', ['editor', 'archivist'], ['confidential']);
    await office.addPerson('lanhdao', ['editor', 'archivist'], [], [leaders]);
    await office.addPerson('tatca', ['editor', 'archivist'], ['confidential', 'secret', 'topSecret'], [leaders]);
    await office.as('tatca');
    for (const level of secrecyLevels) ids[level] = (await office.file(`${level}.txt`, paper(`bài tập độ ${level}`), { level })).id;
    ids.leaders = (await office.file('lanh-dao.txt', paper('bài tập phạm vi lãnh đạo'), { scopeId: leaders })).id;
    await office.call('drafts.create', {
      template: 'meeting-a4', title: 'Bản nháp tối mật',
      classification: { topicId: await office.topic(), level: 'secret', scopeId: leaders, circulationMark: 'none' },
    });
  });
  afterAll(() => office.dispose());

  test('who holds everything finds everything', async () => {
    await office.as('tatca');
    const { answers, drafts } = await everythingSeen(office, []);
    expect(answers[0]!.total).toBe(5);
    expect(answers[1]!.total).toBe(5);
    expect(drafts.drafts).toHaveLength(1);
  });

  test.each([
    ['thap', 'mat', ['open']],
    ['mat', 'tatca', ['open', 'confidential']],
  ] as const)('%s sees the open level and what was granted, in every list, count, facet and single answer', async (person, _other, levels) => {
    await office.as(person);
    const seen = await everythingSeen(office, Object.values(ids));
    for (const answer of seen.answers.slice(0, 3)) {
      expect(new Set(answer.hits.map((hit) => hit.record.level))).toEqual(new Set(levels));
      expect(answer.total).toBe(levels.length);
      expect(new Set(answer.facets.levels.map((facet) => facet.value))).toEqual(new Set(levels));
      expect(answer.facets.kinds.reduce((sum, facet) => sum + facet.count, 0)).toBe(levels.length);
    }
    expect(seen.single.filter((envelope) => envelope.ok)).toHaveLength(2 * levels.length);
    expect(seen.drafts.drafts).toEqual([]);
    for (const hidden of secrecyLevels.filter((level) => !levels.some((held) => held === level))) {
      expect(JSON.stringify(seen)).not.toContain(`độ ${hidden}`);
    }
    expect(JSON.stringify(seen)).not.toContain('phạm vi lãnh đạo');
  });

  test('inside the open level a scope one does not belong to is as invisible; who belongs to it sees it', async () => {
    await office.as('lanhdao');
    const { answers } = await everythingSeen(office, []);
    expect(answers[0]!.hits.map((hit) => hit.record.id).sort()).toEqual([ids.open, ids.leaders].sort());
    await office.as('thap');
    expect(await office.router.handle('archive.get', { id: ids.leaders })).toEqual({ ok: false, error: { code: 'recordMissing', params: {} } });
  });

  test('a paper one may not see is not told as a duplicate either', async () => {
    await office.as('thap');
    const again = await office.call('archive.propose', { grant: office.grantRead(office.write('trung.txt', paper('bài tập độ secret'))), jobId: office.job() });
    expect(again.duplicateOf).toBeNull();
  });

  test('filing at a level or scope one does not hold is refused and files nothing', async () => {
    await office.as('thap');
    await expect(office.file('cao.txt', paper('thử độ cao'), { level: 'secret' })).rejects.toMatchObject({ code: 'levelNotHeld' });
    await expect(office.file('hep.txt', paper('thử phạm vi'), { scopeId: leaders })).rejects.toMatchObject({ code: 'scopeNotHeld' });
    const { answers } = await everythingSeen(office, []);
    expect(answers[0]!.total).toBe(1);
  });

  test('a passage goes up into a higher draft, never down into a lower one, also when the page writes it itself', async () => {
    await office.as('tatca');
    const topicId = await office.topic();
    const low = await office.call('drafts.create', { template: 'meeting-a4', title: 'Bản thấp', classification: { topicId, level: 'open', scopeId: leaders, circulationMark: 'none' } });
    const high = await office.call('drafts.create', { template: 'meeting-a4', title: 'Bản cao', classification: { topicId, level: 'topSecret', scopeId: leaders, circulationMark: 'none' } });
    const range = { recordId: ids.secret!, from: 0, to: 2 };
    await expect(office.call('drafts.passage', { id: low.id, ...range })).rejects.toMatchObject({ code: 'sourceAboveDraft' });
    const { passage } = await office.call('drafts.passage', { id: high.id, ...range });
    const { head } = await office.call('drafts.open', { id: low.id });
    const forged = { ...passage, attrs: { ...passage.attrs, level: 'open' } };
    await expect(office.call('drafts.save', { id: low.id, baseRevision: low.revision, head, content: { type: 'doc', content: [forged] } })).rejects.toMatchObject({ code: 'sourceAboveDraft' });
    const saved = await office.call('drafts.save', { id: high.id, baseRevision: high.revision, head, content: { type: 'doc', content: [passage] } });
    expect(saved.keptAs).toBeNull();
    await expect(office.signed('drafts.classify', { id: high.id, classification: { topicId, level: 'open', scopeId: leaders, circulationMark: 'none' }, urgency: 'none' })).rejects.toMatchObject({ code: 'sourceAboveDraft' });
  });

  test('a password opens its own levels only', async () => {
    await office.as('mat');
    expect((await office.call('session.current', {})).actor?.levels).toEqual(['open', 'confidential']);
    await expect(office.call('session.logIn', { loginName: 'mat', password: passwordOf('tatca') })).rejects.toMatchObject({ code: 'wrongPassword' });
  });
});

describe('an ordinary office', () => {
  test('refuses Mật and above in every operation that names a level, with the reason', async () => {
    const office = await newOffice('ordinary');
    const topicId = await office.topic();
    const { accounts } = await office.call('accounts.list', {});
    for (const level of secrecyLevels.slice(1)) {
      const classification = { topicId, level, scopeId: 'whole-office', circulationMark: 'none' };
      const refused = { code: 'stateSecretsNeedIndependentOffice' };
      await expect(office.file(`${level}.txt`, paper('thử'), { level })).rejects.toMatchObject(refused);
      for (const [name, input] of [
        ['drafts.create', { template: 'meeting-a4', title: 'Thử', classification }],
        ['levels.grant', { accountId: accounts[0]!.id, level }],
        ['archive.fileMany', { grants: [office.grantRead(office.write('nhieu.txt', paper('nhiều')))], classification, jobId: office.job() }],
      ] as const) {
        expect(await office.router.handle(name, input)).toMatchObject({ ok: false, error: refused });
      }
    }
    await office.dispose();
  });
});
