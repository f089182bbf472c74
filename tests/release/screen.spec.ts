import { expect, test } from '@playwright/test';
import { rmSync } from 'node:fs';
import { startProgram } from '../helpers/app';

test('beyond: an open independent office is kept from screen capture; any other, and a locked one, is not', async () => {
  const program = await startProgram();
  await program.app.evaluate(({ BrowserWindow }) => {
    const asked: boolean[] = [];
    Object.assign(globalThis, { asked });
    const window = BrowserWindow.getAllWindows()[0]!;
    const original = window.setContentProtection.bind(window);
    window.setContentProtection = (enable: boolean) => {
      asked.push(enable);
      original(enable);
    };
  });
  const lastAsked = (): Promise<boolean | undefined> => program.app.evaluate(() => (globalThis as unknown as { asked: boolean[] }).asked.at(-1));
  const title = (): Promise<string> => program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle());
  const created = await program.page.evaluate(() => window.toasoan.call('office.create', {
    profile: { kind: 'independent', name: 'Ban Cơ yếu', parentBody: '', place: 'An Giang' },
    account: { loginName: 'an', fullName: 'Nguyễn Thị An', password: 'mua-vang-dong-xanh' },
  }));
  expect(created).toMatchObject({ ok: true });
  await expect.poll(lastAsked).toBe(true);
  expect(await title()).toBe('Ban Cơ yếu · Tòa Soạn');
  await program.page.evaluate(() => window.toasoan.call('session.lock', {}));
  await expect.poll(lastAsked).toBe(false);
  expect(await title()).toBe('Ban Cơ yếu · Đã khoá · Tòa Soạn');
  await program.close();
});

test('the office is started again when it dies, and the page is told', async () => {
  const program = await startProgram();
  const office = await program.app.evaluate(({ app }) => app.getAppMetrics().find((metric) => metric.serviceName?.includes('office') || metric.name?.includes('office'))!.pid);
  await program.page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    window.toasoan.on('session.changed', (payload) => heard.push(payload));
  });
  process.kill(office, 'SIGKILL');
  await expect.poll(() => program.page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([{ state: 'loggedOut' }]);
  expect(await program.page.evaluate(() => window.toasoan.call('office.status', {}).then(({ ok }) => ok))).toBe(true);
  await program.close();
});

test('the handbook opens in a window without a bridge, once, and goes with the main window', async () => {
  const program = await startProgram();
  const [handbook] = await Promise.all([program.app.waitForEvent('window'), program.page.evaluate(() => window.toasoan.shell.openHandbook())]);
  await handbook.waitForLoadState('load');
  expect(handbook.url()).toBe('app://toasoan/handbook.html');
  expect(await handbook.evaluate(() => 'toasoan' in window)).toBe(false);
  expect((await handbook.locator('body').innerText()).length).toBeGreaterThan(500);
  await program.page.evaluate(() => window.toasoan.shell.openHandbook());
  expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
  const ended = new Promise((resolve) => { program.app.process().once('exit', resolve); });
  await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().endsWith('/index.html'))!.close());
  expect(await ended).toBe(0);
  rmSync(program.folder, { recursive: true, force: true });
});
