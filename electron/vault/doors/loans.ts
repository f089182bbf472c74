import type { RecordId, ScopeId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { AuditNote } from './audit';
import type { NewLine, RegisterLine } from './books';

/** A paper original in somebody's hands. Days ISO. */
export interface Loan {
  readonly id: string;
  readonly level: SecrecyLevel;
  readonly scopeId: ScopeId;
  readonly recordId: RecordId | null;
  readonly title: string;
  readonly paperNumber: string;
  readonly borrower: string;
  readonly lentOn: string;
  readonly dueOn: string;
  readonly returnedOn: string | null;
  readonly returnedTo: string | null;
  /** The number of the slip: the ordinal in the register of lending. */
  readonly ordinal: number;
  readonly period: string;
}
export type NewLoan = Pick<Loan, 'recordId' | 'title' | 'paperNumber' | 'borrower' | 'lentOn' | 'dueOn'> & { readonly line: NewLine };

/** Lent originals of every level this session holds; each loan is a line of the register of lending. */
export interface LoansDoor {
  /** Those still out first, the one due earliest on top. */
  list(): Promise<readonly Loan[]>;
  get(id: string): Promise<Loan | null>;
  /** @throws OfficeError loanOpen {borrower}: the original is out already; and what `BooksDoor.add` refuses with */
  lend(loan: NewLoan, note: AuditNote): Promise<{ readonly loan: Loan; readonly line: RegisterLine }>;
  /** @throws OfficeError loanMissing | loanReturned */
  takeBack(id: string, day: string, note: AuditNote): Promise<Loan>;
}
