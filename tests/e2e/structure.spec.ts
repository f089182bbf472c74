import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press, write } from './pages/keys';

const folder = freshFolder();
let program: Program;
let frame: Frame;
let desk: Desk;

test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  frame = new Frame(program.page);
  desk = new Desk(program.page);
  await new EntryScreens(program.page).logIn(...people.editor);
});
test.afterAll(() => program?.close());
test.describe.configure({ mode: 'serial' });

/** An item of the menu “Cấu trúc”, by keyboard. */
async function structure(name: string): Promise<void> {
  const { page } = program;
  await desk.tool('Chèn', 'Cấu trúc');
  const item = page.getByRole('menuitem', { name, exact: true });
  await item.waitFor();
  for (let step = 0; step < 20 && !(await item.evaluate((element) => element === document.activeElement)); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test('a paper gets counted articles, contents, a reference, a chart, parallel columns and an appendix by keyboard', async () => {
  const { page } = program;
  const { keyboard } = page;
  await frame.go('desk');
  await desk.begin('Tài liệu sinh hoạt chi bộ – A4', 'Quy chế làm việc', { topic: 'Sinh hoạt chi bộ', level: 'Mật', scope: 'Toàn cơ quan' });
  await desk.empty();
  await keyboard.press('Control+Alt+1');
  await desk.type('Phạm vi điều chỉnh');
  await desk.tool('Trang đầu', 'Đánh số đề mục');
  const article = page.getByRole('menuitem', { name: 'Điều 1.', exact: true });
  await article.waitFor();
  for (let step = 0; step < 20 && !(await article.evaluate((element) => element === document.activeElement)); step += 1) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(desk.text.locator('h1')).toHaveAttribute('data-number', 'Điều 1.');
  await desk.toEnd();
  await keyboard.press('Enter');
  await keyboard.press('Control+Alt+0');
  await desk.type('Theo ');
  await structure('Dẫn chiếu…');
  await press(page.getByRole('dialog').getByRole('button', { name: 'Chèn', exact: true }));
  await expect(desk.text.locator('[data-refers]')).toHaveAttribute('data-shown', 'Điều 1');
  await desk.type(', số liệu như sau.');

  await structure('Biểu đồ…');
  const dialog = page.getByRole('dialog');
  await write(dialog.getByLabel('Tên biểu đồ'), 'Đảng viên dự học');
  await write(dialog.getByLabel('Đơn vị'), 'người');
  for (const [row, name, figure] of [[1, 'Quý I', '1.250,5'], [2, 'Quý II', '1.430'], [3, 'Quý III', '1.512']] as const) {
    await write(dialog.getByLabel(`Mục ${row}`, { exact: true }), name);
    await write(dialog.getByLabel(`Dãy 1, ${name}`), figure);
  }
  await page.screenshot({ path: join(folder, 'chart-dialog.png') });
  await press(dialog.getByRole('button', { name: 'Đưa vào bài' }));
  await expect(desk.text.locator('.document-chart svg')).toContainText('1.250,5');

  await desk.toEnd();
  await structure('Cột song song Việt – Khmer');
  await desk.type('Xin chào');
  await expect(desk.text.locator('[data-parallel-cell][lang=vi]')).toHaveText('Xin chào');
  await desk.toEnd();
  await structure('Mục lục đề mục');
  await expect(desk.text.locator('.document-contents')).toContainText('Điều 1. Phạm vi điều chỉnh');
  await structure('Phụ lục');
  await desk.type('Lời của phụ lục');
  await expect(desk.text.locator('.document-appendix')).toContainText('Lời của phụ lục');
  await desk.allSaved();
  await page.screenshot({ path: join(folder, 'structure.png') });
});

test('all of it is there again when the draft is opened another day', async () => {
  await frame.go('archive');
  await frame.go('desk');
  await expect(desk.text.locator('h1')).toHaveAttribute('data-number', 'Điều 1.');
  for (const place of ['[data-refers]', '.document-chart svg', '.document-parallel', '.document-contents', '.document-appendix']) await expect(desk.text.locator(place)).toHaveCount(1);
});
