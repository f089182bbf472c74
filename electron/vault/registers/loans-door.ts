import { OfficeError } from '../../../shared/errors/office-error';
import type { Loan, LoansDoor } from '../doors/loans';
import { roomOf, type LevelRoom } from '../levels/level-room';

/** Those still out come first. */
const isBack = (loan: Loan): number => (loan.returnedOn === null ? 0 : 1);

export function createLoansDoor(rooms: readonly LevelRoom[]): LoansDoor {
  const roomWith = (id: string): LevelRoom | undefined => rooms.find((room) => room.loans.get(id) !== null);
  return {
    list: async () => rooms.flatMap((room) => room.loans.list()).sort((a, b) => isBack(a) - isBack(b) || a.dueOn.localeCompare(b.dueOn)),
    get: async (id) => roomWith(id)?.loans.get(id) ?? null,
    async lend(loan, note) {
      const room = roomOf(rooms, loan.line.level);
      if (!room.groups.mayUse(loan.line.scopeId)) throw new OfficeError('scopeNotHeld');
      return room.database.transaction(() => {
        const line = room.registers.add(loan.line, note.actor);
        const lent = room.loans.lend(loan, line.entry);
        room.audit.append(note);
        return { loan: lent, line };
      });
    },
    async takeBack(id, day, note) {
      const room = roomWith(id);
      if (!room) throw new OfficeError('loanMissing');
      return room.database.transaction(() => {
        const loan = room.loans.takeBack(id, day, note.actor);
        room.audit.append(note);
        return loan;
      });
    },
  };
}
