import { expect, test, type Locator } from '@playwright/test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder, startProgram, type Program } from '../helpers/app';
import { people, sampleVault } from './office';
import { Archive } from './pages/archive';
import { answerDialogs } from './pages/dialogs';
import { EntryScreens } from './pages/entry';
import { Frame } from './pages/frame';
import { press } from './pages/keys';

const folder = freshFolder();
const head = (number: string, subject: string): string => `TỈNH ỦY SÔNG HẬU\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố ${number}\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSông Hậu, ngày 18 tháng 11 năm 2026\n\nTHÔNG BÁO\n${subject}\n\n-----\n\n`;
let program: Program;
let archive: Archive;
let dialog: Locator;

async function fileOpenly(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, text);
  await answerDialogs(program.app, { open: [path] });
  await archive.chooseFiles({ training: true });
  await archive.classify({ topic: 'Chung', level: 'Thường', scope: 'Toàn cơ quan' });
  await archive.submit();
  return path;
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  program = await startProgram({ folder, vault: sampleVault(folder) });
  archive = new Archive(program.page);
  dialog = program.page.getByRole('dialog', { name: 'Xem lại trước khi xuất' });
  await new EntryScreens(program.page).logIn(...people.archivist);
  await new Frame(program.page).go('archive');
});
test.afterAll(() => program?.close());

test('an original with a telephone number is stopped; place and remedy are told; it leaves only when they were read', async () => {
  const path = await fileOpenly('Thông báo trực.txt', `${head('205-TB/BTGDVTU', 'Lịch trực của tổ công tác')}Bà con cần hỏi thì gọi 0912 345 678 trong giờ làm việc.\n`);
  await archive.find('205-TB');
  await archive.openFirst();
  const target = join(folder, 'bản gốc.txt');
  await answerDialogs(program.app, { save: target });
  await archive.act('Lưu bản gốc');
  await expect(dialog).toContainText('Số điện thoại');
  await expect(dialog).toContainText('0912 345 678');
  await expect(dialog).toContainText('Bỏ hoặc che bớt số');
  expect(existsSync(target)).toBe(false);
  await press(dialog.getByRole('button', { name: 'Quay lại sửa' }));
  await expect(dialog).toHaveCount(0);
  expect(existsSync(target)).toBe(false);
  await archive.act('Lưu bản gốc');
  await press(dialog.getByRole('button', { name: 'Đã xem, vẫn xuất' }));
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => existsSync(target)).toBe(true);
  expect(readFileSync(target)).toEqual(readFileSync(path));
});

test('a passage that also stands in a paper of a higher level does not leave at all', async () => {
  const passage = await program.page.evaluate(async () => {
    const ask = async <Answer>(operation: Parameters<typeof window.toasoan.call>[0], input: unknown): Promise<Answer> => {
      const envelope = await window.toasoan.call(operation, input);
      if (!envelope.ok) throw new Error(envelope.error.code);
      return envelope.value as Answer;
    };
    const { hits } = await ask<{ hits: { record: { id: string } }[] }>('archive.search', { query: '52-KH', filters: { levels: ['confidential'] }, limit: 1, offset: 0 });
    const { text } = await ask<{ text: string }>('archive.get', { id: hits[0]?.record.id });
    return text.split('\n').find((line) => line.split(' ').length > 25) ?? '';
  });
  expect(passage).not.toBe('');
  await fileOpenly('Thông báo chép.txt', `${head('206-TB/BTGDVTU', 'Một thông báo chép nhầm')}${passage}\n`);
  await archive.find('206-TB');
  await archive.openFirst();
  const target = join(folder, 'không được ra.txt');
  await answerDialogs(program.app, { save: target });
  await archive.act('Lưu bản gốc');
  await expect(dialog).toContainText('không xuất được');
  await expect(dialog).toContainText('Mật');
  await expect(dialog.getByRole('button', { name: 'Đã xem, vẫn xuất' })).toHaveCount(0);
  await press(dialog.getByRole('button', { name: 'Quay lại sửa' }));
  await expect(archive.reader.getByRole('alert')).toBeVisible();
  expect(existsSync(target)).toBe(false);
});
