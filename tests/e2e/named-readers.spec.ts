import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Archive } from './pages/archive';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { choose, press, write } from './pages/keys';
import { RecordCare } from './pages/record-care';
import { plainPaper } from './papers';

const folder = freshFolder();
let program: Program;
let entry: EntryScreens;
let frame: Frame;
let archive: Archive;
let care: RecordCare;
let totalBefore = '';

test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  entry = new EntryScreens(program.page);
  frame = new Frame(program.page);
  archive = new Archive(program.page);
  care = new RecordCare(program.page);
});
test.afterAll(() => program?.close());
test.describe.configure({ mode: 'serial' });

const shot = (name: string): Promise<unknown> => program.page.screenshot({ path: test.info().outputPath(`${name}.png`) });
const editorsTotal = async (): Promise<string> => {
  await entry.logIn(...people.editor);
  await frame.go('archive');
  await expect(archive.total).toContainText(/\d/);
  return archive.total.innerText();
};

test('a paper at Mật is filed for one reader, chosen by name', async () => {
  totalBefore = await editorsTotal();
  await frame.logOut();
  await entry.logIn(...people.archivist);
  await frame.go('archive');
  const paper = plainPaper(folder);
  await answerDialogs(program.app, { open: [paper.path] });
  await archive.chooseFiles({ training: true });
  await archive.classify({ topic: 'Đất đai', level: 'Mật', scope: 'Toàn cơ quan' });
  await care.tick(archive.filing, 'Chỉ những người sau được đọc');
  await press(archive.filing.getByRole('button', { name: 'Nộp vào kho' }));
  await expect(archive.filing.getByText('Hãy chọn ít nhất một người.')).toBeVisible();
  await care.tick(archive.filing, /Võ Thị Hồng Lưu/);
  await expect(archive.filing.getByRole('checkbox', { name: /Danh Sa Rương/ }), 'who does not hold Mật').toHaveCount(0);
  await shot('filing');
  await archive.submit();
  await expect(archive.text).toContainText(paper.sentence);
  await archive.act('Thuộc tính');
  await expect(archive.reader).toContainText('Người được đọc Võ Thị Hồng Lưu');
  await shot('properties');
  await frame.logOut();
});

test('another person who holds Mật neither finds nor counts it', async () => {
  expect(await editorsTotal()).toBe(totalBefore);
  await archive.find('cho noi');
  await expect(archive.rows.filter({ hasText: 'giữ gìn chợ nổi' })).toHaveCount(0);
  await frame.logOut();
});

test('the reader finds it, changes the readers and corrects the description with a reason', async () => {
  await entry.logIn(...people.archivist);
  await frame.go('archive');
  await archive.find('giu gin cho noi');
  await archive.openFirst();
  await care.openProperties();
  await care.open('Đổi người đọc');
  await care.tick(care.readersDialog, /Trương Ngọc Hân/);
  await shot('readers');
  await press(care.readersDialog.getByRole('button', { name: 'Lưu người đọc' }));
  await expect(archive.reader).toContainText('Trương Ngọc Hân, Võ Thị Hồng Lưu');

  await care.open('Sửa mô tả');
  await press(care.describeDialog.getByRole('button', { name: 'Lưu mô tả' }));
  await expect(care.describeDialog.getByText('Cần điền mục này')).toBeVisible();
  await shot('describe');
  await care.correct('Kết quả giữ gìn chợ nổi quý III', 'Trích yếu thiếu quý');
  await expect(archive.reader.getByRole('heading', { level: 2 })).toHaveText('Kết quả giữ gìn chợ nổi quý III');
  await frame.logOut();
});

test('the new reader finds it and reads in its history who corrected what, and why', async () => {
  await entry.logIn(...people.editor);
  await frame.go('archive');
  await archive.find('quy iii');
  await archive.openFirst();
  await care.openProperties();
  await expect(archive.reader.getByRole('button', { name: 'Đổi người đọc' }), 'an editor changes nothing').toHaveCount(0);
  await care.open('Lịch sử');
  for (const words of ['Lý do: Trích yếu thiếu quý', 'Võ Thị Hồng Lưu', 'Kết quả vận động bà con giữ gìn chợ nổi', 'Kết quả giữ gìn chợ nổi quý III']) await expect(care.historyDialog).toContainText(words);
  await shot('history');
  await program.page.keyboard.press('Escape');
  await frame.run('Đổi nền sáng / tối');
  await care.open('Lịch sử');
  await shot('history-dark');
  await program.page.keyboard.press('Escape');
});

test('a group inside Mật is made; its name is a scope at Mật only', async () => {
  const { page } = program;
  await frame.go('settings');
  await press(page.getByRole('button', { name: 'Nhóm của tôi' }));
  await press(page.getByRole('button', { name: 'Lập nhóm' }));
  const dialog = page.getByRole('dialog', { name: 'Lập nhóm' });
  await write(dialog.getByLabel(/^Tên nhóm/), 'Tổ biên giới');
  await choose(dialog.getByRole('combobox', { name: /^Độ mật/ }), 'Mật');
  await care.tick(dialog, /Nguyễn Hoài Phương/);
  await shot('group');
  await press(dialog.getByRole('button', { name: 'Lập nhóm' }));
  await expect(page.getByText('Nguyễn Hoài Phương, Trương Ngọc Hân')).toBeVisible();
  await shot('groups');
  await frame.logOut();
});

test('the security officer changes the key of a level and sees that it is in force', async () => {
  const { page } = program;
  await entry.logIn(...people.security);
  await frame.go('settings');
  await press(page.getByRole('button', { name: 'Khoá độ mật' }));
  await expect(page.getByText('Khoá lần thứ 1')).toHaveCount(4);
  await press(page.getByRole('button', { name: 'Đổi khoá Mật' }));
  await expect(page.getByText('Khoá lần thứ 2')).toHaveCount(1);
  await shot('levels');
  await frame.run('Đổi nền sáng / tối');
  await shot('levels-light');
});
