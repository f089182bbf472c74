import { createHmac } from 'node:crypto';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { secrecyRank } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { WritableDatabase } from '../database/connection';
import type { Sodium } from '../keys/sodium';
import { createNamedBox } from '../named/named-box';

/** How far a database has come: its transactions, and the last line of its log. */
export interface DatabaseState {
  readonly count: number;
  readonly number: number;
  readonly mac: string;
}

/** Numbers of fixed length, so that the sealed record tells nothing by its own. */
const recordOf = ({ count, number, mac }: DatabaseState): Buffer => {
  const bytes = Buffer.alloc(48);
  bytes.writeBigUInt64BE(BigInt(count), 0);
  bytes.writeBigUInt64BE(BigInt(number), 8);
  bytes.write(mac, 16, 'hex');
  return bytes;
};
const stateIn = (bytes: Buffer): DatabaseState => ({
  count: Number(bytes.readBigUInt64BE(0)), number: Number(bytes.readBigUInt64BE(8)), mac: bytes.subarray(16, 48).toString('hex'),
});

/**
 * Counts the transactions of a database and gives its state sealed, to be kept where a copy of the database put back does not reach: in
 * the other databases, and outside the vault. Sealed, because how much a level does is nobody's business who does not hold it.
 */
export function createJournal(sodium: Sodium, database: WritableDatabase, chainKey: Uint8Array, level: SecrecyLevel | null) {
  const key = createHmac('sha256', chainKey).update('witness').digest();
  const box = createNamedBox(sodium, database.name);
  const name = level ?? 'office';
  const raise = database.command<[]>('UPDATE main.commits SET count = count + 1');
  const present = database.query<[], { count: number; number: number; mac: Uint8Array }>(`
    SELECT (SELECT count FROM main.commits) AS count, coalesce(a.number, 0) AS number, coalesce(a.mac, zeroblob(32)) AS mac
    FROM (SELECT 1) LEFT JOIN (SELECT number, mac FROM main.audit ORDER BY number DESC LIMIT 1) a`);
  const lineAt = database.query<[number], { mac: Uint8Array }>('SELECT mac FROM main.audit WHERE number = ?');
  const lastAt = database.query<[], { at: string }>('SELECT at FROM main.audit ORDER BY number DESC LIMIT 1');
  const seenOf = database.query<[string], { sealed: Uint8Array }>('SELECT sealed FROM main.seen_states WHERE name = ?');
  const putSeen = database.command<[string, Uint8Array]>(`
    INSERT INTO main.seen_states (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed`);
  database.countTransactions(() => void raise.run([]));
  return {
    name,
    /** Place of its record in the file outside. */
    slot: level ? 1 + secrecyRank(level) : 0,
    database,
    state(): DatabaseState {
      const row = present.get([]);
      return { count: row?.count ?? 0, number: row?.number ?? 0, mac: Buffer.from(row?.mac ?? new Uint8Array(32)).toString('hex') };
    },
    sealed(): Uint8Array {
      return box.seal(key, ['state', name], recordOf(this.state()));
    },
    /** Whether the database has all that stood in it when this was sealed; true where it was not sealed for this database. */
    follows(sealed: Uint8Array): boolean {
      const seen = this.open(sealed);
      if (!seen) return true;
      const state = this.state();
      const line = lineAt.get([seen.number]);
      return state.count >= seen.count && (seen.number === 0 || (line !== undefined && Buffer.from(line.mac).toString('hex') === seen.mac));
    },
    open(sealed: Uint8Array): DatabaseState | null {
      try {
        return stateIn(Buffer.from(box.open(key, ['state', name], sealed)));
      } catch (error) {
        if (error instanceof OfficeError) return null;
        throw error;
      }
    },
    lastAt: (): string | null => lastAt.get([])?.at ?? null,
    /** What is kept here of another database. */
    seen: (other: string): Uint8Array | null => seenOf.get([other])?.sealed ?? null,
    keep: (other: string, sealed: Uint8Array): void => void putSeen.run([other, sealed]),
    forget: (): void => void key.fill(0),
  };
}
export type Journal = ReturnType<typeof createJournal>;
