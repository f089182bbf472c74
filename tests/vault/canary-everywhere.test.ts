import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordId } from '../../shared/domain/ids';
import { wholeOfficeScope } from '../../shared/domain/ids';
import { registersOf, type RegisterKind } from '../../shared/domain/registers';
import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import { fold } from '../../shared/text/fold';
import { classification, draft, draftText, everyByte, file, newVault, note, temporaryFolder } from './helpers/vault';

/** Words of each level that stand nowhere else, long enough not to come about by chance in encrypted bytes. */
const canary: Readonly<Record<SecrecyLevel, string>> = {
  open: 'Đàn cò trắng ngủ trên bãi Thạnh Quới', confidential: 'Chiếc xuồng ba lá qua kênh Vĩnh Ngươn', secret: 'Ngọn đèn dầu nơi chòi canh Búng Bình', topSecret: 'Tiếng trống giữa đêm ở gò Quản Nhung',
};
const recipient = 'Huỳnh Thị Nguyệt Khuê';
const forms = (text: string): string[] => [...new Set([text.normalize('NFC'), text.normalize('NFD'), text.toLowerCase(), text.toUpperCase(), fold(text), fold(text).replaceAll(' ', '_')])];
const encodings = (text: string): Buffer[] => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()];

function findings(...folders: string[]): string[] {
  const files = folders.flatMap((folder) => everyByte(folder));
  return [...Object.values(canary), recipient].flatMap((text) => forms(text).flatMap((form) => encodings(form).flatMap((bytes) =>
    files.filter((each) => each.bytes.includes(bytes)).map((each) => `“${form}” in ${each.path}`))));
}

test('no sentence, title or recipient of any level stands in a byte of vault, registers, copies, migrations or backups', async () => {
  const directory = temporaryFolder();
  const disk = temporaryFolder('ổ sao lưu');
  const { open } = await newVault(directory);
  const today = new Date().toLocaleDateString('sv-SE');
  for (const level of secrecyLevels) {
    const words = canary[level];
    const id = await file(open, { level, subject: words, text: `${words}. `.repeat(40), original: Buffer.from(words.repeat(2000)) });
    const made = draft({ title: words, classification: classification(level) });
    await open.drafts.create(made, draftText(words, words), note());
    const subject = level === 'topSecret' ? '' : words;
    const line = (register: RegisterKind) => ({
      level, register, period: today.slice(0, 4), day: today, scopeId: wholeOfficeScope, recordId: id as RecordId, draftId: null, series: null, typeName: 'Báo cáo', subject, fields: {},
    });
    const [book = 'copying'] = registersOf(level);
    await open.books.add(line(book), note());
    await open.copies.issue({ source: 'record', sourceId: id, title: subject, recipients: [recipient], firstNumber: 1, line: line('copying') }, note());
    await open.records.get(id);
  }
  await open.backup.make(disk, note('backup.make'));
  expect(everyByte(disk).length).toBeGreaterThan(3);
  expect(findings(directory, disk)).toEqual([]);
  for (const [at, level] of secrecyLevels.entries()) {
    if (at > 0) await open.levels.rekey(level, note());
  }
  expect(findings(directory, disk)).toEqual([]);
  await open.close();
  expect(findings(directory, disk)).toEqual([]);
  // The search can find: the program's own words lie in the header.
  expect(everyByte(directory).some(({ path, bytes }) => path === join(directory, 'header.json') && bytes.includes('thu.ky'))).toBe(true);
});
