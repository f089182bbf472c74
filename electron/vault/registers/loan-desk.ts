import { randomUUID } from 'node:crypto';
import type { RecordId, ScopeId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { WritableDatabase } from '../database/connection';
import type { Loan, NewLoan } from '../doors/loans';

interface LoanRow {
  readonly id: string;
  readonly record_id: string | null;
  readonly scope_id: string;
  readonly title: string;
  readonly paper_number: string;
  readonly borrower: string;
  readonly lent_on: string;
  readonly due_on: string;
  readonly returned_on: string | null;
  readonly returned_to: string | null;
  readonly ordinal: number;
  readonly period: string;
}

const loanOf = (row: LoanRow, level: SecrecyLevel): Loan => ({
  id: row.id, level, scopeId: row.scope_id as ScopeId, recordId: row.record_id as RecordId | null, title: row.title, paperNumber: row.paper_number, borrower: row.borrower,
  lentOn: row.lent_on, dueOn: row.due_on, returnedOn: row.returned_on, returnedTo: row.returned_to, ordinal: row.ordinal, period: row.period,
});
const select = `
  SELECT l.id, l.record_id, l.scope_id, l.title, l.paper_number, l.borrower, l.lent_on, l.due_on, l.returned_on, l.returned_to, e.ordinal, e.period
  FROM temp.visible_loans l JOIN main.register_entries e ON e.number = l.register_entry`;

/** The lent originals of one level; what writes belongs inside a transaction of the caller. */
export function createLoanDesk(database: WritableDatabase, level: SecrecyLevel) {
  const all = database.query<[], LoanRow>(`${select} ORDER BY l.returned_on IS NOT NULL, l.due_on, l.key`);
  const one = database.query<[string], LoanRow>(`${select} WHERE l.id = ?`);
  const open = database.query<[string], { borrower: string }>('SELECT borrower FROM main.loans WHERE record_id = ? AND returned_on IS NULL');
  const insert = database.command<Readonly<Record<string, string | number | null>>>(`
    INSERT INTO main.loans (id, record_id, scope_id, title, paper_number, borrower, lent_on, due_on, register_entry)
    VALUES (@id, @recordId, @scopeId, @title, @paperNumber, @borrower, @lentOn, @dueOn, @entry)`);
  const end = database.command<[string, string, string]>('UPDATE main.loans SET returned_on = ?, returned_to = ? WHERE id = ?');
  const must = (id: string): Loan => {
    const row = one.get([id]);
    if (!row) throw new OfficeError('loanMissing');
    return loanOf(row, level);
  };
  return {
    list: (): Loan[] => all.all([]).map((row) => loanOf(row, level)),
    get(id: string): Loan | null {
      const row = one.get([id]);
      return row ? loanOf(row, level) : null;
    },
    lend({ line, ...loan }: NewLoan, entry: number): Loan {
      const out = loan.recordId === null ? undefined : open.get([loan.recordId]);
      if (out) throw new OfficeError('loanOpen', { borrower: out.borrower });
      const id = randomUUID();
      insert.run({ ...loan, id, scopeId: line.scopeId, entry });
      return must(id);
    },
    takeBack(id: string, day: string, by: string): Loan {
      if (must(id).returnedOn !== null) throw new OfficeError('loanReturned');
      end.run([day, by, id]);
      return must(id);
    },
  };
}
export type LoanDesk = ReturnType<typeof createLoanDesk>;
