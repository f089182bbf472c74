import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press } from './pages/keys';

let program: Program;

test.beforeAll(async () => {
  const folder = freshFolder();
  program = await startProgram({ folder, vault: sampleVault(folder) });
  await new EntryScreens(program.page).logIn(...people.security);
  await new Frame(program.page).go('settings');
});
test.afterAll(() => program.close());

test('the security officer asks of a paper who may see it, and reads a sentence for everybody', async () => {
  const { page } = program;
  await press(page.getByRole('button', { name: 'Ai xem được' }));
  await page.getByLabel('Tìm tài liệu theo chữ hoặc số').fill('chi bo');
  await press(page.locator('li button[aria-pressed]').first());
  await expect(page.getByText('xem được tài liệu này vì').first()).toBeVisible();
  await expect(page.getByText('không xem được tài liệu này vì').first()).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('who-sees.png') });
});

test('a preview as another person counts what that person would see', async () => {
  const { page } = program;
  await page.getByText('Xem trước như một người').click();
  await page.getByRole('combobox', { name: 'Người' }).fill('Danh Sa');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tài liệu người này thấy, mới nhất trước' })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('preview.png') });
});

test('the log is read with filters, and kept heads are held against it', async () => {
  const { page } = program;
  await press(page.getByRole('button', { name: 'Nhật ký' }));
  await page.getByLabel('Người (tên đăng nhập)').fill('luutru');
  await expect(page.getByRole('cell', { name: 'Nộp tài liệu' }).first()).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('log.png') });
  const heads = (await page.locator('pre').innerText()).trim();
  await page.getByLabel('Dán đầu chuỗi đã giữ').fill(heads);
  await press(page.getByRole('button', { name: 'Đối chiếu' }));
  await expect(page.getByText('còn nguyên').first()).toBeVisible();
  await page.getByLabel('Dán đầu chuỗi đã giữ').fill(heads.replace(/[0-9a-f](?=\n|$)/g, (digit) => (digit === '0' ? '1' : '0')));
  await press(page.getByRole('button', { name: 'Đối chiếu' }));
  await expect(page.getByText('ĐÃ BỊ THAY').first()).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('heads.png'), fullPage: true });
});
