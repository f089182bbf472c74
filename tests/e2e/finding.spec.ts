import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Archive } from './pages/archive';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press, tabTo } from './pages/keys';
import { pdfPaper } from './papers';

const folder = freshFolder();
let program: Program;
let archive: Archive;

test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  archive = new Archive(program.page);
  await new EntryScreens(program.page).logIn(...people.archivist);
  await new Frame(program.page).go('archive');
});
test.afterAll(() => program?.close());

const firstRow = () => archive.rows.first();

test('a number typed as people type it finds its paper first', async () => {
  for (const typed of ['ket luan 21-kl/tu', '21 kl tu', '21-KL/TU']) {
    await archive.find(typed);
    await expect(firstRow()).toContainText('21-KL/TU');
    await expect(firstRow()).toContainText('nâng cao chất lượng cung cấp thông tin cho cơ sở');
  }
});

test('words without accents find and mark the words with accents', async () => {
  await archive.find('dat dai');
  await expect(archive.total).toContainText(/Tìm thấy \d+ tài liệu/);
  await expect(firstRow()).toContainText(/đất đai/i);
  const marks = await firstRow().locator('mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.normalize('NFC').toLowerCase()).toMatch(/đất|đai/);
});

test('Enter opens the paper, its hits are marked in the text, and F3 walks through them', async () => {
  await archive.find('dat dai');
  await archive.openFirst();
  const marked = await archive.marked('text-hit');
  expect(marked.length).toBeGreaterThan(1);
  expect(marked[0]!.toLowerCase()).toContain('đất đai');
  const position = archive.reader.getByRole('status').filter({ hasText: 'chỗ khớp' });
  await expect(position).toHaveText(/^1 \/ \d+ chỗ khớp$/);
  await program.page.keyboard.press('F3');
  await expect(position).toHaveText(/^2 \/ \d+ chỗ khớp$/);
  await program.page.keyboard.press('Shift+F3');
  await expect(position).toHaveText(/^1 \/ \d+ chỗ khớp$/);
});

test('facets are ticked by keyboard, narrow the list to their own count, and are taken off again', async () => {
  await tabTo(archive.search, { back: true });
  await program.page.keyboard.press('Escape');
  await expect(archive.search).toHaveValue('');
  await expect(archive.total).toHaveText('16 tài liệu');
  const facet = archive.facet('Chủ đề', 'Đất đai');
  const count = (await facet.innerText()).match(/\d+$/)![0];
  await archive.tick('Chủ đề', 'Đất đai');
  await expect(archive.total).toContainText(`Tìm thấy ${count} tài liệu`);
  await expect(archive.rows).toHaveCount(Number(count));
  await archive.tick('Loại văn bản', 'Báo cáo');
  await expect(archive.total).toContainText('Tìm thấy 1 tài liệu');
  await expect(firstRow()).toContainText('118-BC/BTGDVTU');
  await press(archive.facets.getByRole('button', { name: 'Bỏ lọc' }), { back: true });
  await expect(archive.total).toHaveText('16 tài liệu');
});

test('arrows, Home, End and the first letters of a title move through the list, and the paper follows', async () => {
  await tabTo(archive.list);
  const title = archive.reader.getByRole('heading', { level: 2 });
  await program.page.keyboard.press('End');
  await expect(title).toContainText('nâng cao chất lượng cung cấp thông tin');
  await program.page.keyboard.press('Home');
  await expect(title).toContainText('Tuyệt mật giả định');
  await program.page.keyboard.press('ArrowDown');
  await expect(title).toContainText('rút kinh nghiệm một cuộc diễn tập');
  await program.page.keyboard.type('hoi dap');
  await expect(title).toContainText('Hỏi – đáp về chính sách đất đai');
});

test('a PDF paper is read beside its original, the hit marked in both', async () => {
  await program.page.setViewportSize({ width: 1920, height: 1000 });
  const paper = pdfPaper(folder);
  await answerDialogs(program.app, { open: [paper.path] });
  await archive.chooseFiles({ training: true });
  await archive.classify({ topic: 'Dân tộc', level: 'Thường', scope: 'Toàn cơ quan' });
  await archive.submit();
  await archive.find('pin mat troi');
  await archive.openFirst();
  await expect(archive.text).toContainText(paper.sentence);
  await expect(archive.room.locator('.pdf-page canvas').first()).toBeVisible();
  await expect(archive.room.locator('.pdf-page .textLayer')).toContainText('Ok Om Bok');
  await expect.poll(() => archive.marked('text-hit')).toEqual(['pin mặt trời']);
  await expect.poll(async () => (await archive.marked('pdf-hit')).join('')).toContain('pin mặt trời');
});

test('what nobody has written is said to be nowhere, with one button back to everything', async () => {
  await archive.find('quyxwz');
  await expect(archive.room).toContainText('Không tìm thấy tài liệu nào');
  await press(archive.room.getByRole('button', { name: 'Tìm lại từ đầu' }));
  await expect(archive.total).toContainText('17 tài liệu');
});
