import type { DocJson } from '../../shared/document/json';
import type { DocumentHead, DocumentImage } from '../../shared/document/paper-document';
import type { PaperDescription } from '../../shared/domain/papers';
import { OfficeError, type ErrorParams } from '../../shared/errors/office-error';
import type { ErrorCode } from '../../shared/errors/codes';

/** A paper from outside as it comes: nothing about it is trusted, its name least. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something a person should look at; `params` fill the sentence. */
export interface IntakeWarning {
  readonly code: IntakeWarningCode;
  readonly params: Record<string, string | number>;
}

/**
 * foreignParagraph {paragraph, excerpt}: a paragraph that is not Vietnamese · severalPapers {count}: more than one paper in the file
 * legacyConverted {encoding} · legacyCapitals: TCVN3 capitals without a font to tell them · trackedChanges {insertions, deletions}
 * commentsDropped {count} · imagesDropped {count, kinds} · headersDropped {excerpt} · nestedTables {count}: set as text
 * unknownDropped {names}: parts of the file that have no place in a document · pagesWithoutText {pages} · notesWithoutReference {labels}
 */
export type IntakeWarningCode =
  | 'foreignParagraph' | 'severalPapers' | 'legacyConverted' | 'legacyCapitals' | 'trackedChanges' | 'commentsDropped'
  | 'imagesDropped' | 'headersDropped' | 'nestedTables' | 'unknownDropped' | 'pagesWithoutText' | 'notesWithoutReference';

export interface PaperReading {
  readonly mediaType: string;
  readonly document: DocJson;
  readonly images: Readonly<Record<string, DocumentImage>>;
  /** `plainText` of the document. */
  readonly text: string;
  readonly head: Partial<DocumentHead>;
  /** What the paper says of itself; `subject` is empty where nothing was recognised. */
  readonly description: PaperDescription;
  readonly warnings: IntakeWarning[];
}

/** What a reader of one format hands on; the rest is recognised from it. */
export interface FormatReading {
  readonly document: DocJson;
  readonly images: Readonly<Record<string, DocumentImage>>;
  readonly warnings: IntakeWarning[];
}

/** A refusal that still lacks the file's name; `readPaper` adds it. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.params = params;
  }

  named(name: string): OfficeError {
    return new OfficeError(this.code, { name, ...this.params }, { cause: this });
  }
}
