import type { Colophon, DocumentHead } from '../document/paper-document';
import type { DocJson, HeadingNumbering } from '../document/json';
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

export type HeadField = 'parentBody' | 'issuingBody' | 'number' | 'placeDate' | 'typeName' | 'subject' | 'title' | 'issueLine' | 'placeYear';
export type StampField = 'secrecy' | 'urgency';
/** Where a mark the form does not place in the head stands on its page. */
export type MarkPlace = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomCentre' | 'bottomRight';

export type RowContent =
  | { readonly kind: 'literal'; readonly text: string }
  /** `pattern` has one `{}`; a row whose field is empty is left out. `lowerFirst`: the first letter in lower case. `fallback`: printed where the field is empty. */
  | { readonly kind: 'field'; readonly field: HeadField; readonly pattern?: string; readonly lowerFirst?: boolean; readonly fallback?: HeadField }
  | { readonly kind: 'stamp'; readonly stamp: StampField }
  /** Only on a paper with the draft mark. `rounded` has `{}` for the round of the draft. */
  | { readonly kind: 'draft'; readonly plain: string; readonly rounded: string };

export interface HeadRow {
  readonly content: RowContent;
  readonly text: TextForm;
  /** Stays on one line: letters shrink to this size before it wraps. */
  readonly shrinkToPt?: number;
  /** Baseline to baseline, from the row before and between the row's own lines. */
  readonly leadingPt: number;
  readonly gapBeforePt?: number;
  readonly rule?: RuleForm;
  /** Above the first line. */
  readonly ruleAbove?: { readonly length: 'box'; readonly weightPt: number; readonly aboveBaselinePt: number };
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
  /** The first baseline is counted up from the page's foot. */
  readonly fromFoot?: boolean;
  readonly belowOthersMm?: number;
  /** On the first baseline of the box before it, whatever that became. */
  readonly besidePrevious?: boolean;
  /** A line longer than the box keeps its centre and may reach this far into the margin. */
  readonly overhangMm?: number;
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
  /** A page of its own: the text begins on the next one. */
  readonly cover?: { readonly frame: { readonly insetMm: number; readonly weightPt: number; readonly innerGapMm: number } | null };
}

export interface ClosingForm {
  readonly recipients: {
    readonly label: string; readonly labelText: TextForm; readonly itemText: TextForm; readonly leadingPt: number;
    readonly separator: ';' | ','; readonly widthMm: number;
    /** The label stands in from the list. */
    readonly labelInsetMm: number;
    /** Drafter's code and number of copies, after the list. */
    readonly drafterText: TextForm;
  };
  readonly signature: {
    /** How "on behalf of" is written: T/M, K/T, T/L, T/UQ or TM., KT., TL., TUQ. */
    readonly abbreviations: 'slash' | 'dot';
    /** From the right edge of the text area, so that every page size keeps it on the right. */
    readonly centreFromRightMm: number; readonly widthMm: number; readonly leadingPt: number;
    readonly authorityText: TextForm; readonly positionText: TextForm;
    /** Where the head signs in person, without an authority line. */
    readonly positionAloneText: TextForm;
    readonly nameText: TextForm; readonly nameBelowMm: number;
  };
  /** The line with address and telephone under a rule as wide as the text (NĐ 30/2020, Phụ lục I, box 13). */
  readonly contact: { readonly text: TextForm; readonly page: 'first' | 'last'; readonly ruleFromEdgeMm: number };
}

/** A sentence of the colophon; `{}` is where the field stands, parts without a value are left out. */
export interface ColophonPart {
  readonly field: keyof Colophon;
  readonly pattern: string;
}
export interface ColophonForm {
  readonly text: TextForm;
  readonly leadingPt: number;
  readonly align: 'left' | 'center';
  /** A line each; its parts are joined by a comma. */
  readonly lines: readonly (readonly ColophonPart[])[];
}

export interface AppendixForm {
  readonly numbering: 'roman' | 'arabic';
  readonly labelText: TextForm;
  readonly titleText: TextForm;
  readonly noteText: TextForm;
  readonly leadingPt: number;
}

export interface StampForm {
  readonly words: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly frame: 'double' | 'single' | 'none';
  readonly text: TextForm;
  /** A second line in the frame. */
  readonly below?: TextForm;
}

export interface MarksForm {
  readonly secrecy: Readonly<Record<Exclude<SecrecyLevel, 'open'>, StampForm>>;
  readonly urgency: Readonly<Record<Exclude<Urgency, 'none'>, StampForm>>;
  readonly circulation: Readonly<Record<Exclude<CirculationMark, 'none'>, StampForm & {
    readonly page: 'first' | 'last'; readonly place: 'topRight' | 'bottomCentre'; readonly fromEdgeMm: number;
  }>>;
  /** "TÀI LIỆU THU HỒI" with the day it is to be back; `until` has `{}` for the day, `open` where none is set. */
  readonly recall: StampForm & { readonly until: string; readonly open: string; readonly fromEdgeMm: number };
  /** On every page whose head has not said it. */
  readonly draft: StampForm & { readonly place: MarkPlace; readonly fromEdgeMm: number; readonly firstPage: boolean };
  /** On every page: "Bản số 3/12" and who gets it. */
  readonly copy: { readonly pattern: string; readonly text: TextForm; readonly place: MarkPlace; readonly fromEdgeMm: number };
  /** Behind the text. `grey` 0 black to 1 white. */
  readonly watermark: { readonly grey: number; readonly mostPt: number };
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

/** What a way of counting changes in the look of a heading's level. */
export interface NumberedForm extends Partial<HeadingForm> {
  /** The number on a line of its own, the title below it. */
  readonly numberAbove?: boolean;
  /** The title printed in capitals. */
  readonly caps?: boolean;
}

export type FormProfileId = 'party-hd05' | 'party-hd36' | 'state-nd30' | 'bulletin' | 'meeting' | 'qa-booklet' | 'leaflet' | 'brief' | 'speech' | 'archive-copy';

/** A regulated layout as data, valid between two dates (ISO, null: open). */
export interface FormProfile {
  readonly id: FormProfileId;
  readonly name: TwoLanguages;
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  readonly source: string;
  readonly head: HeadForm;
  readonly closing: ClosingForm;
  readonly marks: MarksForm;
  readonly appendix: AppendixForm;
  readonly colophon: ColophonForm | null;
  readonly headings: readonly [HeadingForm, HeadingForm, HeadingForm, HeadingForm, HeadingForm, HeadingForm];
  readonly numbered: Readonly<Partial<Record<HeadingNumbering, NumberedForm>>>;
  /** `bar`: a passage from the archive has a thin line at its left. */
  readonly passage: { readonly insetMm: number; readonly bar: boolean };
  readonly footnote: { readonly pt: number; readonly leadingPt: number };
}

export type TemplateId =
  | 'meeting-a4' | 'meeting-a5' | 'bulletin-a4' | 'bulletin-19x27' | 'qa-booklet' | 'qa-booklet-13x19' | 'leaflet' | 'brief' | 'speech'
  | 'party-letter' | 'party-report' | 'party-minutes' | 'state-letter' | 'state-decision' | 'archive-copy' | 'register-sheet' | 'register-sheet-a3';

/** What stands above the text of every page but the first: outer edges of facing pages, a rule below. */
export interface RunningHeadForm {
  /** The first of these fields that is not empty. */
  readonly even: readonly HeadField[];
  readonly odd: readonly HeadField[];
  readonly text: TextForm;
  readonly centreFromEdgeMm: number;
  readonly rule: { readonly fromEdgeMm: number; readonly weightPt: number } | null;
}

/** A sheet folded into panels. Each panel is a page of the template; `order` says which page, from 0, stands where from left to right. */
export interface PanelForm {
  readonly sheet: { readonly widthMm: number; readonly heightMm: number };
  readonly sides: readonly { readonly widthsMm: readonly number[]; readonly order: readonly number[]; /** From the sheet's left edge to the first panel. */ readonly fromLeftMm: number }[];
  /** Marks at the edges where the sheet is folded and cut. */
  readonly markMm: number;
}

export interface TemplateInfo {
  readonly id: TemplateId;
  readonly name: TwoLanguages;
  readonly kind: PaperKind;
  readonly profile: FormProfileId;
  readonly page: { readonly widthMm: number; readonly heightMm: number };
  /** Of an odd page; a mirrored template swaps left and right on even pages. */
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly mirrored: boolean;
  /** Its first page is an even one of the file it stands in (a bundle); odd unless told. */
  readonly opensEven?: true;
  readonly body: { readonly pt: number; readonly leadingPt: number; readonly firstLineMm: number; readonly paragraphGapPt: number; /** Justified unless told. */ readonly align?: 'left' };
  readonly pageNumber: { readonly place: 'top' | 'bottom'; readonly centreFromEdgeMm: number; readonly pt: number; readonly firstPage: boolean; /** `{n}` page, `{N}` pages; the number alone unless told; empty: none. */ readonly pattern?: string };
  readonly columns: { readonly count: 1 | 2; readonly gapMm: number };
  readonly runningHead: RunningHeadForm | null;
  readonly panels: PanelForm | null;
  /** `{n}` in a label is the running number of the question. */
  readonly qa: { readonly questionLabel: string; readonly answerLabel: string };
  readonly starter: DocJson;
  readonly head: Partial<DocumentHead>;
}
