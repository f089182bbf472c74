import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { newVault, people, sampleVault } from './office';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';

let program: Program;
let entry: EntryScreens;
let frame: Frame;

test.beforeAll(async () => {
  const folder = freshFolder();
  program = await startProgram({ folder, vault: sampleVault(folder) });
  entry = new EntryScreens(program.page);
  frame = new Frame(program.page);
});
test.afterAll(() => program?.close());

test('the sample office opens with its accounts on the log-in screen', async () => {
  await expect(entry.heading('Đăng nhập')).toBeVisible();
  await expect(entry.samples).toHaveCount(6);
  await expect(entry.samples.filter({ hasText: 'luutru' })).toContainText('mật khẩu: luutru-2026');
});

test('an account chosen with the arrows fills the form, and Enter opens the office', async () => {
  const { keyboard } = program.page;
  for (let press = 0; press < 20 && !(await entry.samples.first().evaluate((radio) => radio === document.activeElement)); press += 1) await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(entry.loginName).toHaveValue(people.archivist[0]);
  await expect(entry.password).toBeFocused();
  await keyboard.press('Enter');
  await entry.inside();
});

test('Ctrl and a number goes to each room, and the training band stays over all of them', async () => {
  for (const room of ['archive', 'settings'] as const) {
    await frame.go(room);
    await expect(frame.band).toBeVisible();
    await expect(frame.band).toContainText('không phải hồ sơ thật');
  }
  await expect(program.page).toHaveTitle('Tòa Soạn');
  expect(await windowTitle()).toContain('HUẤN LUYỆN');
});

test('F6 goes round the panes and comes back to where one was, Shift+F6 the other way', async () => {
  await frame.go('archive');
  const here = (): Promise<string | null> => program.page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null);
  const round: (string | null)[] = [];
  for (let step = 0; step < 8 && !(round.length > 1 && round[0] === round.at(-1)); step += 1) {
    await program.page.keyboard.press('F6');
    round.push(await here());
  }
  expect(new Set(round)).toEqual(new Set(['rail', 'facets', 'results', 'reader']));
  await program.page.keyboard.press('Shift+F6');
  expect(await here()).toBe(round.at(-2));
});

test('F1 opens the handbook beside the work, and it finds without accents', async () => {
  const opened = program.app.waitForEvent('window');
  await program.page.keyboard.press('F1');
  const handbook = await opened;
  await expect(handbook.getByRole('heading', { name: 'Bắt đầu' }).first()).toBeVisible();
  await handbook.keyboard.press('Control+F');
  await handbook.keyboard.type('do mat');
  await expect(handbook.getByText('Độ mật và phạm vi sử dụng').first()).toBeVisible();
  await handbook.close();
});

test('the accounts on the log-in screen belong to the sample office alone', async () => {
  const folder = freshFolder();
  const other = await startProgram({ folder, vault: newVault(folder, 'training') });
  const screens = new EntryScreens(other.page);
  await expect(screens.heading('Đăng nhập')).toBeVisible();
  await expect(screens.samples).toHaveCount(0);
  await other.close();
});

const windowTitle = (): Promise<string> => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle());
