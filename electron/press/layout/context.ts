import type { PaperDocument } from '../../../shared/document/paper-document';
import type { FormProfile, TemplateInfo } from '../../../shared/forms';
import type { BlockJson } from '../../../shared/document/json';
import type { DocumentNumbers } from '../../../shared/document/numbering';
import type { Warn } from '../warnings';
import type { Flow } from './flow';
import type { InlineContext } from './inline';
import type { References } from './references';
import type { LetterStyle, StructNode } from './model';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Everything a block needs to know to be set; one for each document. */
export interface SetContext extends InlineContext {
  readonly document: PaperDocument;
  readonly template: TemplateInfo;
  readonly profile: FormProfile;
  /** Width of the text area and the most one item may be high, points. */
  readonly textWidth: number;
  /** Of a footnote: the text area, or a text column. */
  readonly noteWidth: number;
  readonly roomHeight: number;
  readonly imageSize: (imageId: string) => ImageSize | null;
  readonly warn: Warn;
  /** What is counted and referred to in this document. */
  readonly numbers: DocumentNumbers;
  readonly references: References;
  /** Sets a block inside another; given here so that lists and tables need not know every block. */
  readonly addBlock: (flow: Flow, block: BlockJson, place: Place, context: SetContext) => void;
  /** `headingBase` 1 where the head holds the heading of the first level; `heading` is the level last used. */
  readonly counters: { note: number; question: number; heading: number; headingBase: number };
}

/** Where a block stands: width, body letters, how deep in lists. */
export interface Place {
  readonly width: number;
  readonly x: number;
  readonly style: LetterStyle;
  readonly leading: number;
  readonly gap: number;
  readonly firstLine: number;
  readonly align: 'left' | 'center' | 'justify';
  readonly listDepth: number;
  readonly parent: StructNode;
}
