import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RegisterLine } from '../../../electron/vault';
import { openVault } from '../../../electron/vault';
import { invariant } from '../../../shared/domain/assert';
import { day, line, roomOf } from './helpers';
import { file, newVault, note, password, refusal } from '../helpers/vault';

const allLines = { text: '', from: null, to: null, limit: 10_000, offset: 0 } as const;

test('a register numbers its lines from one, level by level', async () => {
  const { open } = await newVault();
  for (const level of ['open', 'secret', 'open', 'open', 'secret'] as const) await open.books.add(line({ level }), note('registers.add'));
  const ofOpen = await open.books.lines({ ...allLines, level: 'open', register: 'incoming', period: '2026' });
  const ofSecret = await open.books.lines({ ...allLines, level: 'secret', register: 'secretIncoming', period: '2026' });
  expect(ofOpen.lines.map((each) => each.ordinal)).toEqual([1, 2, 3]);
  expect(ofSecret.lines.map((each) => each.ordinal)).toEqual([1, 2]);
});

test('a new year begins at one again; a register kept on paper goes on', async () => {
  const { open } = await newVault();
  await open.books.begin({ level: 'open', register: 'incoming', period: '2026', day: day(19), series: null, last: 415 }, note());
  const first = await open.books.add(line(), note());
  const nextYear = await open.books.add(line({ period: '2027', day: '2027-01-04' }), note());
  expect([first.ordinal, nextYear.ordinal]).toEqual([416, 1]);
  expect(await refusal(open.books.begin({ level: 'open', register: 'incoming', period: '2026', day: '2027-01-05', series: null, last: 9 }, note()))).toBe('registerBegun');
});

test('a closed day takes nothing more: no line, no strike, no second closing', async () => {
  const { open } = await newVault();
  const written = await open.books.add(line({ day: day(20) }), note());
  await open.books.add(line({ day: day(20) }), note());
  const closed = await open.books.close({ level: 'open', register: 'incoming', period: '2026', day: day(20) }, note());
  expect(closed.count).toBe(2);
  expect(await refusal(open.books.add(line({ day: day(20) }), note()))).toBe('registerDayClosed');
  expect(await refusal(open.books.correct('open', written.entry, day(20), 'nhầm', null, note()))).toBe('registerDayClosed');
  expect(await refusal(open.books.close({ level: 'open', register: 'incoming', period: '2026', day: day(20) }, note()))).toBe('registerDayClosed');
  expect((await open.books.correct('open', written.entry, day(21), 'nhầm tác giả', null, note())).struck).toMatchObject({ day: day(21), reason: 'nhầm tác giả' });
});

test('with the clock set back nothing enters before the last line', async () => {
  const { open } = await newVault();
  await open.books.add(line({ day: day(20) }), note());
  expect(await refusal(open.books.add(line({ day: day(19) }), note()))).toBe('clockBehindRegister');
  expect((await open.books.add(line({ day: day(20) }), note())).ordinal).toBe(2);
});

test('a correction leaves the struck line to be seen and refers to it', async () => {
  const { open } = await newVault();
  const wrong = await open.books.add(line({ fields: { number: '15/QĐ-UBND' } }), note());
  const right = await open.books.correct('open', wrong.entry, day(20), 'sai số, ký hiệu', { typeName: 'Quyết định', subject: 'Về một việc', fields: { number: '51/QĐ-UBND' } }, note());
  const { lines } = await open.books.lines({ ...allLines, level: 'open', register: 'incoming', period: '2026' });
  expect(lines.map((each) => [each.ordinal, each.corrects, each.struck?.correctedBy ?? null])).toEqual([[1, null, 2], [2, 1, null]]);
  expect(right.fields['number']).toBe('51/QĐ-UBND');
  expect(await refusal(open.books.correct('open', wrong.entry, day(20), 'lần nữa', null, note()))).toBe('registerLineStruck');
});

test('no line of Tuyệt mật has a subject: not through the door, not by a statement', async () => {
  const { open } = await newVault();
  expect(await refusal(open.books.add(line({ level: 'topSecret', subject: 'Phương án' }), note()))).toBe('topSecretSubject');
  const kept = await open.books.add(line({ level: 'topSecret' }), note());
  expect(await refusal(open.books.correct('topSecret', kept.entry, day(20), 'x', { typeName: 'Báo cáo', subject: 'Phương án', fields: {} }, note()))).toBe('topSecretSubject');
  const { database } = roomOf(open, 'topSecret');
  const copyAs = (level: string, subject: string): void => void database.command<[string, string]>(`
    INSERT INTO main.register_entries (number, kind, level, register, period, day, at, actor, ordinal, scope_id, type_name, subject, fields, reason, mac)
    SELECT number + 1, kind, ?, register, period, day, at, actor, ordinal + 1, scope_id, type_name, ?, fields, reason, mac FROM main.register_entries WHERE number = 1`).run([level, subject]);
  expect(() => copyAs('topSecret', 'Phương án')).toThrow(/top_secret_has_no_subject/);
  expect(() => copyAs('open', 'Phương án')).toThrow(/the database of its level/);
});

test('the number of an outgoing paper goes into its head in the same step, once', async () => {
  const { open } = await newVault();
  const { draft, draftText } = await import('../helpers/vault');
  const papers = [draft(), draft(), draft()];
  for (const paper of papers) await open.drafts.create(paper, draftText('Nội dung'), note());
  const issue = (index: number, series = 'BC') =>
    open.books.issue({ ...line({ register: 'outgoing', series }), draftId: papers[index]!.id }, (next) => `${next}-${series}/BTGDVTU`, 'thu.ky', note('registers.issue'));
  await issue(0);
  await issue(1, 'CV');
  const third = await issue(2);
  expect(third.fields['number']).toBe('2-BC/BTGDVTU');
  expect((await open.drafts.content(papers[2]!.id))?.head.number).toBe('2-BC/BTGDVTU');
  expect(await refusal(issue(2))).toBe('draftHasNumber');
  expect((await open.books.next({ level: 'open', register: 'outgoing', period: '2026' }, 'BC')).seriesNumber).toBe(3);
});

test('a line of a paper outside one’s scope keeps its number and shows no word of it', async () => {
  const { open, vault } = await newVault();
  await open.registers.addScope({ id: 'nhom-bien' as never, name: 'Nhóm biển' }, note());
  const id = await open.accounts.create({ loginName: 'hai', fullName: 'Hai', password, roles: ['archivist', 'securityOfficer'], scopes: ['nhom-bien' as never] }, note());
  await open.accounts.update(open.account.id, { fullName: 'Thư', roles: ['securityOfficer', 'archivist'], scopes: [], active: true }, note());
  expect(id.scopes).toContain('nhom-bien');
  await open.close();
  const other = await vault.logIn('hai', password);
  await other.books.add(line({ scopeId: 'nhom-bien' as never, subject: 'Chuyện của nhóm biển' }), note());
  await other.close();
  const again = await vault.logIn('thu.ky', password);
  const { lines } = await again.books.lines({ ...allLines, level: 'open', register: 'incoming', period: '2026' });
  expect(lines).toMatchObject([{ ordinal: 1, hidden: true, subject: '', typeName: '', fields: {}, recordId: null }]);
  expect((await again.books.lines({ ...allLines, text: 'biển', level: 'open', register: 'incoming', period: '2026' })).total).toBe(0);
  expect(await refusal(again.books.correct('open', lines[0]!.entry, day(21), 'thử', null, note()))).toBe('registerLineMissing');
  await again.close();
});

type Step =
  | { readonly do: 'line'; readonly level: 'open' | 'secret'; readonly on: number }
  | { readonly do: 'correct'; readonly which: number; readonly on: number; readonly replace: boolean }
  | { readonly do: 'close'; readonly on: number }
  | { readonly do: 'restart' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('line' as const), level: fc.constantFrom('open' as const, 'secret' as const), on: fc.integer({ min: 1, max: 28 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('correct' as const), which: fc.nat(20), on: fc.integer({ min: 1, max: 28 }), replace: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), on: fc.integer({ min: 1, max: 28 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

/** What must hold of the lines of one book, in the order of their numbers. */
function expectSound(lines: readonly RegisterLine[]): void {
  expect(lines.map((each) => each.ordinal)).toEqual(lines.map((_, index) => index + 1));
  for (const [index, each] of lines.entries()) {
    invariant(index === 0 || each.day >= lines[index - 1]!.day, 'days do not rise');
    invariant(each.corrects === null || lines[each.corrects - 1]?.struck?.correctedBy === each.ordinal, 'a correction leads nowhere');
  }
}

test('any history of lines, corrections, closings and restarts leaves numbers without gap or repeat, and refused steps leave nothing', { timeout: 240_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
    const created = await newVault();
    let { open } = created;
    const closedTo = { open: '', secret: '' };
    const lastDay = { open: '', secret: '' };
    const entries: { level: 'open' | 'secret'; entry: number; struck: boolean }[] = [];
    for (const each of steps) {
      if (each.do === 'restart') {
        await open.close();
        open = await created.vault.logIn('thu.ky', password);
      } else if (each.do === 'close') {
        const may = day(each.on) > closedTo.open;
        const done = await refusal(open.books.close({ level: 'open', register: 'incoming', period: '2026', day: day(each.on) }, note()));
        invariant((done === 'not refused') === may, `closing was ${done}`);
        if (may) closedTo.open = day(each.on);
      } else if (each.do === 'line') {
        const may = day(each.on) > closedTo[each.level] && day(each.on) >= lastDay[each.level];
        const answer = await open.books.add(line({ level: each.level, day: day(each.on) }), note()).catch(() => null);
        invariant((answer !== null) === may, 'a line was taken or refused wrongly');
        if (answer) {
          entries.push({ level: each.level, entry: answer.entry, struck: false });
          lastDay[each.level] = day(each.on);
        }
      } else {
        const target = entries[each.which % Math.max(1, entries.length)];
        if (!target) continue;
        const may = !target.struck && day(each.on) > closedTo[target.level] && day(each.on) >= lastDay[target.level];
        const words = each.replace ? { typeName: 'Báo cáo', subject: 'Đúng', fields: {} } : null;
        const answer = await open.books.correct(target.level, target.entry, day(each.on), 'nhầm', words, note()).catch(() => null);
        invariant((answer !== null) === may, 'a correction was taken or refused wrongly');
        if (!answer) continue;
        target.struck = true;
        lastDay[target.level] = day(each.on);
        if (words) entries.push({ level: target.level, entry: answer.entry, struck: false });
      }
    }
    for (const level of ['open', 'secret'] as const) {
      const { lines } = await open.books.lines({ ...allLines, level, register: level === 'open' ? 'incoming' : 'secretIncoming', period: '2026' });
      expectSound(lines);
      expect(lines.length).toBe(entries.filter((entry) => entry.level === level).length);
      expect(lines.filter((each) => each.struck).length).toBe(entries.filter((entry) => entry.level === level && entry.struck).length);
    }
    expect((await open.books.check()).every((check) => check.trouble === null)).toBe(true);
    await open.close();
    await created.vault.release();
  }), { numRuns: 12 });
});

test('many hands at once draw different numbers', async () => {
  const { open } = await newVault();
  const lines = await Promise.all(Array.from({ length: 60 }, () => open.books.add(line(), note())));
  expect(lines.map((each) => each.ordinal).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
});

test('a second process finds the vault held and cannot write beside the first', async () => {
  const created = await newVault();
  await created.open.books.add(line(), note());
  expect(await refusal(openVault(created.vault.directory))).toBe('vaultInUse');
});

test('a record filed and a line refused in one step leave neither', async () => {
  const { open } = await newVault();
  await file(open);
  await open.books.close({ level: 'open', register: 'incoming', period: '2026', day: day(20) }, note());
  const before = await open.audit.list(1000, null);
  expect(await refusal(open.books.add(line({ day: day(20) }), note('registers.add')))).toBe('registerDayClosed');
  expect((await open.audit.list(1000, null)).length).toBe(before.length);
});
