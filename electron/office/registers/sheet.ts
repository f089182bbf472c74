import type { BlockJson, InlineJson, ParagraphJson } from '../../../shared/document/json';
import type { PaperDocument } from '../../../shared/document/paper-document';
import { levelWords } from '../../../shared/domain/words';
import { OfficeError } from '../../../shared/errors/office-error';
import { registerForms, titleWords, type RegisterColumn } from '../../../shared/forms/registers';
import { formatShortDate } from '../../../shared/text/dates';
import type { Book, Loan, OpenVault, RegisterLine } from '../../vault/doors';
import { bodyLines, paragraph, sheetDocument, tableOf, text } from './blocks';
import { numberingOf, today } from './calendar';

export interface SheetRequest extends Book {
  readonly from: string | null;
  readonly to: string | null;
  readonly volume: number;
  readonly paper: 'a4' | 'a3';
}

/** More than a volume holds. */
const mostLines = 20_000;
const sealShown = 32;
const shortDate = (iso: string | undefined): string => (iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? formatShortDate(iso) : iso ?? '');

function cellOf(column: RegisterColumn, line: RegisterLine, loan: Loan | undefined): string {
  switch (column.kind) {
    case 'ordinal': return String(line.ordinal);
    case 'day': return shortDate(line.day);
    case 'level': return levelWords[line.level].vi;
    case 'title': return titleWords(line);
    case 'date': return shortDate(line.fields[column.key]);
    case 'text': case 'count': break;
  }
  if (column.key === 'returnedOn') return loan?.returnedOn ? shortDate(loan.returnedOn) : '';
  if (column.key === 'arrivalNumber') return line.fields['arrivalNumber'] ?? String(line.ordinal);
  return line.fields[column.key] ?? '';
}

/** What a reader of the sheet must see beside the words: struck, by which line put right, or putting right which. */
function remark(line: RegisterLine): string {
  const struck = line.struck && `Gạch bỏ ngày ${shortDate(line.struck.day)}: ${line.struck.reason}${line.struck.correctedBy === null ? '' : `; xem số ${line.struck.correctedBy}`}.`;
  return [line.corrects === null ? '' : `Đính chính số ${line.corrects}.`, struck ?? ''].filter(Boolean).join(' ');
}

function row(columns: readonly RegisterColumn[], line: RegisterLine, loan: Loan | undefined): InlineJson[][] {
  return columns.map((column) => {
    const words = text(cellOf(column, line, loan), ...(line.struck ? (['strike'] as const) : []));
    const said = column.key === 'note' ? remark(line) : '';
    return said ? [...words, ...text(words.length > 0 ? ` ${said}` : said, 'italic')] : words;
  });
}

const spaces = (count: number): ParagraphJson[] => Array.from({ length: count }, () => paragraph([]));

/** Cover of NĐ 63/2026 and NĐ 30/2020: the bodies, the period, from and to day and number, the volume (standards §3.4). */
function cover(vault: OpenVault, request: SheetRequest, lines: readonly RegisterLine[], byTerm: boolean): BlockJson[] {
  const first = lines[0];
  const last = lines.at(-1);
  return [
    ...bodyLines(vault), ...spaces(3),
    { type: 'heading', attrs: { level: 1, align: 'center' }, content: text(registerForms[request.register].title.vi.toLocaleUpperCase('vi')) },
    paragraph(text(`${byTerm ? 'Nhiệm kỳ' : 'Năm'}: ${request.period}`, 'bold'), 'center'), ...spaces(2),
    paragraph(text(`Từ ngày ${shortDate(first?.day)} đến ngày ${shortDate(last?.day)}`), 'center'),
    paragraph(text(`Từ số ${first?.ordinal ?? ''} đến số ${last?.ordinal ?? ''}`), 'center'),
    paragraph(text(`Quyển số: ${request.volume}`), 'center'), { type: 'pageBreak' },
  ];
}

/**
 * A register as a document for the press: cover, the official columns, the state of the chain at the foot.
 * @throws OfficeError registerEmpty | registerPartlyHidden {count}
 */
export async function registerSheet(vault: OpenVault, request: SheetRequest): Promise<PaperDocument> {
  const { level, register, period, from, to } = request;
  const { lines } = await vault.books.lines({ level, register, period, from, to, text: '', limit: mostLines, offset: 0 });
  if (lines.length === 0) throw new OfficeError('registerEmpty');
  const count = lines.filter((line) => line.hidden).length;
  if (count > 0) throw new OfficeError('registerPartlyHidden', { count });
  const form = registerForms[register];
  const loans = register === 'borrowing' ? new Map((await vault.loans.list()).filter((loan) => loan.level === level && loan.period === period).map((loan) => [loan.ordinal, loan])) : new Map<number, Loan>();
  const head = (await vault.books.check()).find((check) => check.level === level)?.head;
  const byTerm = (await numberingOf(vault)).by === 'term';
  const table = tableOf(
    form.columns.map((column) => column.width), form.columns.map((column) => column.title.vi), lines.map((line) => row(form.columns, line, loans.get(line.ordinal))),
    form.columns.map((column) => (column.kind === 'ordinal' || column.kind === 'count' || column.kind === 'level' || column.kind === 'date' || column.key === 'arrivalNumber' ? 'center' : 'left')),
  );
  const closed = (await vault.books.list()).find((book) => book.level === level && book.register === register && book.period === period)?.closedTo;
  const foot = [
    paragraph(text(`Cộng ${lines.length} dòng, trong đó ${lines.filter((line) => line.struck).length} dòng gạch bỏ. ${closed ? `Sổ đã khoá đến hết ngày ${shortDate(closed)}.` : 'Sổ chưa khoá ngày nào.'} In ngày ${shortDate(today())}.`)),
    ...(head ? [paragraph(text(`Dấu kiểm của sổ: mục ${head.number}, ${(head.seal.slice(0, sealShown).match(/.{4}/g) ?? []).join(' ')}`))] : []),
    paragraph(text('Người giữ sổ (ký, ghi rõ họ tên)', 'italic'), 'right'),
  ];
  return sheetDocument(vault, request.paper === 'a3' ? 'register-sheet-a3' : 'register-sheet', level, form.title.vi, [...cover(vault, request, lines, byTerm), table, ...foot]);
}
