import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { founder, newVault } from './office';
import { BackupScreens } from './pages/backup';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press } from './pages/keys';

const folder = freshFolder();
const disk = join(folder, 'USB đỏ số 1');
const page = join(folder, 'Tờ chuyển máy.pdf');
let program: Program;

test.describe.configure({ mode: 'serial' });
test.afterAll(() => program?.close());

test('a disk is added, takes a backup, is tried out, and gets its page', async () => {
  mkdirSync(disk, { recursive: true });
  program = await startProgram({ folder: join(folder, 'máy cũ'), vault: newVault(join(folder, 'máy cũ'), 'training') });
  await new EntryScreens(program.page).logIn(founder.loginName, founder.password);
  await new Frame(program.page).go('settings');
  const backup = new BackupScreens(program.page);
  await backup.openSection();
  await expect(program.page.getByText('Văn phòng chưa được sao lưu.')).toBeVisible();
  await answerDialogs(program.app, { open: [disk] });
  await backup.addPlace('USB đỏ số 1');
  await backup.make('USB đỏ số 1');
  await backup.tryOut('USB đỏ số 1');
  await expect(backup.card('USB đỏ số 1')).toContainText('phục hồi được trọn vẹn');
  await answerDialogs(program.app, { save: page });
  await backup.savePage('USB đỏ số 1');
  await expect.poll(() => spawnSync('pdftotext', ['-layout', page, '-'], { encoding: 'utf8' }).stdout).toContain('TỜ CHUYỂN MÁY');
  await program.close();
});

/** What the page says, joined to one line. */
const pageText = (): string => spawnSync('pdftotext', [page, '-'], { encoding: 'utf8' }).stdout.replaceAll(/\s+/g, ' ');

test('another computer opens the office by the words of that page alone', async () => {
  const words = pageText();
  // One sheet of paper, every button by the name it has on the screen.
  expect(spawnSync('pdfinfo', [page], { encoding: 'utf8' }).stdout).toMatch(/Pages:\s+1\b/);
  for (const button of ['Mở lại từ bản sao lưu', 'Chọn ổ đĩa hoặc thư mục…', 'Phục hồi', 'Quên mật khẩu', 'Phục hồi thử']) expect(words).toContain(button);
  const fingerprint = /(?:[0-9A-F]{4} ){5}[0-9A-F]{4}/.exec(words)?.[0] ?? 'none';

  program = await startProgram({ folder: join(folder, 'máy mới') });
  const backup = new BackupScreens(program.page);
  await press(program.page.getByRole('button', { name: 'Mở lại từ bản sao lưu' }));
  await answerDialogs(program.app, { open: [disk] });
  await press(program.page.getByRole('button', { name: 'Chọn ổ đĩa hoặc thư mục…' }));
  await expect(program.page.getByRole('group', { name: 'Ban Thử nghiệm' })).toContainText(fingerprint);
  await backup.restore();
  await new EntryScreens(program.page).logIn(founder.loginName, founder.password);
  await new Frame(program.page).go('settings');
  await backup.openSection();
  await answerDialogs(program.app, { open: [disk] });
  await backup.removePlace('USB đỏ số 1');
  await backup.addPlace('USB đỏ số 1');
  await backup.make('USB đỏ số 1');
  await backup.tryOut('USB đỏ số 1');
  await program.close();
});

test('a vault that broke is reopened from the disk, and kept', async () => {
  const vault = join(folder, 'máy cũ', 'vault');
  const header = join(vault, 'header.json');
  writeFileSync(header, readFileSync(header, 'utf8').replace('"mac"', '"mca"'));
  program = await startProgram({ folder: join(folder, 'máy cũ'), vault });
  await expect(program.page.getByRole('alert')).toContainText('Tệp mở đầu của kho bị hỏng');
  await press(program.page.getByRole('button', { name: 'Mở lại từ bản sao lưu' }));
  await answerDialogs(program.app, { open: [disk] });
  await press(program.page.getByRole('button', { name: 'Chọn ổ đĩa hoặc thư mục…' }));
  await new BackupScreens(program.page).restore();
  await expect(program.page.getByText(/Kho hỏng được giữ ở: .*vault-hong-/)).toBeVisible();
  await press(program.page.getByRole('button', { name: 'Quay lại' }));
  const entry = new EntryScreens(program.page);
  await entry.tryToLogIn(founder.loginName, founder.password);
  // This computer remembers that the vault had come further: rightly said after a restore.
  await expect(program.page.getByText(/cũ hơn lần mở trước.*khôi phục từ bản sao lưu/).first()).toBeVisible();
  await press(program.page.getByRole('button', { name: 'Đã đọc, vào làm việc' }));
  await entry.inside();
  await program.close();
});
