import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens, type NewOffice } from './pages/entry';
import { Frame } from './pages/frame';
import { press } from './pages/keys';

const office: NewOffice = {
  kind: 'Văn phòng huấn luyện', name: 'Ban Tuyên giáo và Dân vận', parentBody: 'Tỉnh uỷ Sông Hậu', place: 'Sông Hậu',
  fullName: 'Nguyễn Thị Ánh Tuyết', loginName: 'tuyet', password: 'mùa vàng đồng xanh',
};
const head = { loginName: 'minh', fullName: 'Lê Văn Minh', password: 'bến sông chiều nay' };
const folder = freshFolder();
let program: Program;
let entry: EntryScreens;
let frame: Frame;
let earlier: readonly string[] = [];

async function start(): Promise<void> {
  program = await startProgram({ folder });
  entry = new EntryScreens(program.page);
  frame = new Frame(program.page);
}
test.beforeAll(start);
test.afterAll(() => program?.close());
test.describe.configure({ mode: 'serial' });

const button = (name: string) => program.page.getByRole('button', { name });

/** Saves both sheets and gives what a person would type off them. */
async function saveBoth(name: string): Promise<string[]> {
  const words: string[] = [];
  for (const holder of [1, 2] as const) {
    const file = join(folder, `${name} ${holder}.pdf`);
    await answerDialogs(program.app, { save: file });
    await entry.saveSheet(holder);
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    words.push([...stdout.matchAll(/\d+\. ((?:[0-9A-Z] ){3}[0-9A-Z])\b/g)].map(([, group]) => group!.replaceAll(' ', '')).join('-'));
  }
  expect(words[0]).toMatch(/^(?:[0-9A-Z]{4}-){14}[0-9A-Z]{4}$/);
  return words;
}

test('a program closed before the sheets were put away offers to make them again', async () => {
  await entry.createOffice(office);
  await program.close();
  await start();
  await entry.tryToLogIn(office.loginName, office.password);
  await expect(entry.heading('Hai phiếu khôi phục chưa được cất')).toBeVisible();
  await press(button('Để sau, vào văn phòng'));
  await entry.inside();
  await frame.lock();
  await entry.tryPassword(office.password);
  await press(button('Lập lại hai phiếu'));
  earlier = await saveBoth('lại');
  await entry.confirmSheets();
  await frame.lock();
  await entry.unlock(office.password);
});

test('a second person is there who may sign', async () => {
  const created = await program.page.evaluate((account) => window.toasoan.call('accounts.create', account), { ...head, roles: ['approver'], scopes: [] });
  expect(created).toMatchObject({ ok: true });
});

test('the settings make new sheets, which open the office once they are put away, and the earlier ones do not', async () => {
  await frame.go('settings');
  await press(button('Phiếu khôi phục'));
  await expect(program.page.getByText('Hai phiếu đang dùng đã được xác nhận là cất xong.')).toBeVisible();
  await press(button('Lập hai phiếu mới'));
  const dialog = program.page.getByRole('dialog', { name: 'Lập hai phiếu khôi phục mới?' });
  await expect(dialog).toContainText('Hai phiếu cũ hết hiệu lực');
  await press(dialog.getByRole('button', { name: 'Lập hai phiếu mới' }));
  const signing = program.page.getByRole('dialog', { name: 'Người thứ hai ký' });
  await expect(signing).toContainText('Lập phiếu khôi phục mới');
  const sign = async (loginName: string, password: string): Promise<void> => {
    await signing.getByLabel('Tên đăng nhập').fill(loginName);
    await signing.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await press(signing.getByRole('button', { name: 'Ký', exact: true }));
  };
  await sign(office.loginName, office.password);
  await expect(signing.getByRole('alert')).toContainText('phải là người khác');
  await program.page.screenshot({ path: test.info().outputPath('second-person.png') });
  await sign(head.loginName, head.password);
  await press(button('Để sau, vào văn phòng'));
  await frame.go('settings');
  await press(button('Phiếu khôi phục'));
  await press(button('Xem hai phiếu'));
  const sheets = await saveBoth('mới');
  await entry.confirmSheets();
  await frame.logOut();
  await press(button('Quên mật khẩu'));
  const { page } = program;
  await page.getByLabel('Tên đăng nhập').fill(office.loginName);
  const enter = async (given: readonly string[]): Promise<void> => {
    for (const [index, words] of given.entries()) await page.getByLabel(`Chuỗi trên phiếu ${index + 1}`).fill(words);
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('một câu khác hẳn');
    await page.getByLabel('Nhập lại mật khẩu').fill('một câu khác hẳn');
    await press(button('Đặt mật khẩu mới'));
  };
  await enter(earlier);
  await expect(entry.problem).toContainText('không khớp');
  await enter(sheets);
  await entry.inside();
});
