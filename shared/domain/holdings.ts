import type { RecordId, ScopeId } from './ids';
import type { RetentionId } from './retention';
import type { SecrecyLevel } from './secrecy';

/** Which rules name the fields: TT 05/2025/TT-BNV for State bodies, HD 40-HD/VPTW and later letters for Party bodies (standards §4). */
export const metadataProfiles = ['state', 'party'] as const;
export type MetadataProfile = (typeof metadataProfiles)[number];

/** Everything one body has made and received; the top of the hierarchy. */
export interface Fonds {
  readonly id: string;
  /** Codes of the archive and of the body: the beginning of every file's code in a package. */
  readonly archiveCode: string;
  readonly agencyCode: string;
  readonly name: string;
  readonly history: string;
}

/** One matter: the papers that belong together. `code` is the office's own; days ISO. */
export interface FileDescription {
  readonly code: string;
  readonly title: string;
  readonly retention: RetentionId;
  readonly language: string;
  readonly keywords: string;
  readonly description: string;
  /** Physical state of the paper. */
  readonly condition: string;
  /** Where the paper twin stands. */
  readonly box: string;
  readonly shelf: string;
}
export interface ArchiveFile extends FileDescription {
  readonly id: string;
  readonly level: SecrecyLevel;
  readonly scopeId: ScopeId;
  readonly fondsId: string;
  /** First and last day of its visible papers; null where none is dated. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly records: number;
  /** The work ended; null while it goes on. */
  readonly closedOn: string | null;
  readonly transferredOn: string | null;
  readonly destroyedOn: string | null;
}

/** What is known of a paper beyond what it says of itself (TT 05/2025, document fields; standards §4.1). */
export interface RecordDetails {
  readonly pages: number | null;
  readonly language: string;
  readonly keywords: string;
  /** Note in somebody's hand. */
  readonly autograph: string;
  readonly condition: string;
  readonly signer: string;
  readonly description: string;
  /** 01 public, 02 conditional, 03 secret. */
  readonly mode: '01' | '02' | '03';
  /** Whether the scan stands for the original (isCan). */
  readonly original: boolean;
}
export const noDetails: RecordDetails = {
  pages: null, language: 'vi', keywords: '', autograph: '', condition: '', signer: '', description: '', mode: '01', original: true,
};

export const relationKinds = ['answers', 'replaces', 'amends', 'attachedTo'] as const;
export type RelationKind = (typeof relationKinds)[number];
/** `from` answers, replaces, amends, is attached to `to`. */
export interface RecordRelation {
  readonly kind: RelationKind;
  readonly from: RecordId;
  readonly to: RecordId;
}

/** By whose decision a file was destroyed; the software only keeps it. */
export interface DestructionDecision {
  readonly number: string;
  readonly date: string;
  readonly signer: string;
}
