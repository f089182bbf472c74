import { expect, onTestFinished, test } from 'vitest';
import { parseDoc } from '../../shared/document/schema';
import { wholeOfficeScope, type AccountId, type RecordId } from '../../shared/domain/ids';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import { newOffice, type TestOffice } from '../helpers/office';

const subject = 'Kết luận riêng ở Rạch Miễu';

async function threePeople(): Promise<TestOffice & { readonly idOf: (loginName: string) => AccountId }> {
  const office = await newOffice();
  onTestFinished(() => office.dispose());
  await office.addPerson('an', ['archivist', 'editor'], ['confidential']);
  await office.addPerson('binh', ['archivist', 'editor'], ['confidential']);
  await office.addPerson('mo', ['archivist']);
  const { accounts } = await office.call('accounts.list', {});
  return { ...office, idOf: (loginName) => accounts.find((account) => account.loginName === loginName)!.id };
}

async function fileFor(office: TestOffice, readers: readonly AccountId[] | null, level: SecrecyLevel = 'confidential'): Promise<RecordId> {
  const proposal = await office.call('archive.propose', { grant: office.grantRead(office.write('riêng.txt', `${subject}\n\nChỉ một người được đọc: cầu cũ sẽ thay.`)), jobId: office.job() });
  const record = await office.call('archive.fileProposal', {
    proposalId: proposal.proposalId, description: { ...proposal.description, subject },
    classification: { topicId: await office.topic(), level, scopeId: wholeOfficeScope, circulationMark: 'none' }, readers: readers && [...readers],
  });
  return record.id;
}

const answer = async (office: TestOffice, ...call: Parameters<TestOffice['router']['handle']>): Promise<string> => JSON.stringify(await office.router.handle(...call));
const total = async (office: TestOffice): Promise<number> => (await office.call('archive.search', { query: 'rach mieu', filters: {}, limit: 10, offset: 0 })).total;

test('a paper filed for one reader is theirs; for everybody else each operation answers as for an id that nobody has', async () => {
  const office = await threePeople();
  await office.as('binh');
  expect((await office.call('levels.people', { level: 'confidential' })).people.map(({ fullName }) => fullName)).toEqual(['an', 'binh', 'Trần Thị Lan']);
  const id = await fileFor(office, [office.idOf('an')]);
  const description = { kind: 'report' as const, number: '', date: null, issuingBody: '', subject: 'Sửa', topicId: await office.topic(), scopeId: wholeOfficeScope, circulationMark: 'none' as const };
  const inputs = (of: string): [string, object][] => [
    ['archive.get', { id: of }], ['archive.original', { id: of }], ['archive.history', { id: of }], ['archive.readers', { id: of }],
    ['archive.setReaders', { id: of, readers: null }], ['archive.setReaders', { id: of, readers: [office.idOf('mo')] }], ['archive.describe', { id: of, description, reason: 'thử' }],
  ];
  const told = async (of: string): Promise<string[]> => {
    const answers: string[] = [];
    for (const call of inputs(of)) answers.push(`${call[0]} ${(await answer(office, ...call)).replaceAll(of, '')}`);
    return answers;
  };
  expect(await told(id)).toEqual(await told('khong-co'));
  expect(await total(office)).toBe(0);
  await office.as('an');
  expect(await total(office)).toBe(1);
  expect((await office.call('archive.readers', { id })).readers?.map(({ loginName }) => loginName)).toEqual(['an']);
  expect(await answer(office, 'archive.setReaders', { id, readers: [office.idOf('mo')] }), 'who does not hold the level').toContain('readerWithoutLevel');
  expect(await answer(office, 'archive.setReaders', { id, readers: [] })).toContain('badInput');
  await office.call('archive.setReaders', { id, readers: [office.idOf('an'), office.idOf('binh')] });
  await office.as('binh');
  expect(await total(office)).toBe(1);
  await office.call('archive.setReaders', { id, readers: [office.idOf('an')] });
  expect(await total(office)).toBe(0);
  expect(office.unexpected).toEqual([]);
});

test('a correction needs a reason and leaves what the description said before, by whom and why', async () => {
  const office = await threePeople();
  await office.as('an');
  const id = await fileFor(office, null);
  const { record } = await office.call('archive.get', { id });
  const description = { kind: record.kind, number: '12-KL', date: '2026-11-02', issuingBody: record.issuingBody, subject: 'Kết luận về cầu Rạch Miễu', topicId: record.topicId, scopeId: record.scopeId, circulationMark: record.circulationMark };
  expect(await answer(office, 'archive.describe', { id, description, reason: '  ' })).toContain('badInput');
  expect(await answer(office, 'archive.describe', { id, description: { ...description, topicId: 'khong-co' }, reason: 'x' })).toContain('topicUnknown');
  const changed = await office.call('archive.describe', { id, description, reason: 'gõ nhầm số' });
  expect([changed.subject, changed.number, changed.level, changed.sha256]).toEqual(['Kết luận về cầu Rạch Miễu', '12-KL', 'confidential', record.sha256]);
  const { events, filedBy } = await office.call('archive.history', { id });
  expect(filedBy).toBe('an');
  expect(events).toMatchObject([{ who: 'an', change: { kind: 'described', reason: 'gõ nhầm số', before: { subject, number: record.number } } }]);
  expect((await office.call('archive.search', { query: 'cầu Rạch Miễu', filters: {}, limit: 5, offset: 0 })).hits[0]?.record.subject).toBe('Kết luận về cầu Rạch Miễu');
  expect(office.unexpected).toEqual([]);
});

test('a group inside a level is a scope for its members and does not exist for others of the level', async () => {
  const office = await threePeople();
  await office.as('an');
  expect(await answer(office, 'groups.add', { level: 'confidential', name: 'Tổ', members: [office.idOf('mo')] })).toContain('readerWithoutLevel');
  const group = await office.call('groups.add', { level: 'confidential', name: 'Tổ công tác 5', members: [] });
  expect([group.members.map(({ loginName }) => loginName), group.id.startsWith('group:')]).toEqual([['an'], true]);
  await office.file('nhóm.txt', 'Việc của tổ: Rạch Miễu.', { level: 'confidential', scopeId: group.id, subject: 'Việc của tổ' });
  expect(await answer(office, 'drafts.create', { template: 'meeting-a4', title: 'Bản', classification: { topicId: await office.topic(), level: 'open', scopeId: group.id, circulationMark: 'none' } }), 'the group lives in another level').toContain('scopeUnknown');
  await office.as('binh');
  expect([(await office.call('groups.list', {})).groups, await total(office)]).toEqual([[], 0]);
  const hidden = await answer(office, 'groups.setMembers', { id: group.id, members: [office.idOf('binh')] });
  expect(hidden.replaceAll(group.id, '')).toBe((await answer(office, 'groups.setMembers', { id: 'group:khong-co', members: [office.idOf('binh')] })).replaceAll('group:khong-co', ''));
  await office.as('an');
  await office.call('groups.setMembers', { id: group.id, members: [office.idOf('an'), office.idOf('binh')] });
  await office.as('binh');
  expect([(await office.call('groups.list', {})).groups.map(({ name }) => name), await total(office)]).toEqual([['Tổ công tác 5'], 1]);
  expect(office.unexpected).toEqual([]);
});

test('words of a paper for named readers go only into a draft that nobody else reads, and such a draft stays theirs', async () => {
  const office = await threePeople();
  await office.as('an');
  const source = await fileFor(office, [office.idOf('an')]);
  const classification = { topicId: await office.topic(), level: 'confidential' as const, scopeId: wholeOfficeScope, circulationMark: 'none' as const };
  const { id } = await office.call('drafts.create', { template: 'meeting-a4', title: 'Bản của An', classification });
  const cut = { id, recordId: source, from: 0, to: 0 };
  expect(await answer(office, 'drafts.passage', cut)).toContain('sourceForNamedReaders');
  await office.call('drafts.setReaders', { id, readers: [office.idOf('an')] });
  const { passage } = await office.call('drafts.passage', cut);
  const { draft, head } = await office.call('drafts.open', { id });
  await office.call('drafts.save', { id, baseRevision: draft.revision, head, content: parseDoc({ type: 'doc', content: [passage] }) });
  expect(await answer(office, 'drafts.setReaders', { id, readers: [office.idOf('binh')] }), 'a reader who does not read the source').toContain('sourceForNamedReaders');
  expect(await answer(office, 'drafts.setReaders', { id, readers: null })).toContain('sourceForNamedReaders');
  const { keptAs } = await office.call('drafts.save', { id, baseRevision: draft.revision, head, content: parseDoc({ type: 'doc', content: [passage] }) });
  expect(keptAs && (await office.call('drafts.readers', { id: keptAs })).readers?.map(({ loginName }) => loginName), 'a copy kept of a conflict').toEqual(['an']);
  await office.as('binh');
  expect((await office.call('drafts.list', {})).drafts).toEqual([]);
  expect(await answer(office, 'drafts.readers', { id })).toContain('draftMissing');
  expect(office.unexpected).toEqual([]);
});

test('a re-keying tells how far it is, and stopped it leaves the old key', async () => {
  const office = await threePeople();
  const shares: number[] = [];
  const jobId = office.job();
  office.announcements.listen((_name, told) => { if ('jobId' in told && told.jobId === jobId) shares.push(told.done); });
  await office.call('levels.rekey', { level: 'confidential', jobId });
  expect([shares.at(-1), shares.length > 1, shares.toSorted((a, b) => a - b)]).toEqual([100, true, shares]);
  const stopped = office.job();
  const stop = office.announcements.listen((_name, told) => { if ('jobId' in told && told.jobId === stopped) void office.call('jobs.cancel', { jobId: stopped }); });
  expect(await answer(office, 'levels.rekey', { level: 'confidential', jobId: stopped })).toContain('rekeyCancelled');
  stop();
  const { levels, addable } = await office.call('levels.list', {});
  expect([levels.find(({ level }) => level === 'confidential')?.generation, addable]).toEqual([2, []]);
  expect(office.unexpected).toEqual([]);
});
