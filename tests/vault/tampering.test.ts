import { expect, test } from 'vitest';
import type { WritableDatabase } from '../../electron/vault/database/connection';
import { insideOf } from '../../electron/vault/open-vault';
import { file, newVault, note } from './helpers/vault';

const lines = 40;
const rounds = 600;
const columns = ['sequence', 'at', 'actor', 'action', 'object', 'outcome', 'mac'] as const;
const any = (below: number): number => Math.floor(Math.random() * below);
/** A line of the log, from the first to the last. */
const aLine = (): number => 1 + any(lines);

function change(database: WritableDatabase, column: typeof columns[number], number: number): void {
  const values: Record<typeof column, string> = {
    sequence: 'sequence + 1', at: "'2020-01-01T00:00:00.000Z'", actor: "actor || 'x'", action: "action || '.'", object: "'' || number || object",
    outcome: "CASE outcome WHEN 'done' THEN 'refused' ELSE 'done' END", mac: "randomblob(32)",
  };
  database.execute(`UPDATE audit SET ${column} = ${values[column]} WHERE number = ${number}`);
}

/** Ways to bend a log with all keys of the database but the log's own. */
const harms: Readonly<Record<string, (database: WritableDatabase) => void>> = {
  edit: (database) => change(database, columns[any(columns.length)] ?? 'actor', aLine()),
  'cut out': (database) => {
    const from = aLine();
    database.execute(`DELETE FROM audit WHERE number BETWEEN ${from} AND ${Math.min(lines - 1, from + any(5))} OR number = ${Math.min(from, lines - 1)}`);
  },
  'cut out and close the gap': (database) => {
    const from = 1 + any(lines - 1);
    database.execute(`DELETE FROM audit WHERE number = ${from}; UPDATE audit SET number = -number WHERE number > ${from}; UPDATE audit SET number = -number - 1 WHERE number < 0`);
  },
  'cut off': (database) => database.execute(`DELETE FROM audit WHERE number > ${any(lines - 1)}`),
  'cut off and set the head back': (database) => {
    const to = any(lines - 1);
    database.execute(`DELETE FROM audit WHERE number > ${to}; UPDATE audit_head SET number = ${to}, mac = coalesce((SELECT mac FROM audit WHERE number = ${to}), x'00')`);
  },
  reorder: (database) => {
    const [a, b] = [1 + any(lines - 1), lines];
    database.execute(`UPDATE audit SET number = -1 WHERE number = ${a}; UPDATE audit SET number = ${a} WHERE number = ${b}; UPDATE audit SET number = ${b} WHERE number = -1`);
  },
  'reorder what is said only': (database) => {
    const a = 1 + any(lines - 1);
    database.execute(`UPDATE audit SET object = object || ' ' || number WHERE number IN (${a}, ${a + 1})`);
  },
  repeat: (database) => database.execute(`INSERT INTO audit SELECT ${lines + 1}, (SELECT max(sequence) FROM audit) + 8, at, actor, action, object, outcome, mac FROM audit WHERE number = ${aLine()}`),
};

test('a log bent in any way at any line is found, six hundred times of six hundred', async () => {
  const { open } = await newVault(undefined, ['open', 'secret']);
  const room = insideOf(open)!.rooms[1]!;
  const { database, audit, journal } = room;
  for (let each = 0; each < lines; each += 1) database.transaction(() => audit.append(note(`act.${each}`, `object-${each}`)));
  database.execute('DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_shortened; DROP TRIGGER audit_grows_by_one;');
  const seen = journal.sealed();
  expect([audit.intact(true), journal.follows(seen)]).toEqual([true, true]);
  const names = Object.keys(harms);
  const missed: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const name = names[round % names.length]!;
    database.execute('SAVEPOINT before');
    harms[name]!(database);
    if (audit.intact(true)) missed.push(name);
    database.execute('ROLLBACK TO before; RELEASE before');
  }
  expect(missed).toEqual([]);
  expect(audit.intact(true)).toBe(true);
  await open.close();
});

test('a log put back to any earlier state of its own, genuine in every line, is found by what was seen of it since', async () => {
  const { open } = await newVault(undefined, ['open', 'secret']);
  const { database, audit, journal } = insideOf(open)!.rooms[1]!;
  await file(open, { level: 'secret' });
  for (let each = 0; each < 20; each += 1) {
    // What happens after the savepoint is what a copy put back does not have.
    database.execute('SAVEPOINT earlier');
    for (let more = 0; more <= any(4); more += 1) {
      database.transaction(() => audit.append(note()));
      database.execute('UPDATE commits SET count = count + 1');
    }
    const seen = journal.sealed();
    expect(journal.follows(seen)).toBe(true);
    database.execute('ROLLBACK TO earlier; RELEASE earlier');
    expect([audit.intact(true), journal.follows(seen)], `round ${each}`).toEqual([true, false]);
    await file(open, { level: 'secret' });
  }
  await open.close();
});
