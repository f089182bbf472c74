import type { SecrecyLevel } from '../../../shared/domain/secrecy';

/** Who did what to which thing; the vault adds the time, the number and the chain. Holds ids, never content. */
export interface AuditNote {
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly outcome: 'done' | 'refused';
}
export interface AuditEntry extends AuditNote {
  readonly sequence: number;
  readonly at: string;
}

/** Which lines; empty words and null ask for nothing. Instants are ISO, `until` is not included. */
export interface AuditFilter {
  readonly person: string;
  readonly action: string;
  readonly object: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly refusedOnly: boolean;
}
/** The last line of a chain; `head` says its MAC, for paper. */
export interface AuditHead {
  readonly chain: string;
  readonly number: number;
  readonly at: string;
  readonly head: string;
}

/** One chain a database: what happened at a level can be read only with that level's key. */
export interface AuditDoor {
  /** `level` null: the office's own chain. */
  append(level: SecrecyLevel | null, note: AuditNote): Promise<void>;
  /** Newest first, over the chains this session can open. */
  list(limit: number, beforeSequence: number | null): Promise<readonly AuditEntry[]>;
  /** As `list`, of the lines that fit. */
  search(filter: AuditFilter, limit: number, beforeSequence: number | null): Promise<readonly AuditEntry[]>;
  /** Every action there is a line of. */
  actions(): Promise<readonly string[]>;
  heads(): Promise<readonly AuditHead[]>;
  /** Whether the line that was this chain's last is still there as it was; `notHeld`: another's chain, or none. */
  compare(kept: Omit<AuditHead, 'at'>): Promise<'same' | 'changed' | 'missing' | 'notHeld'>;
  /** Whether every line follows from the one before it: all once an opening, then what has come since. `verifyVault` checks all again. */
  intact(): Promise<boolean>;
}
