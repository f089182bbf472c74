import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Archive } from './pages/archive';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press } from './pages/keys';
import { pdfPaper, plainPaper, sha256, wordPaper, type Paper } from './papers';

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

/** Takes the original out again and compares it byte for byte. */
async function originalIs(paper: Paper): Promise<void> {
  const taken = join(folder, `lấy ra ${paper.name}`);
  await answerDialogs(program.app, { save: taken });
  await archive.act('Lưu bản gốc');
  await expect(program.page.getByText(`Đã lưu bản gốc “${paper.name}”`)).toBeVisible();
  expect(sha256(taken)).toBe(sha256(paper.path));
}

test('a plain text paper is proposed from its words; nothing is kept before topic, level and scope are chosen by a person', async () => {
  const paper = plainPaper(folder);
  await answerDialogs(program.app, { open: [paper.path] });
  await archive.chooseFiles({ training: true });
  await expect(archive.field('Số, ký hiệu')).toHaveValue('204-BC/BTGDVTU');
  await expect(archive.field('Ngày ban hành')).toHaveValue('18/11/2026');
  await expect(archive.filing.getByLabel('Cơ quan ban hành')).toHaveValue(/Ban Tuyên giáo và Dân vận/i);
  await expect(archive.filing.getByLabel(/^Trích yếu/)).toHaveValue(/Kết quả vận động bà con giữ gìn chợ nổi/);
  await expect(archive.filing.getByRole('document')).toContainText(paper.sentence);
  await expect(archive.filing.locator('input[type=radio]:checked')).toHaveCount(0);

  await press(archive.filing.getByRole('button', { name: 'Nộp vào kho' }));
  await expect(archive.filing.getByText('Cần chọn mục này')).toHaveCount(3);
  await archive.classify({ topic: 'Đất đai', level: 'Thường', scope: 'Toàn cơ quan' });
  await archive.submit();
  await expect(archive.reader.getByRole('heading', { level: 2 })).toContainText('giữ gìn chợ nổi');
  await expect(archive.text).toContainText(paper.sentence);
  await originalIs(paper);
});

test('a Word paper is filed by dialog with its heading, bold words and footnote, and its original comes out byte for byte', async () => {
  const paper = wordPaper(folder);
  await answerDialogs(program.app, { open: [paper.path] });
  await archive.chooseFiles({ training: true });
  await expect(archive.field('Số, ký hiệu')).toHaveValue('57/KH-UBND');
  await archive.classify({ topic: 'Bảo hiểm xã hội, bảo hiểm y tế', level: 'Thường', scope: 'Phòng Tuyên truyền' });
  await archive.submit();
  await expect(archive.text.getByRole('heading', { name: 'I. Mục tiêu' })).toBeVisible();
  await expect(archive.text.locator('strong').filter({ hasText: 'bốn mươi cây thuốc' })).toBeVisible();
  await expect(archive.text.getByRole('list', { name: 'Chú thích' })).toContainText('Danh mục do trạm y tế lập.');
  await originalIs(paper);
});

test('a PDF dropped on the window is read, filed and shown beside its text', async () => {
  const paper = pdfPaper(folder);
  await archive.drop([paper.path]);
  await archive.acceptWarning();
  await expect(archive.field('Số, ký hiệu')).toHaveValue('33/TB-SVH');
  await archive.classify({ topic: 'Dân tộc', level: 'Thường', scope: 'Toàn cơ quan' });
  await archive.submit();
  await expect(archive.text).toContainText(paper.sentence);
  await originalIs(paper);
});

test('the same file is not filed twice; the filed one is shown instead', async () => {
  const paper = plainPaper(folder);
  await answerDialogs(program.app, { open: [paper.path] });
  await archive.chooseFiles({ training: true });
  await expect(archive.filing).toContainText('Tài liệu này đã có trong kho.');
  await press(archive.filing.getByRole('button', { name: 'Mở bản đã có' }));
  await expect(archive.reader.getByRole('heading', { level: 2 })).toContainText('giữ gìn chợ nổi');
});

test('many files are dropped at once: each is filed or told why not, and nothing filed before is touched', async () => {
  const good = join(folder, 'Thư cảm ơn.txt');
  writeFileSync(good, 'THƯ CẢM ƠN\n\nChi bộ ấp Rạch Sâu gửi lời cảm ơn đội chiếu bóng lưu động.\n');
  const broken = join(folder, 'hỏng.docx');
  writeFileSync(broken, 'PK\u0003\u0004 đây không phải tệp Word');
  const lying = join(folder, 'giả.pdf');
  writeFileSync(lying, 'Tệp này chỉ là chữ.');
  await archive.drop([good, broken, lying]);
  await archive.acceptWarning();
  await archive.classify({ topic: 'Đất đai', level: 'Thường', scope: 'Toàn cơ quan' });
  await press(archive.filing.getByRole('button', { name: 'Nộp 3 tài liệu' }));
  const results = program.page.getByRole('dialog', { name: 'Kết quả nộp' });
  await expect(results).toContainText('1 đã nộp · 0 đã có · 2 không nộp được');
  await expect(results.getByRole('listitem').filter({ hasText: 'hỏng.docx' })).toContainText(/hỏng|không phải/);
  await expect(results.getByRole('listitem').filter({ hasText: 'giả.pdf' })).toContainText(/mang đuôi|hỏng/);
  await program.page.keyboard.press('Enter');
  await expect(results).toHaveCount(0);
});
