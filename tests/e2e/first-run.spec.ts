import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens, type NewOffice } from './pages/entry';
import { Frame } from './pages/frame';
import { press, write } from './pages/keys';

const office: NewOffice = {
  kind: 'Văn phòng huấn luyện', name: 'Ban Tuyên giáo và Dân vận', parentBody: 'Tỉnh uỷ Sông Hậu', place: 'Sông Hậu',
  fullName: 'Nguyễn Thị Ánh Tuyết', loginName: 'tuyet', password: 'mùa vàng đồng xanh',
};
const folder = freshFolder();
let program: Program;
let entry: EntryScreens;
let frame: Frame;
/** What a person would type off the two sheets. */
const sheets: string[] = [];

async function start(): Promise<void> {
  program = await startProgram({ folder });
  entry = new EntryScreens(program.page);
  frame = new Frame(program.page);
}
test.beforeAll(start);
test.afterAll(() => program?.close());
test.describe.configure({ mode: 'serial' });

test('the first screen makes an office, and says what is missing instead of going on', async () => {
  await expect(entry.heading('Văn phòng thuộc loại nào?')).toBeVisible();
  await program.page.keyboard.press('Enter');
  await expect(entry.heading('Văn phòng của ai?')).toBeVisible();
  await program.page.keyboard.press('Enter');
  await expect(program.page.getByText('Hãy điền mục này.')).toHaveCount(2);
  await program.page.reload();
  await entry.createOffice(office);
});

test('both recovery sheets are kept as PDF before the office opens', async () => {
  const enter = program.page.getByRole('button', { name: 'Hai phiếu đã cất xong, vào văn phòng' });
  await expect(enter).toBeDisabled();
  for (const holder of [1, 2] as const) {
    const file = join(folder, `phiếu ${holder}.pdf`);
    await answerDialogs(program.app, { save: file });
    await entry.saveSheet(holder);
    expect(existsSync(file)).toBe(true);
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(stdout.normalize('NFC')).toContain('BAN TUYÊN GIÁO VÀ DÂN VẬN');
    sheets.push([...stdout.matchAll(/\d+\. ((?:[0-9A-Z] ){3}[0-9A-Z])\b/g)].map(([, group]) => group!.replaceAll(' ', '')).join('-'));
  }
  expect(sheets[0]).toMatch(/^(?:[0-9A-Z]{4}-)+[0-9A-Z]{4}$/);
  expect(sheets[0]).not.toBe(sheets[1]);
  await entry.confirmSheets();
  await expect(frame.title).toContainText('Ban Tuyên giáo và Dân vận');
});

test('Ctrl+L locks, and only the password of who works there opens again', async () => {
  await frame.lock();
  expect(await sessionState()).toBe('locked');
  await entry.tryPassword('sai mật khẩu');
  await expect(entry.problem).toContainText('mật khẩu không đúng');
  await entry.unlock(office.password);
});

test('the machine going to sleep locks at once', async () => {
  await program.app.evaluate(({ powerMonitor }) => { powerMonitor.emit('suspend'); });
  await expect(entry.heading('Đã khoá')).toBeVisible();
  expect(await sessionState()).toBe('locked');
  await entry.unlock(office.password);
});

test('the system’s own lock screen locks, too', async () => {
  await program.app.evaluate(({ powerMonitor }) => { powerMonitor.emit('lock-screen'); });
  await expect(entry.heading('Đã khoá')).toBeVisible();
  // The office locks on its own a moment after the page was asked to; nobody is back at the keyboard before.
  await program.page.waitForTimeout(1_500);
  await entry.unlock(office.password);
});

test('logging out leaves no name behind, and one logs in again', async () => {
  await frame.logOut();
  await expect(entry.loginName).toHaveValue('');
  await entry.logIn(office.loginName, office.password);
});

test('wrong passwords are refused in Vietnamese, from the fourth on with a growing delay that a new start does not shorten', async () => {
  await frame.logOut();
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await entry.tryToLogIn(office.loginName, `sai lần ${attempt}`);
    await expect(entry.problem).toContainText('Tên hoặc mật khẩu không đúng');
  }
  const submit = program.page.getByRole('button', { name: /^Đăng nhập|^Chờ/ });
  const first = await failUntilToldToWait();
  await expect(submit).toHaveText('Đăng nhập', { timeout: 20_000 });
  const second = await failUntilToldToWait();
  expect(second).toBeGreaterThan(first);

  await program.close();
  await start();
  await entry.tryToLogIn(office.loginName, office.password);
  await expect(entry.problem).toContainText(/Hãy chờ \d+ giây/);
  await expect(program.page.getByRole('button', { name: 'Đăng nhập' })).toBeEnabled({ timeout: 20_000 });
  await entry.logIn(office.loginName, office.password);
});

test('who forgot the password comes back with both sheets and a new one, and finds everything there', async () => {
  await frame.logOut();
  await press(program.page.getByRole('button', { name: 'Quên mật khẩu' }));
  await write(program.page.getByLabel('Tên đăng nhập'), office.loginName);
  await write(program.page.getByLabel('Chuỗi trên phiếu 1'), sheets[0]!);
  await write(program.page.getByLabel('Chuỗi trên phiếu 2'), sheets[1]!);
  await write(program.page.getByLabel('Mật khẩu mới'), 'lúa trổ bông tháng mười');
  await write(program.page.getByLabel('Nhập lại mật khẩu'), 'lúa trổ bông tháng mười');
  await program.page.keyboard.press('Enter');
  await entry.inside();
  await expect(frame.title).toContainText(office.name);
  await frame.lock();
  await entry.tryPassword(office.password);
  await expect(entry.problem).toContainText('không đúng');
  await entry.unlock('lúa trổ bông tháng mười');
});

/** Types wrong passwords until the program asks to wait; answers the seconds it then counts down. */
async function failUntilToldToWait(): Promise<number> {
  const waiting = program.page.getByRole('button', { name: /^Chờ \d+ giây$/ });
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await entry.tryToLogIn(office.loginName, `sai nữa ${attempt}`);
    await expect(entry.problem).toContainText(/không đúng|Hãy chờ \d+ giây/);
    if ((await waiting.count()) > 0) return Number(/\d+/.exec((await waiting.textContent()) ?? '')?.[0]);
  }
  throw new Error('never told to wait');
}

const sessionState = (): Promise<unknown> => program.page.evaluate(async () => {
  const answer = await window.toasoan.call('session.current', {});
  return answer.ok ? (answer.value as { state: string }).state : answer.error.code;
});
