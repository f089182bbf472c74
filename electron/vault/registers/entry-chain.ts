import { createHmac } from 'node:crypto';
import type { RegisterKind } from '../../../shared/domain/registers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { WritableDatabase } from '../database/connection';
import type { RegisterHead, RegisterTrouble } from '../doors/books';

/** An entry of the books as it is kept; `mac` seals it and the one before. */
export interface EntryRow {
  readonly number: number;
  readonly kind: 'line' | 'opening' | 'strike' | 'closing';
  readonly level: string;
  readonly register: RegisterKind;
  readonly period: string;
  readonly day: string;
  readonly at: string;
  readonly actor: string;
  readonly ordinal: number | null;
  readonly series: string | null;
  readonly series_number: number | null;
  readonly refers: number | null;
  readonly record_id: string | null;
  readonly draft_id: string | null;
  readonly scope_id: string;
  readonly type_name: string;
  readonly subject: string;
  readonly fields: string;
  readonly reason: string;
  readonly count: number | null;
  readonly mac: Uint8Array;
}
export type NewEntry = Omit<EntryRow, 'number' | 'mac' | 'at' | 'level'>;

const columns = [
  'number', 'kind', 'level', 'register', 'period', 'day', 'at', 'actor', 'ordinal', 'series', 'series_number', 'refers', 'record_id', 'draft_id',
  'scope_id', 'type_name', 'subject', 'fields', 'reason', 'count',
] as const satisfies readonly (keyof EntryRow)[];
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The one chain through all books of a level. `append` belongs inside the transaction of the act. */
export interface EntryChain {
  append(entry: NewEntry): number;
  /** The last entry and its seal, for the foot of a printed register; null before the first. */
  head(): RegisterHead | null;
  /** The seal of that entry, to compare with a sheet printed earlier. */
  sealOf(number: number): string | null;
  /** Null where every entry follows from the one before and none is missing at the end. */
  trouble(): RegisterTrouble | null;
}

/** `key`: gives the key of the books, which nobody has who only reads them; asked for each time, so that none stays behind in memory. */
export function createEntryChain(database: WritableDatabase, key: () => Uint8Array, level: SecrecyLevel): EntryChain {
  const last = database.query<[], { number: number; mac: Uint8Array }>('SELECT number, mac FROM main.register_entries ORDER BY number DESC LIMIT 1');
  const one = database.query<[number], { mac: Uint8Array }>('SELECT mac FROM main.register_entries WHERE number = ?');
  const every = database.query<[], EntryRow>(`SELECT ${columns.join(', ')}, mac FROM main.register_entries ORDER BY number`);
  const sealed = database.query<[], { number: number; mac: Uint8Array }>('SELECT number, mac FROM main.register_head');
  const insert = database.command<Readonly<Record<keyof EntryRow, string | number | Uint8Array | null>>>(`
    INSERT INTO main.register_entries (${columns.join(', ')}, mac) VALUES (${columns.map((name) => `@${name}`).join(', ')}, @mac)`);
  const setHead = database.command<[number, Uint8Array]>(`
    INSERT INTO main.register_head (only, number, mac) VALUES (1, ?, ?)
    ON CONFLICT (only) DO UPDATE SET number = excluded.number, mac = excluded.mac`);

  const mac = (parts: readonly unknown[]): Buffer => createHmac('sha256', key()).update(JSON.stringify(parts)).digest();
  const entryMac = (entry: Omit<EntryRow, 'mac'>, before: Uint8Array): Buffer => mac(['entry', level, ...columns.map((name) => entry[name]), hex(before)]);
  const headMac = (number: number, of: Uint8Array): Buffer => mac(['head', level, number, hex(of)]);
  const nothing = new Uint8Array(0);

  return {
    append(entry) {
      const before = last.get([]);
      const row = { ...entry, number: (before?.number ?? 0) + 1, level, at: new Date().toISOString() };
      const seal = entryMac(row, before?.mac ?? nothing);
      insert.run({ ...row, mac: seal });
      setHead.run([row.number, headMac(row.number, seal)]);
      return row.number;
    },
    head() {
      const row = last.get([]);
      return row ? { number: row.number, seal: hex(row.mac) } : null;
    },
    sealOf(number) {
      const row = one.get([number]);
      return row ? hex(row.mac) : null;
    },
    trouble() {
      let number = 0;
      let before: Uint8Array = nothing;
      for (const row of every.each([])) {
        if (row.number !== number + 1) return { at: number + 1, what: 'missing' };
        if (!entryMac(row, before).equals(row.mac)) return { at: row.number, what: 'changed' };
        number = row.number;
        before = row.mac;
      }
      const head = sealed.get([]);
      if (!head) return number === 0 ? null : { at: number, what: 'missing' };
      if (head.number !== number) return { at: number + 1, what: 'missing' };
      return headMac(number, before).equals(head.mac) ? null : { at: number, what: 'changed' };
    },
  };
}
