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

/** One chain a database: what happened at a level can be read only with that level's key. */
export interface AuditDoor {
  /** `level` null: the office's own chain. */
  append(level: SecrecyLevel | null, note: AuditNote): Promise<void>;
  /** Newest first, over the chains this session can open. */
  list(limit: number, beforeSequence: number | null): Promise<readonly AuditEntry[]>;
  /** Whether every line follows from the one before it: all once an opening, then what has come since. `verifyVault` checks all again. */
  intact(): Promise<boolean>;
}
