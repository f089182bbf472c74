import type { DraftId, RecordId, ScopeId } from '../../../shared/domain/ids';
import type { RegisterKind } from '../../../shared/domain/registers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { AuditNote } from './audit';

/** A book: one register of one level in one period (a year or a term). `day`s are ISO. */
export interface Book {
  readonly level: SecrecyLevel;
  readonly register: RegisterKind;
  readonly period: string;
}
/** The words of a line. `fields`: by the keys of the register's columns. At Tuyệt mật `subject` is empty, always. */
export interface LineWords {
  readonly typeName: string;
  readonly subject: string;
  readonly fields: Readonly<Record<string, string>>;
}
export interface NewLine extends Book, LineWords {
  /** The day of the entry; never before the last one's, never a closed one. */
  readonly day: string;
  readonly scopeId: ScopeId;
  readonly recordId: RecordId | null;
  readonly draftId: DraftId | null;
  /** Where the paper's own number is drawn too: the series it is the next number of. */
  readonly series: string | null;
}
export interface RegisterLine extends Book, LineWords {
  /** Of the entry in the chain of the level. */
  readonly entry: number;
  readonly ordinal: number;
  readonly day: string;
  readonly at: string;
  readonly by: string;
  readonly seriesNumber: number | null;
  readonly scopeId: ScopeId | null;
  readonly recordId: RecordId | null;
  readonly draftId: DraftId | null;
  /** The ordinal of the struck line that this one puts right. */
  readonly corrects: number | null;
  readonly struck: { readonly day: string; readonly by: string; readonly reason: string; readonly correctedBy: number | null } | null;
  /** The paper is none of what the person may see: number and day only. */
  readonly hidden: boolean;
}
export interface BookSummary extends Book {
  readonly lines: number;
  readonly lastOrdinal: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly closedTo: string | null;
}
export interface LinesRequest extends Book {
  /** Words to look for, accents not needed; empty: all. */
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
  readonly offset: number;
}
export interface RegisterHead {
  readonly number: number;
  /** Hexadecimal. */
  readonly seal: string;
}
export interface RegisterTrouble {
  /** The first entry of the level's chain that is not what was written. */
  readonly at: number;
  readonly what: 'changed' | 'missing';
}
export interface LevelCheck {
  readonly level: SecrecyLevel;
  readonly head: RegisterHead | null;
  readonly trouble: RegisterTrouble | null;
}

/** The registers of every level this session holds. Numbers are given inside the vault, never by a caller. */
export interface BooksDoor {
  /** Books that have an entry, in the order of levels and registers. */
  list(): Promise<readonly BookSummary[]>;
  lines(request: LinesRequest): Promise<{ readonly total: number; readonly lines: readonly RegisterLine[] }>;
  line(level: SecrecyLevel, entry: number): Promise<RegisterLine | null>;
  /** @throws OfficeError levelNotHeld | scopeNotHeld | registerDayClosed {day} | clockBehindRegister {day} | topSecretSubject | diskFull */
  add(line: NewLine, note: AuditNote): Promise<RegisterLine>;
  /**
   * A line whose paper number is drawn and put into the head of the draft, in one step. `numberOf` makes the number out of the next
   * one of the series. @throws OfficeError draftMissing | draftHasNumber {number} and all of `add`
   */
  issue(line: NewLine & { readonly draftId: DraftId }, numberOf: (next: number) => string, by: string, note: AuditNote): Promise<RegisterLine>;
  /**
   * Strikes a line and, with `line`, writes the one that puts it right under the next number.
   * @throws OfficeError registerLineMissing | registerLineStruck and all of `add`
   */
  correct(level: SecrecyLevel, entry: number, day: string, reason: string, line: LineWords | null, note: AuditNote): Promise<RegisterLine>;
  /** The book goes on from the last number kept on paper. @throws OfficeError registerBegun */
  begin(book: Book & { readonly day: string; readonly series: string | null; readonly last: number }, note: AuditNote): Promise<void>;
  /** Ends the day, and all before it, for good; gives the number of its lines. @throws OfficeError registerDayClosed */
  close(book: Book & { readonly day: string }, note: AuditNote): Promise<{ readonly count: number; readonly head: RegisterHead }>;
  /** The next ordinal and, of a series, the next number. A look only: nothing is kept back. */
  next(book: Book, series: string | null): Promise<{ readonly ordinal: number; readonly seriesNumber: number | null }>;
  check(): Promise<readonly LevelCheck[]>;
  /** The seal of an entry, for comparison with a printed sheet; null where there is none or the level is not open. */
  sealOf(level: SecrecyLevel, entry: number): Promise<string | null>;
}
