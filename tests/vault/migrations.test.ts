import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadableDatabase } from '../../electron/vault/database/connection';
import { createDatabase, inOrder, openMigrated, type Migration } from '../../electron/vault/database/migrate';
import { openDatabase, readSchemaVersion } from '../../electron/vault/database/open-database';
import { openVault } from '../../electron/vault';
import { readySodium } from '../../electron/vault/keys/sodium';
import { subKey } from '../../electron/vault/keys/sub-keys';
import { insideOf } from '../../electron/vault/open-vault';
import { levelMigrations, officeMigrations } from '../../electron/vault/migrations';
import { file, newVault, password, refusal, temporaryFolder } from './helpers/vault';
import { secrecyLevels } from '../../shared/domain/secrecy';

const step = (number: number, up: string): Migration => ({ number, name: `step-${number}`, up: (database) => database.execute(up) });
const first = step(1, 'CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
const second = step(2, "ALTER TABLE people ADD COLUMN folded TEXT NOT NULL DEFAULT ''; UPDATE people SET folded = lower(name)");
const failing = step(3, 'DELETE FROM people; INSERT INTO nowhere VALUES (1)');

function newFile() {
  const folder = temporaryFolder();
  mkdirSync(folder);
  return { file: { path: join(folder, 'a.db'), name: 'a.db', key: randomBytes(32) }, copies: join(folder, 'copies') };
}
const names = (database: ReadableDatabase): unknown[] => database.query<[], unknown>('SELECT * FROM people ORDER BY id').all([]);

test('a migration keeps the data, and a copy of what was before', () => {
  const { file: a, copies } = newFile();
  const before = createDatabase(a, [first]);
  before.execute("INSERT INTO people (name) VALUES ('LAN'), ('MINH')");
  before.close();
  const after = openMigrated(a, [first, second], copies);
  expect(names(after)).toEqual([{ id: 1, name: 'LAN', folded: 'lan' }, { id: 2, name: 'MINH', folded: 'minh' }]);
  after.close();
  expect(readSchemaVersion(a)).toBe(2);
  const [copy = ''] = readdirSync(copies);
  expect(copy).toMatch(/^a-v1-.*\.db$/);
  const kept = openDatabase({ ...a, path: join(copies, copy) });
  expect(names(kept)).toEqual([{ id: 1, name: 'LAN' }, { id: 2, name: 'MINH' }]);
  kept.close();
  openMigrated(a, [first, second], copies).close();
  expect(readdirSync(copies).filter((name) => name.endsWith('.db'))).toHaveLength(1);
});

test('a migration that fails changes nothing', async () => {
  const { file: a, copies } = newFile();
  const before = createDatabase(a, [first, second]);
  before.execute("INSERT INTO people (name) VALUES ('LAN')");
  before.close();
  expect(() => openMigrated(a, [first, second, failing], copies)).toThrow('nowhere');
  const again = openMigrated(a, [first, second], copies);
  expect(names(again)).toEqual([{ id: 1, name: 'LAN', folded: '' }]);
  again.close();
  expect(await refusal((async () => openMigrated(a, [first], copies))())).toBe('vaultNewer');
});

test('numbers of migrations rise by one from one', () => {
  expect(() => inOrder([first, failing])).toThrow('number 3, not 2');
  expect(() => inOrder([second])).toThrow('number 2, not 1');
  for (const all of [officeMigrations, levelMigrations]) expect(inOrder(all).map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
});

describe('the tables', () => {
  const plan = (database: ReadableDatabase, sql: string): string =>
    database.query<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all([]).map(({ detail }) => detail).join('\n');

  test('main statements go by an index, never over a whole table', async () => {
    const { open } = await newVault();
    for (let each = 0; each < 30; each += 1) await file(open, { number: `${each}-BC/BTGDVTU`, subject: `Việc ${each}` });
    const { database } = insideOf(open)!.rooms[0]!;
    const plans = {
      'a record by id': plan(database, "SELECT * FROM visible_records WHERE id = 'x'"),
      'a record by hash': plan(database, "SELECT * FROM visible_records WHERE sha256 = 'x'"),
      'a record by number': plan(database, "SELECT * FROM visible_records WHERE number_key = 'x' AND number_key <> ''"),
      'a draft by id': plan(database, "SELECT * FROM visible_drafts WHERE id = 'x'"),
      'chunks of a record': plan(database, 'SELECT bytes FROM record_chunks WHERE record_key = 1 ORDER BY place'),
      'the log from a line on': plan(database, 'SELECT * FROM audit WHERE sequence < 5 ORDER BY sequence DESC LIMIT 9'),
    };
    const slow = Object.entries(plans).filter(([, detail]) => /\bSCAN\b|TEMP B-TREE/.test(detail));
    expect(slow).toEqual([]);
    expect(plan(database, "SELECT s.rowid FROM record_search_1 s JOIN visible_records r ON r.key = s.rowid WHERE record_search_1 MATCH 'x'"))
      .toMatch(/^SCAN s VIRTUAL TABLE.*\nSEARCH r USING INTEGER PRIMARY KEY/);
  });

  test('the connection is set up as the ritual says', async () => {
    const { open } = await newVault();
    for (const level of secrecyLevels) await file(open, { level });
    const { office, rooms } = insideOf(open)!;
    for (const { database } of [office, ...rooms]) {
      const value = (name: string): unknown => Object.values(database.query<[], Record<string, unknown>>(`PRAGMA ${name}`).get([]) ?? {})[0];
      expect(['synchronous', 'foreign_keys', 'secure_delete', 'temp_store', 'trusted_schema', 'cell_size_check'].map(value)).toEqual([2, 1, 1, 2, 0, 1]);
      expect(() => database.execute("UPDATE sqlite_master SET sql = ''")).toThrow('may not be modified');
      expect(() => database.query('DELETE FROM audit')).toThrow('must not write');
    }
    for (const { database } of rooms) {
      expect(database.query<[], { v: number }>("SELECT v FROM record_search_1_config WHERE k = 'secure-delete'").get([])?.v).toBe(1);
      expect(database.query<[], { v: number }>("SELECT v FROM record_pairs_1_config WHERE k = 'secure-delete'").get([])?.v).toBe(1);
    }
  });

  test('a level of a real vault goes through a migration with its papers, its index and an encrypted copy', async () => {
    const { open, vault } = await newVault();
    const id = await file(open, { subject: 'Trước khi nâng cấp', level: 'secret' });
    const room = insideOf(open)!.rooms.find(({ level }) => level === 'secret')!;
    const key = subKey(await readySodium(), Uint8Array.from(room.masterKey), 'cipher');
    await open.close();
    await vault.release();
    const [path, copies] = [join(vault.directory, 'levels/secret.db'), join(vault.directory, 'copies')];
    const added = step(levelMigrations.length + 1, "ALTER TABLE records ADD COLUMN retention TEXT NOT NULL DEFAULT 'lâu dài'");
    const after = openMigrated({ path, name: 'secret.db', key }, [...levelMigrations, added], copies);
    expect(after.query<[], unknown>('SELECT id, subject, retention FROM records').all([])).toEqual([{ id, subject: 'Trước khi nâng cấp', retention: 'lâu dài' }]);
    expect(after.query<[], { n: number }>("SELECT count(*) AS n FROM record_search_1 WHERE record_search_1 MATCH 'truoc'").get([])?.n).toBe(1);
    after.close();
    const [copy = ''] = readdirSync(copies);
    expect(copy.startsWith(`secret-v${levelMigrations.length}-`)).toBe(true);
    expect(readFileSync(join(copies, copy)).includes('SQLite format')).toBe(false);
    const again = await openVault(vault.directory);
    expect(await refusal(again.logIn('thu.ky', password))).toBe('vaultNewer');
    await again.release();
  });

  test('papers of one index for the level are found in the indexes of their scopes', () => {
    const { file: a, copies } = newFile();
    const before = createDatabase(a, levelMigrations.slice(0, 8));
    const insert = before.command<[string, string, string]>(`
      INSERT INTO records (id, kind, number, number_key, date, issuing_body, subject, topic_id, scope_id, circulation_mark, file_name, media_type, file_size, sha256, filed_at, filed_by)
      VALUES (?, 'report', '', '', NULL, '', ?, 't', ?, 'none', 'a.txt', 'text/plain', 1, '', '2026-01-01T00:00:00Z', 'lan')`);
    for (const [id, subject, scope] of [['a', 'Trước', 'whole-office'], ['b', 'Kín', 'leaders'], ['c', 'Sau', 'whole-office']] as const) insert.run([id, subject, scope]);
    before.execute("INSERT INTO record_texts (record_key, text, document) SELECT key, 'con thuyền ' || id, '{}' FROM records");
    before.close();
    const after = openMigrated(a, levelMigrations, copies);
    const count = (place: number, words: string): number => after.query<[string], { n: number }>(`SELECT count(*) AS n FROM record_search_${place} WHERE record_search_${place} MATCH ?`).get([words])?.n ?? -1;
    expect(after.query<[], unknown>('SELECT * FROM search_places').all([])).toEqual([{ place: 1, scope_id: 'whole-office' }, { place: 2, scope_id: 'leaders' }]);
    expect([count(1, 'thuyen'), count(2, 'thuyen'), count(1, 'kin'), count(2, 'kin')]).toEqual([2, 1, 0, 1]);
    expect(after.query<[], { name: string }>("SELECT name FROM sqlite_master WHERE name IN ('record_search', 'record_pairs')").all([])).toEqual([]);
    after.close();
  });
});
