import fc from 'fast-check';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { OpenVault } from '../../../electron/vault';
import { verifyVault } from '../../../electron/vault';
import { invariant } from '../../../shared/domain/assert';
import { copyStates, copySteps, type CopyState } from '../../../shared/domain/copies';
import { newVault, note, refusal } from '../helpers/vault';
import { day, line, roomOf } from './helpers';

const dropGuards = ['register_is_never_changed', 'register_is_never_shortened', 'register_grows_by_one'].map((name) => `DROP TRIGGER ${name};`).join(' ');
const troubleOf = async (open: OpenVault) => (await open.books.check()).find(({ level }) => level === 'open')?.trouble ?? null;

/** Everything somebody with the key and a program of their own might do to the rows. */
const tampering: readonly (readonly [what: string, sql: string])[] = [
  ['a subject edited', `UPDATE register_entries SET subject = 'Khác' WHERE number = 3`],
  ['a number of a paper edited', `UPDATE register_entries SET fields = '{"number":"99"}' WHERE number = 2`],
  ['a day edited', `UPDATE register_entries SET day = '2026-11-02' WHERE number = 1`],
  ['the writer edited', `UPDATE register_entries SET actor = 'khac' WHERE number = 4`],
  ['the reason of a strike edited', `UPDATE register_entries SET reason = 'khác' WHERE kind = 'strike'`],
  ['the count of a closing edited', `UPDATE register_entries SET count = count - 1 WHERE kind = 'closing'`],
  ['a scope edited', `UPDATE register_entries SET scope_id = 'khac' WHERE number = 2`],
  ['the last entry cut', 'DELETE FROM register_entries WHERE number = (SELECT max(number) FROM register_entries)'],
  ['the last two cut and the head put back', `DELETE FROM register_entries WHERE number > 5; UPDATE register_head SET number = 5, mac = (SELECT mac FROM register_entries WHERE number = 5)`],
  ['one in the middle cut', 'PRAGMA foreign_keys = OFF; DELETE FROM register_entries WHERE number = 3'],
  ['everything cut', 'PRAGMA foreign_keys = OFF; DELETE FROM register_entries'],
  ['everything cut, the head too', 'PRAGMA foreign_keys = OFF; DELETE FROM register_entries; DELETE FROM register_head; INSERT INTO register_head VALUES (1, 1, zeroblob(32))'],
  ['two entries swapped', `PRAGMA foreign_keys = OFF; UPDATE register_entries SET number = -1 WHERE number = 1; UPDATE register_entries SET number = 1 WHERE number = 2; UPDATE register_entries SET number = 2 WHERE number = -1`],
  ['a seal copied', 'UPDATE register_entries SET mac = (SELECT mac FROM register_entries WHERE number = 1) WHERE number = 2'],
  ['the head taken away', 'DELETE FROM register_head'],
];

async function filled(): Promise<{ readonly open: OpenVault; readonly directory: string }> {
  const { open, vault } = await newVault();
  const first = await open.books.add(line({ day: day(1) }), note());
  await open.books.add(line({ day: day(1) }), note());
  await open.books.add(line({ day: day(2) }), note());
  await open.books.correct('open', first.entry, day(2), 'nhầm', { typeName: 'Báo cáo', subject: 'Đúng', fields: {} }, note());
  await open.books.close({ level: 'open', register: 'incoming', period: '2026', day: day(2) }, note());
  await open.books.add(line({ day: day(3) }), note());
  return { open, directory: vault.directory };
}

test.each(tampering)('%s is found', async (_, sql) => {
  const { open, directory } = await filled();
  expect(await troubleOf(open)).toBeNull();
  const { database } = roomOf(open, 'open');
  database.execute(`${dropGuards} ${sql};`);
  expect(await troubleOf(open)).not.toBeNull();
  const findings = await verifyVault(directory, open);
  expect(findings.filter(({ ok }) => !ok).map(({ part }) => part)).toContain('register');
});

test.each([
  ['changed', `UPDATE register_entries SET subject = 'Khác'`], ['shortened', 'DELETE FROM register_entries'], ['replaced', 'REPLACE INTO register_entries SELECT * FROM register_entries WHERE number = 1'],
])('a statement that would leave a register %s is refused by the database', async (_, sql) => {
  const { open } = await filled();
  expect(() => roomOf(open, 'open').database.execute(sql)).toThrow(Sqlite.SqliteError);
  expect(await troubleOf(open)).toBeNull();
});

test('the seal printed on a sheet is known again, another is not', async () => {
  const { open } = await filled();
  const head = (await open.books.check()).find(({ level }) => level === 'open')?.head;
  await open.books.add(line({ day: day(4) }), note());
  expect(await open.books.sealOf('open', head!.number)).toBe(head!.seal);
  expect(await open.books.sealOf('open', 99)).toBeNull();
});

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('issue' as const), count: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('follow' as const), number: fc.integer({ min: 1, max: 12 }), state: fc.constantFrom(...copyStates.filter((state) => state !== 'out')) }) },
);

test('whatever becomes of copies, the sum of their states is what was issued, and only lawful steps are taken', { timeout: 120_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
    const { open, vault } = await newVault();
    const model: CopyState[] = [];
    let id = '';
    for (const each of steps) {
      if (each.do === 'issue') {
        const recipients = Array.from({ length: each.count }, (_, index) => `Nơi ${model.length + index + 1}`);
        const answer = await open.copies.issue({ source: 'record', sourceId: 'tai-lieu', title: 'T', recipients, firstNumber: model.length + 1, line: line({ register: 'copying' }) }, note());
        id = answer.set.id;
        model.push(...recipients.map(() => 'out' as const));
      } else {
        const now = model[each.number - 1];
        const lawful = now !== undefined && copySteps[now].includes(each.state);
        const answer = await refusal(open.copies.follow(id, [each.number], each.state, day(20), 'ghi chú', note()));
        invariant((answer === 'not refused') === lawful, `a step was ${answer}`);
        if (lawful) model[each.number - 1] = each.state;
      }
      const set = id ? await open.copies.get(id) : null;
      for (const state of copyStates) expect(set?.counts[state] ?? 0).toBe(model.filter((one) => one === state).length);
      expect(set?.issued ?? 0).toBe(model.length);
    }
    const copies = await open.copies.copies(id);
    expect(copies.map((copy) => copy.state)).toEqual(model);
    expect(copies.every((copy) => copy.history.at(-1)?.state === copy.state && copy.history[0]?.state === 'out')).toBe(true);
    await open.close();
    await vault.release();
  }), { numRuns: 10 });
});

test('two who issue at once: the second is told that the numbers changed, and nothing of it stands anywhere', async () => {
  const { open } = await newVault();
  const copies = { source: 'record', sourceId: 'tai-lieu', title: 'T', recipients: ['A'], firstNumber: 1, line: line({ register: 'copying' }) } as const;
  await open.copies.issue(copies, note());
  expect(await refusal(open.copies.issue(copies, note()))).toBe('copiesIssuedMeanwhile');
  expect((await open.books.lines({ level: 'open', register: 'copying', period: '2026', text: '', from: null, to: null, limit: 10, offset: 0 })).total).toBe(1);
});
