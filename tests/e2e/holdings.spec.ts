import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Archive } from './pages/archive';
import { answerDialogs, answerPrinting } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { Holdings } from './pages/holdings';
import { press, tabTo } from './pages/keys';

const folder = freshFolder();
const title = 'Sinh hoạt chi bộ năm 2026';
let program: Program;
let holdings: Holdings;
let frame: Frame;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  holdings = new Holdings(program.page);
  frame = new Frame(program.page);
  await new EntryScreens(program.page).logIn(...people.archivist);
  await frame.go('archive');
  await frame.run('Danh sách hồ sơ');
});
test.afterAll(() => program?.close());

test('the sample’s files show under their fonds; words without accents find one, arrows go through them', async () => {
  await expect(holdings.rows).toHaveCount(4);
  await program.page.keyboard.press('Control+F');
  await program.page.keyboard.type('dat dai');
  await expect(holdings.rows).toHaveCount(1);
  await program.page.keyboard.press('Control+A');
  await program.page.keyboard.press('Delete');
  await tabTo(holdings.list);
  await program.page.keyboard.press('Home');
  await expect(holdings.rows.first()).toHaveAttribute('aria-selected', 'true');
  await program.page.keyboard.press('End');
  await expect(holdings.rows.last()).toHaveAttribute('aria-selected', 'true');
});

test('a fonds and a file are made', async () => {
  await holdings.addFonds('Chi bộ Ban Tuyên giáo và Dân vận', 'LTTU-SH', 'CBBTG');
  await holdings.addFile({ title, code: '05-HS/2026', fonds: 'Chi bộ Ban Tuyên giáo và Dân vận', level: 'Thường', scope: 'Toàn cơ quan', box: 'Hộp 9' });
  await expect(holdings.file(title)).toContainText('Hộp 9');
  await expect(holdings.file(title)).toContainText('Hồ sơ chưa có tài liệu');
});

test('papers are put in one after the other; the same one is not offered twice', async () => {
  await press(holdings.button('Thêm tài liệu…').first());
  await holdings.pick('09-HD');
  await expect(holdings.dialog.getByRole('status')).toContainText('Đã thêm 1');
  await holdings.pick('Tài liệu sinh hoạt chi bộ tháng 11');
  await expect(holdings.dialog.getByRole('status')).toContainText('Đã thêm 2');
  await program.page.keyboard.press('Control+A');
  await program.page.keyboard.type('09-HD');
  await program.page.waitForTimeout(400);
  await expect(holdings.dialog.getByRole('option').filter({ hasText: '09-HD' })).toHaveCount(0);
  await program.page.keyboard.press('Escape');
  await expect(holdings.papers.getByRole('row')).toHaveCount(3);
});

test('a paper is related to another one, seen from both', async () => {
  await tabTo(holdings.papers);
  await program.page.keyboard.press('End');
  await expect(holdings.details).toContainText('Tài liệu sinh hoạt chi bộ tháng 11');
  await press(holdings.button('Thêm liên hệ…'));
  await holdings.pick('09-HD');
  await press(holdings.dialog.getByRole('button', { name: 'Ghi liên hệ' }));
  await expect(holdings.details.getByRole('listitem')).toContainText('Trả lời');
  await press(holdings.details.getByRole('listitem').getByRole('button').first());
  await expect(holdings.details.getByRole('listitem')).toContainText('Được trả lời bởi');
});

test('the paper leads to its file and back from the reader', async () => {
  await tabTo(holdings.papers, { back: true });
  await program.page.keyboard.press('Home');
  await program.page.keyboard.press('Enter');
  const archive = new Archive(program.page);
  await archive.reader.waitFor();
  await archive.act('Thuộc tính');
  await press(archive.reader.getByRole('button', { name: `05-HS/2026 – ${title}` }));
  await expect(holdings.file(title)).toBeVisible();
});

test('labels go to the printer', async () => {
  const jobs = await answerPrinting(program.app);
  await holdings.more('In nhãn');
  await expect(program.page.getByText('Đã gửi tới máy in')).toBeVisible({ timeout: 30_000 });
  expect(await jobs()).toBe(1);
});

test('an ended file takes nothing more and leaves as a package that proves itself', async () => {
  await press(holdings.button('Kết thúc hồ sơ'));
  await press(holdings.dialog.getByRole('button', { name: 'Kết thúc hồ sơ' }));
  await expect(holdings.file(title)).toContainText('Đã kết thúc');
  await expect(holdings.button('Thêm tài liệu…')).toHaveCount(0);
  const target = join(folder, 'gói.zip');
  await answerDialogs(program.app, { save: target });
  await press(holdings.button('Đóng gói lưu trữ'));
  await expect(program.page.getByText('Đã đóng gói 2 tài liệu')).toBeVisible({ timeout: 60_000 });
  expect(existsSync(target)).toBe(true);
  const inside = unzipSync(readFileSync(target));
  const names = Object.keys(inside);
  expect(names).toEqual(expect.arrayContaining(['METS.xml', 'metadata/descriptive/EAD.xml', 'metadata/preservation/PREMIS.xml']));
  expect(names.filter((name) => name.startsWith('representations/rep1/data/') && name.endsWith('.pdf'))).toHaveLength(2);
  const mets = strFromU8(inside['METS.xml'] ?? new Uint8Array());
  for (const name of names.filter((each) => each !== 'METS.xml')) {
    expect(mets.toLowerCase()).toContain(createHash('sha256').update(inside[name] ?? new Uint8Array()).digest('hex'));
  }
});
