import { expect, test } from 'vitest';
import type { WritableDatabase } from '../../electron/vault/database/connection';
import { insideOf } from '../../electron/vault/open-vault';
import { draft, draftText, file, newVault, note, password, request } from './helpers/vault';

const broken = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'went through';
};

test('every act leaves one line, newest first, merged over the chains, with numbers of its own', async () => {
  const { open } = await newVault();
  await file(open, { level: 'open' });
  await file(open, { level: 'secret' });
  const made = draft();
  await open.drafts.create(made, draftText('x'), note('drafts.create', made.id));
  await open.drafts.save(made.id, 1, draftText('y'), 'thu.ky');
  await open.audit.append(null, { ...note('session.logIn'), outcome: 'refused' });
  const lines = await open.audit.list(100, null);
  expect(lines.map(({ action }) => action)).toEqual(['session.logIn', 'drafts.create', 'archive.file', 'archive.file', 'office.create']);
  expect(lines[0]?.outcome).toBe('refused');
  const sequences = lines.map(({ sequence }) => sequence);
  expect(new Set(sequences).size).toBe(lines.length);
  expect(sequences.every(Number.isSafeInteger)).toBe(true);
  const [first, rest] = [await open.audit.list(2, null), await open.audit.list(100, sequences[1] ?? null)];
  expect([...first, ...rest]).toEqual(lines);
  expect(await open.audit.intact()).toBe(true);
});

test('an act that fails leaves no line, and no line is without its act', async () => {
  const { open } = await newVault();
  const id = await file(open, {});
  const before = (await open.audit.list(100, null)).length;
  const again = { ...(await open.records.get(id))! };
  await expect(open.records.add({ record: { ...again, sha256: '0' }, content: { text: '', document: { type: 'doc', content: [] }, images: {} }, original: new Uint8Array(1) }, note())).rejects.toThrow('size and hash');
  expect((await open.audit.list(100, null)).length).toBe(before);
  expect((await open.search.search(request(''))).total).toBe(1);
});

test('lines are neither changed nor taken out by SQL', async () => {
  const { open } = await newVault();
  await file(open, {});
  const { database } = insideOf(open)!.rooms[0]!;
  expect(broken(() => database.execute("UPDATE audit SET actor = 'ai đó'"))).toContain('append-only');
  expect(broken(() => database.execute('DELETE FROM audit'))).toContain('append-only');
  expect(broken(() => database.execute("INSERT OR REPLACE INTO audit VALUES (1, 1, '', '', '', '', 'done', x'00')"))).toContain('append-only');
  expect(broken(() => database.execute("INSERT INTO audit VALUES (7, 1, '', '', '', '', 'done', x'00')"))).toContain('append-only');
});

const harms: readonly (readonly [name: string, harm: string])[] = [
  ['a line changed', "UPDATE audit SET object = 'khác' WHERE number = 2"],
  ['a line in the middle taken out', 'DELETE FROM audit WHERE number = 2'],
  ['the last lines taken out', 'DELETE FROM audit WHERE number > 2'],
  ['the last lines taken out and the head set back', 'DELETE FROM audit WHERE number > 2; UPDATE audit_head SET number = 2, mac = (SELECT mac FROM audit WHERE number = 2)'],
  ['the whole log taken out with its head', 'DELETE FROM audit; DELETE FROM audit_head; INSERT INTO audit_head VALUES (1, 0, x\'00\')'],
  ['a line added by hand', "INSERT INTO audit SELECT number + 1, sequence + 8, at, actor, action, object, outcome, mac FROM audit ORDER BY number DESC LIMIT 1"],
  ['two lines changed places', 'UPDATE audit SET number = -1 WHERE number = 2; UPDATE audit SET number = 2 WHERE number = 3; UPDATE audit SET number = 3 WHERE number = -1'],
];
test.each(harms)('%s: noticed, even by somebody who holds the database’s key', async (_, harm) => {
  const { open, vault } = await newVault();
  for (let each = 0; each < 4; each += 1) await file(open, {});
  const database: WritableDatabase = insideOf(open)!.rooms[0]!.database;
  database.execute('DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_shortened; DROP TRIGGER audit_grows_by_one;');
  database.execute(harm);
  expect(await open.audit.intact()).toBe(false);
  await open.close();
  const again = await vault.logIn('thu.ky', password);
  expect(await again.audit.intact()).toBe(false);
  await again.close();
});
