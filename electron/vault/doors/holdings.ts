import type { ArchiveFile, DestructionDecision, FileDescription, RecordDetails, RecordRelation, RelationKind } from '../../../shared/domain/holdings';
import type { RecordId, ScopeId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { AuditNote } from './audit';

export interface NewArchiveFile extends FileDescription {
  readonly level: SecrecyLevel;
  readonly scopeId: ScopeId;
  readonly fondsId: string;
}
/** A paper in its file. `ordinal` counts from 1 and is not given again. */
export interface PlacedRecord {
  readonly record: ArchiveRecord;
  readonly ordinal: number;
  readonly details: RecordDetails;
}
/**
 * Files and what holds their papers together. A file lives in the database of its level with its scope; papers of another level or scope
 * are not in it, so that nobody meets a hole. Papers for named readers stand in no file.
 */
export interface HoldingsDoor {
  /** Newest first; files that were destroyed stay in the list with their decision's day. */
  files(): Promise<readonly ArchiveFile[]>;
  file(id: string): Promise<ArchiveFile | null>;
  /** @throws OfficeError levelNotHeld | scopeNotHeld | fileCodeTaken */
  add(file: NewArchiveFile, note: AuditNote): Promise<ArchiveFile>;
  /** @throws OfficeError fileMissing | fileCodeTaken | fileDestroyed */
  describe(id: string, description: FileDescription, note: AuditNote): Promise<ArchiveFile>;
  /** Ends the work on it, opens it again (null), or notes that it was handed over. @throws OfficeError fileMissing | fileDestroyed | fileOpen */
  close(id: string, day: string | null, note: AuditNote): Promise<ArchiveFile>;
  transferred(id: string, day: string, note: AuditNote): Promise<ArchiveFile>;
  /** In their order. @throws OfficeError fileMissing */
  records(id: string): Promise<readonly PlacedRecord[]>;
  /** Puts a paper into a file, or takes it out (null). @throws OfficeError recordMissing | fileMissing | fileClosed | fileOfOtherPlace */
  place(record: RecordId, file: string | null, note: AuditNote): Promise<void>;
  fileOf(record: RecordId): Promise<ArchiveFile | null>;
  details(record: RecordId): Promise<RecordDetails>;
  /** @throws OfficeError recordMissing */
  setDetails(record: RecordId, details: RecordDetails, note: AuditNote): Promise<void>;
  /** Of a visible paper, to visible papers only. */
  relations(record: RecordId): Promise<readonly (RecordRelation & { readonly other: ArchiveRecord })[]>;
  /** Both at one level: a lower paper must not name a higher one. @throws OfficeError recordMissing | relationAcrossLevels */
  relate(relation: RecordRelation, note: AuditNote): Promise<void>;
  unrelate(relation: { readonly kind: RelationKind; readonly from: RecordId; readonly to: RecordId }, note: AuditNote): Promise<void>;
  /** Destroys every paper of a closed file; its line stays with the decision. @throws OfficeError fileMissing | fileOpen | fileDestroyed */
  destroy(id: string, decision: DestructionDecision, note: AuditNote): Promise<void>;
}
