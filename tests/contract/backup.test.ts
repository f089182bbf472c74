import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { statusOf } from '../../electron/office/backup/places';
import { emptyOffice, founder, newOffice, type TestOffice } from '../helpers/office';

function newDisk(): string {
  const disk = mkdtempSync(join(tmpdir(), 'toasoan-disk-'));
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
  return disk;
}
const folderGrant = (office: TestOffice, path: string) => office.grants.register(path, 'folder');
const places = async (office: TestOffice) => (await office.call('backup.status', {})).places;

async function withPlace(office: TestOffice): Promise<{ disk: string; placeId: string }> {
  const disk = newDisk();
  await office.call('backup.addPlace', { grant: folderGrant(office, disk), label: 'USB đỏ' });
  const placeId = (await places(office)).find(({ path }) => path === disk)!.id;
  return { disk, placeId };
}

describe('backing up through the router', () => {
  let office: TestOffice;
  beforeAll(async () => { office = await newOffice(); });
  afterAll(() => office.dispose());

  test('an office without a place is told so, with one place too', async () => {
    expect((await office.call('backup.status', {})).warnings).toEqual(['noPlace']);
    await withPlace(office);
    expect((await office.call('backup.status', {})).warnings).toEqual(expect.arrayContaining(['onePlace', 'backupOld']));
  });

  test('a place takes a set, a drill tells what it found, the page names the set', async () => {
    const { placeId } = await withPlace(office);
    await office.file('bao-cao.txt', 'Báo cáo công tác tháng Mười.');
    const { set } = await office.call('backup.make', { placeId, jobId: office.job() });
    expect(set.fingerprint).toMatch(/^(?:[0-9A-F]{4} ){5}[0-9A-F]{4}$/);
    const drill = await office.call('backup.drill', { placeId, setId: null, jobId: office.job() });
    expect(drill).toMatchObject({ setId: set.id, problems: [] });
    expect(drill.opened).toBeGreaterThan(1);
    const place = (await places(office)).find(({ id }) => id === placeId);
    expect(place).toMatchObject({ lastSetId: set.id, present: true, lastDrill: { problems: [] } });
    const { pdf } = await office.call('backup.page', { placeId });
    expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
    expect((await office.session.vault.audit.list(50, null)).map(({ action }) => action)).toEqual(expect.arrayContaining(['backup.make', 'backup.drill']));
  });

  test('a folder the page makes up, or a place it does not have, is refused', async () => {
    expect(await office.router.handle('backup.addPlace', { grant: 'made-up', label: 'x' })).toMatchObject({ ok: false, error: { code: 'fileGrantUnknown' } });
    const reading = office.grants.register(newDisk(), 'read');
    expect(await office.router.handle('backup.addPlace', { grant: reading, label: 'x' })).toMatchObject({ ok: false, error: { code: 'fileGrantUnknown' } });
    expect(await office.router.handle('backup.make', { placeId: '00000000-0000-4000-8000-000000000000', jobId: office.job() })).toMatchObject({ ok: false, error: { code: 'backupPlaceUnknown' } });
    expect(await office.router.handle('backup.addPlace', { grant: folderGrant(office, office.session.directory), label: 'x' })).toMatchObject({ ok: false, error: { code: 'backupInsideVault' } });
  });

  test('the keeper makes what is due on connected disks by itself, once', async () => {
    const { disk, placeId } = await withPlace(office);
    const before = (await places(office)).find(({ id }) => id === placeId);
    expect(before?.lastMadeAt).toBeNull();
    const { BackupKeeper } = await import('../../electron/office/backup/keeper');
    const keeper = new BackupKeeper(office.session, join(import.meta.dirname, '../../dist/workers/drill.cjs'));
    await keeper.look(new AbortController().signal);
    const after = (await places(office)).find(({ id }) => id === placeId);
    expect(after?.lastMadeAt).not.toBeNull();
    const again = (await office.call('backup.shelf', { placeId })).sets.length;
    await keeper.look(new AbortController().signal);
    expect((await office.call('backup.shelf', { placeId })).sets).toHaveLength(again);
    expect(existsSync(disk)).toBe(true);
    // The weekly drill takes the disk that was never tried.
    const drilled = (await places(office)).filter(({ lastDrill }) => lastDrill !== null);
    expect(drilled.length).toBeGreaterThan(0);
  });
});

test('what is too old is told', () => {
  const now = Date.parse('2026-11-21T00:00:00Z');
  const place = (lastMadeAt: string | null) => ({ id: 'a', label: 'a', path: '/khong/co', addedAt: '2026-01-01T00:00:00Z', lastMadeAt, lastSetId: null, lastDrill: null });
  expect(statusOf([place('2026-11-20T00:00:00Z'), place('2026-11-01T00:00:00Z')], '/khong/co', now).warnings).toEqual(['backupOld', 'drillOld']);
  expect(statusOf([place('2026-11-20T00:00:00Z'), place('2026-11-19T00:00:00Z')], '/khong/co', now).warnings).toEqual(['drillOld']);
});

describe('restoring before log-in', () => {
  async function backedUp(): Promise<{ disk: string; subject: string }> {
    const office = await newOffice();
    const { disk, placeId } = await withPlace(office);
    await office.file('cong-van.txt', 'Công văn về việc phục hồi.', { subject: 'Công văn để phục hồi' });
    await office.call('backup.make', { placeId, jobId: office.job() });
    await office.dispose();
    return { disk, subject: 'Công văn để phục hồi' };
  }

  test('a new computer gets the office back and opens it with the old password; the log tells it', async () => {
    const { disk, subject } = await backedUp();
    const fresh = emptyOffice();
    const { shelves } = await fresh.call('backup.find', { grant: folderGrant(fresh, disk) });
    const { shelfId, sets } = shelves[0]!;
    expect(await fresh.call('backup.restore', { shelfId, setId: sets[0]!.id, jobId: fresh.job() })).toEqual({ keptAt: null });
    await fresh.call('session.logIn', { loginName: founder.loginName, password: founder.password });
    const filters = { kinds: [], levels: [], topics: [], years: [], bodies: [] };
    expect((await fresh.call('archive.search', { query: subject, filters, limit: 5, offset: 0 })).hits[0]?.record.subject).toBe(subject);
    expect((await fresh.session.vault.audit.list(20, null)).map(({ action }) => action)).toContain('backup.restored');
    await fresh.dispose();
  });

  test('a vault that opens is never replaced', async () => {
    const { disk } = await backedUp();
    const office = await newOffice();
    await office.call('session.logOut', {});
    const { shelves } = await office.call('backup.find', { grant: folderGrant(office, disk) });
    expect(await office.router.handle('backup.restore', { shelfId: shelves[0]!.shelfId, setId: shelves[0]!.sets[0]!.id, jobId: office.job() })).toMatchObject({ ok: false, error: { code: 'vaultExists' } });
    expect(await office.router.handle('backup.restore', { shelfId: 'made-up', setId: shelves[0]!.sets[0]!.id, jobId: office.job() })).toMatchObject({ ok: false, error: { code: 'fileGrantUnknown' } });
    await office.dispose();
  });

  test('a damaged vault is kept beside the restored one, and put back where restoring fails', async () => {
    const office = await newOffice();
    const { disk, placeId } = await withPlace(office);
    await office.call('backup.make', { placeId, jobId: office.job() });
    const { directory } = office.session;
    await office.session.release();
    const database = join(directory, 'office.db');
    const bytes = readFileSync(database);
    bytes.fill(7, 4096, 8192);
    writeFileSync(database, bytes);
    expect(await office.router.handle('session.logIn', { loginName: founder.loginName, password: founder.password })).toMatchObject({ ok: false, error: { code: 'databaseDamaged' } });
    const { shelves } = await office.call('backup.find', { grant: folderGrant(office, disk) });
    const choice = { shelfId: shelves[0]!.shelfId, setId: shelves[0]!.sets[0]!.id };

    const blocks = readdirSync(disk, { recursive: true, encoding: 'utf8' }).filter((name) => /[0-9a-f]{64}$/.test(name)).map((name) => join(disk, name));
    const kept = readFileSync(blocks[0]!);
    writeFileSync(blocks[0]!, 'hỏng');
    expect(await office.router.handle('backup.restore', { ...choice, jobId: office.job() })).toMatchObject({ ok: false, error: { code: 'backupBlockDamaged' } });
    expect(readFileSync(database).equals(bytes)).toBe(true);
    writeFileSync(blocks[0]!, kept);

    const { keptAt } = await office.call('backup.restore', { ...choice, jobId: office.job() });
    expect(readFileSync(join(keptAt!, 'office.db')).equals(bytes)).toBe(true);
    await office.call('session.logIn', { loginName: founder.loginName, password: founder.password });
    expect(office.session.state).toBe('open');
    await office.dispose();
  });

  test('folders are found by the disk, by the folder of all backups and by the one of the office', async () => {
    const { disk } = await backedUp();
    const office = emptyOffice();
    const all = join(disk, 'ToaSoan-sao-luu');
    for (const path of [disk, all, join(all, readdirSync(all)[0]!)]) {
      expect((await office.call('backup.find', { grant: folderGrant(office, path) })).shelves).toHaveLength(1);
    }
    const empty = join(disk, 'trống');
    mkdirSync(empty);
    expect(await office.router.handle('backup.find', { grant: folderGrant(office, empty) })).toMatchObject({ ok: false, error: { code: 'backupMissing' } });
    await office.dispose();
  });
});
