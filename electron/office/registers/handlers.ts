import { outgoingOf, paperNumber, registersOf } from '../../../shared/domain/registers';
import { kindNames } from '../../../shared/domain/kind-names';
import { secrecyLevels } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import type { CallOutput } from '../../../shared/contract';
import type { RegisterLine } from '../../vault/doors';
import { ownPaper } from '../cleared';
import { writeOut, type FileGrants } from '../file-grants';
import type { PressRoom, PrintedPaper } from '../press-room';
import type { Printer } from '../printer';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { currentPeriod, keepNumbering, numberingOf, today } from './calendar';
import { checkedWords, subjectAt } from './line-words';
import { registerSheet, type SheetRequest } from './sheet';

type Line = CallOutput<'registers.line'>;
const present = (line: RegisterLine): Line => ({ ...line, fields: { ...line.fields }, struck: line.struck && { ...line.struck } });

const bookId = ({ level, register, period }: Pick<SheetRequest, 'level' | 'register' | 'period'>): string => `${level}/${register}/${period}`;

/** The books of the office: writing, correcting, closing, printing, proving them. */
export function registerHandlers(session: Session, press: PressRoom, grants: FileGrants, printer: Printer): Handlers<NamesOf<'registers'>> {
  const set = async (request: SheetRequest): Promise<PrintedPaper> => {
    session.requireLevel(request.level);
    return press.print(await registerSheet(session.vault, request), new Date().toISOString());
  };
  const audit = (request: SheetRequest, action: string) => session.vault.audit.append(request.level, session.note(action, bookId(request)));

  return {
    'registers.list': async () => {
      const { vault } = session;
      const day = today();
      const numbering = await numberingOf(vault);
      const period = await currentPeriod(vault, day);
      const kept = await vault.books.list();
      const books = secrecyLevels.filter((level) => vault.actor.levels.includes(level)).flatMap((level) => registersOf(level).flatMap((register) => {
        const found = kept.filter((book) => book.level === level && book.register === register);
        const closedTo = found[0]?.closedTo ?? null;
        const now = found.find((book) => book.period === period) ?? { level, register, period, lines: 0, lastOrdinal: 0, firstDay: null, lastDay: null, closedTo };
        return [{ ...now, current: true }, ...found.filter((book) => book.period !== period).map((book) => ({ ...book, current: false }))];
      }));
      return { today: day, numbering, books };
    },
    'registers.lines': async (request) => {
      session.requireLevel(request.level);
      const { total, lines } = await session.vault.books.lines(request);
      return { total, lines: lines.map(present) };
    },
    'registers.line': async ({ level, entry }) => {
      const line = await session.vault.books.line(level, entry);
      if (!line) throw new OfficeError('registerLineMissing');
      return present(line);
    },
    'registers.add': async ({ level, register, scopeId, recordId, ...words }) => {
      session.requireLevel(level);
      const { vault } = session;
      if (recordId !== null && (await vault.records.get(recordId))?.level !== level) throw new OfficeError('recordMissing');
      const day = today();
      const line = { ...checkedWords(register, level, words), level, register, scopeId, recordId, draftId: null, series: null, day, period: await currentPeriod(vault, day) };
      return present(await vault.books.add(line, session.note('registers.add', `${level}/${register}`)));
    },
    'registers.issue': async ({ draftId, type, typeName, fields }) => {
      const { vault } = session;
      const draft = await vault.drafts.get(draftId);
      const content = await vault.drafts.content(draftId);
      if (!draft || !content) throw new OfficeError('draftMissing');
      const { level, scopeId } = draft.classification;
      session.requireLevel(level);
      const day = today();
      const numbering = await numberingOf(vault);
      const register = outgoingOf(level);
      const { head } = content;
      const words = checkedWords(register, level, {
        typeName: typeName || kindNames[templateById(draft.template).kind], subject: subjectAt(level, head.subject || head.title),
        fields: { date: head.date ?? day, ...(head.signature?.name && { signer: head.signature.name }), ...fields },
      });
      const period = await currentPeriod(vault, day);
      const line = await vault.books.issue(
        { ...words, level, register, scopeId, recordId: null, draftId, series: type, day, period }, (next) => paperNumber(next, { style: numbering.style, type, body: numbering.body }),
        vault.account.loginName, session.note('registers.issue', draftId),
      );
      return present(line);
    },
    'registers.correct': async ({ level, entry, reason, words }) => {
      session.requireLevel(level);
      const line = await session.vault.books.line(level, entry);
      if (!line) throw new OfficeError('registerLineMissing');
      const checked = words && checkedWords(line.register, level, words);
      return present(await session.vault.books.correct(level, entry, today(), reason, checked, session.note('registers.correct', `${level}/${entry}`)));
    },
    'registers.begin': async ({ level, register, series, last }) => {
      session.requireLevel(level);
      const day = today();
      await session.vault.books.begin({ level, register, series, last, day, period: await currentPeriod(session.vault, day) }, session.note('registers.begin', `${level}/${register}`));
      return {};
    },
    'registers.close': async ({ level, register, day }) => {
      session.requireLevel(level);
      if (day > today()) throw new OfficeError('registerDayAhead', { day });
      const closed = await session.vault.books.close({ level, register, day, period: await currentPeriod(session.vault, day) }, session.note('registers.close', `${level}/${register}/${day}`));
      return { count: closed.count, head: { ...closed.head } };
    },
    'registers.verify': async () => ({
      levels: (await session.vault.books.check()).map(({ level, head, trouble }) => ({ level, head: head && { ...head }, trouble: trouble && { ...trouble } })),
    }),
    'registers.compareSeal': async ({ level, entry, seal }) => {
      const kept = await session.vault.books.sealOf(level, entry);
      return { same: kept?.startsWith(seal.replaceAll(/\s/g, '').toLowerCase()) ?? false };
    },
    'registers.preview': async (request) => {
      const { pdf, pageCount } = await set(request);
      return { pdf, pageCount };
    },
    'registers.print': async (request) => {
      const { pdf } = await set(request);
      await audit(request, 'registers.print');
      return { printed: await printer.print('Tòa Soạn – sổ', ownPaper(pdf)) };
    },
    'registers.save': async ({ grant, ...request }) => {
      const { pdf, pageCount } = await set(request);
      await audit(request, 'registers.save');
      await writeOut(grants.take(grant, 'write'), ownPaper(pdf));
      return { pageCount };
    },
    'registers.numbering': () => numberingOf(session.vault),
    'registers.setNumbering': async (numbering) => keepNumbering(session.vault, numbering, session.note('registers.setNumbering')),
  };
}
