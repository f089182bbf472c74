import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyVault } from '../../electron/vault';
import type { ScopeId, TopicId } from '../../shared/domain/ids';
import { fold } from '../../shared/text/fold';
import { classification, draft, draftText, everyByte, everyFile, file, newVault, note, password, request, temporaryFolder } from './helpers/vault';

const secrets = {
  title: 'Kế hoạch sơ tán thủy điện Đồng Quýt',
  sentence: 'Đoàn kiểm tra xuất phát lúc bốn giờ sáng từ bến Ngự Uyển',
  number: '7731-KH/ZQVTU',
  draft: 'Bản thảo nhắc chuyện nghịch thường ở xã Khuyến Thượng',
  draftTitle: 'Đề cương mật nghị quyết chuyên đề Quỳnh Lưu',
  scope: 'Tổ giúp việc Quảng Uyên',
  topic: 'Chuyên án Phượng Hoàng',
  setting: 'giá trị cài đặt Ngọc Khuê',
  password: 'mật khẩu của riêng Uyên Phương',
  fullName: 'Nguyễn Khuynh Diệp',
  khmer: 'ភាសាខ្មែរ',
} as const;
/** Single words that occur in nothing else: what an index holds are words. */
const words = ['Quýt', 'Ngự', 'Khuyến', 'Quỳnh', 'zqvtu'];

const forms = (text: string): string[] => [...new Set([text, text.normalize('NFD'), text.toLowerCase(), fold(text), text.toUpperCase()])];
const encodings = (text: string): Buffer[] => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()];

function findings(directory: string): string[] {
  const files = everyByte(directory);
  // A folded word is short and may stand in random bytes by chance; a whole title may not.
  const wanted = [...Object.values(secrets).flatMap(forms), ...words.flatMap((word) => [word, word.normalize('NFD')])];
  return wanted.flatMap((text) => encodings(text).filter((bytes) => bytes.length >= 5).flatMap((bytes) =>
    files.filter((each) => each.bytes.includes(bytes)).map((each) => `“${text}” in ${each.path}`)));
}

test('nothing that was filed, written, named or typed stands readable in any byte of the vault', async () => {
  const directory = temporaryFolder();
  const { open, vault } = await newVault(directory);
  await open.registers.addScope({ id: 'to-giup-viec' as ScopeId, name: secrets.scope }, note());
  await open.registers.addTopic({ id: 'chuyen-an' as TopicId, name: secrets.topic, parentId: null }, note());
  await open.registers.setSetting('một', secrets.setting, note());
  await open.accounts.create({ loginName: 'dn', fullName: secrets.fullName, password: secrets.password, roles: ['editor'], scopes: [] }, note());
  const made = draft({ title: secrets.draftTitle, classification: classification('confidential') });
  await open.drafts.create(made, draftText(secrets.draft, secrets.draftTitle), note());
  for (const level of ['open', 'secret'] as const) {
    await file(open, { level, subject: secrets.title, number: secrets.number, text: `${secrets.sentence}. ${secrets.khmer}`.repeat(20), original: Buffer.from(secrets.sentence.repeat(5000)) });
  }
  for (let revision = 1; revision < 20; revision += 1) await open.drafts.save(made.id, revision, draftText(`${secrets.draft} ${revision}`, secrets.draftTitle), 'thu.ky');
  await open.drafts.classify(made.id, classification('topSecret'), 'none', note());
  await open.search.search(request(secrets.sentence));

  expect(everyFile(directory).some((path) => path.endsWith('-wal')), 'looked at while the write-ahead logs are there').toBe(true);
  expect(findings(directory)).toEqual([]);
  // As left by a process that was killed: the copy has the logs, nothing was closed.
  const copy = temporaryFolder('bản sao');
  for (const path of everyFile(directory).filter((each) => !each.endsWith('lock.db'))) {
    const target = join(copy, path.slice(directory.length));
    mkdirSync(join(target, '..'), { recursive: true });
    copyFileSync(path, target);
  }
  expect(findings(copy)).toEqual([]);
  await open.close();
  expect(findings(directory)).toEqual([]);

  expect(readFileSync(join(directory, 'lock.db')).includes('thu.ky')).toBe(false);
  const again = await vault.logIn('thu.ky', password);
  expect((await again.search.search(request(secrets.sentence))).total).toBe(2);
  expect((await verifyVault(directory, again)).filter(({ ok }) => !ok)).toEqual([]);
  await again.close();
});

test('the search for canaries finds what is there', async () => {
  const directory = temporaryFolder();
  const { open } = await newVault(directory);
  const header = readFileSync(join(directory, 'header.json'));
  expect(header.includes('thu.ky')).toBe(true);
  expect(header.includes('Tuyên giáo')).toBe(true);
  expect(header.includes('topSecret'), 'the levels of the office are told, nobody’s own').toBe(true);
  expect(header.includes('securityOfficer')).toBe(false);
  await open.close();
});
