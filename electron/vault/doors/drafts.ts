import type { DocJson } from '../../../shared/document/json';
import type { DocumentHead, DraftSetting } from '../../../shared/document/paper-document';
import type { AccountId, DraftId } from '../../../shared/domain/ids';
import type { Classification, Urgency } from '../../../shared/domain/papers';
import type { AuditNote } from './audit';

export interface DraftSummary {
  readonly id: DraftId;
  readonly title: string;
  readonly template: string;
  readonly classification: Classification;
  readonly urgency: Urgency;
  readonly revision: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
}
export interface DraftContent {
  readonly head: DocumentHead;
  readonly content: DocJson;
  /** Absent in drafts that were never set otherwise than their template. */
  readonly setting?: DraftSetting;
}
export interface DraftImage {
  readonly imageId: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}
/** Drafts of every level this session holds and every scope it belongs to. */
export interface DraftsDoor {
  list(): Promise<readonly DraftSummary[]>;
  /** `readers`: only these may read it, the writer among them. @throws OfficeError levelNotHeld | scopeNotHeld | readersNeeded | readerWithoutLevel */
  create(draft: DraftSummary, content: DraftContent, note: AuditNote, readers?: readonly AccountId[]): Promise<void>;
  get(id: DraftId): Promise<DraftSummary | null>;
  content(id: DraftId): Promise<DraftContent | null>;
  images(id: DraftId): Promise<readonly DraftImage[]>;
  /**
   * Durable when it returns. Writes revision `baseRevision + 1`, or nothing and null where the draft stands at another
   * revision. `title` follows the head. Not audited line by line: a save is not an act, creating and printing are.
   */
  save(id: DraftId, baseRevision: number, content: DraftContent, by: string): Promise<DraftSummary | null>;
  /** Moves the draft to another level or scope, with its images, in one step as seen from outside. */
  classify(id: DraftId, classification: Classification, urgency: Urgency, note: AuditNote): Promise<DraftSummary>;
  /** Null: everyone of its level and scope. @throws OfficeError draftMissing */
  readers(id: DraftId): Promise<readonly AccountId[] | null>;
  /** As of a record. @throws OfficeError draftMissing | readersNeeded | readerWithoutLevel */
  setReaders(id: DraftId, readers: readonly AccountId[] | null, note: AuditNote): Promise<void>;
  remove(id: DraftId, note: AuditNote): Promise<void>;
  addImage(id: DraftId, image: DraftImage): Promise<void>;
}
