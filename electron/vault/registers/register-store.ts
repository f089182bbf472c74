import type { DraftId, RecordId, ScopeId } from '../../../shared/domain/ids';
import type { RegisterKind } from '../../../shared/domain/registers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { fold } from '../../../shared/text/fold';
import type { ReadableDatabase } from '../database/connection';
import type { Book, BookSummary, LinesRequest, RegisterLine } from '../doors/books';

interface LineRow {
  readonly number: number;
  readonly register: RegisterKind;
  readonly period: string;
  readonly day: string;
  readonly at: string;
  readonly actor: string;
  readonly ordinal: number;
  readonly series_number: number | null;
  readonly record_id: string | null;
  readonly draft_id: string | null;
  readonly scope_id: string;
  readonly type_name: string;
  readonly subject: string;
  readonly fields: string;
  readonly hidden: number;
  readonly corrects: number | null;
  readonly struck_day: string | null;
  readonly struck_by: string | null;
  readonly struck_reason: string | null;
  readonly corrected_by: number | null;
}
interface SummaryRow {
  readonly register: RegisterKind;
  readonly period: string;
  readonly lines: number;
  readonly last_ordinal: number;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly closed_to: string | null;
}

const lineOf = (row: LineRow, level: SecrecyLevel): RegisterLine => ({
  level, register: row.register, period: row.period, entry: row.number, ordinal: row.ordinal, day: row.day, at: row.at, by: row.actor,
  seriesNumber: row.series_number, scopeId: row.hidden ? null : row.scope_id as ScopeId, recordId: row.record_id as RecordId | null, draftId: row.draft_id as DraftId | null,
  typeName: row.type_name, subject: row.subject, fields: JSON.parse(row.fields) as Record<string, string>, corrects: row.corrects, hidden: row.hidden !== 0,
  struck: row.struck_day === null ? null : { day: row.struck_day, by: row.struck_by ?? '', reason: row.hidden ? '' : row.struck_reason ?? '', correctedBy: row.corrected_by },
});

const lineSelect = `
  SELECT e.number, e.register, e.period, e.day, e.at, e.actor, e.ordinal, e.series_number, e.record_id, e.draft_id, e.scope_id, e.type_name, e.subject,
    e.fields, e.hidden, first.ordinal AS corrects, k.day AS struck_day, k.actor AS struck_by, k.reason AS struck_reason, later.ordinal AS corrected_by
  FROM temp.visible_register_entries e
  LEFT JOIN main.register_entries first ON first.number = e.refers
  LEFT JOIN main.register_entries k ON k.kind = 'strike' AND k.refers = e.number
  LEFT JOIN main.register_entries later ON later.kind = 'line' AND later.refers = e.number
  WHERE e.kind = 'line'`;
const inBook = `${lineSelect} AND e.register = @register AND e.period = @period AND e.day >= @from AND e.day <= @to`;
type Span = Readonly<{ register: string; period: string; from: string; to: string }>;

const words = (line: RegisterLine): string =>
  fold([line.ordinal, line.typeName, line.subject, ...Object.values(line.fields)].join(' '));

/** Reads of the books of one level; what a line says stays hidden where its paper is. */
export function readRegisters(database: ReadableDatabase, level: SecrecyLevel) {
  const one = database.query<[number], LineRow>(`${lineSelect} AND e.number = ?`);
  const all = database.query<Span, LineRow>(`${inBook} ORDER BY e.ordinal`);
  const page = database.query<Span & { readonly limit: number; readonly offset: number }, LineRow>(`${inBook} ORDER BY e.ordinal LIMIT @limit OFFSET @offset`);
  const count = database.query<Span, { total: number }>(`
    SELECT count(*) AS total FROM main.register_entries WHERE kind = 'line' AND register = @register AND period = @period AND day >= @from AND day <= @to`);
  const summaries = database.query<[], SummaryRow>(`
    SELECT e.register, e.period, count(*) FILTER (WHERE e.kind = 'line') AS lines, coalesce(max(e.ordinal), 0) AS last_ordinal,
      min(e.day) FILTER (WHERE e.kind = 'line') AS first_day, max(e.day) FILTER (WHERE e.kind = 'line') AS last_day,
      (SELECT max(c.day) FROM main.register_entries c WHERE c.register = e.register AND c.kind = 'closing') AS closed_to
    FROM main.register_entries e GROUP BY e.register, e.period ORDER BY e.register, e.period DESC`);
  const lastOrdinal = database.query<[string, string], { last: number | null }>('SELECT max(ordinal) AS last FROM main.register_entries WHERE register = ? AND period = ?');
  const lastOfSeries = database.query<[string, string, string], { last: number | null }>('SELECT max(series_number) AS last FROM main.register_entries WHERE register = ? AND period = ? AND series = ?');
  const closedTo = database.query<[string], { day: string | null }>(`SELECT max(day) AS day FROM main.register_entries WHERE register = ? AND kind = 'closing'`);
  const lastDay = database.query<[string], { day: string | null }>(`SELECT max(day) AS day FROM main.register_entries WHERE register = ? AND kind <> 'closing'`);
  const since = database.query<[string, string, string], { total: number }>(`SELECT count(*) AS total FROM main.register_entries WHERE register = ? AND kind = 'line' AND day > ? AND day <= ?`);
  const strikes = database.query<[number], { number: number }>(`SELECT number FROM main.register_entries WHERE kind = 'strike' AND refers = ?`);

  return {
    line(entry: number): RegisterLine | null {
      const row = one.get([entry]);
      return row ? lineOf(row, level) : null;
    },
    lines({ register, period, text, from, to, limit, offset }: LinesRequest): { total: number; lines: RegisterLine[] } {
      const span = { register, period, from: from ?? '', to: to ?? '9999-12-31' };
      const wanted = fold(text).split(/\s+/).filter(Boolean);
      if (wanted.length === 0) {
        return { total: count.get(span)?.total ?? 0, lines: page.all({ ...span, limit, offset }).map((row) => lineOf(row, level)) };
      }
      const hits = all.all(span).map((row) => lineOf(row, level)).filter((line) => {
        const said = words(line);
        return wanted.every((word) => said.includes(word));
      });
      return { total: hits.length, lines: hits.slice(offset, offset + limit) };
    },
    summaries: (): BookSummary[] => summaries.all([]).map((row) => ({
      level, register: row.register, period: row.period, lines: row.lines, lastOrdinal: row.last_ordinal, firstDay: row.first_day, lastDay: row.last_day, closedTo: row.closed_to,
    })),
    nextOrdinal: ({ register, period }: Pick<Book, 'register' | 'period'>): number => (lastOrdinal.get([register, period])?.last ?? 0) + 1,
    nextOfSeries: ({ register, period }: Pick<Book, 'register' | 'period'>, series: string): number => (lastOfSeries.get([register, period, series])?.last ?? 0) + 1,
    closedTo: (register: RegisterKind): string | null => closedTo.get([register])?.day ?? null,
    lastDay: (register: RegisterKind): string | null => lastDay.get([register])?.day ?? null,
    /** Lines since the last closing, that day included. */
    openLines: (register: RegisterKind, day: string): number => since.get([register, closedTo.get([register])?.day ?? '', day])?.total ?? 0,
    isStruck: (entry: number): boolean => strikes.get([entry]) !== undefined,
  };
}
export type RegistersReader = ReturnType<typeof readRegisters>;
