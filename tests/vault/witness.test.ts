import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createVault, openVault, verifyVault, type LockedVault, type OpenVault } from '../../electron/vault';
import { isNetworkMagic } from '../../electron/vault/location';
import { insideOf } from '../../electron/vault/open-vault';
import { everyFile, file, newVault, note, password, profile, temporaryFolder } from './helpers/vault';

interface Kept {
  readonly directory: string;
  readonly witness: string;
}
async function watched(): Promise<Kept & { vault: LockedVault; open: OpenVault }> {
  const directory = temporaryFolder();
  const witness = temporaryFolder('của người dùng');
  const account = { loginName: 'thu.ky', fullName: 'Thư', password, roles: ['securityOfficer', 'archivist'], scopes: [] } as const;
  const { vault, open } = await createVault({ directory, profile: profile('training'), levels: ['open', 'secret'], account, witness });
  return { directory, witness, vault, open };
}
async function shut({ vault, open }: { vault: LockedVault; open: OpenVault }): Promise<void> {
  await open.close();
  await vault.release();
}
/** Opens it again and gives what was noticed. */
async function noticed({ directory, witness }: Kept, given: { witness?: boolean } = {}): Promise<string[]> {
  const vault = await openVault(directory, given.witness === false ? {} : { witness });
  const open = await vault.logIn('thu.ky', password);
  const told = open.notices.map(({ code, params }) => [code, params['database']].filter(Boolean).join(' '));
  await shut({ vault, open });
  return told;
}
function copyOf(directory: string): string {
  const copy = temporaryFolder('bản sao');
  cpSync(directory, copy, { recursive: true });
  return copy;
}

test('an ordinary day gives no notice, with a witness or without', async () => {
  const kept = await watched();
  await file(kept.open, { level: 'secret' });
  await shut(kept);
  expect(await noticed(kept)).toEqual([]);
  expect(await noticed(kept, { witness: false })).toEqual([]);
  rmSync(kept.witness, { recursive: true });
  expect(await noticed(kept)).toEqual([]);
});

test('a whole vault put back is noticed by what was kept outside, and stands in the log', async () => {
  const kept = await watched();
  await file(kept.open, { level: 'secret' });
  await shut(kept);
  const old = copyOf(kept.directory);
  const vault = await openVault(kept.directory, { witness: kept.witness });
  const open = await vault.logIn('thu.ky', password);
  await file(open, { level: 'secret' });
  await open.audit.append(null, note());
  await shut({ vault, open });
  rmSync(kept.directory, { recursive: true });
  cpSync(old, kept.directory, { recursive: true });
  expect(await noticed(kept)).toEqual(['databaseRolledBack office.db', 'databaseRolledBack levels/open.db', 'databaseRolledBack levels/secret.db']);
  const later = await openVault(kept.directory, { witness: kept.witness });
  const session = await later.logIn('thu.ky', password);
  expect(session.notices).toEqual([]);
  expect((await session.audit.list(50, null)).filter(({ action }) => action === 'vault.rolledBack').map(({ object }) => object).sort()).toEqual(['levels/open.db', 'levels/secret.db', 'office.db']);
  await shut({ vault: later, open: session });
});

test('one database put back is noticed by the others, on a machine that never saw the vault', async () => {
  for (const name of ['office.db', 'levels/secret.db']) {
    const kept = await watched();
    await shut(kept);
    const old = readFileSync(join(kept.directory, name));
    const vault = await openVault(kept.directory);
    const open = await vault.logIn('thu.ky', password);
    await file(open, { level: 'secret' });
    await open.audit.append(null, note());
    await shut({ vault, open });
    writeFileSync(join(kept.directory, name), old);
    expect(await noticed(kept, { witness: false })).toEqual([`databaseRolledBack ${name}`]);
  }
});

test('a history that went on elsewhere from an older state is noticed although it is longer', async () => {
  const kept = await watched();
  await shut(kept);
  const old = copyOf(kept.directory);
  const work = async (times: number): Promise<void> => {
    const vault = await openVault(kept.directory, { witness: times === 1 ? kept.witness : undefined });
    const open = await vault.logIn('thu.ky', password);
    for (let each = 0; each < times; each += 1) await file(open, { level: 'secret', subject: `Việc ${times}` });
    await shut({ vault, open });
  };
  await work(1);
  rmSync(kept.directory, { recursive: true });
  cpSync(old, kept.directory, { recursive: true });
  await work(6);
  expect(await noticed(kept)).toContain('databaseRolledBack levels/secret.db');
});

test('a write-ahead log that lost its end is noticed, down to one save of a draft', async () => {
  const kept = await watched();
  await file(kept.open, { level: 'secret', subject: 'Một' });
  await file(kept.open, { level: 'secret', subject: 'Hai' });
  // As a killed process leaves it.
  const killed = copyOf(kept.directory);
  const wal = join(killed, 'levels/secret.db-wal');
  const state = kept.witness;
  const seen = temporaryFolder('bản sao nhân chứng');
  cpSync(state, seen, { recursive: true });
  await shut(kept);
  truncateSync(wal, statSync(wal).size - 10);
  expect(await noticed({ directory: killed, witness: seen })).toEqual(['databaseRolledBack levels/secret.db']);
});

test('nothing in the file outside tells how much a level does', async () => {
  const kept = await watched();
  const [name = ''] = readdirSync(kept.witness);
  const before = readFileSync(join(kept.witness, name));
  await file(kept.open, { level: 'secret' });
  const after = readFileSync(join(kept.witness, name));
  expect(after.length).toBe(before.length);
  const journal = insideOf(kept.open)!.rooms[1]!.journal;
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(journal.state().count));
  expect(after.includes(count)).toBe(false);
  expect(after.includes(Buffer.from(journal.state().mac, 'hex'))).toBe(false);
  await shut(kept);
});

test('a clock set back is told, at the opening and in the log, and breaks neither numbers nor order', async () => {
  const kept = await watched();
  await file(kept.open, { level: 'secret' });
  await shut(kept);
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: now - 3 * 86_400_000 });
  try {
    expect(await noticed(kept)).toEqual(['clockSetBack']);
    const vault = await openVault(kept.directory);
    const open = await vault.logIn('thu.ky', password);
    await open.audit.append(null, note('test.back'));
    await open.audit.append(null, note('test.further'));
    vi.setSystemTime(now);
    await open.audit.append(null, note('test.forward'));
    const lines = await open.audit.list(4, null);
    expect(lines.map(({ action }) => action)).toEqual(['test.forward', 'test.further', 'test.back', 'clock.setBack']);
    expect(lines.every((line, index) => index === 0 || line.sequence < lines[index - 1]!.sequence)).toBe(true);
    expect(await open.audit.intact()).toBe(true);
    await shut({ vault, open });
  } finally {
    vi.useRealTimers();
  }
});

test('the log is checked from its beginning once an opening, then from where that ended; verify checks all of it', async () => {
  const directory = temporaryFolder();
  const { open, vault } = await newVault(directory);
  for (let each = 0; each < 5; each += 1) await open.audit.append(null, note());
  expect(await open.audit.intact()).toBe(true);
  await open.audit.append(null, note());
  expect(await open.audit.intact()).toBe(true);
  const { database } = insideOf(open)!.office;
  database.execute("DROP TRIGGER audit_is_never_changed; UPDATE audit SET object = 'khác' WHERE number = 2");
  expect((await verifyVault(directory, open)).filter(({ ok }) => !ok)).toEqual([{ part: 'audit', name: 'office.db', ok: false, detail: 'the chain is broken' }]);
  database.execute("UPDATE audit SET object = 'khác' WHERE number = 7");
  expect(await open.audit.intact(), 'the line at which the last check ended').toBe(false);
  await open.close();
  const again = await vault.logIn('thu.ky', password);
  expect(await again.audit.intact()).toBe(false);
  await again.close();
});

test.skipIf(process.platform === 'win32')('a vault is its owner’s alone, and made so again when it is opened', async () => {
  const directory = temporaryFolder();
  mkdirSync(directory, { mode: 0o755 });
  const { open, vault } = await newVault(directory);
  await file(open, { level: 'secret' });
  const modes = (): string[] => everyFile(directory).filter((path) => (statSync(path).mode & 0o077) !== 0);
  expect(modes()).toEqual([]);
  expect([directory, join(directory, 'levels'), join(directory, 'copies')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700, 0o700]);
  await open.close();
  await vault.release();
  writeFileSync(join(directory, 'copies/x.db'), '', { mode: 0o644 });
  await (await openVault(directory)).release();
  expect(modes()).toEqual([]);
});

test('file systems of the network are told by the kernel’s numbers, too', () => {
  expect([0x6969, -11317950, 0xfe534d42, 0x517b, 0x01021997].every(isNetworkMagic)).toBe(true);
  expect([0xef53, 0x9123683e, 0x01021994, 0x794c7630].some(isNetworkMagic)).toBe(false);
  expect(isNetworkMagic(statfsSync('/').type)).toBe(false);
});
