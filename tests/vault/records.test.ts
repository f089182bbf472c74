import { expect, test } from 'vitest';
import { verifyVault, type OpenVault } from '../../electron/vault';
import { insideOf } from '../../electron/vault/open-vault';
import type { RecordId, ScopeId } from '../../shared/domain/ids';
import { file, found, newVault, note, paper, password, refusal, request, temporaryFolder } from './helpers/vault';

const decision = { reference: '12-QĐ/TU', date: '2026-11-20', authority: 'Ban Thường vụ' };

async function intact(open: OpenVault, directory: string): Promise<void> {
  expect((await verifyVault(directory, open)).filter(({ ok }) => !ok)).toEqual([]);
}
const words = (open: OpenVault, level: string, word: string): number =>
  insideOf(open)!.rooms.find((room) => room.level === level)!.database.query<[string], { n: number }>('SELECT count(*) AS n FROM record_search_1 WHERE record_search_1 MATCH ?').get([word])?.n ?? 0;

test('a description is corrected in table, index and counts; what it said before stays to be seen', async () => {
  const directory = temporaryFolder();
  const { open } = await newVault(directory);
  const id = await file(open, { subject: 'Báo cáo Quýnh', number: '5-BC', issuingBody: 'Sở Cũ', date: '2025-01-01', text: 'thân bài' });
  const before = (await open.records.get(id))!;
  const after = await open.records.describe(id, { ...before, subject: 'Kế hoạch Khoái', kind: 'plan', issuingBody: 'Sở Mới', date: '2026-02-02', number: '6-KH' }, 'vào nhầm', note('archive.describe', id));
  expect(after).toMatchObject({ subject: 'Kế hoạch Khoái', kind: 'plan', number: '6-KH', sha256: before.sha256 });
  expect([await found(open, 'quynh'), await found(open, 'khoai'), await found(open, '6-kh'), await found(open, 'thân bài')]).toEqual([[], ['Kế hoạch Khoái'], ['Kế hoạch Khoái'], ['Kế hoạch Khoái']]);
  const { facets } = await open.search.search(request(''));
  expect([facets.bodies, facets.years, facets.kinds]).toEqual([[{ value: 'Sở Mới', count: 1 }], [{ value: 2026, count: 1 }], [{ value: 'plan', count: 1 }]]);
  const history = await open.records.history(id);
  expect(history).toHaveLength(1);
  expect(history[0]?.change).toMatchObject({ kind: 'described', reason: 'vào nhầm', before: { subject: 'Báo cáo Quýnh', issuingBody: 'Sở Cũ' } });
  expect(await refusal(open.records.describe(id, { ...before, scopeId: 'la' as ScopeId }, '', note()))).toBe('scopeNotHeld');
  expect(await refusal(open.records.describe('khong-co' as RecordId, before, '', note()))).toBe('recordMissing');
  await intact(open, directory);
});

test('a record moves to another level with all it has, and leaves nothing behind but its id in the log', async () => {
  const directory = temporaryFolder();
  const { open, vault } = await newVault(directory);
  const made = paper({ level: 'secret', subject: 'Phương án Nghĩa Lộ', text: 'chữ đặc biệt quynhluu', original: new Uint8Array(1_300_000).fill(9) });
  await open.records.add({ ...made, content: { ...made.content, images: { a: { mediaType: 'image/png', base64: Buffer.from('ảnh').toString('base64') } } } }, note());
  const { id } = made.record;
  await open.records.describe(id, { ...made.record, circulationMark: 'recall' }, 'thêm dấu', note());
  const room = (level: string) => insideOf(open)!.rooms.find((each) => each.level === level)!;
  room('secret').recordWriter.putDetails(room('secret').recordWriter.find(id)!.key, '{"box":"12"}');
  await open.records.setReaders(id, [open.account.id], note());
  await open.records.setReaders(id, null, note());
  const moved = await open.records.move(id, 'open', decision, note('archive.declassify', id));
  expect(room('open').recordWriter.details(id)).toBe('{"box":"12"}');
  expect(moved).toMatchObject({ ...made.record, level: 'open', circulationMark: 'recall' });
  expect((await open.records.content(id))?.images).toEqual({ a: { mediaType: 'image/png', base64: Buffer.from('ảnh').toString('base64') } });
  expect((await open.records.original(id))?.length).toBe(1_300_000);
  expect((await open.records.history(id)).map(({ change }) => change)).toMatchObject([{ kind: 'described' }, { kind: 'moved', from: 'secret', decision }]);
  const answer = await open.search.search(request('quynhluu'));
  expect([answer.total, answer.facets.levels]).toEqual([1, [{ value: 'open', count: 1 }]]);
  expect([words(open, 'secret', 'quynhluu'), words(open, 'open', 'quynhluu')]).toEqual([0, 1]);
  const lines = (await open.audit.list(50, null)).filter(({ action }) => action === 'archive.declassify');
  expect(lines.map(({ object }) => object)).toEqual([id, id]);
  const plain = await open.accounts.create({ loginName: 'mo', fullName: 'mo', password, roles: ['editor'], scopes: [] }, note());
  const other = await vault.logIn('mo', password);
  expect((await other.records.get(id))?.level).toBe('open');
  await other.close();
  await open.records.move(id, 'topSecret', decision, note());
  const blind = await vault.logIn(plain.loginName, password);
  expect([await blind.records.get(id), (await blind.search.search(request(''))).total]).toEqual([null, 0]);
  await blind.close();
  await intact(open, directory);
});

test('a move that was cut short after its first or its second step is undone or finished at the next opening', async () => {
  for (const arrived of [false, true]) {
    const { open, vault } = await newVault();
    const made = paper({ level: 'secret', subject: 'Đang đi', text: 'dangdi' });
    await open.records.add(made, note());
    const { id } = made.record;
    const rooms = insideOf(open)!.rooms;
    const [from, to] = [rooms.find(({ level }) => level === 'secret')!, rooms.find(({ level }) => level === 'open')!];
    from.database.transaction(() => from.recordWriter.markMoving(id, JSON.stringify({ to: 'open', note: note('archive.move', id) })));
    expect([await open.records.get(id), (await open.search.search(request(''))).total, (await open.search.search(request('dangdi'))).total]).toEqual([null, 0, 0]);
    if (arrived) {
      to.database.transaction(() => {
        const record = { ...made.record, level: 'open' as const };
        to.index.add(to.recordWriter.add({ ...made, record }), record, made.content.text);
      });
    }
    await open.close();
    const again = await vault.logIn('thu.ky', password);
    const answer = await again.search.search(request('dangdi'));
    expect([answer.total, answer.hits[0]?.record.level, answer.facets.levels]).toEqual([1, arrived ? 'open' : 'secret', [{ value: arrived ? 'open' : 'secret', count: 1 }]]);
    expect((await again.audit.list(9, null)).filter(({ action }) => action === 'archive.move')).toHaveLength(arrived ? 1 : 0);
    await again.close();
  }
});

test('a destroyed record is gone with its words and its count; the log keeps its id', async () => {
  const directory = temporaryFolder();
  const { open } = await newVault(directory);
  const id = await file(open, { level: 'confidential', subject: 'Sẽ hủy Thạch Khê', issuingBody: 'Nơi ấy', text: 'thachkhe thachkhe' });
  await file(open, { level: 'confidential', subject: 'Ở lại Thạch Khê', text: 'thachkhe' });
  await open.records.destroy(id, note('archive.destroy', id));
  expect([await open.records.get(id), await open.records.original(id), await found(open, 'thachkhe')]).toEqual([null, null, ['Ở lại Thạch Khê']]);
  expect((await open.search.search(request(''))).facets.bodies).toEqual([{ value: 'Tỉnh ủy Bình Minh', count: 1 }]);
  const { database } = insideOf(open)!.rooms[1]!;
  expect(database.query<[], { n: number }>("SELECT count(*) AS n FROM main.facet_groups WHERE issuing_body = 'Nơi ấy'").get([])?.n).toBe(0);
  database.execute("CREATE VIRTUAL TABLE temp.places USING fts5vocab (main, record_search_1, instance)");
  expect(database.query<[], { n: number }>("SELECT count(DISTINCT doc) AS n FROM temp.places").get([])?.n).toBe(1);
  expect((await open.audit.list(1, null))[0]).toMatchObject({ action: 'archive.destroy', object: id });
  expect(await refusal(open.records.destroy(id, note()))).toBe('recordMissing');
  await intact(open, directory);
});

test('a group inside a level: its papers and drafts are there for its members only, at that level only', async () => {
  const { open, vault } = await newVault();
  const people = await Promise.all(['lan', 'binh'].map(async (loginName) => {
    const { id } = await open.accounts.create({ loginName, fullName: loginName, password, roles: ['archivist'], scopes: [] }, note());
    await open.accounts.grantLevel(id, 'secret', note());
    return id;
  }));
  const [lan, binh] = people as [typeof people[0] & string, typeof people[0] & string];
  const group = await open.groups.add('secret', { name: 'Tổ chuyên án', members: [lan as never] }, note());
  const id = await file(open, { level: 'secret', scopeId: group, subject: 'Của tổ' });
  expect(await refusal(file(open, { level: 'open', scopeId: group }))).toBe('scopeNotHeld');
  expect(await refusal(open.records.move(id, 'topSecret', decision, note()))).toBe('scopeNotHeld');
  const member = await vault.logIn('lan', password);
  expect([await found(member, ''), (await member.groups.list()).map(({ name }) => name)]).toEqual([['Của tổ'], ['Tổ chuyên án']]);
  await member.close();
  const other = await vault.logIn('binh', password);
  expect([await found(other, ''), await other.records.get(id), await other.groups.list()]).toEqual([[], null, []]);
  expect(await refusal(other.groups.setMembers(group, [binh as never], note()))).toBe('scopeUnknown');
  await other.close();
  await open.groups.setMembers(group, [binh as never], note());
  expect([await found(open, ''), await open.groups.list()]).toEqual([[], []]);
  // A scope of the office with a group's name lets nobody into it.
  await open.registers.addScope({ id: group, name: 'giả' }, note());
  await open.accounts.update(open.account.id, { ...open.account, scopes: [group] }, note());
  const forged = await vault.logIn('thu.ky', password);
  expect(await found(forged, '')).toEqual([]);
  await forged.close();
});
