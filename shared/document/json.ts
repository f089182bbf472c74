/** The JSON a document is kept as: ProseMirror's shape, typed. Attributes are always all there. */
export type Alignment = 'left' | 'center' | 'right' | 'justify';
export type OrderedStyle = 'decimal' | 'lowerAlpha' | 'upperRoman' | 'lowerRoman' | 'dash';

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
export type InlineJson = TextJson | HardBreakJson | FootnoteJson;

export interface ParagraphJson {
  readonly type: 'paragraph';
  /** `align` null: as the template sets body text. `indent`: whole steps of the template's indent, from 0. */
  readonly attrs: { readonly align: Alignment | null; readonly indent: number };
  readonly content?: readonly InlineJson[];
}
export interface HeadingJson {
  readonly type: 'heading';
  readonly attrs: { readonly level: number; readonly align: Alignment | null };
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
  /** Absent: framed. */
  readonly attrs?: { readonly frame: TableFrame };
  readonly content: readonly TableRowJson[];
}
export interface TableRowJson {
  readonly type: 'tableRow';
  readonly content: readonly TableCellJson[];
}
export interface TableCellJson {
  readonly type: 'tableCell' | 'tableHeader';
  /** `colwidth`: CSS pixels a column, one entry a spanned column; null lets the columns share the width. */
  readonly attrs: { readonly colspan: number; readonly rowspan: number; readonly colwidth: readonly number[] | null; readonly align?: Alignment | null };
  readonly content: readonly BlockJson[];
}
export interface ImageJson {
  readonly type: 'image';
  /** `imageId` names an entry of the document's images; `widthMm` null: natural size at 150 dpi, at most the text width. */
  readonly attrs: { readonly imageId: string; readonly alt: string; readonly caption: string; readonly widthMm: number | null };
}
export interface QaItemJson {
  readonly type: 'qaItem';
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

export type BlockJson =
  | ParagraphJson | HeadingJson | BulletListJson | OrderedListJson | TableJson | ImageJson | QaItemJson | PassageJson | PageBreakJson;
export interface DocJson {
  readonly type: 'doc';
  readonly content: readonly BlockJson[];
}
export type NodeJson = DocJson | BlockJson | InlineJson | ListItemJson | TableRowJson | TableCellJson | QuestionJson | AnswerJson;
export type NodeName = NodeJson['type'];
