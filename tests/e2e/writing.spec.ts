import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { answerDialogs } from './pages/dialogs';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press, write } from './pages/keys';
import { PrintRoom } from './pages/print';
import { sha256, textOf } from './papers';

const folder = freshFolder();
const title = 'Tài liệu sinh hoạt chi bộ tháng 12 năm 2026';
const khmer = 'ក្រុមប្រឹក្សាឃុំ ប្រើភាសាខ្មែរ';
let program: Program;
let frame: Frame;
let desk: Desk;
let printing: PrintRoom;

test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  frame = new Frame(program.page);
  desk = new Desk(program.page);
  printing = new PrintRoom(program.page);
  await new EntryScreens(program.page).logIn(...people.editor);
});
test.afterAll(() => program?.close());
test.describe.configure({ mode: 'serial' });

test('a meeting document begins from its template, with its classification asked before the first word', async () => {
  await frame.go('desk');
  await press(desk.room.getByRole('button', { name: 'Tài liệu sinh hoạt chi bộ – A4', exact: true }));
  await press(desk.newDraft.getByRole('button', { name: 'Bắt đầu soạn' }));
  await expect(desk.newDraft).toContainText('Cần đặt tên');
  await expect(desk.newDraft.getByText('Cần chọn mục này')).toHaveCount(3);
  await program.page.keyboard.press('Escape');
  await desk.begin('Tài liệu sinh hoạt chi bộ – A4', title, { topic: 'Sinh hoạt chi bộ', level: 'Thường', scope: 'Toàn cơ quan' });
  await expect(desk.text).not.toBeEmpty();
  await expect(frame.title).toContainText(title);
});

test('headings, bold words, lists and Khmer are written by keyboard alone', async () => {
  const { keyboard } = program.page;
  await desk.empty();
  await keyboard.press('Control+Alt+1');
  await desk.type('Mùa nước nổi ở cù lao');
  await keyboard.press('Enter');
  await desk.type('Bà con thả lưới ');
  await keyboard.press('Control+B');
  await desk.type('từ tờ mờ sáng');
  await keyboard.press('Control+B');
  await desk.type(', đến trưa thì về.');
  await keyboard.press('Enter');
  await keyboard.insertText(khmer);
  await keyboard.press('Enter');
  await desk.tool('Trang đầu', 'Danh sách a) b) c)');
  await expect(desk.text).toBeFocused();
  await desk.type('Cá linh đầu mùa');
  await keyboard.press('Enter');
  await desk.type('Bông điên điển');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(desk.text.getByRole('heading', { name: 'Mùa nước nổi ở cù lao', level: 1 })).toBeVisible();
  await expect(desk.text.locator('strong')).toHaveText('từ tờ mờ sáng');
  await expect(desk.text.getByRole('listitem')).toHaveCount(2);
  await expect(desk.room.locator('[data-pane="outline"]')).toContainText('Mùa nước nổi ở cù lao');
});

test('a table of the size chosen with the arrows is filled by Tab', async () => {
  const { keyboard } = program.page;
  await desk.tool('Chèn', 'Bảng');
  const picker = program.page.getByRole('application', { name: /^Bảng/ });
  await expect(picker).toBeFocused();
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowLeft');
  await expect(program.page.getByRole('application', { name: 'Bảng 2 dòng × 2 cột' })).toBeFocused();
  await keyboard.press('Enter');
  for (const cell of ['Xã', 'Số hộ', 'Phú Lộc']) {
    await desk.type(cell);
    await keyboard.press('Tab');
  }
  await desk.type('1.264');
  await expect(desk.text.locator('table tr')).toHaveCount(2);
  await expect(desk.text.locator('table')).toContainText('1.264');
});

test('a footnote, a question with its answer, and a picture with its caption come in by keyboard', async () => {
  const { keyboard } = program.page;
  await desk.toEnd();
  await desk.type('Mực nước theo trạm đo');
  await keyboard.press('Control+Alt+F');
  await desk.type('Trạm Tân Châu, bảy giờ sáng.');
  await keyboard.press('Enter');
  await desk.type(' đã lên hai gang tay.');
  await keyboard.press('Control+Alt+Q');
  await desk.type('Khi nào xã đóng cống?');
  await keyboard.press('Enter');
  await desk.type('Khi nước cao hơn mặt ruộng.');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await desk.type('Ảnh dưới đây chụp lúc chiều.');
  const picture = join(folder, 'chiều trên cù lao.png');
  writeFileSync(picture, onePicture());
  await answerDialogs(program.app, { open: [picture] });
  await desk.tool('Chèn', 'Ảnh');
  await expect(desk.text.locator('img')).toHaveCount(1);
  expect(await desk.text.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(2);
  await expect(desk.room.getByRole('region', { name: 'Chú thích cuối trang' })).toContainText('Trạm Tân Châu, bảy giờ sáng.');
  await expect(desk.text).toContainText('Khi nước cao hơn mặt ruộng.');
});

test('a passage of a filed paper comes in with its source, word for word', async () => {
  await desk.toEnd();
  await desk.takePassage('21-kl/tu', 'Một năm qua', 1);
  await expect(desk.text).toContainText('Một năm qua, việc cung cấp thông tin cho cơ sở có chuyển biến rõ.');
  await expect(desk.text).toContainText(/Nguồn: .*21-KL\/TU/);
});

test('"Đã lưu hh:mm" comes by itself and is true: another start finds everything', async () => {
  await desk.toEnd();
  await desk.type('Dòng cuối cùng trước khi đóng.');
  await desk.allSaved();
  const before = await desk.text.innerText();
  await program.close();
  program = await startProgram({ folder, vault: join(folder, 'vault') });
  frame = new Frame(program.page);
  desk = new Desk(program.page);
  printing = new PrintRoom(program.page);
  await new EntryScreens(program.page).logIn(...people.editor);
  await expect(desk.room.getByRole('button', { name: 'Mở lại' })).toBeFocused();
  await program.page.keyboard.press('Enter');
  await expect(desk.text).toBeVisible();
  expect(await desk.text.innerText()).toBe(before);
});

test('the head of the paper is filled in beside the page', async () => {
  await desk.toPanel('Thể thức');
  await write(desk.panel.getByLabel('Số, ký hiệu'), '15-TL/BTGDVTU');
  await write(desk.panel.getByLabel('Ngày', { exact: true }), '01/12/2026');
  await write(desk.panel.getByLabel('Địa danh'), 'Sông Hậu');
  await desk.allSaved();
});

test('Ctrl+P shows the very PDF that is printed, drawn by the PDF view’s own worker', async () => {
  await desk.toText();
  await desk.toPrint();
  await printing.shown();
  await expect(printing.drawn.first()).toBeVisible();
  await expect.poll(() => printing.ink()).toBeGreaterThan(500);
  expect((await printing.words()).normalize('NFC')).toContain('Mùa nước nổi ở cù lao');
  const workers = program.page.workers().map((worker) => worker.url());
  expect(workers.filter((url) => url.startsWith('app://toasoan/') && /pdf/.test(url)).length).toBeGreaterThan(0);
});

test('the saved PDF is byte for byte the previewed one, and poppler reads in it what was typed, official head and marks', async () => {
  const file = join(folder, 'bản in.pdf');
  await answerDialogs(program.app, { save: file });
  await printing.save('bản in.pdf');
  const previewed = await program.page.evaluate(async () => {
    const list = await window.toasoan.call('drafts.list', {});
    if (!list.ok) throw new Error(list.error.code);
    const [draft] = (list.value as { drafts: { id: string; title: string }[] }).drafts;
    const answer = await window.toasoan.call('press.preview', { id: draft!.id });
    if (!answer.ok) throw new Error(answer.error.code);
    const { pdf } = answer.value as { pdf: Uint8Array<ArrayBuffer> };
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', pdf));
    return { hash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''), length: pdf.length };
  });
  expect(readFileSync(file).length).toBe(previewed.length);
  expect(sha256(file)).toBe(previewed.hash);

  const text = textOf(file);
  for (const typed of [
    'Mùa nước nổi ở cù lao', 'Bà con thả lưới từ tờ mờ sáng, đến trưa thì về.', 'Cá linh đầu mùa', 'Bông điên điển', 'Phú Lộc', '1.264',
    'Trạm Tân Châu, bảy giờ sáng.', 'Khi nào xã đóng cống?', 'Khi nước cao hơn mặt ruộng.', 'Một năm qua, việc cung cấp thông tin cho cơ sở có chuyển biến rõ.', 'Dòng cuối cùng trước khi đóng.',
  ]) expect(text).toContain(typed);
  expect(text.replaceAll(' ', '').replaceAll('\u200B', '')).toContain(khmer.replaceAll(' ', ''));
  for (const drawn of ['TỈNH ỦY SÔNG HẬU', 'BAN TUYÊN GIÁO VÀ DÂN VẬN', 'TÀI LIỆU SINH HOẠT CHI BỘ', '15-TL/BTGDVTU', 'Sông Hậu, ngày 01 tháng 12 năm 2026', 'HUẤN LUYỆN']) expect(text).toContain(drawn);
});

for (const [template, head] of [
  ['Công văn của Đảng', ['ĐẢNG CỘNG SẢN VIỆT NAM', 'TỈNH ỦY SÔNG HẬU', 'BAN TUYÊN GIÁO VÀ DÂN VẬN']],
  ['Công văn hành chính', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BAN TUYÊN GIÁO VÀ DÂN VẬN']],
] as const) {
  test(`${template} carries its official head, its marks and the training mark without a word of them typed`, async () => {
    await frame.go('desk');
    await program.page.keyboard.press('Control+N');
    await desk.begin(template, `${template} về mùa nước nổi`, { topic: 'Chung', level: 'Thường', scope: 'Toàn cơ quan' });
    await desk.toEnd();
    await desk.type('Mời bà con đến nhà văn hoá ấp.');
    await desk.toPrint();
    await printing.shown();
    const file = join(folder, `${template}.pdf`);
    await answerDialogs(program.app, { save: file });
    await printing.save(`${template}.pdf`);
    const text = textOf(file);
    for (const drawn of [...head, 'Sông Hậu, ngày', 'Mời bà con đến nhà văn hoá ấp.', 'HUẤN LUYỆN']) expect(text).toContain(drawn);
  });
}

test('a Mật draft has no way to paper but numbered copies, and says so', async () => {
  await frame.go('desk');
  await program.page.keyboard.press('Control+N');
  await desk.begin('Công văn của Đảng', 'Thư mật về mùa nước nổi', { topic: 'Chung', level: 'Mật', scope: 'Toàn cơ quan' });
  await desk.toEnd();
  await desk.type('Chỉ gửi những nơi có tên.');
  await desk.toPrint();
  await printing.shown();
  await expect(printing.room).toContainText('chỉ ra khỏi máy thành bản có số');
  for (const name of ['Lưu PDF', 'In', 'Lưu dạng khác']) await expect(printing.room.getByRole('button', { name, exact: true })).toHaveCount(0);
});

test('a paper of a higher level or a narrower scope is not taken into this one, with the reason', async () => {
  await frame.logOut();
  await new EntryScreens(program.page).logIn(...people.editor);
  await frame.go('desk');
  await desk.begin('Bản tin – A4', 'Bản tin thử', { topic: 'Chung', level: 'Thường', scope: 'Toàn cơ quan' });
  await desk.toEnd();
  await desk.takePassage('52-KH', 'YÊU CẦU CỦA BÀI TẬP');
  await expect(desk.room.getByRole('alert')).toContainText(/tài liệu nguồn có độ Mật/);
});

/** A picture of two by two dots. */
function onePicture(): Buffer {
  return Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEklEQVR4nGP4zwAE/0GooaEBABz0BH4oXQl7AAAAAElFTkSuQmCC', 'base64');
}
