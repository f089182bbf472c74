import type { DocJson } from '../../../shared/document/json';
import type { DocumentImage } from '../../../shared/document/paper-document';
import type { AccountId, RecordId } from '../../../shared/domain/ids';
import type { ArchiveRecord, Classification, PaperDescription } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { Decision } from '../../../shared/domain/terms';
import type { AuditNote } from './audit';
import type { NewLine } from './books';

export interface RecordContent {
  readonly text: string;
  readonly document: DocJson;
  /** Images the document names, by `imageId`; large ones, so kept apart from the JSON. */
  readonly images: Readonly<Record<string, DocumentImage>>;
}
export interface NewRecord {
  readonly record: ArchiveRecord;
  readonly content: RecordContent;
  /** The paper as it came, byte for byte. */
  readonly original: Uint8Array;
  /** Only these may read it: it gets a key of its own. Each must hold the level; the filer need not be among them. */
  readonly readers?: readonly AccountId[];
  /** Who decided that it may be digitised; without it nothing is kept at Tuyệt mật. */
  readonly digitisation?: Decision;
  /** Its line in a register, written with it or not at all. */
  readonly line?: Pick<NewLine, 'register' | 'period' | 'day' | 'typeName' | 'subject' | 'fields'>;
}
/** What may be corrected of a filed record; its bytes and its level may not. */
export type RecordDescription = PaperDescription & Omit<Classification, 'level'>;
/** By which paper the level changed; the software only keeps it. */
export interface LevelDecision {
  readonly reference: string;
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
  readonly authority: string;
}
/** What became of a record since it was filed, oldest first. */
export interface RecordEvent {
  readonly at: string;
  readonly by: string;
  readonly change:
    | { readonly kind: 'described'; readonly before: RecordDescription; readonly reason: string }
    | { readonly kind: 'moved'; readonly from: SecrecyLevel; readonly decision: LevelDecision };
}
/**
 * Records of every level this session holds, every scope and group it belongs to, and those that name it as a reader; all others do
 * not exist here: whatever is asked of them ends as for an id nobody ever gave.
 */
export interface RecordsDoor {
  /** @throws OfficeError levelNotHeld | scopeNotHeld | readersNeeded | readerWithoutLevel | digitisationNeedsDecision | what a register refuses | diskFull */
  add(record: NewRecord, note: AuditNote): Promise<void>;
  get(id: RecordId): Promise<ArchiveRecord | null>;
  content(id: RecordId): Promise<RecordContent | null>;
  original(id: RecordId): Promise<Uint8Array | null>;
  /** The visible record with the same original, if any. */
  findBySha256(sha256: string): Promise<ArchiveRecord | null>;
  /** Its named readers; null where everyone of its level and scope may read it. @throws OfficeError recordMissing */
  readers(id: RecordId): Promise<readonly AccountId[] | null>;
  /**
   * Other named readers, by one of them; everything gets a new key. Null makes it a record for all of its level and scope, and a list
   * of a record for all makes it one for these. @throws OfficeError recordMissing | readersNeeded | readerWithoutLevel
   */
  setReaders(id: RecordId, readers: readonly AccountId[] | null, note: AuditNote): Promise<void>;
  /** Corrects the description; what it said before stays to be seen. @throws OfficeError recordMissing | scopeNotHeld */
  describe(id: RecordId, description: RecordDescription, reason: string, note: AuditNote): Promise<ArchiveRecord>;
  /** @throws OfficeError recordMissing */
  history(id: RecordId): Promise<readonly RecordEvent[]>;
  /** To another level, by decision; durable, in both logs, never lost nor double. @throws OfficeError recordMissing | levelNotHeld | readerWithoutLevel */
  move(id: RecordId, level: SecrecyLevel, decision: LevelDecision, note: AuditNote): Promise<ArchiveRecord>;
  /** Gone with its original, its text and its place in the index; the log keeps its id only. @throws OfficeError recordMissing */
  destroy(id: RecordId, note: AuditNote): Promise<void>;
}
