import { expect, test, type Page } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Archive } from './pages/archive';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { PrintRoom } from './pages/print';

/** Words of papers above "Thường", or of a scope the grassroots account does not belong to. */
const hidden = ['vùng biên giới', '52-KH', 'diễn tập giả định', '139-BC', 'Tuyệt mật giả định', '01-PA', 'Lập kho tài liệu điện tử', '12-TTr', 'Phân công biên tập'];
const draftTitle = 'Bản nháp về con đò Vàm Nao';

let program: Program;
let entry: EntryScreens;
let frame: Frame;
let archive: Archive;

test.beforeAll(async () => {
  const folder = freshFolder();
  program = await startProgram({ folder, vault: sampleVault(folder) });
  entry = new EntryScreens(program.page);
  frame = new Frame(program.page);
  archive = new Archive(program.page);
});
test.afterAll(() => program?.close());
test.describe.configure({ mode: 'serial' });

const screenWords = (page: Page): Promise<string> => page.evaluate(() => `${document.body.innerText} ${[...document.querySelectorAll('[title],[aria-label]')].map((element) => `${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''}`).join(' ')}`);

async function nothingHiddenShows(): Promise<void> {
  const words = (await screenWords(program.page)).normalize('NFC');
  expect(hidden.filter((word) => words.includes(word))).toEqual([]);
}

test('the archivist sees every level and every scope, with their counts', async () => {
  await entry.logIn(...people.archivist);
  await frame.go('archive');
  await expect(archive.total).toContainText('16 tài liệu');
  await expect(archive.facet('Độ mật', 'Tuyệt mật')).toContainText('1');
  await archive.find('Tuyệt mật giả định');
  await archive.openFirst();
  await frame.openPalette();
  await program.page.keyboard.type('tuyet mat gia dinh');
  await expect(frame.suggestions.filter({ hasText: 'Tuyệt mật giả định' })).toBeVisible();
  await program.page.keyboard.press('Escape');
  await frame.logOut();
});

test('the editor, cleared for Mật, writes a draft at that level', async () => {
  await entry.logIn(...people.editor);
  const desk = new Desk(program.page);
  await frame.go('desk');
  await desk.begin('Tài liệu sinh hoạt chi bộ – A4', draftTitle, { topic: 'Biên giới', level: 'Mật', scope: 'Toàn cơ quan' });
  await desk.toEnd();
  await desk.type('Con đò Vàm Nao đưa khách lúc nửa đêm.');
  await desk.allSaved();
  await frame.logOut();
});

test('who may read Thường alone finds no title, count, facet or passage of a higher level or another scope', async () => {
  await entry.logIn(...people.grassroots);
  await frame.go('archive');
  await expect(archive.total).toContainText('11 tài liệu');
  await expect(archive.facets.getByRole('group', { name: 'Độ mật' }).getByRole('checkbox')).toHaveCount(1);
  await expect(archive.facet('Loại văn bản', 'Tờ trình')).toHaveCount(0);
  await expect(archive.reader).toHaveCount(0);
  await nothingHiddenShows();
  for (const query of ['dien tap gia dinh', '01-PA/BTGDVTU', 'vung bien gioi', '12-TTr', 'phan cong bien tap', 'Vam Nao']) {
    await archive.find(query);
    await nothingHiddenShows();
  }
});

test('Ctrl+K suggests none of them either', async () => {
  for (const query of ['diễn tập giả định', '139-BC', 'kho tài liệu điện tử', 'Vàm Nao']) {
    await frame.openPalette();
    await program.page.keyboard.type(query);
    await program.page.waitForTimeout(400);
    await nothingHiddenShows();
    await expect(frame.palette).not.toContainText(draftTitle);
    await program.page.keyboard.press('Escape');
    await expect(frame.palette).toHaveCount(0);
  }
});

test('drafts of a higher level are neither in the list of recent work nor in the printing room', async () => {
  const desk = new Desk(program.page);
  await frame.go('desk');
  await expect(desk.room).toContainText('Soạn mới');
  await expect(desk.room).not.toContainText('Vàm Nao');
  await frame.go('print');
  await expect(new PrintRoom(program.page).drafts.filter({ hasText: 'Vàm Nao' })).toHaveCount(0);
  await expect(frame.title).not.toContainText('Vàm Nao');
});

test('a new draft is offered no level and no scope beyond one’s own', async () => {
  const desk = new Desk(program.page);
  await frame.go('desk');
  await program.page.keyboard.press('Control+N');
  await expect(desk.newDraft).toBeVisible();
  await nothingHiddenShows();
  expect(await screenWords(program.page)).not.toMatch(/Lãnh đạo ban|Phòng Tuyên truyền|Tối mật/);
  await program.page.keyboard.press('Escape');
});

test('asked for by its number behind the screen’s back, a higher paper is simply not there', async () => {
  const answers = await program.page.evaluate(async () => {
    const search = await window.toasoan.call('archive.search', { query: 'giả định', filters: { levels: ['topSecret', 'secret', 'confidential'] }, limit: 20, offset: 0 });
    const suggested = await window.toasoan.call('drafts.list', {});
    return { search: search.ok ? (search.value as { total: number }).total : -1, drafts: suggested.ok ? JSON.stringify(suggested.value) : '' };
  });
  expect(answers.search).toBe(0);
  expect(answers.drafts).not.toContain('Vàm Nao');
});
