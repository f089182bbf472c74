import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';

const words = 'Con đò chở mười hai câu hỏi';
let program: Program;
test.afterAll(() => program?.close());

test('words of a Mật draft stay inside: nothing on the system’s clipboard, nothing where no draft of the level is, all of it in the same draft', async () => {
  const folder = freshFolder();
  program = await startProgram({ folder, vault: sampleVault(folder) });
  const { page, app } = program;
  const frame = new Frame(page);
  const desk = new Desk(page);
  const clipboard = (): Promise<string> => app.evaluate(({ clipboard: system }) => system.readText());
  const put = (text: string): Promise<void> => app.evaluate(({ clipboard: system }, given) => system.writeText(given), text);
  await new EntryScreens(page).logIn(...people.editor);

  await frame.go('desk');
  await desk.begin('Tài liệu sinh hoạt chi bộ – A4', 'Bản mật', { topic: 'Chung', level: 'Mật', scope: 'Toàn cơ quan' });
  await put('chữ có sẵn từ trước');
  await desk.empty();
  await desk.type(words);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép trong chương trình' })).toBeVisible();
  expect(await clipboard()).not.toContain('Con đò');
  await page.keyboard.press('Control+X');
  await expect(desk.text).not.toContainText(words);
  expect(await clipboard()).not.toContain('Con đò');
  await page.keyboard.press('Control+V');
  await expect(desk.text).toContainText(words);

  await frame.openPalette();
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('alert').filter({ hasText: 'chép từ tài liệu độ Mật' })).toBeVisible();
  await expect(frame.paletteField).toHaveValue('');
  await page.keyboard.press('Escape');

  // What somebody copies elsewhere afterwards is pasted as ever.
  await put('chữ từ chương trình khác');
  await desk.toEnd();
  await page.keyboard.press('Control+V');
  await expect(desk.text).toContainText('chữ từ chương trình khác');
});
