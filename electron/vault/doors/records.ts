import type { DocJson } from '../../../shared/document/json';
import type { DocumentImage } from '../../../shared/document/paper-document';
import type { RecordId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { AuditNote } from './audit';

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
}
/** Records of every level this session holds and every scope it belongs to; all others do not exist here. */
export interface RecordsDoor {
  /** @throws OfficeError levelNotHeld | scopeNotHeld | diskFull */
  add(record: NewRecord, note: AuditNote): Promise<void>;
  get(id: RecordId): Promise<ArchiveRecord | null>;
  content(id: RecordId): Promise<RecordContent | null>;
  original(id: RecordId): Promise<Uint8Array | null>;
  /** The visible record with the same original, if any. */
  findBySha256(sha256: string): Promise<ArchiveRecord | null>;
}
