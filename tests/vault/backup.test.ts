import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBackups, openVault, restoreBackup, verifyVault, type OpenVault } from '../../electron/vault';
import { setsToKeep } from '../../electron/vault/backup/rotate';
import { wholeOfficeScope } from '../../shared/domain/ids';
import { everyByte, everyFile, file, found, newVault, note, password, refusal, temporaryFolder } from './helpers/vault';
import { draft, draftText } from './helpers/fixtures';

const drillThread = join(import.meta.dirname, 'helpers/drill-thread.mjs');
const drill = (open: OpenVault, disk: string, id: string | null = null) => open.backup.drill(disk, id, drillThread, note('backup.drill'));
const make = (open: OpenVault, disk: string) => open.backup.make(disk, note('backup.make'));

function newDisk(name = 'USB sao lưu'): string {
  const disk = temporaryFolder(name);
  mkdirSync(disk, { recursive: true });
  return disk;
}
const blockFiles = (disk: string): string[] => everyFile(disk).filter((path) => path.includes(`${'blocks'}`));

async function openAgain(directory: string, name = 'thu.ky'): Promise<{ open: OpenVault; close: () => Promise<void> }> {
  const vault = await openVault(directory);
  const open = await vault.logIn(name, password);
  return { open, close: async () => { await open.close(); await vault.release(); } };
}

describe('a backup restores', () => {
  test('every level, with what was written up to that moment and nothing later', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    await file(open, { subject: 'Báo cáo công khai' });
    await file(open, { subject: 'Kế hoạch tuyệt mật', level: 'topSecret' });
    const made = draft();
    await open.drafts.create(made, draftText('bài đang viết dở'), note());
    const { set } = await make(open, disk);
    await file(open, { subject: 'Nộp sau bản sao' });

    const target = temporaryFolder('kho phục hồi');
    const [shelf] = await findBackups(disk);
    await restoreBackup(shelf!.folder, set.id, target);
    const again = await openAgain(target);
    expect((await found(again.open, '')).toSorted()).toEqual(['Báo cáo công khai', 'Kế hoạch tuyệt mật']);
    expect(JSON.stringify(await again.open.drafts.content(made.id))).toContain('bài đang viết dở');
    expect((await verifyVault(target, again.open)).filter(({ ok }) => !ok)).toEqual([]);
    await again.close();
  });

  test('also levels that are shut here, by somebody who holds none of their keys', async () => {
    const directory = temporaryFolder();
    const { vault, open } = await newVault(directory);
    await file(open, { subject: 'Chỉ người giữ khóa đọc được', level: 'secret' });
    await open.accounts.create({ loginName: 'an', fullName: 'Lê An', password, roles: ['securityOfficer'], scopes: [wholeOfficeScope] }, note());
    await open.close();
    const disk = newDisk();
    const officer = await vault.logIn('an', password);
    expect(officer.actor.levels).toEqual(['open']);
    const { set } = await make(officer, disk);
    await officer.close();
    await vault.release();

    const target = temporaryFolder('kho phục hồi');
    const [shelf] = await findBackups(disk);
    await restoreBackup(shelf!.folder, set.id, target);
    const again = await openAgain(target);
    expect(await found(again.open, 'chỉ người giữ khóa')).toEqual(['Chỉ người giữ khóa đọc được']);
    await again.close();
  });

  test('while people go on saving: the set is of one moment', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    await file(open, { subject: 'Trước', original: new Uint8Array(3_000_000).fill(7) });
    const made = draft();
    await open.drafts.create(made, draftText('0'), note());
    let revision = 1;
    const finished = new AbortController();
    const saves = (async () => {
      while (!finished.signal.aborted) {
        revision = (await open.drafts.save(made.id, revision, draftText(`${revision} ${'chữ '.repeat(400)}`), 'thu.ky'))?.revision ?? revision;
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let round = 0; round < 3; round += 1) {
      const { set } = await make(open, disk);
      const { problems } = await drill(open, disk, set.id);
      expect(problems).toEqual([]);
    }
    finished.abort();
    await saves;
    expect(revision).toBeGreaterThan(5);
    expect((await open.drafts.get(made.id))?.revision).toBe(revision);
  }, 60_000);
});

describe('a disk for backups', () => {
  test('takes only what is new', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    await file(open, { original: randomBytes(60_000) });
    for (let paper = 0; paper < 40; paper += 1) await file(open, { original: new Uint8Array(200_000).map((_, at) => (at * paper) % 251) });
    const first = await make(open, disk);
    const second = await make(open, disk);
    expect(first.writtenBytes).toBe(first.set.totalBytes);
    // One more line in the log of the office, and what that changes.
    expect(second.writtenBytes).toBeLessThan(first.writtenBytes / 4);
  });

  test('holds no word in the clear', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    await file(open, { subject: 'Cụm từ chỉ có ở đây', level: 'confidential' });
    await make(open, disk);
    for (const { bytes } of everyByte(disk)) {
      for (const encoding of ['utf8', 'utf16le'] as const) expect(bytes.includes(Buffer.from('Cụm từ chỉ có', encoding))).toBe(false);
    }
  });

  test('may not be the vault itself', async () => {
    const directory = temporaryFolder();
    const { open } = await newVault(directory);
    expect(await refusal(make(open, directory))).toBe('backupInsideVault');
    expect(await refusal(make(open, join(directory, 'levels')))).toBe('backupInsideVault');
  });

  test('that is not there is told as that, and so is one without a backup', async () => {
    const { open } = await newVault();
    writeFileSync(join(newDisk(), 'x'), '');
    const plainFile = join(newDisk(), 'tệp');
    writeFileSync(plainFile, '');
    expect(await refusal(make(open, plainFile))).toBe('backupMediumGone');
    expect(await refusal(drill(open, newDisk()))).toBe('backupMissing');
    expect(await refusal(findBackups(newDisk()))).toBe('backupMissing');
  });

  test('a backup that was cancelled leaves the earlier ones whole, and the next one clears up', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    const first = await make(open, disk);
    await file(open, { original: randomBytes(3_000_000) });
    const controller = new AbortController();
    const stopped = open.backup.make(disk, note(), { signal: controller.signal, onProgress: (done, total) => { if (done > total / 2) controller.abort(); } });
    expect(await refusal(stopped)).toBe('cancelled');
    expect((await drill(open, disk, first.set.id)).problems).toEqual([]);
    await make(open, disk);
    expect((await drill(open, disk)).problems).toEqual([]);
    expect((await open.backup.shelf(disk)).sets).toHaveLength(2);
  });
});

describe('rotation', () => {
  test('keeps the newest seven, one a week for five weeks, one a month for twelve', () => {
    const ids: string[] = [];
    for (let day = 0; day < 500; day += 1) {
      ids.push(new Date(Date.UTC(2026, 10, 21) - day * 86_400_000).toISOString().replaceAll(/[:.]/g, '-'));
    }
    const kept = [...setsToKeep(ids)].sort().reverse();
    expect(kept.slice(0, 7)).toEqual(ids.slice(0, 7));
    expect(new Set(kept.map((id) => id.slice(0, 7))).size).toBe(12);
    expect(kept.length).toBeLessThanOrEqual(7 + 5 + 12);
    expect(setsToKeep(ids.slice(0, 2)).size).toBe(2);
  });

  test('lets blocks go that no set names any more, and none that one names', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    for (let round = 0; round < 9; round += 1) await make(open, disk);
    const { sets } = await open.backup.shelf(disk);
    // All of one day: the newest seven stay.
    expect(sets).toHaveLength(7);
    for (const { id } of sets) expect((await drill(open, disk, id)).problems).toEqual([]);
    const named = new Set(sets.flatMap(({ id }) => {
      const folder = join(disk, 'ToaSoan-sao-luu', readdirSync(join(disk, 'ToaSoan-sao-luu'))[0]!);
      const { body } = JSON.parse(readFileSync(join(folder, 'sets', `${id}.json`), 'utf8')) as { body: { files: { blocks: string[] }[] } };
      return body.files.flatMap(({ blocks }) => blocks);
    }));
    expect(blockFiles(disk)).toHaveLength(named.size);
  }, 60_000);
});

describe('a drill', () => {
  test('finds every flipped byte of a disk', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    await file(open, { subject: 'Một tài liệu', level: 'secret' });
    await make(open, disk);
    expect(await drill(open, disk)).toMatchObject({ problems: [], files: 6, opened: 5 });
    const files = everyFile(disk).filter((path) => !path.endsWith('medium.json'));
    for (let round = 0; round < 30; round += 1) {
      const path = files[round % files.length]!;
      const whole = readFileSync(path);
      const flipped = Buffer.from(whole);
      const at = Math.floor(Math.random() * whole.length);
      flipped[at]! ^= 1 << Math.floor(Math.random() * 8);
      writeFileSync(path, flipped);
      const { problems } = await drill(open, disk);
      expect(problems, `${path} at ${at} of ${statSync(path).size}`).not.toEqual([]);
      writeFileSync(path, whole);
    }
    expect((await drill(open, disk)).problems).toEqual([]);
  }, 120_000);

  test('finds a set somebody else wrote, and leaves nothing behind', async () => {
    const directory = temporaryFolder();
    const { open } = await newVault(directory);
    const disk = newDisk();
    const { set } = await make(open, disk);
    const other = await newVault();
    const otherDisk = newDisk();
    const theirs = await make(other.open, otherDisk);
    const folder = (await open.backup.shelf(disk)).folder;
    const otherFolder = (await other.open.backup.shelf(otherDisk)).folder;
    rmSync(join(folder, 'sets', `${set.id}.json`));
    cpSync(join(otherFolder, 'blocks'), join(folder, 'blocks'), { recursive: true });
    cpSync(join(otherFolder, 'sets', `${theirs.set.id}.json`), join(folder, 'sets', `${theirs.set.id}.json`));
    const { problems } = await drill(open, disk);
    expect(problems.map(({ problem }) => problem)).toContain('setForeign');
    expect(problems.map(({ problem }) => problem)).toContain('databaseDamaged');
    expect(readdirSync(directory)).not.toContain('drill');
  });
});

describe('restoring refuses', () => {
  test('a damaged block, and leaves a folder that is no vault; the earlier set still restores into it', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    const first = await make(open, disk);
    await file(open, { original: randomBytes(2_000_000) });
    const before = new Set(blockFiles(disk));
    const second = await make(open, disk);
    writeFileSync(blockFiles(disk).find((path) => !before.has(path))!, 'hỏng');
    const { folder } = await open.backup.shelf(disk);
    const target = temporaryFolder('kho phục hồi');
    expect(await refusal(restoreBackup(folder, second.set.id, target))).toBe('backupBlockDamaged');
    expect(await refusal(openVault(target))).toBe('vaultMissing');
    await restoreBackup(folder, first.set.id, target);
    const again = await openAgain(target);
    expect((await verifyVault(target, again.open)).filter(({ ok }) => !ok)).toEqual([]);
    await again.close();
  });

  test('to write over a vault or into a folder with other files, or a set that is none', async () => {
    const directory = temporaryFolder();
    const { open } = await newVault(directory);
    const disk = newDisk();
    const { set } = await make(open, disk);
    const { folder } = await open.backup.shelf(disk);
    expect(await refusal(restoreBackup(folder, set.id, directory))).toBe('vaultExists');
    const used = newDisk('đã dùng');
    writeFileSync(join(used, 'thư.txt'), 'giữ tôi lại');
    expect(await refusal(restoreBackup(folder, set.id, used))).toBe('vaultFolderNotEmpty');
    expect(readFileSync(join(used, 'thư.txt'), 'utf8')).toBe('giữ tôi lại');
    expect(await refusal(restoreBackup(folder, '../../header', temporaryFolder()))).toBe('backupUnreadable');
  });

  test('a set that names a place outside the vault', async () => {
    const { open } = await newVault();
    const disk = newDisk();
    const { set } = await make(open, disk);
    const { folder } = await open.backup.shelf(disk);
    const path = join(folder, 'sets', `${set.id}.json`);
    const envelope = JSON.parse(readFileSync(path, 'utf8')) as { checksum: string; mac: string; body: { files: { name: string }[] } };
    for (const name of ['../outside.db', 'levels/../../outside.db', '/etc/outside.db', 'lock.db', 'C:\\x.db']) {
      envelope.body.files[1]!.name = name;
      envelope.checksum = createHash('sha256').update(JSON.stringify([envelope.mac, envelope.body])).digest('hex');
      writeFileSync(path, `${JSON.stringify(envelope)}\n`);
      expect(await refusal(restoreBackup(folder, set.id, temporaryFolder()))).toBe('backupUnreadable');
    }
  });
});

test('what a cut in the very first write leaves is no stranger’s folder', async () => {
  const { open } = await newVault();
  const disk = newDisk();
  const { set } = await make(open, disk);
  const { folder } = await open.backup.shelf(disk);
  const target = newDisk('kho dở');
  writeFileSync(join(target, 'being-made.txt.new'), 'Tòa');
  await restoreBackup(folder, set.id, target);
  const again = await openAgain(target);
  expect((await verifyVault(target, again.open)).filter(({ ok }) => !ok)).toEqual([]);
  await again.close();
});
