import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnvironment, freshFolder, programCommand, startProgram, type Program } from '../helpers/app';
import { byWords, founder, newVault, target } from './office';
import { EntryScreens } from './pages/entry';
import { press } from './pages/keys';

const vaultIsInUse = /Kho này đang được mở bởi một cửa sổ hoặc lệnh khác/;
const folder = freshFolder();
let vault: string;

test.beforeAll(() => { vault = newVault(folder, 'training'); });

/** Starts on the vault as another person of the same machine would: with a profile of their own. */
const startElsewhere = (): Promise<Program> => startProgram({ vault });
const trouble = (program: Program) => program.page.getByRole('alert');

test('a second start shows the window that is there and ends', async () => {
  const first = await startProgram({ folder, vault });
  await new EntryScreens(first.page).logIn(founder.loginName, founder.password);
  const { executable, args } = programCommand(target);
  const second = spawn(executable, [...args, '--profile', join(folder, 'profile'), '--vault', vault], { env: cleanEnvironment() });
  const code = await new Promise((resolve) => { second.once('exit', resolve); });
  expect(code).toBe(0);
  expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await new EntryScreens(first.page).inside();
  await first.app.close();
});

test('a vault open in one window is refused to another window and to the command line, and is free again when the first closes', async () => {
  const first = await startProgram({ folder, vault });
  await new EntryScreens(first.page).logIn(founder.loginName, founder.password);

  const second = await startElsewhere();
  await expect(second.page.getByText('Chưa mở được văn phòng')).toBeVisible();
  await expect(trouble(second)).toContainText(vaultIsInUse);
  const words = byWords(['search', '--vault', vault, '--user', founder.loginName, 'x', '--json'], founder.password);
  expect(words.code).toBe(1);
  expect(`${words.stdout}${words.stderr}`).toMatch(vaultIsInUse);
  expect(`${words.stdout}${words.stderr}`).toContain('vaultInUse');

  await first.app.close();
  await press(second.page.getByRole('button', { name: 'Thử lại' }));
  await new EntryScreens(second.page).logIn(founder.loginName, founder.password);
  await second.close();
});

test('a vault of a newer program is refused politely and not a byte of it is changed', async () => {
  const header = join(vault, 'header.json');
  const good = readFileSync(header, 'utf8');
  const newer = good.replace(/"version": 1\b/, '"version": 9');
  expect(newer).not.toBe(good);
  writeFileSync(header, newer);
  const program = await startElsewhere();
  await expect(trouble(program)).toContainText('Kho này thuộc phiên bản mới hơn (9) so với chương trình (2)');
  await expect(trouble(program)).toContainText('Hãy cập nhật chương trình; kho không bị thay đổi.');
  await program.close();
  expect(readFileSync(header, 'utf8')).toBe(newer);
  writeFileSync(header, good);
});

test('a damaged header is named with what to do, and once restored the same window opens', async () => {
  const header = join(vault, 'header.json');
  const good = readFileSync(header);
  writeFileSync(header, good.subarray(0, good.length / 2));
  const program = await startElsewhere();
  await expect(trouble(program)).toContainText('Đừng xoá gì: đặt lại tệp “header.json” từ bản sao');
  writeFileSync(header, good);
  await press(program.page.getByRole('button', { name: 'Thử lại' }));
  await new EntryScreens(program.page).logIn(founder.loginName, founder.password);
  await program.close();
});

test('a damaged database of a level is named at log-in; the rest of the vault is left alone', async () => {
  const database = join(vault, 'levels', 'open.db');
  const good = readFileSync(database);
  writeFileSync(database, Buffer.alloc(good.length, 7));
  const program = await startElsewhere();
  const entry = new EntryScreens(program.page);
  await entry.tryToLogIn(founder.loginName, founder.password);
  await expect(trouble(program)).toContainText(/Cơ sở dữ liệu “.*open.*” bị hỏng. Đừng xoá gì/);
  writeFileSync(database, good);
  await entry.logIn(founder.loginName, founder.password);
  await program.close();
});
