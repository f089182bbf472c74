import type { BlockJson } from '../../../shared/document/json';
import type { PaperDocument } from '../../../shared/document/paper-document';
import type { FormProfile, TemplateInfo } from '../../../shared/forms';
import type { Outline, OutlineEntry } from '../outline/outline';
import type { FootnotesPart } from './footnotes';
import type { MediaPart } from './media';
import type { NumberingPart } from './numbering';
import type { RunLook } from './paragraph';
import type { DocxParts } from './package';
import type { Xml } from './xml';

/** What every block needs to be written; one for each document. */
export interface DocxContext {
  readonly document: PaperDocument;
  readonly template: TemplateInfo;
  readonly profile: FormProfile;
  readonly outline: Outline;
  readonly parts: DocxParts;
  readonly numbering: NumberingPart;
  readonly notes: FootnotesPart;
  readonly media: MediaPart;
  /** Name of the bookmark of an anchor that is in the document. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The names an entry of the outline is marked with. */
  readonly bookmarksOf: (entry: OutlineEntry) => readonly string[];
  /** Page a node is printed on, where it is known. */
  readonly pages: ReadonlyMap<object, number>;
  /** Width of a text on one line, points. */
  readonly measure: (text: string, look: { readonly pt: number; readonly bold?: boolean; readonly italic?: boolean }) => number;
  /** Numbers of bookmarks, tables of contents, counting sequences under way. */
  readonly counters: { bookmark: number; list: number; contents: number };
  /** A page or column break the next paragraph begins with. */
  readonly pending: { break: 'page' | 'column' | null };
  readonly sequences: Map<string, { readonly numId: number; readonly level: number; readonly next: number }>;
  readonly writeBlocks: (blocks: readonly BlockJson[], place: DocxPlace, context: DocxContext) => Xml[];
}

/** Where a block stands: twips from the left edge of its cell or of the text, and the width there. */
export interface DocxPlace {
  readonly style: 'BodyText' | 'ListParagraph' | 'Quote' | 'Question' | 'Answer' | 'TableText';
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly firstLine: boolean;
  readonly listDepth: number;
  readonly run: RunLook;
  readonly keepNext?: boolean;
}
