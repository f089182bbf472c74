import { createHmac } from 'node:crypto';
import type { RegisterKind } from '../../../shared/domain/registers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { WritableDatabase } from '../database/connection';
import type { LineWords, NewLine, RegisterHead, RegisterLine } from '../doors/books';
import { createEntryChain, type EntryChain, type NewEntry } from './entry-chain';
import { readRegisters, type RegistersReader } from './register-store';

/** The books of one level in one person's hands. What writes belongs inside a transaction of the caller. */
export interface RegisterDesk {
  readonly read: RegistersReader;
  readonly chain: EntryChain;
  add(line: NewLine, by: string): RegisterLine;
  /** The struck line itself, and under the next number the one that puts it right. */
  correct(entry: number, day: string, reason: string, words: LineWords | null, by: string): RegisterLine;
  begin(book: { readonly register: RegisterKind; readonly period: string; readonly day: string; readonly series: string | null; readonly last: number }, by: string): void;
  close(book: { readonly register: RegisterKind; readonly period: string; readonly day: string }, by: string): { readonly count: number; readonly head: RegisterHead };
}

/** Follows the log's key, which outlives a new key of the level: seals printed on paper stay true. */
export const registerKeyOf = (auditKey: Uint8Array): Uint8Array => createHmac('sha256', auditKey).update('registers').digest();

const blank: Omit<NewEntry, 'kind' | 'register' | 'period' | 'day' | 'actor'> = {
  ordinal: null, series: null, series_number: null, refers: null, record_id: null, draft_id: null, scope_id: '', type_name: '', subject: '', fields: '{}', reason: '', count: null,
};
/** The same words always give the same text, whatever order a caller's object had. */
const written = (fields: Readonly<Record<string, string>>): string => JSON.stringify(Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))));

export function createRegisterDesk(database: WritableDatabase, auditKey: Uint8Array, level: SecrecyLevel): RegisterDesk {
  const read = readRegisters(database, level);
  const chain = createEntryChain(database, () => registerKeyOf(auditKey), level);

  const requireDay = (register: RegisterKind, day: string): void => {
    const closed = read.closedTo(register);
    if (closed !== null && day <= closed) throw new OfficeError('registerDayClosed', { day: closed });
    const last = read.lastDay(register);
    if (last !== null && day < last) throw new OfficeError('clockBehindRegister', { day: last });
  };
  const requireWords = ({ subject }: LineWords): void => {
    if (level === 'topSecret' && subject !== '') throw new OfficeError('topSecretSubject');
  };
  const justWritten = (entry: number): RegisterLine => {
    const line = read.line(entry);
    if (!line) throw new Error('a line just written must be there');
    return line;
  };
  const append = (line: NewLine, refers: number | null, by: string): RegisterLine => {
    requireDay(line.register, line.day);
    requireWords(line);
    return justWritten(chain.append({
      ...blank, kind: 'line', register: line.register, period: line.period, day: line.day, actor: by, refers,
      ordinal: read.nextOrdinal(line), series: line.series, series_number: line.series === null ? null : read.nextOfSeries(line, line.series),
      record_id: line.recordId, draft_id: line.draftId, scope_id: line.scopeId, type_name: line.typeName, subject: line.subject, fields: written(line.fields),
    }));
  };

  return {
    read, chain,
    add: (line, by) => append(line, null, by),
    correct(entry, day, reason, words, by) {
      const line = read.line(entry);
      if (!line || line.hidden || line.scopeId === null) throw new OfficeError('registerLineMissing');
      if (read.isStruck(entry)) throw new OfficeError('registerLineStruck', { ordinal: line.ordinal });
      requireDay(line.register, day);
      chain.append({ ...blank, kind: 'strike', register: line.register, period: line.period, day, actor: by, refers: entry, scope_id: line.scopeId, reason });
      if (!words) return justWritten(entry);
      // The paper keeps its own number: it was drawn once and stands in the words.
      return append({ ...line, ...words, scopeId: line.scopeId, day, series: null }, entry, by);
    },
    begin({ register, period, day, series, last }, by) {
      requireDay(register, day);
      const next = series === null ? read.nextOrdinal({ register, period }) : read.nextOfSeries({ register, period }, series);
      if (next > 1) throw new OfficeError('registerBegun', { next });
      chain.append({ ...blank, kind: 'opening', register, period, day, actor: by, ...(series === null ? { ordinal: last } : { series, series_number: last }) });
    },
    close({ register, period, day }, by) {
      const closed = read.closedTo(register);
      if (closed !== null && day <= closed) throw new OfficeError('registerDayClosed', { day: closed });
      const count = read.openLines(register, day);
      const number = chain.append({ ...blank, kind: 'closing', register, period, day, actor: by, count });
      return { count, head: { number, seal: chain.sealOf(number) ?? '' } };
    },
  };
}
