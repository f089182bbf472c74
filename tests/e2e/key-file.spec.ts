import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { founder } from './office';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press, write } from './pages/keys';

const folder = freshFolder();
const stick = join(folder, `toasoan-${founder.loginName}.khoa`);
let program: Program;
test.afterAll(() => program?.close());

test('an account is given a key file, opens only with it, and gives it up again', async () => {
  program = await startProgram({ folder });
  const { page, app } = program;
  const entry = new EntryScreens(page);
  const frame = new Frame(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await entry.createOffice({ kind: 'Văn phòng huấn luyện', name: 'Ban Thử nghiệm', parentBody: '', place: 'Sông Hậu', ...founder });
  for (const holder of [1, 2] as const) {
    await answerDialogs(app, { save: join(folder, `phieu-${holder}.pdf`) });
    await entry.saveSheet(holder);
  }
  await entry.confirmSheets();

  await frame.go('settings');
  await answerDialogs(app, { save: stick });
  await write(page.getByLabel('Mật khẩu của tôi'), founder.password);
  await press(button('Lập tệp khoá…'));
  await expect(button('Bỏ tệp khoá')).toBeVisible({ timeout: 20_000 });
  expect(readFileSync(stick)).toHaveLength(32);

  await frame.lock();
  const { page: locked } = program;
  const again = new EntryScreens(locked);
  const choose = locked.getByRole('button', { name: 'Chọn tệp khoá…' });
  await expect(choose).toBeVisible();
  const wrong = join(folder, 'sai.khoa');
  writeFileSync(wrong, new Uint8Array(32));
  await answerDialogs(app, { open: [wrong] });
  await press(choose);
  await again.tryPassword(founder.password);
  await expect(again.problem).toContainText('không đúng');
  await answerDialogs(app, { open: [stick] });
  await press(locked.getByRole('button', { name: 'sai.khoa' }));
  await again.unlock(founder.password);

  await frame.go('settings');
  await write(locked.getByLabel('Mật khẩu của tôi'), founder.password);
  await press(locked.getByRole('button', { name: 'Chọn tệp khoá…' }).last());
  await press(locked.getByRole('button', { name: 'Bỏ tệp khoá', exact: true }));
  await expect(locked.getByRole('button', { name: 'Lập tệp khoá…' })).toBeVisible({ timeout: 20_000 });
});
