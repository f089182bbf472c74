import { expect, test } from '@playwright/test';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Desk } from './pages/desk';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press } from './pages/keys';

const title = 'Bản đang soạn dở';
let program: Program;
test.afterAll(() => program?.close());

test('who leaves sees what they hold, chooses a successor, and hands over', async () => {
  const folder = freshFolder();
  program = await startProgram({ folder, vault: sampleVault(folder) });
  const { page } = program;
  const frame = new Frame(page);
  const desk = new Desk(page);
  await new EntryScreens(page).logIn(...people.editor);
  await frame.go('desk');
  await desk.begin('Tài liệu sinh hoạt chi bộ – A4', title, { topic: 'Chung', level: 'Mật', scope: 'Toàn cơ quan' });
  await desk.allSaved();

  await frame.go('settings');
  await press(page.getByRole('button', { name: 'Bàn giao khi thôi việc…' }));
  const dialog = page.getByRole('dialog', { name: 'Bàn giao khi thôi việc' });
  const drafts = dialog.getByRole('region', { name: 'Bản soạn đang làm' });
  await expect(drafts).toContainText(title);
  const give = dialog.getByRole('button', { name: 'Bàn giao', exact: true });
  await expect(give).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Người nhận' }).click();
  await page.getByRole('option').first().click();
  await expect(give).toBeEnabled();
  await press(give);
  await expect(dialog.getByRole('status').filter({ hasText: 'Đã thêm người nhận' })).toBeVisible();
});
