import type { RecordId, ScopeId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { Decision } from '../../../shared/domain/terms';
import type { AuditNote } from './audit';

export const decisionActs = ['classified', 'extended', 'raised', 'lowered', 'declassified', 'digitised'] as const;
export type DecisionAct = (typeof decisionActs)[number];

/** A competent person's decision about a paper's level, as it was recorded. */
export interface SecrecyDecision extends Decision {
  readonly recordId: RecordId;
  readonly act: DecisionAct;
  readonly from: SecrecyLevel;
  readonly to: SecrecyLevel;
  readonly expiresOn: string | null;
  readonly at: string;
  readonly by: string;
}
export interface NewSecrecyDecision extends Decision {
  readonly recordId: RecordId;
  readonly scopeId: ScopeId;
  readonly act: DecisionAct;
  readonly from: SecrecyLevel;
  readonly to: SecrecyLevel;
  readonly expiresOn: string | null;
}
export interface ProtectedPaper {
  readonly record: ArchiveRecord;
  /** What the last decision set; null: by the law, from the paper's own date. */
  readonly decidedExpiry: string | null;
  readonly classifiedOn: string;
}
/** Decisions about levels, kept in the database of the level they were made at. */
export interface TermsDoor {
  /** Every paper of Mật and above that this session may see. */
  protectedPapers(): Promise<readonly ProtectedPaper[]>;
  /** Of one paper, oldest first, over all levels that are open. */
  decisions(id: RecordId): Promise<readonly SecrecyDecision[]>;
  /** Papers that were declassified or lowered, newest first: who got copies must be told. */
  released(): Promise<readonly SecrecyDecision[]>;
  /** Writes the decision into the database of that level. @throws OfficeError levelNotHeld | scopeNotHeld */
  decide(level: SecrecyLevel, decision: NewSecrecyDecision, note: AuditNote): Promise<void>;
}
