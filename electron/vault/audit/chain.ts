import { createHmac } from 'node:crypto';
import type { ReadableDatabase, WritableDatabase } from '../database/connection';
import type { AuditEntry, AuditFilter, AuditHead, AuditNote } from '../doors';

interface AuditRow {
  readonly number: number;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly outcome: 'done' | 'refused';
  readonly mac: Buffer;
}

/** Chains whose lines one person may see merged; each takes the sequences of its own remainder, so that none is given twice. */
const chainSlots = 8;

/**
 * Microseconds since 1970, never twice the same for two acts, which take longer: acts of one millisecond stay in their order over all chains, and
 * no chain's numbers tell that a line was written into another one.
 */
const microseconds = (): number => Math.floor((performance.timeOrigin + performance.now()) * 1000);

/** The first number of the slot from `least` on. */
const inSlot = (least: number, slot: number): number => least + ((slot - (least % chainSlots) + chainSlots) % chainSlots);

/** Half of a MAC, in groups that can be read off paper. */
const spoken = (mac: Uint8Array): string => (Buffer.from(mac).toString('hex').slice(0, 32).match(/.{4}/g) ?? []).join('-');

const toEntry = ({ sequence, at, actor, action, object, outcome }: AuditRow): AuditEntry => ({ sequence, at, actor, action, object, outcome });

/** The log's key where the database has had another key than its present one; else it is a sub-key of that. */
export const chainKeyOf = (database: ReadableDatabase): Uint8Array | null =>
  database.query<[], { key: Uint8Array }>('SELECT key FROM chain_key').get([])?.key ?? null;

/** The log of one database. `append` belongs inside the transaction of the act that it tells. */
export interface AuditChain {
  append(note: AuditNote): void;
  /** Newest first. */
  list(limit: number, beforeSequence: number | null): AuditEntry[];
  search(filter: AuditFilter, limit: number, beforeSequence: number | null): AuditEntry[];
  actions(): string[];
  /** Null: nothing was ever written. */
  head(): AuditHead | null;
  /** What stood or stands at a number, in the words of a head; null where there is no such line. */
  headAt(number: number): string | null;
  readonly name: string;
  /**
   * Whether every line follows from the one before it and none is missing. What this session has checked before it does not check
   * again, unless asked for `whole`.
   */
  intact(whole?: boolean): boolean;
}

/** The action of the line that goes before others when the clock shows less than the line before: its object is what that one showed. */
export const clockSetBack = 'clock.setBack';
/** Clocks are set right by a little every day; only more than this tells something. */
export const clockTolerance = 5 * 60_000;

/**
 * `key`: the sub-key for the log, which nobody has who only reads lines. `name` and `slot` (0 to 7) are the chain's own, so that
 * lines of one chain prove nothing in another. Sequences follow the clock and rise in each chain; numbers count without a gap.
 */
export function createAuditChain(database: WritableDatabase, key: Uint8Array, name: string, slot: number): AuditChain {
  const last = database.query<[], AuditRow>('SELECT * FROM audit ORDER BY number DESC LIMIT 1');
  const head = database.query<[], { number: number; mac: Uint8Array }>('SELECT number, mac FROM audit_head');
  const from = database.query<[number], AuditRow>('SELECT * FROM audit WHERE number > ? ORDER BY number');
  const at = database.query<[number], AuditRow>('SELECT * FROM audit WHERE number = ?');
  const newest = database.query<[number, number], AuditRow>('SELECT * FROM audit WHERE sequence < ? ORDER BY sequence DESC LIMIT ?');
  const fitting = database.query<Readonly<Record<string, string | number | null>>, AuditRow>(`
    SELECT * FROM audit WHERE sequence < @before AND (@person = '' OR actor = @person) AND (@action = '' OR action = @action)
      AND (@object = '' OR instr(object, @object) > 0) AND (@from IS NULL OR at >= @from) AND (@until IS NULL OR at < @until)
      AND (@refused = 0 OR outcome = 'refused')
    ORDER BY sequence DESC LIMIT @limit`);
  const kinds = database.query<[], { action: string }>('SELECT DISTINCT action FROM audit');
  const insert = database.command<Record<keyof AuditRow, string | number | Uint8Array>>(`
    INSERT INTO audit (number, sequence, at, actor, action, object, outcome, mac)
    VALUES (@number, @sequence, @at, @actor, @action, @object, @outcome, @mac)`);
  const setHead = database.command<[number, Uint8Array]>(`
    INSERT INTO audit_head (only, number, mac) VALUES (1, ?, ?)
    ON CONFLICT (only) DO UPDATE SET number = excluded.number, mac = excluded.mac`);

  const mac = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const lineMac = (line: Omit<AuditRow, 'mac'>, before: Uint8Array): Buffer => mac(JSON.stringify([
    'line', name, line.number, line.sequence, line.at, line.actor, line.action, line.object, line.outcome, Buffer.from(before).toString('hex'),
  ]));
  const headMac = (number: number, lineOf: Uint8Array): Buffer => mac(JSON.stringify(['head', name, number, Buffer.from(lineOf).toString('hex')]));
  const nothing = new Uint8Array(0);

  /** The last line this session has found to be right. */
  let checked: AuditRow | undefined;

  function write({ actor, action, object, outcome }: AuditNote, before: AuditRow | undefined, now: Date): void {
    const line = {
      number: (before?.number ?? 0) + 1, sequence: inSlot(Math.max(microseconds(), (before?.sequence ?? 0) + 1), slot), at: now.toISOString(),
      actor, action, object, outcome,
    };
    const sealed = lineMac(line, before?.mac ?? nothing);
    insert.run({ ...line, mac: sealed });
    setHead.run([line.number, headMac(line.number, sealed)]);
  }

  return {
    append(note) {
      const before = last.get([]);
      const now = new Date();
      const wentBack = before !== undefined && now.getTime() + clockTolerance < Date.parse(before.at);
      if (wentBack) write({ actor: note.actor, action: clockSetBack, object: before.at, outcome: 'done' }, before, now);
      write(note, wentBack ? last.get([]) : before, now);
    },
    name,
    search: ({ person, action, object, from: since, until, refusedOnly }, limit, beforeSequence) => fitting.all({
      person, action, object, from: since, until, refused: refusedOnly ? 1 : 0, limit, before: beforeSequence ?? Number.MAX_SAFE_INTEGER,
    }).map(toEntry),
    actions: () => kinds.all([]).map(({ action }) => action),
    head() {
      const line = last.get([]);
      return line ? { chain: name, number: line.number, at: line.at, head: spoken(line.mac) } : null;
    },
    headAt(number) {
      const line = at.get([number]);
      return line ? spoken(line.mac) : null;
    },
    list: (limit, beforeSequence) => newest.all([beforeSequence ?? Number.MAX_SAFE_INTEGER, limit]).map(toEntry),
    intact(whole = false) {
      let before = whole ? undefined : checked;
      if (before && JSON.stringify(at.get([before.number])) !== JSON.stringify(before)) return false;
      for (const line of from.each([before?.number ?? 0])) {
        if (line.number !== (before?.number ?? 0) + 1) return false;
        if (!lineMac(line, before?.mac ?? nothing).equals(line.mac)) return false;
        before = line;
      }
      const seal = head.get([]);
      if (!before || !seal) return !before && !seal;
      if (seal.number !== before.number || !headMac(before.number, before.mac).equals(seal.mac)) return false;
      checked = before;
      return true;
    },
  };
}
