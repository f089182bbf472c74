import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Registers } from './pages/registers';
import { textOf } from './papers';

const folder = freshFolder();
let program: Program;
let registers: Registers;
const picture = (name: string): Promise<Buffer> => program.page.screenshot({ path: test.info().outputPath(`${name}.png`) });

test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  registers = new Registers(program.page);
  await new EntryScreens(program.page).logIn(...people.archivist);
  await registers.open();
});
test.afterAll(() => program?.close());
test.describe.configure({ mode: 'serial' });

test('Ctrl+3 opens the registers on the incoming papers, the struck line beside the one that puts it right', async () => {
  await expect(registers.book('Sổ đăng ký văn bản đến')).toHaveAttribute('aria-current', 'true');
  await expect(registers.total).toHaveText('5 dòng');
  await registers.row('213-TB/VPTU').click();
  await expect(registers.details).toContainText('ghi nhầm số, ký hiệu');
  await picture('registers');
  await registers.details.getByRole('button', { name: 'Xem dòng số 190' }).click();
  await expect(registers.details).toContainText('231-TB/VPTU');
});

test('arrows go through the lines; typing without accents finds them', async () => {
  await registers.lines.focus();
  await program.page.keyboard.press('Home');
  await expect(registers.details).toContainText('1846/UBND-VX');
  await program.page.keyboard.press('ArrowDown');
  await expect(registers.details).toContainText('21-KL/TU');
  await program.page.keyboard.press('Control+F');
  await program.page.keyboard.type('khuyet tat');
  await expect(registers.total).toHaveText('1 dòng');
  await registers.room.getByLabel('Tìm trong sổ').fill('');
});

test('a new line gets the next number and shows at once', async () => {
  await registers.button('Vào sổ').click();
  await expect(registers.dialog).toContainText('Số sẽ cấp: 192');
  await registers.dialog.getByLabel('Tác giả').fill('Sở Y tế');
  await registers.choose('Tên loại', 'Công văn');
  await registers.dialog.getByLabel('Tên loại và trích yếu').fill('Về tiêm chủng mở rộng');
  await picture('new-line');
  await registers.dialog.getByRole('button', { name: 'Vào sổ' }).click();
  await expect(registers.dialog).toHaveCount(0);
  await expect(registers.details).toContainText('Về tiêm chủng mở rộng');
  await expect(registers.total).toHaveText('6 dòng');
});

test('a correction strikes the wrong line and writes the right one', async () => {
  await registers.details.getByRole('button', { name: 'Đính chính' }).click();
  await registers.dialog.getByLabel('Lý do đính chính').fill('ghi nhầm cơ quan');
  await registers.dialog.getByLabel('Tác giả').fill('Bộ Y tế');
  await registers.dialog.getByRole('button', { name: 'Đính chính' }).click();
  await expect(registers.dialog).toHaveCount(0);
  await expect(registers.total).toHaveText('7 dòng');
  await expect(registers.row('Sở Y tế')).toHaveAttribute('data-struck', 'true');
});

test('the register is seen as the sheet that is printed', async () => {
  await registers.button('In sổ').click();
  await expect(registers.dialog.locator('.pdf-page .textLayer span').first()).toBeAttached({ timeout: 30_000 });
  await picture('print');
  await program.page.keyboard.press('Escape');
});

test('closing is asked by the day itself; afterwards nothing enters it', async () => {
  await registers.book('Sổ đăng ký văn bản đến').click();
  await registers.button('Khoá sổ').click();
  const day = await registers.dialog.getByLabel('Khoá đến hết ngày').inputValue();
  await expect(registers.dialog.getByRole('button', { name: 'Khoá sổ' })).toBeDisabled();
  await registers.dialog.getByLabel(`Gõ “${day}” để xác nhận`).fill(day);
  await picture('close');
  await registers.dialog.getByRole('button', { name: 'Khoá sổ' }).click();
  await expect(registers.book('Sổ đăng ký văn bản đến')).toContainText(`đã khoá đến ${day}`);
  await registers.button('Vào sổ').click();
  await registers.dialog.getByLabel('Tác giả').fill('Sở Y tế');
  await registers.choose('Tên loại', 'Công văn');
  await registers.dialog.getByRole('button', { name: 'Vào sổ' }).click();
  await expect(registers.dialog.getByRole('alert')).toContainText(`Sổ đã khoá đến hết ngày`);
  await program.page.keyboard.press('Escape');
});

test('the registers prove themselves', async () => {
  await registers.button('Kiểm tra sổ').click();
  await expect(registers.dialog).toContainText('Các sổ nguyên vẹn');
  await picture('verify');
  await program.page.keyboard.press('Escape');
});

test('a Tuyệt mật line has no place for a subject', async () => {
  await registers.books.getByRole('button', { name: /^Sổ đăng ký bí mật nhà nước đến/ }).last().click();
  await registers.button('Vào sổ').click();
  await expect(registers.dialog).toContainText('không ghi trích yếu');
  await expect(registers.dialog.getByLabel('Tên loại và trích yếu')).toHaveCount(0);
  await program.page.keyboard.press('Escape');
});

test('numbered copies are followed to their end, and the sum agrees', async () => {
  await registers.tab('Bản có số');
  await expect(registers.total).toContainText('Đã cấp 4 bản = ở nơi nhận 2 + đã nộp lại 1 + hỏng 1');
  await picture('copies');
  await registers.room.getByLabel('Chọn bản số 1').check();
  await registers.button('Ghi nộp lại').click();
  await registers.dialog.getByRole('button', { name: 'Ghi nộp lại' }).click();
  await expect(registers.dialog).toHaveCount(0);
  await expect(registers.total).toContainText('ở nơi nhận 1 + đã nộp lại 2 + hỏng 1');
  await registers.button('In bản có số').click();
  await registers.findRecord('09-HD');
  await registers.dialog.getByLabel('Nơi nhận, mỗi dòng một nơi').fill('Đảng ủy xã Bình Hòa\nĐảng ủy xã Vĩnh Trạch\nĐảng ủy phường Long Xuyên');
  await picture('issue-copies');
  await expect(registers.dialog).toContainText('3 nơi nhận: bản số 5 đến 7');
  await expect(registers.dialog.getByRole('button', { name: 'In 3 bản' })).toBeEnabled();
  const file = join(folder, 'bản có số.pdf');
  await answerDialogs(program.app, { save: file });
  await registers.dialog.getByRole('button', { name: 'Lưu PDF để in nơi khác' }).click();
  await expect(registers.dialog).toHaveCount(0);
  const text = textOf(file);
  for (const drawn of ['Bản số 5/7 – Đảng ủy xã Bình Hòa', 'Bản số 6/7 – Đảng ủy xã Vĩnh Trạch', 'Bản số 7/7 – Đảng ủy phường Long Xuyên']) expect(text).toContain(drawn);
});

test('terms show what ends when, and lending who has an original', async () => {
  await registers.tab('Thời hạn bảo vệ');
  await registers.room.getByRole('row').filter({ hasText: '52-KH/BTGDVTU' }).click();
  await expect(registers.room.getByRole('article', { name: 'Tài liệu' })).toContainText('09/10/2036');
  await picture('terms');
  await registers.tab('Mượn – trả');
  await expect(registers.total).toHaveText('2 đang mượn, 0 quá hạn');
  await picture('loans');
});

test('in the dark it is as readable', async () => {
  await registers.tab('Sổ');
  await program.page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'));
  await registers.book('Sổ đăng ký văn bản đến').click();
  await registers.rows.first().click();
  await picture('dark');
});
