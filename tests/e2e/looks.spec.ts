import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Archive } from './pages/archive';
import { answerDialogs } from './pages/dialogs';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press, tabTo } from './pages/keys';
import { PrintRoom } from './pages/print';
import { plainPaper } from './papers';

const sizes = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }] as const;
const folder = freshFolder();
let program: Program;
let entry: EntryScreens;
let frame: Frame;
let archive: Archive;
let desk: Desk;

test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  entry = new EntryScreens(program.page);
  frame = new Frame(program.page);
  archive = new Archive(program.page);
  desk = new Desk(program.page);
});
test.afterAll(() => program?.close());
test.describe.configure({ mode: 'serial' });

/** What sticks out of the window, and what is cut off inside a button or a label. */
const sticksOut = (page: Page): Promise<string[]> => page.evaluate(() => {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) found.push(`page ${root.scrollWidth}×${root.scrollHeight} in ${innerWidth}×${innerHeight}`);
  const clipped = (element: Element): boolean => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(parent);
      if (overflowX !== 'visible' || overflowY !== 'visible') return true;
    }
    return false;
  };
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest('[aria-hidden="true"], .visually-hidden')) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const name = `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    if ((box.right > innerWidth + 1 || box.left < -1) && !clipped(element)) found.push(`${name} reaches ${Math.round(box.left)}–${Math.round(box.right)}`);
    const cut = element.matches('button, legend, label, h1, h2, h3, th') && element.scrollWidth > element.clientWidth + 1;
    if (cut && getComputedStyle(element).textOverflow !== 'ellipsis' && getComputedStyle(element).display !== 'inline') found.push(`${name} is cut off`);
  }
  return [...new Set(found)];
});

/** Serious and critical findings of axe-core, each with the element it is about. */
async function violations(page: Page): Promise<string[]> {
  // The usual mode opens a page of its own to finish in; this program has one window only.
  const { violations: found, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(passes.length).toBeGreaterThan(5);
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${(failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`));
}

async function looksRight(page: Page = program.page): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.waitForTimeout(200);
    expect.soft(await sticksOut(page), `${size.width} × ${size.height}`).toEqual([]);
  }
  await page.setViewportSize(sizes[0]);
  expect.soft(await violations(page)).toEqual([]);
}

async function change(person: keyof typeof people): Promise<void> {
  const [name, password] = people[person];
  if ((await frame.rail.count()) > 0) await frame.logOut();
  await entry.logIn(name, password);
}

test('the log-in screen with the sample’s accounts', () => looksRight());

test('the archive, with a paper open and its properties shown', async () => {
  await change('archivist');
  await frame.go('archive');
  await archive.find('dat dai');
  await archive.openFirst();
  await archive.act('Thuộc tính');
  await looksRight();
});

test('the files of the archive, with a paper’s archival data, and the form of a new file', async () => {
  await frame.run('Danh sách hồ sơ');
  const files = frame.room('archive').getByRole('listbox', { name: 'Danh sách hồ sơ' });
  await expect(files.getByRole('option')).toHaveCount(4);
  await tabTo(frame.room('archive').getByRole('grid', { name: 'Tài liệu trong hồ sơ' }));
  await program.page.keyboard.press('Home');
  await expect(frame.room('archive').getByRole('region', { name: 'Thông tin lưu trữ của tài liệu' })).toBeVisible();
  await looksRight();
  await program.page.keyboard.press('Control+N');
  await expect(program.page.getByRole('dialog', { name: 'Lập hồ sơ' })).toBeVisible();
  await looksRight();
  await program.page.keyboard.press('Escape');
  await frame.run('Tìm tài liệu');
});

test('the warning of the training office and the filing form', async () => {
  await answerDialogs(program.app, { open: [plainPaper(folder).path] });
  await program.page.keyboard.press('Control+O');
  await expect(archive.warning).toBeVisible();
  await looksRight();
  await archive.acceptWarning();
  await expect(archive.filing).toBeVisible();
  await press(archive.filing.getByRole('button', { name: 'Nộp vào kho' }));
  await looksRight();
  await program.page.keyboard.press('Escape');
});

test('the palette over the work', async () => {
  await frame.openPalette();
  await program.page.keyboard.type('dat dai');
  await expect(frame.suggestions.first()).toBeVisible();
  await looksRight();
  await program.page.keyboard.press('Escape');
});

test('the start page of writing and the questions before a new draft', async () => {
  await change('editor');
  await frame.go('desk');
  await looksRight();
  await program.page.keyboard.press('Control+N');
  await expect(desk.newDraft).toBeVisible();
  await looksRight();
  await program.page.keyboard.press('Escape');
});

test('the editor with a heading, a table, a footnote, a question and each tab of its panel', async () => {
  await desk.begin('Tài liệu sinh hoạt chi bộ – A4', 'Nhìn cho kỹ', { topic: 'Chung', level: 'Mật', scope: 'Toàn cơ quan' });
  await desk.toEnd();
  await desk.tool('Chèn', 'Bảng');
  await program.page.keyboard.press('Enter');
  await desk.type('Ô đầu');
  await desk.toEnd();
  await desk.type('Một dòng có chú thích');
  await program.page.keyboard.press('Control+Alt+F');
  await desk.type('Lời chú thích.');
  await program.page.keyboard.press('Enter');
  await program.page.keyboard.press('Control+Alt+Q');
  await desk.type('Ai trả lời?');
  await looksRight();
  for (const tab of ['Phân loại', 'Kho'] as const) {
    await desk.toPanel(tab);
    await looksRight();
  }
});

test('the preview of what is printed', async () => {
  await desk.toText();
  await desk.toPrint();
  await new PrintRoom(program.page).shown();
  await looksRight();
});

test('every section of the settings', async () => {
  await change('security');
  await frame.go('settings');
  for (const section of ['Của tôi', 'Giao diện', 'Tài khoản', 'Chủ đề và phạm vi', 'Nhật ký', 'Giới thiệu']) {
    await press(frame.room('settings').getByRole('navigation').getByRole('button', { name: section, exact: true }));
    await expect(frame.room('settings').getByRole('heading').nth(2)).toBeVisible();
    await looksRight();
  }
});

test('the dark ground and the high contrast', async () => {
  await change('archivist');
  await frame.go('archive');
  await archive.find('dat dai');
  await archive.openFirst();
  await frame.run('Đổi nền sáng / tối');
  expect.soft(await violations(program.page)).toEqual([]);
  await frame.go('settings');
  await press(frame.room('settings').getByRole('navigation').getByRole('button', { name: 'Giao diện' }));
  const contrast = frame.room('settings').getByRole('switch', { name: /^Tương phản cao/ });
  for (let step = 0; step < 30 && !(await contrast.evaluate((element) => element === document.activeElement)); step += 1) await program.page.keyboard.press('Tab');
  await program.page.keyboard.press('Space');
  expect.soft(await violations(program.page)).toEqual([]);
  await frame.run('Đổi nền sáng / tối');
  expect.soft(await violations(program.page)).toEqual([]);
});

test('the lock and the handbook', async () => {
  const opening = program.app.waitForEvent('window');
  await program.page.keyboard.press('F1');
  const handbook = await opening;
  await handbook.waitForLoadState('load');
  expect.soft(await violations(handbook)).toEqual([]);
  await handbook.close();
  await frame.lock();
  await looksRight();
});

test('the four steps of the first run, and the filing form of the ordinary office it makes', async () => {
  const fresh = await startProgram();
  const steps = new EntryScreens(fresh.page);
  await expect(steps.heading('Văn phòng thuộc loại nào?')).toBeVisible();
  await looksRight(fresh.page);
  await fresh.page.keyboard.press('Enter');
  await expect(steps.heading('Văn phòng của ai?')).toBeVisible();
  await looksRight(fresh.page);
  await fresh.page.reload();
  await steps.createOffice({ kind: 'Văn phòng thường', name: 'Ban Tuyên giáo và Dân vận', parentBody: 'Tỉnh uỷ Sông Hậu', place: 'Sông Hậu', fullName: 'Trần Thị Lan', loginName: 'lan', password: 'mua-vang-dong-xanh' });
  await looksRight(fresh.page);
  for (const holder of [1, 2] as const) {
    await answerDialogs(fresh.app, { save: join(folder, `phieu-${holder}.pdf`), open: [plainPaper(folder).path] });
    await steps.saveSheet(holder);
  }
  await steps.confirmSheets();
  const filing = new Archive(fresh.page);
  await new Frame(fresh.page).go('archive');
  await filing.chooseFiles({ training: false });
  await expect(filing.filing.getByRole('note')).toBeVisible();
  await looksRight(fresh.page);
  await fresh.close();
});
