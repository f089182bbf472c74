import type { CopySource, CopyState } from '../../../shared/domain/copies';
import type { ScopeId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { AuditNote } from './audit';
import type { NewLine, RegisterLine } from './books';

/** All numbered copies of one paper. The counts always add up to `issued`. */
export interface CopySet {
  readonly id: string;
  readonly level: SecrecyLevel;
  readonly scopeId: ScopeId;
  readonly source: CopySource;
  readonly sourceId: string;
  /** Of the paper when its first copy was issued; empty at Tuyệt mật. */
  readonly title: string;
  readonly issued: number;
  readonly counts: Readonly<Record<CopyState, number>>;
}
export interface Copy {
  readonly number: number;
  /** As printed on it: "Bản số 3/12". */
  readonly total: number;
  readonly recipient: string;
  readonly state: CopyState;
  /** The ordinal of the line in the register of copying. */
  readonly ordinal: number;
  readonly period: string;
  readonly history: readonly { readonly state: CopyState; readonly day: string; readonly at: string; readonly by: string; readonly note: string }[];
}
export interface NewCopies {
  readonly source: CopySource;
  readonly sourceId: string;
  readonly title: string;
  /** In the order of their numbers; the first gets `firstNumber`. */
  readonly recipients: readonly string[];
  /** Of what was set by the press: refused where somebody issued copies in between. */
  readonly firstNumber: number;
  readonly line: NewLine;
}
/** Numbered copies of papers of every level this session holds. */
export interface CopiesDoor {
  list(): Promise<readonly CopySet[]>;
  get(id: string): Promise<CopySet | null>;
  of(source: CopySource, sourceId: string): Promise<CopySet | null>;
  copies(id: string): Promise<readonly Copy[]>;
  /**
   * Gives the numbers and writes the line of the register of copying, in one step and on disk when it returns.
   * @throws OfficeError copiesIssuedMeanwhile and what `BooksDoor.add` refuses with
   */
  issue(copies: NewCopies, note: AuditNote): Promise<{ readonly set: CopySet; readonly line: RegisterLine }>;
  /** @throws OfficeError copyMissing {number} | copyStep {number, state} */
  follow(id: string, numbers: readonly number[], state: CopyState, day: string, words: string, note: AuditNote): Promise<CopySet>;
}
