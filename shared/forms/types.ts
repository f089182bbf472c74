import type { DocumentHead } from '../document/paper-document';
import type { DocJson } from '../document/json';
import type { CirculationMark, PaperKind, Urgency } from '../domain/papers';
import type { SecrecyLevel } from '../domain/secrecy';

/** Lengths: names ending in `Mm` are millimetres, in `Pt` or plain `pt` points (1/72 inch). y runs down from the page's top edge. */
export interface TwoLanguages {
  readonly vi: string;
  readonly en: string;
}

export interface TextForm {
  readonly pt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Printed in capitals; what is kept stays as typed. */
  readonly caps?: boolean;
  readonly underline?: boolean;
  readonly red?: boolean;
}

/** A rule under the last line of a row: as long as its text, a part of it, or as wide as the box. */
export interface RuleForm {
  readonly length: 'text' | 'box' | number;
  readonly weightPt: number;
  /** From the baseline down to the middle of the rule. */
  readonly belowBaselinePt: number;
}

export type HeadField = 'parentBody' | 'issuingBody' | 'number' | 'placeDate' | 'typeName' | 'subject' | 'title' | 'issueLine';
export type StampField = 'secrecy' | 'urgency';

export type RowContent =
  | { readonly kind: 'literal'; readonly text: string }
  /** `pattern` has one `{}`; a row whose field is empty is left out. `lowerFirst`: the first letter in lower case. `fallback`: printed where the field is empty. */
  | { readonly kind: 'field'; readonly field: HeadField; readonly pattern?: string; readonly lowerFirst?: boolean; readonly fallback?: HeadField }
  | { readonly kind: 'stamp'; readonly stamp: StampField };

export interface HeadRow {
  readonly content: RowContent;
  readonly text: TextForm;
  /** Baseline to baseline, from the row before and between the row's own lines. */
  readonly leadingPt: number;
  readonly gapBeforePt?: number;
  readonly rule?: RuleForm;
  /** `letter`: only without a type name; `typed`: only with one. */
  readonly when?: 'letter' | 'typed';
  /** Rows of the same level stand on one line across boxes. */
  readonly level?: string;
  /** Structure: the paper's title is the heading of the first level. */
  readonly heading?: boolean;
}

export interface HeadBox {
  /** null: centred on the text area, as wide as it. */
  readonly centreMm: number | null;
  readonly widthMm: number | null;
  readonly align?: 'left' | 'center' | 'right';
  /** Baseline of the first row: as in the form, or below everything above plus the gap, whichever is lower. */
  readonly firstBaselineMm: number;
  readonly belowOthersMm?: number;
  readonly rows: readonly HeadRow[];
}

export interface AddresseeForm {
  readonly label: string;
  readonly labelText: TextForm;
  readonly nameText: TextForm;
  readonly leadingPt: number;
}

export interface HeadForm {
  readonly boxes: readonly HeadBox[];
  readonly addressees: AddresseeForm;
  /** From the last baseline or rule of the head to the top of the body. */
  readonly bodyGapMm: number;
}

export interface ClosingForm {
  readonly recipients: {
    readonly label: string; readonly labelText: TextForm; readonly itemText: TextForm; readonly leadingPt: number;
    readonly separator: ';' | ','; readonly widthMm: number;
  };
  readonly signature: {
    /** From the right edge of the text area, so that every page size keeps it on the right. */
    readonly centreFromRightMm: number; readonly widthMm: number; readonly leadingPt: number;
    readonly authorityText: TextForm; readonly positionText: TextForm;
    /** Where the head signs in person, without an authority line. */
    readonly positionAloneText: TextForm;
    readonly nameText: TextForm; readonly nameBelowMm: number;
  };
}

export interface StampForm {
  readonly words: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly frame: 'double' | 'single' | 'none';
  readonly text: TextForm;
}

export interface MarksForm {
  readonly secrecy: Readonly<Record<Exclude<SecrecyLevel, 'open'>, StampForm>>;
  readonly urgency: Readonly<Record<Exclude<Urgency, 'none'>, StampForm>>;
  readonly circulation: Readonly<Record<Exclude<CirculationMark, 'none'>, StampForm & {
    readonly page: 'first' | 'last'; readonly place: 'topRight' | 'bottomCentre'; readonly fromEdgeMm: number;
  }>>;
}

export interface HeadingForm {
  /** Added to the body's size. */
  readonly growPt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center';
  /** With the body's first-line indent. */
  readonly indented: boolean;
  readonly gapBeforePt: number;
  readonly gapAfterPt: number;
}

export type FormProfileId = 'party-hd05' | 'party-hd36' | 'state-nd30' | 'bulletin' | 'meeting' | 'qa-booklet' | 'archive-copy';

/** A regulated layout as data, valid between two dates (ISO, null: open). */
export interface FormProfile {
  readonly id: FormProfileId;
  readonly name: TwoLanguages;
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  readonly source: string;
  readonly head: HeadForm;
  readonly closing: ClosingForm;
  readonly marks: MarksForm;
  readonly headings: readonly [HeadingForm, HeadingForm, HeadingForm, HeadingForm, HeadingForm, HeadingForm];
  /** `bar`: a passage from the archive has a thin line at its left. */
  readonly passage: { readonly insetMm: number; readonly bar: boolean };
  readonly footnote: { readonly pt: number; readonly leadingPt: number };
}

export type TemplateId =
  | 'meeting-a4' | 'meeting-a5' | 'bulletin-a4' | 'bulletin-19x27' | 'qa-booklet' | 'party-letter' | 'party-report' | 'state-letter' | 'archive-copy';

export interface TemplateInfo {
  readonly id: TemplateId;
  readonly name: TwoLanguages;
  readonly kind: PaperKind;
  readonly profile: FormProfileId;
  readonly page: { readonly widthMm: number; readonly heightMm: number };
  /** Of an odd page; a mirrored template swaps left and right on even pages. */
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly mirrored: boolean;
  readonly body: { readonly pt: number; readonly leadingPt: number; readonly firstLineMm: number; readonly paragraphGapPt: number };
  readonly pageNumber: { readonly place: 'top' | 'bottom'; readonly centreFromEdgeMm: number; readonly pt: number; readonly firstPage: boolean };
  /** `{n}` in a label is the running number of the question. */
  readonly qa: { readonly questionLabel: string; readonly answerLabel: string };
  readonly starter: DocJson;
  readonly head: Partial<DocumentHead>;
}
