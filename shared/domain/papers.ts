import type { RecordId, ScopeId, TopicId } from './ids';
import type { SecrecyLevel } from './secrecy';

/** Kinds of paper with their code in the document number (NĐ 30/2020 Phụ lục III; HD 05-HD/VPTW). */
export const paperKinds = [
  'resolution', 'decision', 'directive', 'conclusion', 'regulation', 'guidance', 'report', 'plan', 'programme',
  'announcement', 'officialLetter', 'submission', 'minutes', 'scheme', 'invitation', 'telegram', 'circular', 'decree', 'law',
  'bulletin', 'meetingDocument', 'qaBooklet', 'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Handling marks. They are not secrecy levels (NĐ 30 box 11; HD 05). */
export const circulationMarks = ['none', 'internal', 'returnAfterReading', 'recall', 'noMassMedia'] as const;
export type CirculationMark = (typeof circulationMarks)[number];

export const urgencies = ['none', 'urgent', 'veryUrgent', 'express'] as const;
export type Urgency = (typeof urgencies)[number];

/** What one files a paper under. Dates are ISO `YYYY-MM-DD`. */
export interface PaperDescription {
  readonly kind: PaperKind;
  /** As printed: `155-BC/BTGDVTU`, `2241/CT-UBND`; empty where the paper has none. */
  readonly number: string;
  readonly date: string | null;
  readonly issuingBody: string;
  /** Trích yếu, what the paper is about; the title in every list. */
  readonly subject: string;
}

/** Content, level and scope: asked before anything is kept (paper 000; R2). */
export interface Classification {
  readonly topicId: TopicId;
  readonly level: SecrecyLevel;
  readonly scopeId: ScopeId;
  readonly circulationMark: CirculationMark;
}

export interface ArchiveRecord extends PaperDescription, Classification {
  readonly id: RecordId;
  /** Name the original came with. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly fileSize: number;
  /** Lower-case hexadecimal of the original's bytes. */
  readonly sha256: string;
  readonly filedAt: string;
  readonly filedBy: string;
}
