import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { Account } from './accounts';

/** How much of a level another person would see. */
export interface SeenOfLevel {
  readonly level: SecrecyLevel;
  readonly records: number;
  readonly drafts: number;
}
/** What another person would see, of what this person sees: never more than both. */
export interface SightDoor {
  counts(other: Pick<Account, 'id' | 'levels' | 'scopes'>): Promise<readonly SeenOfLevel[]>;
  /** Newest first. */
  records(other: Pick<Account, 'id' | 'levels' | 'scopes'>, limit: number): Promise<readonly ArchiveRecord[]>;
}
