import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OperationName } from '../../shared/contract';
import { newOffice, passwordOf, type TestOffice } from '../helpers/office';

let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('training');
  await office.addPerson('mai', ['editor']);
  await office.addPerson('hai', ['approver', 'securityOfficer'], ['confidential', 'secret']);
  await office.as('mai');
});
afterAll(() => office.dispose());

const codeOf = async (name: OperationName, input: object): Promise<string> => {
  const envelope = await office.router.handle(name, input);
  return envelope.ok ? 'done' : envelope.error.code;
};
const needed = async (loginName: string): Promise<boolean> => (await office.call('session.keyFileNeeded', { loginName })).needed;
const file = (): string => join(office.folder, 'toasoan-mai.khoa');
const credentials = { loginName: 'mai', password: passwordOf('mai') };

test('a wrong password writes no file; the right one writes 32 bytes for their owner only, and the account asks for them', async () => {
  const target = office.grantWrite('toasoan-mai.khoa');
  expect(await codeOf('session.setKeyFile', { password: 'không phải câu này', target: target.grant })).toBe('wrongPassword');
  expect(existsSync(file())).toBe(false);
  expect(await needed('mai')).toBe(false);
  await office.call('session.setKeyFile', { password: passwordOf('mai'), target: office.grantWrite('toasoan-mai.khoa').grant });
  expect(readFileSync(file())).toHaveLength(32);
  expect(statSync(file()).mode & 0o077).toBe(0);
  expect([await needed('mai'), await needed(' MAI '), await needed('hai'), await needed('khong-co')]).toEqual([true, true, false, false]);
  expect(await codeOf('session.setKeyFile', { password: passwordOf('mai'), target: office.grantWrite('khac.khoa').grant })).toBe('keyFileSet');
});

test('nobody enters without the file; a mistyped password does not ask for the file again; a word good for writing reads nothing', async () => {
  await office.call('session.logOut', {});
  expect(await codeOf('session.logIn', credentials)).toBe('wrongPassword');
  const keyFile = office.grantRead(file());
  expect(await codeOf('session.logIn', { ...credentials, password: 'gõ nhầm mất rồi', keyFile })).toBe('wrongPassword');
  expect(await codeOf('session.logIn', { ...credentials, keyFile })).toBe('done');
  expect(await codeOf('session.logIn', { ...credentials, keyFile })).toBe('fileGrantUnknown');
  expect(await codeOf('session.logIn', { ...credentials, keyFile: office.grantWrite('toasoan-mai.khoa').grant })).toBe('fileGrantUnknown');
  expect(await codeOf('session.logIn', { ...credentials, keyFile: office.grantRead(join(office.folder, 'rút-ra-rồi.khoa')) })).toBe('fileUnreadable');
  await office.call('session.logIn', { ...credentials, keyFile: office.grantRead(file()) });
  const { entries } = await (await entered('hai')).call('audit.list', { limit: 50, before: null });
  expect(entries.filter(({ action }) => action === 'session.setKeyFile').map(({ actor, outcome }) => [actor, outcome])).toContainEqual(['mai', 'done']);
});

async function entered(loginName: string): Promise<TestOffice> {
  await office.as(loginName);
  return office;
}

test('a second person with a key file signs with it, and not without', async () => {
  await office.call('session.setKeyFile', { password: passwordOf('hai'), target: office.grantWrite('toasoan-hai.khoa').grant });
  await office.call('session.logIn', { loginName: 'mai', password: passwordOf('mai'), keyFile: office.grantRead(file()) });
  const { vault } = office.session;
  const hai = readFileSync(join(office.folder, 'toasoan-hai.khoa'));
  await expect(vault.accounts.vouch('hai', passwordOf('hai'))).rejects.toMatchObject({ code: 'wrongPassword' });
  expect((await vault.accounts.vouch('hai', passwordOf('hai'), hai)).loginName).toBe('hai');
});

test('a new password keeps the file; taking it away needs password and file, and the file is worth nothing afterwards', async () => {
  const next = 'một câu hoàn toàn khác';
  expect(await codeOf('session.changePassword', { current: passwordOf('mai'), next })).toBe('wrongPassword');
  expect(await codeOf('session.changePassword', { current: passwordOf('mai'), next, keyFile: office.grantRead(file()) })).toBe('done');
  expect(await needed('mai')).toBe(true);
  const other = join(office.folder, 'sai.khoa');
  copyFileSync(file(), other);
  writeFileSync(other, Uint8Array.from(readFileSync(file()), (byte, place) => (place === 0 ? byte ^ 128 : byte)));
  expect(await codeOf('session.dropKeyFile', { password: next, keyFile: office.grantRead(other) })).toBe('wrongPassword');
  expect(await codeOf('session.dropKeyFile', { password: next, keyFile: office.grantRead(file()) })).toBe('done');
  expect(await needed('mai')).toBe(false);
  expect(await codeOf('session.logIn', { loginName: 'mai', password: next })).toBe('done');
});
