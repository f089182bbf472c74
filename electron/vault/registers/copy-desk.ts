import { randomUUID } from 'node:crypto';
import { copySteps, type CopySource, type CopyState } from '../../../shared/domain/copies';
import type { ScopeId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { WritableDatabase } from '../database/connection';
import type { Copy, CopySet, NewCopies } from '../doors/copies';

interface SetRow {
  readonly key: number;
  readonly id: string;
  readonly source: CopySource;
  readonly source_id: string;
  readonly scope_id: string;
  readonly title: string;
  readonly issued: number;
  readonly n_out: number;
  readonly n_recalled: number;
  readonly n_returned: number;
  readonly n_spoilt: number;
  readonly n_destroyed: number;
}
interface CopyRow {
  readonly number: number;
  readonly total: number;
  readonly recipient: string;
  readonly state: CopyState;
  readonly ordinal: number;
  readonly period: string;
}
interface StepRow {
  readonly number: number;
  readonly state: CopyState;
  readonly day: string;
  readonly at: string;
  readonly actor: string;
  readonly note: string;
}

const setOf = (row: SetRow, level: SecrecyLevel): CopySet => ({
  id: row.id, level, scopeId: row.scope_id as ScopeId, source: row.source, sourceId: row.source_id, title: row.title, issued: row.issued,
  counts: { out: row.n_out, recalled: row.n_recalled, returned: row.n_returned, spoilt: row.n_spoilt, destroyed: row.n_destroyed },
});

/** The copies of one level; what writes belongs inside a transaction of the caller. */
export function createCopyDesk(database: WritableDatabase, level: SecrecyLevel) {
  const all = database.query<[], SetRow>('SELECT * FROM temp.visible_copy_sets ORDER BY key DESC');
  const byId = database.query<[string], SetRow>('SELECT * FROM temp.visible_copy_sets WHERE id = ?');
  const bySource = database.query<[string, string], SetRow>('SELECT * FROM temp.visible_copy_sets WHERE source = ? AND source_id = ?');
  const copies = database.query<[number], CopyRow>(`
    SELECT c.number, c.total, c.recipient, c.state, e.ordinal, e.period FROM main.copies c
    JOIN main.register_entries e ON e.number = c.register_entry WHERE c.set_key = ? ORDER BY c.number`);
  const one = database.query<[number, number], { state: CopyState }>('SELECT state FROM main.copies WHERE set_key = ? AND number = ?');
  const steps = database.query<[number], StepRow>('SELECT number, state, day, at, actor, note FROM main.copy_steps WHERE set_key = ? ORDER BY key');
  const insertSet = database.command<[string, string, string, string, string]>('INSERT INTO main.copy_sets (id, source, source_id, scope_id, title) VALUES (?, ?, ?, ?, ?)');
  const insertCopy = database.command<[number, number, number, string, number]>(`
    INSERT INTO main.copies (set_key, number, total, recipient, state, register_entry) VALUES (?, ?, ?, ?, 'out', ?)`);
  const insertStep = database.command<[number, number, string, string, string, string, string]>(
    'INSERT INTO main.copy_steps (set_key, number, state, day, at, actor, note) VALUES (?, ?, ?, ?, ?, ?, ?)');

  const must = (row: SetRow | undefined): SetRow => {
    if (!row) throw new Error('a set of copies just written must be there');
    return row;
  };
  return {
    list: (): CopySet[] => all.all([]).map((row) => setOf(row, level)),
    get(id: string): CopySet | null {
      const row = byId.get([id]);
      return row ? setOf(row, level) : null;
    },
    of(source: CopySource, sourceId: string): CopySet | null {
      const row = bySource.get([source, sourceId]);
      return row ? setOf(row, level) : null;
    },
    copies(id: string): Copy[] {
      const set = byId.get([id]);
      if (!set) return [];
      const history = Map.groupBy(steps.all([set.key]), (step) => step.number);
      return copies.all([set.key]).map((row) => ({
        ...row, history: (history.get(row.number) ?? []).map(({ state, day, at, actor, note }) => ({ state, day, at, by: actor, note })),
      }));
    },
    issue({ source, sourceId, title, recipients, firstNumber, line }: NewCopies, entry: number, by: string): CopySet {
      const issued = bySource.get([source, sourceId])?.issued ?? 0;
      if (issued + 1 !== firstNumber) throw new OfficeError('copiesIssuedMeanwhile');
      if (issued === 0) insertSet.run([randomUUID(), source, sourceId, line.scopeId, title]);
      const { key } = must(bySource.get([source, sourceId]));
      const at = new Date().toISOString();
      const total = issued + recipients.length;
      for (const [index, recipient] of recipients.entries()) {
        const number = firstNumber + index;
        insertCopy.run([key, number, total, recipient, entry]);
        insertStep.run([key, number, 'out', line.day, at, by, '']);
      }
      return setOf(must(bySource.get([source, sourceId])), level);
    },
    follow(id: string, numbers: readonly number[], state: CopyState, day: string, words: string, by: string): CopySet {
      const set = byId.get([id]);
      if (!set) throw new OfficeError('copyMissing', { number: numbers[0] ?? 0 });
      const at = new Date().toISOString();
      for (const number of numbers) {
        const copy = one.get([set.key, number]);
        if (!copy) throw new OfficeError('copyMissing', { number });
        if (!copySteps[copy.state].includes(state)) throw new OfficeError('copyStep', { number });
        insertStep.run([set.key, number, state, day, at, by, words]);
      }
      return setOf(must(byId.get([id])), level);
    },
  };
}
export type CopyDesk = ReturnType<typeof createCopyDesk>;
