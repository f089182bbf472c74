import { expect, test } from 'vitest';
import type { OpenVault } from '../../electron/vault';
import { insideOf } from '../../electron/vault/open-vault';
import type { AccountId, DraftId, RecordId } from '../../shared/domain/ids';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import { classification, draft, draftText, file, found, newVault, note, paper, password, refusal, request } from './helpers/vault';

const subject = 'Kết luận riêng về nhân sự Khuê Văn';
const text = 'Nội dung chỉ hai người được đọc: Ngọc Trạo.';

async function threePeople() {
  const office = await newVault();
  const enter = async (loginName: string, level: SecrecyLevel | null): Promise<AccountId> => {
    const { id } = await office.open.accounts.create({ loginName, fullName: loginName, password, roles: ['archivist'], scopes: [] }, note());
    if (level) await office.open.accounts.grantLevel(id, level, note());
    return id;
  };
  const [lan, binh, mo] = [await enter('lan', 'secret'), await enter('binh', 'secret'), await enter('mo', null)];
  return { ...office, lan, binh, mo };
}

async function fileNamed(open: OpenVault, readers: readonly AccountId[], level: SecrecyLevel = 'secret'): Promise<RecordId> {
  const made = paper({ level, subject, number: '77-KL/TU', text, original: new Uint8Array(2_500_000).fill(7) });
  await open.records.add({ ...made, readers }, note('archive.file', made.record.id));
  return made.record.id;
}

/** Everything a session can be asked of one record, as text. */
async function everything(open: OpenVault, id: RecordId): Promise<string> {
  const answers = [
    await open.records.get(id), await open.records.content(id), (await open.records.original(id))?.length ?? null,
    ...await Promise.all([open.records.readers(id), open.records.history(id), open.records.setReaders(id, null, note()), open.records.destroy(id, note()),
      open.records.move(id, 'open', { reference: '', date: '2026-01-01', authority: '' }, note())].map((each) => each.then((value) => value, (error: unknown) => String((error as Error).message)))),
    ...await Promise.all(['', 'ket luan rieng', '77-KL/TU', 'Ngọc Trạo'].map((query) => open.search.search(request(query)))),
  ];
  return JSON.stringify(answers);
}

test('a record for named readers is found and read by them, and for all others is an id that nobody gave', async () => {
  const { open, vault, lan, binh } = await threePeople();
  await file(open, { level: 'secret', subject: 'Việc chung của độ này' });
  const strangerBefore = await vault.logIn('binh', password);
  const nowhere = 'khong-co' as RecordId;
  const before = (await everything(strangerBefore, nowhere)).replaceAll(nowhere, '');
  await strangerBefore.close();
  const id = await fileNamed(open, [lan]);
  expect(await open.records.get(id), 'who filed it and is not named').toBeNull();

  const stranger = await vault.logIn('binh', password);
  expect((await everything(stranger, id)).replaceAll(id, '')).toBe(before);
  await stranger.close();

  const reader = await vault.logIn('lan', password);
  expect((await reader.records.get(id))?.subject).toBe(subject);
  expect((await reader.records.content(id))?.text).toBe(text);
  expect(await reader.records.original(id)).toEqual(new Uint8Array(2_500_000).fill(7));
  expect(await reader.records.readers(id)).toEqual([lan]);
  for (const query of ['', 'ket luan rieng nhan su', '77-kl/tu', 'Khuê Vă']) expect(await found(reader, query), `asks ${query}`).toContain(subject);
  const answer = await reader.search.search(request('', { kinds: ['report'], levels: ['secret'], years: [2026] }));
  expect(answer.total).toBe(2);
  expect(answer.facets.levels).toEqual([{ value: 'secret', count: 2 }]);
  expect(await found(reader, '', { kinds: ['plan'] })).toEqual([]);
  expect((await reader.records.findBySha256((await reader.records.get(id))!.sha256))?.id).toBe(id);
  await reader.close();
  expect(binh).not.toBe(lan);
});

test('nothing of it stands readable in its own level’s database, opened with the level’s key', async () => {
  const { open, lan } = await threePeople();
  await fileNamed(open, [lan]);
  const { database } = insideOf(open)!.rooms.find(({ level }) => level === 'secret')!;
  const tables = database.query<[], { name: string }>("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'record_search%' AND name NOT LIKE 'record_pairs%'").all([]);
  for (const { name } of tables) {
    for (const row of database.query<[], Record<string, unknown>>(`SELECT * FROM main."${name}"`).all([])) {
      const bytes = Object.values(row).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value))).join(' ');
      for (const word of ['Khuê Văn', Buffer.from('Khuê Văn').toString('latin1'), '77-KL', 'Ngọc', 'tệp.txt']) expect(bytes.includes(word), `${word} in ${name}`).toBe(false);
    }
  }
  expect(database.query<[], unknown>('SELECT * FROM search_places').all([]), 'no index was made for it').toEqual([]);
});

test('readers are changed by a reader; who is taken out has a key that opens nothing of it any more', async () => {
  const { open, vault, lan, binh, mo } = await threePeople();
  expect(await refusal(fileNamed(open, []))).toBe('readersNeeded');
  expect(await refusal(fileNamed(open, [mo])), 'without the level').toBe('readerWithoutLevel');
  const id = await fileNamed(open, [lan, open.account.id]);
  const { database } = insideOf(open)!.rooms.find(({ level }) => level === 'secret')!;
  const sealed = database.query<[string], { sealed_key: Uint8Array }>('SELECT sealed_key FROM main.named_readers WHERE account_id = ?');
  const old = sealed.get([lan])?.sealed_key;
  await open.records.setReaders(id, [binh, open.account.id], note());
  expect((await open.records.readers(id))?.length).toBe(2);
  expect((await open.records.content(id))?.text).toBe(text);
  const out = await vault.logIn('lan', password);
  expect(await out.records.get(id)).toBeNull();
  // Put back by hand, the old seal opens a key under which nothing is any more.
  database.command<[string, Uint8Array]>('INSERT INTO main.named_readers (thing_key, account_id, sealed_key) SELECT key, ?, ? FROM main.named_things').run([lan, old!]);
  expect(await refusal(out.records.get(id))).toBe('databaseDamaged');
  database.command<[string]>('DELETE FROM main.named_readers WHERE account_id = ?').run([lan]);
  await out.close();
  await open.records.setReaders(id, null, note());
  const now = await vault.logIn('lan', password);
  expect((await now.records.get(id))?.subject).toBe(subject);
  expect(await found(now, 'Ngọc Trạo')).toEqual([subject]);
  await now.records.setReaders(id, [binh], note());
  expect(await now.records.get(id)).toBeNull();
  expect(await found(now, 'Ngọc Trạo')).toEqual([]);
  await now.close();
  const last = await vault.logIn('binh', password);
  expect((await last.records.content(id))?.text).toBe(text);
  await last.close();
});

test('a named record keeps its history and its readers when it is corrected and moved', async () => {
  const { open, vault, lan } = await threePeople();
  const id = await fileNamed(open, [open.account.id, lan]);
  const record = (await open.records.get(id))!;
  await open.records.describe(id, { ...record, subject: 'Kết luận (đã sửa)' }, 'gõ nhầm', note());
  expect(await refusal(open.records.move(id, 'topSecret', { reference: '1-QĐ', date: '2026-11-20', authority: 'Thường vụ' }, note())), 'Lan does not hold it').toBe('readerWithoutLevel');
  await open.accounts.grantLevel(lan, 'topSecret', note());
  const moved = await open.records.move(id, 'topSecret', { reference: '1-QĐ', date: '2026-11-20', authority: 'Thường vụ' }, note());
  expect([moved.level, moved.subject]).toEqual(['topSecret', 'Kết luận (đã sửa)']);
  expect((await open.records.history(id)).map(({ change }) => change.kind)).toEqual(['described', 'moved']);
  const reader = await vault.logIn('lan', password);
  expect((await reader.records.original(id))?.length).toBe(2_500_000);
  await reader.records.destroy(id, note());
  expect(await reader.records.get(id)).toBeNull();
  await reader.close();
});

test('after a recovery the reader still reads, and so after sheets made anew and a log-in', async () => {
  const { open, vault, recoverySheets, lan } = await threePeople();
  const id = await fileNamed(open, [lan]);
  await open.close();
  const recovered = await vault.recover('lan', recoverySheets, 'mật khẩu mới của lan');
  expect((await recovered.records.content(id))?.text).toBe(text);
  await recovered.close();
  const officer = await vault.logIn('thu.ky', password);
  expect(await officer.recovery.uncovered()).toEqual([]);
  const sheets = await officer.recovery.renew(note());
  expect(await officer.recovery.uncovered(), 'until Lan logs in').toEqual([lan]);
  await officer.close();
  await (await vault.logIn('lan', 'mật khẩu mới của lan')).close();
  const confirming = await vault.logIn('thu.ky', password);
  await confirming.recovery.confirm(note());
  expect(await confirming.recovery.uncovered()).toEqual([]);
  await confirming.close();
  const again = await vault.recover('lan', sheets, 'mật khẩu mới nữa của lan');
  expect((await again.records.content(id))?.text).toBe(text);
  await again.close();
});

test('a draft for named readers: written, saved, classified, opened to all, and invisible to others meanwhile', async () => {
  const { open, vault, lan, binh } = await threePeople();
  const made = draft({ classification: classification('secret'), title: 'Đề cương riêng' });
  await open.drafts.create(made, draftText('một', 'Đề cương riêng'), note(), [open.account.id, lan]);
  await open.drafts.addImage(made.id, { imageId: 'a', mediaType: 'image/png', bytes: new Uint8Array(5000).fill(3), width: 1, height: 2 });
  expect(await open.drafts.save(made.id, 5, draftText('lạc'), 'thu.ky')).toBeNull();
  expect((await open.drafts.save(made.id, 1, draftText('hai', 'Tên mới'), 'thu.ky'))?.revision).toBe(2);
  await open.drafts.classify(made.id, classification('secret'), 'urgent', note());
  expect(await open.drafts.get(made.id)).toMatchObject({ title: 'Tên mới', revision: 2, urgency: 'urgent' });
  expect(await open.drafts.images(made.id)).toEqual([{ imageId: 'a', mediaType: 'image/png', bytes: new Uint8Array(5000).fill(3), width: 1, height: 2 }]);
  const stranger = await vault.logIn('binh', password);
  expect([await stranger.drafts.list(), await stranger.drafts.get(made.id), await stranger.drafts.content(made.id), await stranger.drafts.images(made.id)]).toEqual([[], null, null, []]);
  expect(await refusal(stranger.drafts.save(made.id, 2, draftText('x'), 'binh'))).toBe('draftMissing');
  expect(await refusal(stranger.drafts.save('khong-co' as DraftId, 2, draftText('x'), 'binh'))).toBe('draftMissing');
  await stranger.close();
  await open.drafts.setReaders(made.id, null, note());
  const all = await vault.logIn('binh', password);
  expect(await all.drafts.content(made.id)).toEqual(draftText('hai', 'Tên mới'));
  expect(await all.drafts.images(made.id)).toHaveLength(1);
  await all.drafts.setReaders(made.id, [binh], note());
  await all.close();
  expect(await open.drafts.list()).toEqual([]);
});
