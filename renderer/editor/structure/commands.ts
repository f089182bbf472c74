import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { ChartJson, ContentsOf, CrossReferenceJson, HeadingNumbering } from '../../../shared/document/json';
import { insertBlock } from '../commands';
import { inText } from '../in-text';
import type { EditorTarget } from './counted';

const anywhere = ['doc', 'appendix', 'answer', 'blockquote', 'keepTogether', 'parallelCell'];

/** A list of headings, questions, figures or tables at the cursor; `title` as it will be printed. */
export function insertContents(editor: Editor, of: ContentsOf, title: string): boolean {
  const node = editor.schema.nodes['tableOfContents']?.create({ of, title });
  return node ? insertBlock(editor, node, ['doc', 'appendix'], 'after') : false;
}

/** Around the blocks of the selection, or off again where they have it. */
export const toggleQuote = (editor: Editor): boolean => inText(editor, (chain) => chain.toggleWrap('blockquote'));
export const toggleTogether = (editor: Editor): boolean => inText(editor, (chain) => chain.toggleWrap('keepTogether'));

export function insertParallel(editor: Editor): boolean {
  const { parallelColumns, parallelRow, parallelCell, paragraph } = editor.schema.nodes;
  if (!parallelColumns || !parallelRow || !parallelCell || !paragraph) return false;
  const row = parallelRow.create(null, [parallelCell.create({ lang: 'vi' }, paragraph.create()), parallelCell.create({ lang: 'km' }, paragraph.create())]);
  return insertBlock(editor, parallelColumns.create(null, row), ['doc', 'appendix', 'answer'], 'inside');
}

/** One more pair at the end of the columns at `position`, in the languages of the pair before. */
export function addParallelRow(editor: Editor, position: number): boolean {
  const columns = editor.state.doc.nodeAt(position);
  const { parallelRow, parallelCell, paragraph } = editor.schema.nodes;
  if (columns?.type.name !== 'parallelColumns' || !parallelRow || !parallelCell || !paragraph || !editor.isEditable) return false;
  const langs = [0, 1].map((side) => String(columns.lastChild?.child(side).attrs['lang'] ?? 'vi'));
  const at = position + columns.nodeSize - 1;
  const { tr } = editor.state;
  tr.insert(at, parallelRow.create(null, langs.map((lang) => parallelCell.create({ lang }, paragraph.create()))));
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 3)).scrollIntoView());
  editor.view.focus();
  return true;
}

/** Appendices stand at the end of the document. */
export function insertAppendix(editor: Editor): boolean {
  const { appendix, paragraph } = editor.schema.nodes;
  if (!appendix || !paragraph || !editor.isEditable) return false;
  const { tr, doc } = editor.state;
  const at = doc.content.size;
  tr.insert(at, appendix.create(null, paragraph.create()));
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView());
  editor.view.focus();
  return true;
}

export function insertColumnBreak(editor: Editor): boolean {
  const node = editor.schema.nodes['columnBreak']?.create();
  return node ? insertBlock(editor, node, ['doc', 'appendix'], 'after') : false;
}

export const selectedChart = (editor: Editor): { readonly position: number; readonly attrs: ChartJson['attrs'] } | null => {
  const { selection } = editor.state;
  return selection instanceof NodeSelection && selection.node.type.name === 'chart' ? { position: selection.from, attrs: selection.node.attrs as ChartJson['attrs'] } : null;
};

/** Changes the selected chart, or sets a new one at the cursor. */
export function putChart(editor: Editor, attrs: ChartJson['attrs']): boolean {
  const chosen = selectedChart(editor);
  if (!chosen) {
    const node = editor.schema.nodes['chart']?.create(attrs);
    return node ? insertBlock(editor, node, anywhere, 'after') : false;
  }
  if (!editor.isEditable) return false;
  const tr = editor.state.tr.setNodeMarkup(chosen.position, undefined, attrs);
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, chosen.position)));
  return true;
}

/** The way of counting of every heading touched; null: as typed. */
export function setNumbering(editor: Editor, numbering: HeadingNumbering | null): boolean {
  if (!editor.isEditable) return false;
  const { tr, selection, doc } = editor.state;
  doc.nodesBetween(selection.from, selection.to, (node, position) => {
    if (node.type.name === 'heading') tr.setNodeMarkup(position, undefined, { ...node.attrs, numbering });
    return !node.isTextblock;
  });
  if (tr.docChanged) editor.view.dispatch(tr);
  editor.view.focus();
  return tr.docChanged;
}

export const numberingOf = (editor: Editor): HeadingNumbering | null | undefined => {
  const { parent } = editor.state.selection.$from;
  return parent.type.name === 'heading' ? (parent.attrs['numbering'] as HeadingNumbering | null) : undefined;
};

const newAnchor = (): string => `n-${crypto.randomUUID().slice(0, 13)}`;

/** Puts a reference at the cursor; what it names gets a lasting name where it has none. */
export function insertReference(editor: Editor, target: EditorTarget, show: CrossReferenceJson['attrs']['show']): boolean {
  const type = editor.schema.nodes['crossReference'];
  const node: Node | null = editor.state.doc.nodeAt(target.position);
  const { $to } = editor.state.selection;
  if (!type || !node || !editor.isEditable || !$to.parent.isTextblock || !$to.parent.canReplaceWith($to.index(), $to.index(), type)) return false;
  const anchor = target.anchor ?? newAnchor();
  const { tr } = editor.state;
  if (!target.anchor) tr.setNodeMarkup(target.position, undefined, { ...node.attrs, anchor });
  const at = tr.mapping.map($to.pos);
  tr.insert(at, type.create({ anchor, show }));
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)));
  editor.view.focus();
  return true;
}

/** Caption of the table the cursor stands in; null outside of one. */
export function tableAtCursor(editor: Editor): { readonly position: number; readonly node: Node } | null {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === 'table') return { position: $from.before(depth), node: $from.node(depth) };
  return null;
}
export function setTableCaption(editor: Editor, caption: string): void {
  const table = tableAtCursor(editor);
  if (table && editor.isEditable) editor.view.dispatch(editor.state.tr.setNodeMarkup(table.position, undefined, { ...table.node.attrs, caption }));
}
