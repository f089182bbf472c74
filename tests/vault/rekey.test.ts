import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyVault } from '../../electron/vault';
import { openDatabase } from '../../electron/vault/database/open-database';
import { subKey } from '../../electron/vault/keys/sub-keys';
import { readySodium } from '../../electron/vault/keys/sodium';
import { insideOf } from '../../electron/vault/open-vault';
import type { RecordId } from '../../shared/domain/ids';
import { classification, draft, draftText, everyFile, file, found, newVault, note, paper, password, refusal, request, temporaryFolder } from './helpers/vault';

test('after a withdrawal the level gets a new key: the old one opens nothing, everybody else reads on, the open session too', async () => {
  const directory = temporaryFolder();
  const { open, vault, recoverySheets } = await newVault(directory);
  const lan = await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['archivist'], scopes: [] }, note());
  const binh = await open.accounts.create({ loginName: 'binh', fullName: 'Bình', password, roles: ['archivist'], scopes: [] }, note());
  for (const { id } of [lan, binh]) await open.accounts.grantLevel(id, 'secret', note());
  const id = await file(open, { level: 'secret', subject: 'Còn lại', text: 'noidung' });
  const named = paper({ level: 'secret', subject: 'Riêng' });
  await open.records.add({ ...named, readers: [lan.id, open.account.id] }, note());
  const made = draft({ classification: classification('secret') });
  await open.drafts.create(made, draftText('x'), note());
  const room = insideOf(open)!.rooms.find(({ level }) => level === 'secret')!;
  const oldKey = subKey(await readySodium(), room.masterKey, 'cipher');
  const head = room.database.query<[], { mac: Uint8Array }>('SELECT mac FROM audit WHERE number = 1').get([])?.mac;
  const oldFile = readFileSync(join(directory, 'levels/secret.db')).subarray(0, 4096);

  await open.accounts.withdrawLevel(lan.id, 'secret', note());
  expect((await open.levels.list()).find(({ level }) => level === 'secret')).toEqual({ level: 'secret', generation: 1, rekeyDue: true });
  writeFileSync(join(directory, 'copies/secret-v1-x.db'), 'bản cũ');
  writeFileSync(join(directory, 'copies/open-v1-x.db'), 'bản cũ');
  const looking = room.reopen();
  expect(await refusal(open.levels.rekey('secret', note())), 'while a backup reads it').toBe('rekeyCancelled');
  looking.close();
  const shares: number[] = [];
  await open.levels.rekey('secret', note('levels.rekey', 'secret'), { progress: (share) => shares.push(share) });
  expect((await open.levels.list()).find(({ level }) => level === 'secret')).toEqual({ level: 'secret', generation: 2, rekeyDue: false });
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);

  // The session goes on under the statements it has.
  expect([await found(open, 'noidung'), (await open.drafts.get(made.id))?.id, (await open.records.get(named.record.id))?.subject]).toEqual([['Còn lại'], made.id, 'Riêng']);
  const later = await file(open, { level: 'secret', subject: 'Sau đó' });
  expect(await open.audit.intact()).toBe(true);
  expect(room.database.query<[], { mac: Uint8Array }>('SELECT mac FROM audit WHERE number = 1').get([])?.mac, 'heads on paper stay true').toEqual(head);
  expect((await verifyVault(directory, open)).filter(({ ok }) => !ok)).toEqual([]);
  await open.close();

  expect(readdirSync(join(directory, 'copies'))).toEqual(['open-v1-x.db']);
  expect(everyFile(join(directory, 'levels')).filter((path) => /next|old/.test(path))).toEqual([]);
  expect(readFileSync(join(directory, 'levels/secret.db')).subarray(0, 4096).equals(oldFile)).toBe(false);
  expect(() => openDatabase({ path: join(directory, 'levels/secret.db'), name: 'secret', key: oldKey })).toThrow('databaseDamaged');
  const other = await vault.logIn('binh', password);
  expect((await other.records.get(later))?.subject).toBe('Sau đó');
  await other.close();
  expect((await vault.logIn('lan', password).then(async (session) => { const { levels } = session.actor; await session.close(); return levels; }))).toEqual(['open']);
  const founder = await vault.logIn('thu.ky', password);
  expect(await founder.records.readers(named.record.id), 'nobody reads who does not hold the level').toEqual([founder.account.id]);
  expect(insideOf(founder)!.rooms.find(({ level }) => level === 'secret')!.named.due()).toEqual([]);
  await founder.close();
  const recovered = await vault.recover('binh', recoverySheets, 'mật khẩu mới của bình');
  expect(await found(recovered, 'noidung')).toEqual(['Còn lại']);
  expect((await recovered.records.original(id))?.length).toBeGreaterThan(0);
  await recovered.close();
});

test('before the switch it can be stopped, and nothing has changed; what is written meanwhile is in it', async () => {
  const directory = temporaryFolder();
  const { open, vault } = await newVault(directory);
  await file(open, { level: 'confidential', subject: 'Một', original: new Uint8Array(9_000_000).fill(1) });
  const stop = new AbortController();
  expect(await refusal(open.levels.rekey('confidential', note(), { signal: stop.signal, progress: () => stop.abort() }))).toBe('rekeyCancelled');
  expect((await open.levels.list()).find(({ level }) => level === 'confidential')?.generation).toBe(1);
  expect(existsSync(join(directory, 'levels/confidential.db-next'))).toBe(false);
  const adding: Promise<RecordId>[] = [];
  await open.levels.rekey('confidential', note(), { progress: () => { if (adding.length < 1) adding.push(file(open, { level: 'confidential', subject: 'Giữa chừng' })); } });
  expect((await open.search.search(request(''))).total).toBe(2);
  await open.close();
  const again = await vault.logIn('thu.ky', password);
  expect((await again.records.get((await adding[0])!))?.subject).toBe('Giữa chừng');
  await again.close();
});

test('a switch that was decided is finished at the next opening, whatever of it was done; an undecided new file goes', async () => {
  const directory = temporaryFolder();
  const { open, vault } = await newVault(directory);
  await file(open, { level: 'secret', subject: 'Một' });
  await open.close();
  const path = join(directory, 'levels/secret.db');
  writeFileSync(`${path}-next`, 'nửa chừng');
  const first = await vault.logIn('thu.ky', password);
  expect(existsSync(`${path}-next`)).toBe(false);
  const oldBytes = readFileSync(path);
  await first.levels.rekey('secret', note());
  insideOf(first)!.office.database.execute("UPDATE level_states SET switching = 1 WHERE level = 'secret'");
  await first.close();
  const newBytes = readFileSync(path);
  for (const step of ['both', 'old moved', 'all moved'] as const) {
    const files = { both: { '': oldBytes, '-next': newBytes }, 'old moved': { '-old': oldBytes, '-next': newBytes }, 'all moved': { '-old': oldBytes, '': newBytes } }[step];
    rmSync(path, { force: true });
    for (const [suffix, bytes] of Object.entries(files)) writeFileSync(path + suffix, bytes);
    const session = await vault.logIn('thu.ky', password);
    expect(await found(session, ''), `step ${step}`).toEqual(['Một']);
    expect([existsSync(`${path}-next`), existsSync(`${path}-old`)]).toEqual([false, false]);
    insideOf(session)!.office.database.execute("UPDATE level_states SET switching = 1 WHERE level = 'secret'");
    await session.close();
  }
});

test('a level is added later: for its maker, with recovery, and not in an ordinary office', async () => {
  const { open, vault, recoverySheets } = await newVault(temporaryFolder(), ['open']);
  expect(await refusal(open.levels.add('open', note()))).toBe('levelExists');
  await open.levels.add('secret', note('levels.add', 'secret'));
  expect(open.actor.levels).toEqual(['open', 'secret']);
  await file(open, { level: 'secret', subject: 'Ở độ mới' });
  const named = paper({ level: 'secret', subject: 'Riêng' });
  await open.records.add({ ...named, readers: [open.account.id] }, note());
  expect((await open.records.get(named.record.id))?.subject).toBe('Riêng');
  await open.close();
  const again = await vault.recover('thu.ky', recoverySheets, 'mật khẩu mới tinh');
  expect([again.actor.levels, await found(again, '')]).toEqual([['open', 'secret'], ['Riêng', 'Ở độ mới']]);
  await again.close();
  const ordinary = await newVault(temporaryFolder(), ['open'], 'ordinary');
  expect(await refusal(ordinary.open.levels.add('secret', note()))).toBe('stateSecretsNeedIndependentOffice');
});
