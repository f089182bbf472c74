import type { ParagraphJson } from '../../../shared/document/json';
import type { PaperDocument } from '../../../shared/document/paper-document';
import type { RecordId } from '../../../shared/domain/ids';
import { kindNames } from '../../../shared/domain/kind-names';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { levelWords } from '../../../shared/domain/words';
import { OfficeError } from '../../../shared/errors/office-error';
import { titleWords } from '../../../shared/forms/registers';
import { formatShortDate } from '../../../shared/text/dates';
import type { Loan, OpenVault } from '../../vault/doors';
import { ownPaper } from '../cleared';
import type { PressRoom } from '../press-room';
import type { Printer } from '../printer';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { bodyLines, paragraph, sheetDocument, tableOf, text } from './blocks';
import { currentPeriod, today } from './calendar';
import { checkedWords, subjectAt } from './line-words';

const fact = (name: string, value: string): ParagraphJson => paragraph([...text(`${name}: `), ...text(value || '……………………', 'bold')]);
const present = (loan: Loan) => ({
  id: loan.id, level: loan.level, recordId: loan.recordId, title: loan.title, paperNumber: loan.paperNumber, borrower: loan.borrower, lentOn: loan.lentOn, dueOn: loan.dueOn,
  returnedOn: loan.returnedOn, returnedTo: loan.returnedTo, ordinal: loan.ordinal, period: loan.period,
});

function slip(vault: OpenVault, loan: Loan): PaperDocument {
  return sheetDocument(vault, 'archive-copy', loan.level, 'Phiếu mượn tài liệu', [
    ...bodyLines(vault), paragraph([]),
    { type: 'heading', attrs: { level: 1, align: 'center' }, content: text('PHIẾU MƯỢN TÀI LIỆU') },
    paragraph(text(`Số ${loan.ordinal} (sổ mượn – trả ${loan.period})`), 'center'), paragraph([]),
    fact('Người mượn, đơn vị', loan.borrower), fact('Tài liệu', loan.title), fact('Số, ký hiệu', loan.paperNumber), fact('Độ mật', levelWords[loan.level].vi),
    fact('Ngày mượn', formatShortDate(loan.lentOn)), fact('Hạn trả', formatShortDate(loan.dueOn)), fact('Ngày trả', loan.returnedOn ? formatShortDate(loan.returnedOn) : ''), paragraph([]),
    tableOf([1, 1, 1], ['Người cho phép', 'Người mượn', 'Người giữ tài liệu'], [[text(' '), text(' '), text(' ')]], ['center', 'center', 'center']),
  ]);
}

function overdueList(vault: OpenVault, level: SecrecyLevel, loans: readonly Loan[], day: string): PaperDocument {
  return sheetDocument(vault, 'register-sheet', level, 'Tài liệu mượn quá hạn', [
    ...bodyLines(vault), { type: 'heading', attrs: { level: 1, align: 'center' }, content: text('DANH SÁCH TÀI LIỆU MƯỢN QUÁ HẠN') },
    paragraph(text(`Tính đến ngày ${formatShortDate(day)}`), 'center'),
    tableOf([6, 22, 34, 16, 11, 11], ['Số phiếu', 'Người mượn', 'Tài liệu', 'Số, ký hiệu', 'Ngày mượn', 'Hạn trả'],
      loans.map((loan) => [text(String(loan.ordinal)), text(loan.borrower), text(loan.title), text(loan.paperNumber), text(formatShortDate(loan.lentOn)), text(formatShortDate(loan.dueOn), 'bold')]),
      ['center', 'left', 'left', 'left', 'center', 'center']),
    paragraph(text(`Cộng ${loans.length} tài liệu.`)),
  ]);
}

/** Lending of paper originals. */
export function loanHandlers(session: Session, press: PressRoom, printer: Printer): Handlers<NamesOf<'loans'>> {
  const must = async (id: string): Promise<Loan> => {
    const loan = await session.vault.loans.get(id);
    if (!loan) throw new OfficeError('loanMissing');
    session.requireLevel(loan.level);
    return loan;
  };
  const hand = async (document: PaperDocument, level: SecrecyLevel, action: string, object: string): Promise<{ printed: boolean }> => {
    const { pdf } = await press.print(document, new Date().toISOString());
    await session.vault.audit.append(level, session.note(action, object));
    return { printed: await printer.print('Tòa Soạn – sổ', ownPaper(pdf)) };
  };
  return {
    'loans.list': async () => ({ today: today(), loans: (await session.vault.loans.list()).map(present) }),
    'loans.lend': async ({ recordId, borrower, dueOn, note }) => {
      const { vault } = session;
      const record = await vault.records.get(recordId);
      if (!record) throw new OfficeError('recordMissing');
      session.requireLevel(record.level);
      const day = today();
      if (dueOn < day) throw new OfficeError('badInput', { field: 'Hạn trả' });
      const title = titleWords({ typeName: kindNames[record.kind], subject: subjectAt(record.level, record.subject) });
      const words = checkedWords('borrowing', record.level, {
        typeName: kindNames[record.kind], subject: subjectAt(record.level, record.subject),
        fields: { date: day, borrower, dueOn, ...(record.number && { number: record.number }), ...(note && { note }) },
      });
      const line = { ...words, level: record.level, register: 'borrowing' as const, period: await currentPeriod(vault, day), day, scopeId: record.scopeId, recordId: recordId as RecordId | null, draftId: null, series: null };
      const { loan } = await vault.loans.lend({ recordId, title, paperNumber: record.number, borrower, lentOn: day, dueOn, line }, session.note('loans.lend', recordId));
      return { id: loan.id, ordinal: loan.ordinal };
    },
    'loans.takeBack': async ({ id }) => {
      await must(id);
      await session.vault.loans.takeBack(id, today(), session.note('loans.takeBack', id));
      return {};
    },
    'loans.printSlip': async ({ id }) => {
      const loan = await must(id);
      return hand(slip(session.vault, loan), loan.level, 'loans.printSlip', id);
    },
    'loans.printOverdue': async ({ level }) => {
      session.requireLevel(level);
      const day = today();
      const late = (await session.vault.loans.list()).filter((loan) => loan.level === level && loan.returnedOn === null && loan.dueOn < day);
      if (late.length === 0) throw new OfficeError('registerEmpty');
      return hand(overdueList(session.vault, level, late, day), level, 'loans.printOverdue', '');
    },
  };
}
