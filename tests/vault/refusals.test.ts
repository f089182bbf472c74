import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createVault, openVault, vaultExists, verifyVault } from '../../electron/vault';
import { createAttempts, delayAfter } from '../../electron/vault/attempts';
import { classifyFailure } from '../../electron/vault/failures';
import { isNetworkPath, isNetworkType, mountType } from '../../electron/vault/location';
import { acquireLock } from '../../electron/vault/lock';
import { insideOf } from '../../electron/vault/open-vault';
import { OfficeError } from '../../shared/errors/office-error';
import { draft, draftText, everyByte, file, newVault, note, paper, password, profile, refusal, request, temporaryFolder } from './helpers/vault';

async function closed(directory = temporaryFolder()): Promise<string> {
  const { vault, open } = await newVault(directory);
  await file(open, { subject: 'Văn bản một' });
  await open.close();
  await vault.release();
  return directory;
}
const account = { loginName: 'a', fullName: 'a', password, roles: ['securityOfficer'], scopes: [] } as const;
const create = (directory: string) => createVault({ directory, profile: profile('ordinary'), levels: ['open'], account });

describe('places', () => {
  test('no vault, a vault already, other files: each is told', async () => {
    const directory = await closed();
    expect(await refusal(openVault(join(directory, 'levels')))).toBe('vaultMissing');
    expect(await refusal(create(directory))).toBe('vaultExists');
    const other = temporaryFolder();
    mkdirSync(other);
    writeFileSync(join(other, 'thư.txt'), 'của người khác');
    expect(await refusal(create(other))).toBe('vaultFolderNotEmpty');
    expect(readdirSync(other)).toEqual(['thư.txt']);
    expect(await refusal(createVault({ directory: temporaryFolder(), profile: profile('ordinary'), levels: [], account: { ...account, password: 'ngắn' } }))).toBe('passwordTooShort');
  });

  test('what a making cut short left behind is cleared, and was never a vault', async () => {
    const directory = temporaryFolder();
    mkdirSync(join(directory, 'levels'), { recursive: true });
    writeFileSync(join(directory, 'being-made.txt'), '');
    writeFileSync(join(directory, 'office.db'), 'half');
    expect(await vaultExists(directory)).toBe(false);
    expect(await refusal(openVault(directory))).toBe('vaultMissing');
    const { open, vault } = await create(directory);
    await open.close();
    await vault.release();
    expect(await vaultExists(directory)).toBe(true);
  });

  test('a vault that is open is refused with the time since when, and free again after release', async () => {
    const directory = await closed();
    const before = new Date().toISOString();
    const first = await openVault(directory);
    const again: unknown = await openVault(directory).then(() => null, (error: unknown) => error);
    expect(again).toBeInstanceOf(OfficeError);
    expect((again as OfficeError).code).toBe('vaultInUse');
    expect(String((again as OfficeError).params['since']) >= before).toBe(true);
    await first.release();
    await (await openVault(directory)).release();
  });

  test('folders on the network are told from folders here', () => {
    const mounts = 'sysfs /sys sysfs rw 0 0\n/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/chung\\040tin nfs4 rw 0 0\n//srv/b /mnt/b cifs rw 0 0\n/dev/sdb1 /mnt/b/local ext4 rw 0 0\n';
    expect(isNetworkType(mountType('/mnt/chung tin/kho', mounts))).toBe(true);
    expect(isNetworkType(mountType('/mnt/b', mounts))).toBe(true);
    expect(isNetworkType(mountType('/mnt/b/local/kho', mounts))).toBe(false);
    expect(isNetworkType(mountType('/mnt/bb', mounts))).toBe(false);
    expect(['smb3', 'nfs', 'fuse.sshfs', 'smbfs'].every(isNetworkType)).toBe(true);
    expect(['ext4', 'btrfs', 'tmpfs', 'overlay', 'fuse', ''].some(isNetworkType)).toBe(false);
    expect(['\\\\may-chu\\kho', '//may-chu/kho', '\\\\?\\UNC\\may-chu\\kho'].every(isNetworkPath)).toBe(true);
    expect(['C:\\kho', '\\\\?\\C:\\kho', '\\\\.\\C:\\kho', '/home/kho', 'kho'].some(isNetworkPath)).toBe(false);
  });

  test('a vault on a share is refused by its path', async () => {
    expect(await refusal(openVault('//may-chu/chung/kho'))).toBe('vaultOnNetworkShare');
    expect(await refusal(create('\\\\may-chu\\chung\\kho'))).toBe('vaultOnNetworkShare');
  });
});

describe('the header', () => {
  test('a changed byte anywhere is a damaged header; put back, the vault opens', async () => {
    const directory = await closed();
    const path = join(directory, 'header.json');
    const whole = readFileSync(path);
    for (let place = 0; place < whole.length; place += 17) {
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      expect(await refusal(openVault(directory)), `byte ${place}`).toBe('vaultHeaderDamaged');
    }
    for (const text of ['', '{}', 'null', whole.toString().slice(0, 200)]) {
      writeFileSync(path, text);
      expect(await refusal(openVault(directory))).toBe('vaultHeaderDamaged');
    }
    rmSync(path);
    expect(await refusal(openVault(directory))).toBe('vaultHeaderDamaged');
    expect(await vaultExists(directory)).toBe(true);
    writeFileSync(path, whole);
    const vault = await openVault(directory);
    await (await vault.logIn('thu.ky', password)).close();
    await vault.release();
  });

  /** Rewrites the body and its checksum, as somebody would who knows the format and not the key. */
  function forge(directory: string, change: (body: Record<string, unknown>) => void): void {
    const path = join(directory, 'header.json');
    const envelope = JSON.parse(readFileSync(path, 'utf8')) as { checksum: string; mac: string; body: Record<string, unknown> };
    change(envelope.body);
    envelope.checksum = createHash('sha256').update(JSON.stringify([envelope.mac, envelope.body])).digest('hex');
    writeFileSync(path, `${JSON.stringify(envelope, null, 1)}\n`);
  }

  test('a forged header (an ordinary office made a training one) is noticed at log-in', async () => {
    const directory = temporaryFolder();
    const { vault, open } = await newVault(directory, ['open'], 'ordinary');
    await open.close();
    forge(directory, (body) => { body['profile'] = profile('training'); });
    expect(await refusal(vault.logIn('thu.ky', password))).toBe('vaultHeaderDamaged');
  });

  test('a newer header is refused and nothing is touched', async () => {
    const directory = await closed();
    forge(directory, (body) => { body['version'] = 3; });
    const before = everyByte(directory).map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]);
    const error = await openVault(directory).then(() => null, (reason: unknown) => reason as OfficeError);
    expect([error?.code, error?.params]).toEqual(['vaultNewer', { found: 3, supported: 2 }]);
    expect(everyByte(directory).map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')])).toEqual(before);
  });

  test('damaged keys of one account are told as its own', async () => {
    const directory = temporaryFolder();
    const { vault, open } = await newVault(directory);
    await open.close();
    forge(directory, (body) => { (body['accounts'] as { sealedOfficeKey: string }[])[0]!.sealedOfficeKey = 'ab'; });
    expect(await refusal(vault.logIn('thu.ky', password))).toBe('accountKeysDamaged');
  });

  test('a header lost between two writes is made anew out of the database', async () => {
    const directory = temporaryFolder();
    const { vault, open } = await newVault(directory);
    const old = readFileSync(join(directory, 'header.json'));
    await open.accounts.create({ ...account, loginName: 'lan' }, note());
    await open.close();
    writeFileSync(join(directory, 'header.json'), old);
    expect(await refusal(vault.logIn('lan', password))).toBe('wrongPassword');
    await (await vault.logIn('thu.ky', password)).close();
    await (await vault.logIn('lan', password)).close();
  });
});

describe('databases', () => {
  test('a newer database is refused and not changed', async () => {
    const directory = temporaryFolder();
    const { vault, open } = await newVault(directory);
    insideOf(open)!.rooms[0]!.database.execute('PRAGMA user_version = 999');
    await open.close();
    const path = join(directory, 'levels/open.db');
    const before = readFileSync(path);
    expect(await refusal(vault.logIn('thu.ky', password))).toBe('vaultNewer');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a damaged, cut or missing database is named; the others stay as they are', async () => {
    for (const [name, harm] of [
      ['levels/secret.db', (path: string) => { const bytes = readFileSync(path); bytes.fill(7, 0, 4096); writeFileSync(path, bytes); }],
      ['levels/secret.db', (path: string) => truncateSync(path, 100)],
      ['levels/secret.db', (path: string) => rmSync(path)],
      ['office.db', (path: string) => { const bytes = readFileSync(path); bytes[2000] = (bytes[2000] ?? 0) ^ 1; writeFileSync(path, bytes); }],
    ] as const) {
      const directory = await closed();
      harm(join(directory, name));
      const vault = await openVault(directory);
      const error = await vault.logIn('thu.ky', password).then(() => null, (reason: unknown) => reason as OfficeError);
      expect([error?.code, error?.params['database']]).toEqual(['databaseDamaged', name]);
      if (name !== 'office.db') await (await vault.logIn('thu.ky', password, ['open'])).close();
      await vault.release();
    }
  });

  test('verify finds a flipped bit in any page, without a key what needs none', async () => {
    const directory = temporaryFolder();
    const { vault, open } = await newVault(directory);
    await file(open, { level: 'secret', original: new Uint8Array(300_000).fill(65), subject: 'lớn' });
    await open.close();
    const path = join(directory, 'levels/secret.db');
    const whole = readFileSync(path);
    expect((await verifyVault(directory)).every(({ ok }) => ok)).toBe(true);
    for (const share of [0.3, 0.6, 0.95]) {
      const bytes = Buffer.from(whole);
      const place = Math.floor(bytes.length * share);
      bytes[place] = (bytes[place] ?? 0) ^ 4;
      const session = await vault.logIn('thu.ky', password);
      writeFileSync(path, bytes);
      const findings = await verifyVault(directory, session);
      expect(findings.filter(({ ok }) => !ok).map(({ name }) => name), `at ${share}`).toContain('levels/secret.db');
      writeFileSync(path, whole);
      await session.close();
      writeFileSync(path, whole);
    }
    truncateSync(path, 5000);
    expect((await verifyVault(directory)).filter(({ ok }) => !ok)).toEqual([{ part: 'database', name: 'levels/secret.db', ok: false, detail: 'not whole: 5000 bytes' }]);
  });

  test('a full disk refuses the new paper and leaves all others', async () => {
    const { open } = await newVault();
    const id = await file(open, { subject: 'Đã nộp' });
    const { database } = insideOf(open)!.rooms[0]!;
    const { page_count: pages } = database.query<[], { page_count: number }>('PRAGMA page_count').get([])!;
    database.execute(`PRAGMA max_page_count = ${pages + 10}`);
    const big = paper({ original: new Uint8Array(2_000_000) });
    expect(await refusal(open.records.add(big, note()))).toBe('diskFull');
    expect(await open.records.get(big.record.id)).toBeNull();
    expect(await open.records.get(id)).not.toBeNull();
    database.execute('PRAGMA max_page_count = 1000000');
    await open.records.add(big, note());
    expect((await open.search.search(request(''))).total).toBe(2);
  });

  test('failures of SQLite and of the file system are told apart', () => {
    const failure = (code: string): unknown => {
      const found = classifyFailure(Object.assign(new Error('x'), { code }), 'levels/open.db');
      return found instanceof OfficeError ? found.code : 'as it was';
    };
    expect(failure('SQLITE_FULL')).toBe('diskFull');
    expect(failure('ENOSPC')).toBe('diskFull');
    expect(failure('SQLITE_READONLY_DIRECTORY')).toBe('databaseReadOnly');
    expect(failure('SQLITE_CANTOPEN')).toBe('databaseReadOnly');
    expect(failure('EROFS')).toBe('databaseReadOnly');
    expect(failure('SQLITE_IOERR_SHORT_READ')).toBe('databaseDamaged');
    expect(failure('SQLITE_CORRUPT_VTAB')).toBe('databaseDamaged');
    expect(failure('SQLITE_NOTADB')).toBe('databaseDamaged');
    expect(failure('SQLITE_CONSTRAINT')).toBe('as it was');
  });

  test('a place where nothing can be written is told', async () => {
    const directory = await closed();
    rmSync(join(directory, 'lock.db'));
    mkdirSync(join(directory, 'lock.db'));
    expect(await refusal(openVault(directory))).toBe('databaseReadOnly');
  });
});

describe('wrong passwords', () => {
  test('three are free, then waiting doubles up to five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 50].map(delayAfter)).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 256, 300, 300]);
  });

  test('the count outlives a restart, is kept per name, and ends with the right password', async () => {
    const directory = await closed();
    let vault = await openVault(directory);
    for (const nextDelay of [0, 0, 2, 4]) {
      const error = await vault.logIn('thu.ky', 'sai').then(() => null, (reason: unknown) => reason as OfficeError);
      expect([error?.code, error?.params]).toEqual(['wrongPassword', { nextDelay }]);
    }
    await vault.release();
    vault = await openVault(directory);
    const error = await vault.logIn('thu.ky', password).then(() => null, (reason: unknown) => reason as OfficeError);
    expect([error?.code, error?.params['failures']]).toEqual(['waitBeforeTrying', 4]);
    expect(await refusal(vault.logIn('khong.co.ai', password))).toBe('wrongPassword');
    await new Promise((resolve) => { setTimeout(resolve, 2100); });
    await (await vault.logIn('thu.ky', password)).close();
    expect(await refusal(vault.logIn('thu.ky', 'sai'))).toBe('wrongPassword');
    await vault.release();
  });

  test('a clock set back neither frees nor locks out', () => {
    const directory = temporaryFolder();
    mkdirSync(directory);
    const lock = acquireLock(directory);
    let now = 1_000_000_000;
    const attempts = createAttempts(lock.database, 'v', () => now);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      attempts.begin('a', true);
      now += 10_000;
    }
    attempts.begin('a', true);
    now -= 500_000_000;
    const refused = (): number => {
      try {
        attempts.begin('a', true);
        return 0;
      } catch (error) {
        return Number((error as OfficeError).params['seconds']);
      }
    };
    expect(refused()).toBe(8);
    now += 8000;
    expect(refused()).toBe(0);
    lock.release();
  });

  test('a name that nobody has takes as long as a wrong password', async () => {
    const { vault } = await newVault();
    const time = async (name: string): Promise<number> => {
      const start = performance.now();
      expect(await refusal(vault.logIn(name, 'sai'))).toBe('wrongPassword');
      return performance.now() - start;
    };
    await time('nóng.máy');
    // The quickest of three each, in turn: whatever else the machine does only adds to a time.
    const known: number[] = [];
    const unknown: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      known.push(await time('thu.ky'));
      unknown.push(await time(`khong.co.${turn}`));
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
    expect(Math.min(...unknown)).toBeLessThan(Math.min(...known) * 3);
  });
});

test('a draft that is gone says so', async () => {
  const { open } = await newVault();
  const made = draft();
  await open.drafts.create(made, draftText('x'), note());
  await open.drafts.remove(made.id, note());
  expect(await open.drafts.content(made.id)).toBeNull();
  expect(await refusal(open.drafts.remove(made.id, note()))).toBe('draftMissing');
});
