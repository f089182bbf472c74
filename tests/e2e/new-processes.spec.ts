import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { founder, newVault } from './office';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';

let program: Program;
let frame: Frame;
let entry: EntryScreens;

test.beforeAll(async () => {
  const folder = freshFolder();
  program = await startProgram({ folder, vault: newVault(folder, 'training') });
  frame = new Frame(program.page);
  entry = new EntryScreens(program.page);
});
test.afterAll(() => program.close());

/** The processes that held something of the session: of the page, of the office. */
const processes = (): Promise<{ page: number; office: number }> => program.app.evaluate(({ app, BrowserWindow }) => ({
  page: BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId(),
  office: app.getAppMetrics().find((metric) => metric.serviceName?.includes('office') || metric.name?.includes('office'))!.pid,
}));
const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

for (const [how, end] of Object.entries({
  'the lock by hand': () => frame.lock(),
  'the machine going to sleep': async () => {
    await program.app.evaluate(({ powerMonitor }) => { powerMonitor.emit('suspend'); });
    await expect(entry.heading('Đã khoá')).toBeVisible();
  },
  'another person taking the desk': async () => {
    await program.app.evaluate(({ powerMonitor }) => { powerMonitor.emit('lock-screen'); });
    await expect(entry.heading('Đã khoá')).toBeVisible();
  },
  'the log-out': () => frame.logOut(),
})) {
  test(`after ${how} page and office are other processes than those that worked, which are gone`, async () => {
    if (how === 'the lock by hand') await entry.logIn(founder.loginName, founder.password);
    else await entry.unlock(founder.password);
    const before = await processes();
    await end();
    await expect.poll(() => [before.page, before.office].filter(lives)).toEqual([]);
    const after = await processes();
    expect([after.page, after.office].filter((pid) => pid === before.page || pid === before.office)).toEqual([]);
    const session = await program.page.evaluate(() => window.toasoan.call('session.current', {}));
    expect(session).toMatchObject({ ok: true, value: { state: how === 'the log-out' ? 'loggedOut' : 'locked', actor: null } });
  });
}

test('who worked there before the lock is still known by name, and the vault is held again', async () => {
  await entry.logIn(founder.loginName, founder.password);
  await frame.lock();
  await expect(program.page.getByText(founder.fullName).first()).toBeVisible();
  await entry.unlock(founder.password);
});
