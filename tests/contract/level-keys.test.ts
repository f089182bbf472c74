import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { founder, newOffice } from '../helpers/office';

test('a level that somebody loses has a new key when the answer comes, and a person who leaves loses all of theirs', async () => {
  const office = await newOffice();
  onTestFinished(() => office.dispose());
  await office.addPerson('binh', ['editor'], ['confidential']);
  const { accounts } = await office.call('accounts.list', {});
  const binh = accounts.find(({ loginName }) => loginName === 'binh')!;
  const generation = async (): Promise<number | undefined> => (await office.call('levels.list', {})).levels.find(({ level }) => level === 'confidential')?.generation;
  expect(await generation()).toBe(1);
  await office.call('levels.withdraw', { accountId: binh.id, level: 'confidential' });
  expect(await generation()).toBe(2);
  await office.call('levels.grant', { accountId: binh.id, level: 'confidential' });
  const gone = await office.call('accounts.update', { id: binh.id, fullName: 'Bình', roles: ['editor'], scopes: [], active: false });
  expect([gone.levels, await generation()]).toEqual([['open'], 3]);
  expect((await office.call('levels.list', {})).levels.filter(({ rekeyDue }) => rekeyDue).map(({ level }) => level)).toEqual(['open']);
  await office.call('levels.rekey', { level: 'open' });
  expect((await office.call('levels.list', {})).levels.some(({ rekeyDue }) => rekeyDue)).toBe(false);
  await office.file('một.txt', 'Nội dung sau khi đổi khoá.', { level: 'confidential', subject: 'Sau khi đổi' });
  expect((await office.call('audit.list', { limit: 100, before: null })).entries.filter(({ action }) => action === 'levels.rekey').length).toBeGreaterThan(2);
  expect(office.unexpected).toEqual([]);
});

test('an older vault put back is told at log-in, once, and stands in the log', async () => {
  const office = await newOffice();
  onTestFinished(() => office.dispose());
  const [vault, old] = [join(office.folder, 'vault'), join(office.folder, 'bản cũ')];
  expect((await office.call('session.current', {})).notices).toEqual([]);
  await office.session.release();
  cpSync(vault, old, { recursive: true });
  await office.as(founder.loginName);
  await office.call('scopes.create', { name: 'Tổ' });
  await office.session.release();
  rmSync(vault, { recursive: true });
  cpSync(old, vault, { recursive: true });
  await office.as(founder.loginName);
  expect((await office.call('session.current', {})).notices).toContainEqual({ code: 'databaseRolledBack', params: { database: 'office.db' } });
  await office.call('session.logOut', {});
  expect((await office.call('session.current', {})).notices).toEqual([]);
  await office.as(founder.loginName);
  expect((await office.call('session.current', {})).notices).toEqual([]);
  expect((await office.call('audit.list', { limit: 100, before: null })).entries.some(({ action, object }) => action === 'vault.rolledBack' && object === 'office.db')).toBe(true);
});
