import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { tabTo } from './pages/keys';
import { PrintRoom } from './pages/print';
import { sizesOf, textOf } from './papers';

const folder = freshFolder();
const title = 'Mười ba trang để gấp';
let program: Program;
let printing: PrintRoom;

/** A paper of thirteen pages of A5; the third holds a letter no font has, and a heading that skips a level stands on the fifth. */
async function makePaper(): Promise<void> {
  await program.page.evaluate(async (name) => {
    const ask = async <Answer>(operation: Parameters<typeof window.toasoan.call>[0], input: unknown): Promise<Answer> => {
      const envelope = await window.toasoan.call(operation, input);
      if (!envelope.ok) throw new Error(envelope.error.code);
      return envelope.value as Answer;
    };
    const { topics } = await ask<{ topics: { id: string }[] }>('topics.list', {});
    const { scopes } = await ask<{ scopes: { id: string }[] }>('scopes.list', {});
    const classification = { topicId: topics[0]!.id, level: 'open', scopeId: scopes[0]!.id, circulationMark: 'internal' };
    const draft = await ask<{ id: string; revision: number }>('drafts.create', { template: 'meeting-a5', title: name, classification });
    const { head } = await ask<{ head: object }>('drafts.open', { id: draft.id });
    const line = (text: string) => ({ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text }] });
    const heading = (level: number, text: string) => ({ type: 'heading', attrs: { level, align: null }, content: [{ type: 'text', text }] });
    const content = Array.from({ length: 13 }, (_, index) => [
      ...(index === 0 ? [heading(1, 'Phần mở đầu')] : [{ type: 'pageBreak' }]), line(`Đây là trang thứ ${index + 1} của cuốn sách nhỏ.`),
      ...(index === 2 ? [line('Ở đây có một ký tự lạ 漢 giữa câu.')] : []), ...(index === 4 ? [heading(3, 'Đề mục nhảy bậc')] : []), line('Bà con trong ấp cùng đọc và góp ý.'),
    ]).flat();
    await ask('drafts.save', { id: draft.id, baseRevision: draft.revision, head, content: { type: 'doc', content } });
  }, title);
}

async function makeShort(name: string): Promise<void> {
  await program.page.evaluate(async (words) => {
    const ask = async (operation: Parameters<typeof window.toasoan.call>[0], input: unknown): Promise<Record<string, never>> => {
      const envelope = await window.toasoan.call(operation, input);
      if (!envelope.ok) throw new Error(envelope.error.code);
      return envelope.value as Record<string, never>;
    };
    const { drafts } = await ask('drafts.list', {}) as unknown as { drafts: { classification: object; title: string }[] };
    const { classification } = drafts.find((known) => known.title.startsWith('Mười ba'))!;
    const draft = await ask('drafts.create', { template: 'meeting-a5', title: words, classification }) as unknown as { id: string; revision: number };
    const { head } = await ask('drafts.open', { id: draft.id });
    await ask('drafts.save', { id: draft.id, baseRevision: draft.revision, head, content: { type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text: 'Chỉ một trang thôi.' }] }] } });
  }, name);
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  printing = new PrintRoom(program.page);
  await new EntryScreens(program.page).logIn(...people.editor);
  await makePaper();
  await new Frame(program.page).go('print');
  await printing.open(title);
  await printing.shown();
});
test.afterAll(() => program?.close());

test('pages are leafed through by keyboard, and a typed number goes there', async () => {
  await printing.focusPages();
  for (const [key, page] of [['PageDown', 2], ['ArrowRight', 3], ['PageUp', 2], ['End', 13], ['ArrowLeft', 12], ['Home', 1]] as const) {
    await program.page.keyboard.press(key);
    await expect(printing.pageField).toHaveValue(String(page));
  }
  await program.page.keyboard.type('11');
  await program.page.keyboard.press('Enter');
  await expect(printing.pageField).toHaveValue('11');
  expect(await printing.onScreen()).toContain(11);
});

test('two pages stand side by side with the cover alone, and keys go from spread to spread', async () => {
  await printing.facing();
  expect(await printing.rows()).toEqual([[1], [2, 3], [4, 5], [6, 7], [8, 9], [10, 11], [12, 13]]);
  await printing.focusPages();
  await program.page.keyboard.press('Home');
  await program.page.keyboard.press('PageDown');
  await expect(printing.pageField).toHaveValue('2');
  await program.page.keyboard.press('PageDown');
  await expect(printing.pageField).toHaveValue('4');
  expect(await printing.onScreen()).toEqual(expect.arrayContaining([4, 5]));
  const [left, right] = await printing.boxes([4, 5]);
  expect(left!.y).toBeCloseTo(right!.y, 0);
  expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
  await printing.facing();
});

test('only pages near the screen are drawn', async () => {
  await printing.focusPages();
  await program.page.keyboard.press('End');
  await expect(printing.page13).toBeAttached();
  await expect.poll(() => printing.drawnPages()).not.toContain(1);
  expect((await printing.drawnPages()).length).toBeLessThan(7);
});

test('a warning leads to its page and marks the words; from there to the paragraph in the editor', async () => {
  await expect(printing.warnings).toHaveCount(2);
  await expect(printing.warnings.nth(0)).toContainText('漢');
  await expect(printing.warnings.nth(1)).toContainText('Đề mục nhảy bậc');
  await printing.jumpTo(0);
  await expect(printing.pageField).toHaveValue('3');
  await expect.poll(() => printing.markedPages()).toEqual([3]);
  await expect.poll(() => printing.highlighted()).toContain('漢');
  await printing.jumpTo(1);
  await expect(printing.pageField).toHaveValue('5');
  await printing.editAt(1);
  await expect(program.page.getByRole('textbox', { name: 'Văn bản đang soạn' })).toBeVisible();
  await expect.poll(() => program.page.evaluate(() => getSelection()?.toString())).toBe('Đề mục nhảy bậc');
  await program.page.keyboard.press('Control+P');
  await printing.shown();
});

test('the booklet dialog draws the outer sheet, refuses a sheet that is too small, and shows sheets in place of pages', async () => {
  const dialog = await printing.bookletDialog();
  await expect(dialog.getByRole('img', { name: 'Mặt ngoài: trái trắng, phải 1' })).toBeVisible();
  await expect(dialog.getByRole('img', { name: 'Mặt trong: trái 2, phải trắng' })).toBeVisible();
  await expect(dialog.getByText('13 trang + 3 trang trắng = 4 tờ A4')).toBeVisible();
  await printing.tick('Dấu xén, chừa xén 3 mm');
  await expect(dialog.getByRole('alert')).toContainText('312 × 226 mm');
  await expect(dialog.getByRole('button', { name: 'Xem sách gấp' })).toBeDisabled();
  await printing.tick('Dấu xén, chừa xén 3 mm');
  await printing.showBooklet();
  await expect(printing.bar).toContainText('4 tờ A4, lật theo cạnh ngắn');
  expect(await printing.captions()).toEqual([
    'Tờ 1, mặt ngoài: trang trắng | 1', 'Tờ 1, mặt trong: trang 2 | trắng', 'Tờ 2, mặt ngoài: trang trắng | 3', 'Tờ 2, mặt trong: trang 4 | 13',
    'Tờ 3, mặt ngoài: trang 12 | 5', 'Tờ 3, mặt trong: trang 6 | 11', 'Tờ 4, mặt ngoài: trang 10 | 7', 'Tờ 4, mặt trong: trang 8 | 9',
  ]);
});

test('grave warnings come before the file; the saved booklet is what is shown', async () => {
  const target = join(folder, 'sách.pdf');
  await answerDialogs(program.app, { save: target });
  await program.page.keyboard.press('Control+S');
  const dialog = program.page.getByRole('dialog', { name: 'Có 1 chỗ nên sửa trước' });
  await expect(dialog).toContainText('漢');
  await dialog.getByRole('button', { name: 'Vẫn lưu' }).press('Enter');
  await expect(program.page.getByText('Đã lưu “sách.pdf”')).toBeVisible();
  const sizes = sizesOf(target);
  expect(sizes).toHaveLength(8);
  expect(sizes[0]!.width).toBeCloseTo(297, 0);
  expect(sizes[0]!.height).toBeCloseTo(210, 0);
  for (const page of [1, 7, 13]) expect(textOf(target)).toContain(`Đây là trang thứ ${page} của cuốn sách nhỏ.`);
  await answerDialogs(program.app, { save: join(folder, 'lần hai.pdf') });
  await printing.save('lần hai.pdf');
});

test('a warning leads to the sheet its page is on, the test sheet is shown, and one comes back to pages', async () => {
  await printing.jumpTo(0);
  await expect.poll(() => printing.markedPages()).toEqual([3]);
  await printing.bookletDialog();
  await printing.showTestSheet();
  await expect(printing.bar).toContainText('Tờ in thử trên A4');
  await expect(printing.pages).toHaveCount(2);
  await expect.poll(() => printing.words()).toContain('PHÍA TRÊN');
  await printing.backToPages();
  await expect(printing.pages).toHaveCount(13);
});

test('several drafts are put together, ordered by keyboard, named, and saved as the one file that is shown', async () => {
  const second = 'Bản thứ hai của tập';
  await makeShort(second);
  await new Frame(program.page).go('desk');
  await new Frame(program.page).go('print');
  await printing.gather([second]);
  await expect(printing.parts).toHaveCount(2);
  await expect(printing.parts.nth(0)).toContainText(title);
  await tabTo(printing.parts.nth(1));
  await program.page.keyboard.press('Alt+ArrowUp');
  await expect(printing.parts.nth(0)).toContainText(second);
  await expect(printing.parts.nth(0)).toBeFocused();
  await tabTo(printing.room.getByRole('textbox', { name: 'Tên tập' }));
  await program.page.keyboard.type('Hồ sơ kỳ họp');
  await program.page.keyboard.press('Enter');
  await expect.poll(() => printing.words().catch(() => ''), { timeout: 30_000 }).toContain('HỒ SƠ KỲ HỌP');
  await expect(printing.pages).toHaveCount(15);
  const target = join(folder, 'tập.pdf');
  await answerDialogs(program.app, { save: target });
  await printing.save('tập.pdf');
  const text = textOf(target);
  expect(text.indexOf('Chỉ một trang thôi.')).toBeGreaterThan(text.indexOf('MỤC LỤC'));
  expect(text.indexOf('Đây là trang thứ 13')).toBeGreaterThan(text.indexOf('Chỉ một trang thôi.'));
  await program.page.screenshot({ path: process.env['BUNDLE_PICTURE'] ?? join(folder, 'tap.png') });
});
