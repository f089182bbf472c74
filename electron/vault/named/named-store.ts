import type { AccountId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { WritableDatabase } from '../database/connection';
import { seal, unseal, type KeyPair } from '../keys/account-keys';
import type { Sodium } from '../keys/sodium';
import { createNamedBox } from './named-box';

export type NamedKind = 'record' | 'draft';
/** Public halves of the readers' keys for this level. */
export type ReaderPublicKeys = ReadonlyMap<AccountId, Uint8Array>;

interface ThingRow {
  readonly key: number;
  readonly id: string;
  readonly revision: number;
  readonly head: Uint8Array;
  readonly sealed_key: Uint8Array;
}
interface PartRow {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface NamedThing<Head> {
  readonly id: string;
  readonly revision: number;
  readonly head: Head;
}
/** All of a thing, opened: what moves to another level or gets a new key. */
export interface WholeThing {
  readonly kind: NamedKind;
  readonly id: string;
  readonly revision: number;
  readonly head: unknown;
  readonly content: unknown;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Opened titles kept in memory; more are opened again each time. */
const headsKept = 5000;
const thingColumns = 'key, id, revision, head, sealed_key';

/**
 * The things of one level that have named readers. Statements name only `visible_named`, which holds those of the person who is logged
 * in; what a person's key does not open is not there for them. Writes belong inside a transaction of the caller.
 */
export function createNamedStore(sodium: Sodium, database: WritableDatabase, reader: () => KeyPair | null) {
  const box = createNamedBox(sodium, database.name);
  const keys = new Map<number, { readonly sealed: Uint8Array; readonly key: Uint8Array }>();
  const heads = new Map<number, { readonly revision: number; readonly head: unknown }>();
  const all = database.query<[string], ThingRow>(`SELECT ${thingColumns} FROM visible_named WHERE kind = ? ORDER BY key`);
  const one = database.query<[string, string], ThingRow>(`SELECT ${thingColumns} FROM visible_named WHERE kind = ? AND id = ?`);
  const contentOf = database.query<[number], { content: Uint8Array }>('SELECT content FROM visible_named WHERE key = ?');
  const partsOf = database.query<[number], PartRow>('SELECT p.name, p.bytes FROM visible_named n JOIN named_parts p ON p.thing_key = n.key WHERE n.key = ? ORDER BY p.rowid');
  const readersOf = database.query<[number], { account_id: string }>(`
    SELECT r.account_id FROM visible_named n JOIN named_readers r ON r.thing_key = n.key WHERE n.key = ? ORDER BY r.account_id`);
  const due = database.query<[], { id: string; kind: NamedKind }>('SELECT id, kind FROM visible_named WHERE rekey_due = 1');
  const insertThing = database.command<Record<string, string | number | Uint8Array>>(`
    INSERT INTO main.named_things (id, kind, revision, head, content) VALUES (@id, @kind, @revision, @head, @content)`);
  const keyOf = database.query<[string], { key: number }>('SELECT key FROM main.named_things WHERE id = ?');
  const insertPart = database.command<[number, string, Uint8Array]>(`
    INSERT INTO named_parts (thing_key, name, bytes) VALUES (?, ?, ?) ON CONFLICT (thing_key, name) DO UPDATE SET bytes = excluded.bytes`);
  const insertReader = database.command<[number, string, Uint8Array]>('INSERT INTO main.named_readers (thing_key, account_id, sealed_key) VALUES (?, ?, ?)');
  const updateThing = database.command<Record<string, string | number | Uint8Array>>(`
    UPDATE main.named_things SET revision = revision + 1, head = @head, content = @content WHERE key = @key AND revision = @revision`);
  const updateHead = database.command<[Uint8Array, number]>('UPDATE main.named_things SET head = ? WHERE key = ?');
  const deleteThing = database.command<[string]>('DELETE FROM main.named_things WHERE id = ?');
  const mark = database.command<[string | null, string]>('UPDATE main.named_things SET moving_to = ? WHERE id = ?');
  const marked = database.query<[], { id: string; moving_to: SecrecyLevel }>('SELECT id, moving_to FROM main.named_things WHERE moving_to IS NOT NULL');
  const strangers = database.query<[string], { thing_key: number; account_id: string }>(`
    SELECT thing_key, account_id FROM main.named_readers r
    WHERE account_id NOT IN (SELECT value FROM json_each(?))
      AND EXISTS (SELECT 1 FROM main.named_readers o WHERE o.thing_key = r.thing_key AND o.account_id <> r.account_id)
    ORDER BY thing_key`);
  const others = database.query<[number], { count: number }>('SELECT count(*) AS count FROM main.named_readers WHERE thing_key = ?');
  const dropReader = database.command<[number, string]>('DELETE FROM main.named_readers WHERE thing_key = ? AND account_id = ?');
  const markDue = database.command<[number]>('UPDATE main.named_things SET rekey_due = 1 WHERE key = ?');

  /** The thing's own key; null where this person's key does not open it. */
  function thingKey(row: ThingRow): Uint8Array | null {
    const kept = keys.get(row.key);
    if (kept && Buffer.from(kept.sealed).equals(row.sealed_key)) return kept.key;
    const pair = reader();
    const key = pair && unseal(sodium, row.sealed_key, pair);
    if (key) keys.set(row.key, { sealed: row.sealed_key, key });
    return key;
  }
  function find(kind: NamedKind, id: string): { row: ThingRow; key: Uint8Array } | null {
    const row = one.get([kind, id]);
    const key = row && thingKey(row);
    return row && key ? { row, key } : null;
  }
  function headOf(row: ThingRow, key: Uint8Array): unknown {
    const kept = heads.get(row.key);
    if (kept?.revision === row.revision) return kept.head;
    const head = box.openJson(key, [row.id, 'head'], row.head);
    if (heads.size >= headsKept) heads.clear();
    heads.set(row.key, { revision: row.revision, head });
    return head;
  }
  const contentIn = ({ row, key }: { row: ThingRow; key: Uint8Array }): unknown =>
    box.openJson(key, [row.id, 'content'], contentOf.get([row.key])?.content ?? new Uint8Array(0));
  function partsIn({ row, key }: { row: ThingRow; key: Uint8Array }): Map<string, Uint8Array> {
    return new Map(partsOf.all([row.key]).map(({ name, bytes }) => [name, box.open(key, [row.id, 'part', name], bytes)]));
  }
  const forget = (rowKey: number): void => {
    keys.get(rowKey)?.key.fill(0);
    keys.delete(rowKey);
    heads.delete(rowKey);
  };

  function insert({ kind, id, revision, head, content, parts }: WholeThing, readers: ReaderPublicKeys): void {
    const key = box.newKey();
    insertThing.run({ id, kind, revision, head: box.sealJson(key, [id, 'head'], head), content: box.sealJson(key, [id, 'content'], content) });
    const rowKey = keyOf.get([id])?.key ?? 0;
    for (const [name, bytes] of parts) insertPart.run([rowKey, name, box.seal(key, [id, 'part', name], bytes)]);
    for (const [account, publicKey] of readers) insertReader.run([rowKey, account, seal(sodium, key, publicKey)]);
    sodium.memzero(key);
  }
  function whole(kind: NamedKind, id: string): WholeThing | null {
    const found = find(kind, id);
    if (!found) return null;
    return { kind, id, revision: found.row.revision, head: headOf(found.row, found.key), content: contentIn(found), parts: partsIn(found) };
  }
  function remove(id: string): void {
    const rowKey = keyOf.get([id])?.key;
    if (rowKey !== undefined) forget(rowKey);
    deleteThing.run([id]);
  }

  return {
    insert, whole, remove,
    list: (kind: NamedKind): NamedThing<unknown>[] => all.all([kind]).flatMap((row) => {
      const key = thingKey(row);
      return key ? [{ id: row.id, revision: row.revision, head: headOf(row, key) }] : [];
    }),
    get(kind: NamedKind, id: string): NamedThing<unknown> | null {
      const found = find(kind, id);
      return found && { id, revision: found.row.revision, head: headOf(found.row, found.key) };
    },
    content(kind: NamedKind, id: string): unknown {
      const found = find(kind, id);
      return found && contentIn(found);
    },
    parts(kind: NamedKind, id: string): Map<string, Uint8Array> | null {
      const found = find(kind, id);
      return found && partsIn(found);
    },
    readers(kind: NamedKind, id: string): AccountId[] | null {
      const found = find(kind, id);
      return found && readersOf.all([found.row.key]).map((row) => row.account_id as AccountId);
    },
    /** Whether the thing stood at this revision and was written. */
    update(kind: NamedKind, id: string, revision: number, head: unknown, content: unknown): boolean {
      const found = find(kind, id);
      if (!found) return false;
      const { row, key } = found;
      return updateThing.run({ key: row.key, revision, head: box.sealJson(key, [id, 'head'], head), content: box.sealJson(key, [id, 'content'], content) }) === 1;
    },
    /** Without a new revision: the content stayed as it was. */
    putHead(kind: NamedKind, id: string, head: unknown): void {
      const found = find(kind, id);
      if (!found) return;
      heads.delete(found.row.key);
      updateHead.run([box.sealJson(found.key, [id, 'head'], head), found.row.key]);
    },
    putPart(kind: NamedKind, id: string, name: string, bytes: Uint8Array): void {
      const found = find(kind, id);
      if (found) insertPart.run([found.row.key, name, box.seal(found.key, [id, 'part', name], bytes)]);
    },
    /** Everything under a new key for these readers: whoever is no longer among them has a key that opens nothing of it. */
    renew(kind: NamedKind, id: string, readers: ReaderPublicKeys): void {
      const thing = whole(kind, id);
      if (!thing) return;
      remove(id);
      insert(thing, readers);
    },
    /** Things that lost a reader since they were sealed. */
    due: () => due.all([]),
    markMoving: (id: string, to: SecrecyLevel | null): void => void mark.run([to, id]),
    moving: () => marked.all([]),
    holds: (id: string): boolean => keyOf.get([id]) !== undefined,
    /** Takes readers away who do not hold the level any more; the last reader of a thing stays, or nobody could ever open it again. */
    dropStrangers(holders: readonly AccountId[]): void {
      for (const { thing_key: key, account_id: account } of strangers.all([JSON.stringify(holders)])) {
        if ((others.get([key])?.count ?? 0) < 2) continue;
        dropReader.run([key, account]);
        markDue.run([key]);
      }
    },
    forgetAll(): void {
      for (const { key } of keys.values()) key.fill(0);
      keys.clear();
      heads.clear();
    },
  };
}
export type NamedStore = ReturnType<typeof createNamedStore>;
