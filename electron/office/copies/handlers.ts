import type { CallOutput, ParsedInput } from '../../../shared/contract';
import { plainText } from '../../../shared/document/plain-text';
import { copyStates, type CopyState } from '../../../shared/domain/copies';
import type { TopicId } from '../../../shared/domain/ids';
import { limits } from '../../../shared/domain/limits';
import { generalTopic } from '../../../shared/domain/topics';
import { OfficeError, toErrorEnvelope } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import { titleWords } from '../../../shared/forms/registers';
import { formatShortDate } from '../../../shared/text/dates';
import type { CopySet, RegisterLine } from '../../vault/doors';
import { ownPaper, type ClearedBytes } from '../cleared';
import { writeOut, type FileGrants } from '../file-grants';
import type { LeakDesk } from '../leaks/leak-desk';
import type { PressRoom } from '../press-room';
import type { Printer } from '../printer';
import { bodyLines, paragraph, sheetDocument, tableOf, text } from '../registers/blocks';
import { currentPeriod, today } from '../registers/calendar';
import { draftLetter } from '../registers/letters';
import { checkedWords, subjectAt } from '../registers/line-words';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { sourcePaper, type SourcePaper } from './paper';

type IssueRequest = Omit<ParsedInput<'copies.print'>, 'approval'>;
/** Set and looked through; nothing is given out yet. */
interface Prepared {
  readonly paper: SourcePaper;
  readonly first: number;
  readonly last: number;
  readonly pageCount: number;
  readonly file: ClearedBytes;
}
type Entered = Pick<Prepared, 'first' | 'last' | 'pageCount'> & { readonly set: CopySet; readonly line: RegisterLine };

const stateWords: Readonly<Record<CopyState, string>> = { out: 'Đang ở nơi nhận', recalled: 'Đang thu hồi', returned: 'Đã nộp lại', spoilt: 'Hỏng', destroyed: 'Đã huỷ' };
const present = ({ id, level, source, sourceId, title, issued, counts }: CopySet): CallOutput<'copies.follow'> => ({ id, level, source, sourceId, title, issued, counts: { ...counts } });

/** As many names as the column takes, and how many more. */
function named(recipients: readonly string[]): string {
  for (let shown = recipients.length; shown > 0; shown -= 1) {
    const rest = recipients.length - shown;
    const words = recipients.slice(0, shown).join('; ') + (rest > 0 ? `; và ${rest} nơi khác (xem danh sách bản)` : '');
    if (words.length <= limits.registerField) return words;
  }
  return `${recipients.length} nơi nhận (xem danh sách bản)`;
}

/** What stands in the register without paper is told, not thrown: the person has to record it as spoilt. */
async function handOver({ set, line, first, last, pageCount }: Entered, leave: () => Promise<boolean>): Promise<CallOutput<'copies.print'>> {
  const told = { set: present(set), first, last, ordinal: line.ordinal, pageCount };
  try {
    return { ...told, handedOver: await leave(), trouble: null };
  } catch (error) {
    const { code, params } = toErrorEnvelope(error);
    return { ...told, handedOver: false, trouble: { code, params: { ...params } } };
  }
}

export interface CopyRooms {
  readonly session: Session;
  readonly press: PressRoom;
  readonly printer: Printer;
  readonly grants: FileGrants;
  readonly leaks: LeakDesk;
}

/** Numbered copies: given out, followed, asked back. */
export function copyHandlers({ session, press, printer, grants, leaks }: CopyRooms): Handlers<NamesOf<'copies'>> {
  const must = async (id: string): Promise<CopySet> => {
    const set = await session.vault.copies.get(id);
    if (!set) throw new OfficeError('copyMissing', { number: 0 });
    session.requireLevel(set.level);
    return set;
  };

  /**
   * First every page is set in memory (`prepare`), then the numbers and the line of the register are on disk (`enter`), and only then may a
   * page leave: a copy without its line cannot be, a line without its copy is struck as spoilt.
   */
  const prepare = async ({ source, sourceId, recipients, bothSides, leaksSeen }: IssueRequest): Promise<Prepared> => {
    const paper = await sourcePaper(session, source, sourceId);
    const first = ((await session.vault.copies.of(source, sourceId))?.issued ?? 0) + 1;
    const last = first + recipients.length - 1;
    const { pdf, pageCount } = await press.copies(paper.document, recipients.map((recipient, index) => ({ number: first + index, total: last, recipient })), paper.at, bothSides);
    const text = plainText(paper.document.content);
    const file = await leaks.pass({ bytes: pdf, name: paper.subject || paper.number, level: paper.classification.level, text, source: sourceId, madeHere: true }, leaksSeen);
    return { paper, first, last, pageCount, file };
  };
  const enter = async ({ paper, first, last, pageCount }: Prepared, how: string, { source, sourceId, recipients, allowedBy, note }: IssueRequest): Promise<Entered> => {
    const { vault } = session;
    const { level, scopeId } = paper.classification;
    const day = today();
    const words = checkedWords('copying', level, {
      typeName: paper.typeName, subject: subjectAt(level, paper.subject).slice(0, limits.subject),
      fields: {
        ...(paper.number && { number: paper.number }), ...(paper.date && { date: paper.date }), form: `${how}, bản số ${first === last ? first : `${first}–${last}`}`, count: String(recipients.length),
        recipients: named(recipients), doneBy: vault.account.fullName, ...(allowedBy && { allowedBy }), ...(note && { note }),
      },
    });
    const line = {
      ...words, level, scopeId, register: 'copying' as const, period: await currentPeriod(vault, day), day, series: null,
      recordId: source === 'record' ? sourceId as RegisterLine['recordId'] : null, draftId: source === 'draft' ? sourceId as RegisterLine['draftId'] : null,
    };
    const title = titleWords({ typeName: paper.typeName, subject: subjectAt(level, paper.subject) }).slice(0, limits.subject);
    return { ...(await vault.copies.issue({ source, sourceId, title, recipients, firstNumber: first, line }, session.note('copies.issue', sourceId))), first, last, pageCount };
  };
  return {
    'copies.list': async () => ({ sets: (await session.vault.copies.list()).map(present) }),
    'copies.of': async ({ source, sourceId }) => {
      const set = await session.vault.copies.of(source, sourceId);
      return { set: set && present(set) };
    },
    'copies.get': async ({ id }) => {
      const set = await must(id);
      const copies = await session.vault.copies.copies(id);
      return { set: present(set), copies: copies.map((copy) => ({ ...copy, history: copy.history.map((step) => ({ ...step })) })) };
    },
    'copies.print': async (request) => {
      const prepared = await prepare(request);
      const entered = await enter(prepared, 'In từ máy', request);
      const folded = templateById(prepared.paper.document.template).panels !== null;
      // A printer's queue shows names to everybody: no words of the paper in it.
      return handOver(entered, () => printer.print(`Tòa Soạn – bản số ${entered.first}–${entered.last}`, prepared.file, folded ? 'shortEdge' : request.bothSides ? 'longEdge' : 'simplex'));
    },
    'copies.save': async ({ grant, ...request }) => {
      const prepared = await prepare(request);
      const target = grants.take(grant, 'write');
      const entered = await enter(prepared, 'Lưu ra tệp để in', request);
      return handOver(entered, () => writeOut(target, prepared.file).then(() => true));
    },
    'copies.follow': async ({ id, numbers, state, note }) => {
      await must(id);
      return present(await session.vault.copies.follow(id, numbers, state, today(), note, session.note(`copies.${state}`, id)));
    },
    'copies.destroy': async ({ id, numbers, note }) => {
      await must(id);
      return present(await session.vault.copies.follow(id, numbers, 'destroyed', today(), note, session.note('copies.destroy', id)));
    },
    'copies.printList': async ({ id }) => {
      const set = await must(id);
      const copies = await session.vault.copies.copies(id);
      const rows = copies.map((copy) => {
        const last = copy.history.at(-1);
        return [text(`${copy.number}/${copy.total}`), text(copy.recipient), text(stateWords[copy.state]), text(last ? formatShortDate(last.day) : ''), text(last?.note ?? ''), text('')];
      });
      const document = sheetDocument(session.vault, 'register-sheet', set.level, 'Danh sách bản có số', [
        ...bodyLines(session.vault), { type: 'heading', attrs: { level: 1, align: 'center' }, content: text('DANH SÁCH BẢN CÓ SỐ VÀ NƠI NHẬN') },
        paragraph(text(set.title || 'Tài liệu Tuyệt mật (không ghi trích yếu)'), 'center'),
        tableOf([10, 30, 16, 12, 22, 10], ['Bản số', 'Nơi nhận', 'Tình trạng', 'Từ ngày', 'Ghi chú', 'Ký nhận'], rows, ['center', 'left', 'left', 'center', 'left', 'left']),
        paragraph(text(`Đã cấp ${set.issued} bản: ${copyStates.map((state) => `${stateWords[state].toLocaleLowerCase('vi')} ${set.counts[state]}`).join(', ')}.`)),
      ]);
      const { pdf } = await press.print(document, new Date().toISOString());
      await session.vault.audit.append(set.level, session.note('copies.printList', id));
      return { printed: await printer.print('Tòa Soạn – danh sách bản', ownPaper(pdf)) };
    },
    'copies.recall': async ({ id, numbers, until, reason, template }) => {
      const { vault } = session;
      const set = await must(id);
      const wanted = (await vault.copies.copies(id)).filter((copy) => numbers.includes(copy.number));
      const stuck = numbers.find((number) => wanted.find((copy) => copy.number === number)?.state !== 'out');
      if (stuck !== undefined) throw new OfficeError(wanted.some((copy) => copy.number === stuck) ? 'copyStep' : 'copyMissing', { number: stuck });
      const paper = await sourcePaper(session, set.source, set.sourceId).catch(() => null);
      const name = [paper?.typeName ?? 'tài liệu', paper?.number && `số ${paper.number}`, paper?.date && `ngày ${formatShortDate(paper.date)}`].filter(Boolean).join(' ');
      const draftId = await draftLetter(session, {
        template, subject: `Thu hồi các bản của ${name}`, addressees: [...new Set(wanted.map((copy) => copy.recipient))],
        classification: { topicId: paper?.classification.topicId ?? (generalTopic as TopicId), level: set.level, scopeId: set.scopeId, circulationMark: 'none' },
        paragraphs: [
          `${vault.profile.name} đề nghị các cơ quan, đơn vị nộp lại các bản sau đây của ${name}, chậm nhất ngày ${formatShortDate(until)}. Lý do: ${reason}.`,
          ...wanted.map((copy) => `Bản số ${copy.number}/${copy.total}: ${copy.recipient}.`),
          'Trong thời gian chờ nộp lại, không sao, chụp và không chuyển bản đang giữ cho cơ quan, người khác.',
        ],
      });
      const recalled = await vault.copies.follow(id, numbers, 'recalled', today(), reason, session.note('copies.recalled', id));
      return { set: present(recalled), draftId };
    },
  };
}
