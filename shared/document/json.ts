/** The JSON a document is kept as: ProseMirror's shape, typed. Attributes are always all there. */
export type Alignment = 'left' | 'center' | 'right' | 'justify';
/** `decimal`: figures of a column stand under each other by their decimal comma. */
export type CellAlignment = Alignment | 'decimal';
/** `point`: điểm, a) b) c) d) đ). `clause`: khoản, 1. 2. 3.; while `start` is 1 it counts on from the list before it under the same Điều. */
export type OrderedStyle = 'decimal' | 'lowerAlpha' | 'upperRoman' | 'lowerRoman' | 'dash' | 'point' | 'clause';
/** How a heading is counted: "Phần thứ nhất", "Chương I", "Mục 1", "Tiểu mục 1", "Điều 1.", "I.", "I-", "1.", "1-", "1.1.", "a)", "–". */
export type HeadingNumbering =
  | 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'roman' | 'romanDash' | 'decimal' | 'decimalDash' | 'decimalPath' | 'letter' | 'dash';
export type Leader = 'none' | 'dots' | 'line';
export interface TabStop {
  /** From the left edge of the paragraph's own text. */
  readonly atMm: number;
  readonly align: 'left' | 'center' | 'right' | 'decimal';
  readonly leader: Leader;
}

export type MarkName = 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript';
export interface MarkJson {
  readonly type: MarkName;
}

export interface TextJson {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly MarkJson[];
}
export interface HardBreakJson {
  readonly type: 'hardBreak';
  readonly marks?: readonly MarkJson[];
}
/** Stands in the line where its mark is printed; its text goes to the foot of that page. */
export interface FootnoteJson {
  readonly type: 'footnote';
  readonly content?: readonly TextJson[];
  readonly marks?: readonly MarkJson[];
}
/** Prints the number, the title or the page of the node whose `anchor` it names. */
export interface CrossReferenceJson {
  readonly type: 'crossReference';
  readonly attrs: { readonly anchor: string; readonly show: 'number' | 'title' | 'page' };
  readonly marks?: readonly MarkJson[];
}
export type InlineJson = TextJson | HardBreakJson | FootnoteJson | CrossReferenceJson;

export interface ParagraphJson {
  readonly type: 'paragraph';
  /** `align` null: as the template sets body text. `indent`: whole steps of the template's indent, from 0. */
  readonly attrs: {
    readonly align: Alignment | null; readonly indent: number;
    /** Where a tab sign of the text goes; absent or none: to the next centimetre and a quarter. */
    readonly tabs?: readonly TabStop[];
    /** Absent: false. */
    readonly keepWithNext?: boolean;
  };
  readonly content?: readonly InlineJson[];
}
export interface HeadingJson {
  readonly type: 'heading';
  /** `numbering` absent or null: as typed. `anchor`: what a cross-reference names. */
  readonly attrs: { readonly level: number; readonly align: Alignment | null; readonly numbering?: HeadingNumbering | null; readonly anchor?: string | null };
  readonly content?: readonly InlineJson[];
}
export interface BulletListJson {
  readonly type: 'bulletList';
  readonly content: readonly ListItemJson[];
}
export interface OrderedListJson {
  readonly type: 'orderedList';
  readonly attrs: { readonly start: number; readonly style: OrderedStyle };
  readonly content: readonly ListItemJson[];
}
export interface ListItemJson {
  readonly type: 'listItem';
  readonly content: readonly BlockJson[];
}
/** `none`: a table that only puts things side by side, as the head of an official paper does. */
export type TableFrame = 'all' | 'none';
export interface TableJson {
  readonly type: 'table';
  /** Absent: framed, without caption. */
  readonly attrs?: { readonly frame: TableFrame; readonly caption?: string; readonly anchor?: string | null };
  readonly content: readonly TableRowJson[];
}
export interface TableRowJson {
  readonly type: 'tableRow';
  readonly content: readonly TableCellJson[];
}
export interface TableCellJson {
  readonly type: 'tableCell' | 'tableHeader';
  /** `colwidth`: CSS pixels a column, one entry a spanned column; null lets the columns share the width. */
  readonly attrs: { readonly colspan: number; readonly rowspan: number; readonly colwidth: readonly number[] | null; readonly align?: CellAlignment | null };
  readonly content: readonly BlockJson[];
}
export interface ImageJson {
  readonly type: 'image';
  /** `imageId` names an entry of the document's images; `widthMm` null: natural size at 200 dpi, at most the text width. */
  readonly attrs: { readonly imageId: string; readonly alt: string; readonly caption: string; readonly widthMm: number | null; readonly anchor?: string | null };
}
export interface QaItemJson {
  readonly type: 'qaItem';
  /** Absent: without anchor. */
  readonly attrs?: { readonly anchor: string | null };
  readonly content: readonly [QuestionJson, AnswerJson];
}
export interface QuestionJson {
  readonly type: 'question';
  readonly content: readonly ParagraphJson[];
}
export interface AnswerJson {
  readonly type: 'answer';
  readonly content: readonly BlockJson[];
}
/** Words taken from a record of the archive, with the place they come from. */
export interface PassageJson {
  readonly type: 'passage';
  readonly attrs: { readonly recordId: string; readonly citation: string; readonly level: string };
  readonly content: readonly BlockJson[];
}
export interface PageBreakJson {
  readonly type: 'pageBreak';
}
/** From here the text goes on at the top of the next text column; with one column, on the next page. */
export interface ColumnBreakJson {
  readonly type: 'columnBreak';
}
export interface BlockquoteJson {
  readonly type: 'blockquote';
  readonly content: readonly BlockJson[];
}
/** Not split over pages where it fits on one. */
export interface KeepTogetherJson {
  readonly type: 'keepTogether';
  readonly content: readonly BlockJson[];
}
export type ContentsOf = 'headings' | 'questions' | 'figures' | 'tables';
/** A list with page numbers that the press fills. `title` empty: without one. `depth`: the lowest heading level in it. */
export interface TableOfContentsJson {
  readonly type: 'tableOfContents';
  readonly attrs: { readonly of: ContentsOf; readonly title: string; readonly depth: number };
}
export interface ChartSeries {
  readonly name: string;
  /** One for each category; null: no figure. */
  readonly values: readonly (number | null)[];
}
export type ChartKind = 'bar' | 'line' | 'pie';
/** A figure drawn from its table of figures. A pie shows the first series. Widths null: as wide as the text, at a good height. */
export interface ChartJson {
  readonly type: 'chart';
  readonly attrs: {
    readonly chart: ChartKind; readonly title: string; readonly caption: string; readonly alt: string; readonly unit: string;
    readonly categories: readonly string[]; readonly series: readonly ChartSeries[];
    readonly widthMm: number | null; readonly heightMm: number | null; readonly anchor: string | null;
  };
}
/** Two texts side by side, row by row. `ratio`: the left column's share of the width, from 0.2 to 0.8. */
export interface ParallelColumnsJson {
  readonly type: 'parallelColumns';
  readonly attrs: { readonly ratio: number };
  readonly content: readonly ParallelRowJson[];
}
export interface ParallelRowJson {
  readonly type: 'parallelRow';
  readonly content: readonly [ParallelCellJson, ParallelCellJson];
}
export interface ParallelCellJson {
  readonly type: 'parallelCell';
  readonly attrs: { readonly lang: 'vi' | 'km' };
  readonly content: readonly BlockJson[];
}
/** At the top of the document only: a new page with page numbers of its own, "PHỤ LỤC I", its title, and a note ("Kèm theo …"). */
export interface AppendixJson {
  readonly type: 'appendix';
  readonly attrs: { readonly title: string; readonly note: string };
  readonly content: readonly BlockJson[];
}

export type BlockJson =
  | ParagraphJson | HeadingJson | BulletListJson | OrderedListJson | TableJson | ImageJson | QaItemJson | PassageJson | PageBreakJson
  | ColumnBreakJson | BlockquoteJson | KeepTogetherJson | TableOfContentsJson | ChartJson | ParallelColumnsJson | AppendixJson;
export interface DocJson {
  readonly type: 'doc';
  readonly content: readonly BlockJson[];
}
export type NodeJson = DocJson | BlockJson | InlineJson | ListItemJson | TableRowJson | TableCellJson | QuestionJson | AnswerJson | ParallelRowJson | ParallelCellJson;
export type NodeName = NodeJson['type'];
