import type { ChainedCommands, Editor } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Alignment, OrderedStyle, PassageJson } from '../../shared/document/json';
import { inText } from './in-text';

export const deepestIndent = 8;

/** Sets the alignment of every paragraph and heading touched; the same again gives them back to the template. */
export function align(editor: Editor, wanted: Alignment): boolean {
  const next = alignmentOf(editor) === wanted ? null : wanted;
  return changeBlocks(editor, (node) => ('align' in node.attrs && node.isTextblock ? { ...node.attrs, align: next } : null));
}

/** Alignment of the block the cursor stands in; null: as the template sets it. */
export const alignmentOf = (editor: Editor): Alignment | null => {
  const value: unknown = editor.state.selection.$from.parent.attrs['align'];
  return (value as Alignment | null | undefined) ?? null;
};

/** Moves paragraphs one step in (1) or out (-1); a list item goes one list deeper or shallower. */
export function indent(editor: Editor, by: 1 | -1): boolean {
  if (editor.isActive('listItem')) {
    return by > 0 ? editor.commands.sinkListItem('listItem') : editor.commands.liftListItem('listItem');
  }
  return changeBlocks(editor, (node) => {
    if (node.type.name !== 'paragraph') return null;
    const steps = Math.min(deepestIndent, Math.max(0, Number(node.attrs['indent']) + by));
    return { ...node.attrs, indent: steps };
  });
}

function changeBlocks(editor: Editor, attributesFor: (node: Node) => Record<string, unknown> | null): boolean {
  if (!editor.isEditable) return false;
  const { tr, selection, doc } = editor.state;
  for (const range of selection.ranges) {
    doc.nodesBetween(range.$from.pos, range.$to.pos, (node, position) => {
      const attributes = attributesFor(node);
      if (attributes) tr.setNodeMarkup(position, undefined, attributes);
      return !node.isTextblock;
    });
  }
  if (tr.docChanged) editor.view.dispatch(tr);
  return true;
}

/** Makes a numbered list of this style, changes the style of the list one stands in, or takes it off where it has it already. */
export function orderedList(editor: Editor, style: OrderedStyle): boolean {
  if (!editor.isActive('orderedList')) return inText(editor, (chain) => chain.toggleList('orderedList', 'listItem', false, { style, start: 1 }));
  if (editor.isActive('orderedList', { style })) return inText(editor, (chain) => chain.liftListItem('listItem'));
  return inText(editor, (chain) => chain.updateAttributes('orderedList', { style }));
}

/** Where a block goes: after the block of the nearest parent that is named and takes it; an empty paragraph there is replaced. */
function placeFor(state: { readonly selection: Selection }, block: Node, parents: readonly string[]): { from: number; to: number } | null {
  const { $to } = state.selection;
  for (let depth = $to.depth; depth >= 0; depth -= 1) {
    const parent = $to.node(depth);
    if (!parents.includes(parent.type.name)) continue;
    const index = $to.index(depth);
    if (!parent.canReplaceWith(Math.min(index + 1, parent.childCount), Math.min(index + 1, parent.childCount), block.type)) continue;
    if (depth === $to.depth) return { from: $to.pos, to: $to.pos };
    const child = $to.node(depth + 1);
    const isEmpty = child.type.name === 'paragraph' && child.childCount === 0;
    return { from: isEmpty ? $to.before(depth + 1) : $to.after(depth + 1), to: $to.after(depth + 1) };
  }
  return null;
}

/** A paragraph after `position` where there is nothing to write in, so that no block is a dead end. */
function ensureParagraphAfter(tr: Transaction, position: number): void {
  if (tr.doc.resolve(position).nodeAfter) return;
  const paragraph = tr.doc.type.schema.nodes['paragraph'];
  if (paragraph) tr.insert(position, paragraph.create());
}

/** Puts a block after the one the cursor stands in, in the nearest parent that is named and takes it. */
export function insertBlock(editor: Editor, block: Node, parents: readonly string[], cursor: 'inside' | 'after'): boolean {
  if (!editor.isEditable) return false;
  const place = placeFor(editor.state, block, parents);
  if (!place) return false;
  const { tr } = editor.state;
  tr.replaceWith(place.from, place.to, block);
  const end = place.from + block.nodeSize;
  ensureParagraphAfter(tr, end);
  const target = cursor === 'inside' ? place.from + 1 : end;
  tr.setSelection(Selection.near(tr.doc.resolve(target), 1));
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
  return true;
}

/** A table with a heading row and the cursor in its first cell; after the last block of a text a paragraph follows, to write on in. */
export const insertTable = (chain: ChainedCommands, rows: number, columns: number): ChainedCommands =>
  chain.insertTable({ rows, cols: columns, withHeaderRow: true }).command(({ tr }) => {
    const { $from } = tr.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === 'table') ensureParagraphAfter(tr, $from.after(depth));
    return true;
  });

export function insertQaItem(editor: Editor): boolean {
  const { qaItem, question, answer, paragraph } = editor.schema.nodes;
  if (!qaItem || !question || !answer || !paragraph) return false;
  const item = qaItem.create(null, [question.create(null, paragraph.create()), answer.create(null, paragraph.create())]);
  return insertBlock(editor, item, ['doc', 'appendix'], 'inside');
}

export const insertPassage = (editor: Editor, passage: PassageJson): boolean =>
  insertBlock(editor, editor.schema.nodeFromJSON(passage), ['doc', 'appendix', 'answer'], 'after');

export function insertImage(editor: Editor, imageId: string, alt: string): boolean {
  const image = editor.schema.nodes['image']?.create({ imageId, alt });
  return image ? insertBlock(editor, image, ['doc', 'appendix', 'answer', 'blockquote', 'keepTogether', 'parallelCell', 'tableCell', 'tableHeader'], 'after') : false;
}

/** Ctrl+Enter: what follows the cursor begins a new page. */
export function insertPageBreak(editor: Editor): boolean {
  const pageBreak = editor.schema.nodes['pageBreak']?.create();
  if (!pageBreak || !editor.isEditable) return false;
  const { $from, empty } = editor.state.selection;
  const splits = $from.depth === 1 && empty && $from.parentOffset > 0 && $from.parentOffset < $from.parent.content.size;
  const atStart = $from.depth === 1 && $from.parentOffset === 0 && $from.parent.childCount > 0;
  if (!splits && !atStart) return insertBlock(editor, pageBreak, ['doc', 'appendix'], 'after');
  const { tr } = editor.state;
  if (splits) tr.split($from.pos);
  tr.insert(splits ? $from.pos + 1 : $from.before(1), pageBreak);
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Puts a footnote's mark at the cursor; answers its position, null where no note can stand. */
export function insertFootnote(editor: Editor): number | null {
  const footnote = editor.schema.nodes['footnote'];
  const { $to } = editor.state.selection;
  if (!footnote || !editor.isEditable || !takesInline($to, footnote.name)) return null;
  const { tr } = editor.state;
  tr.insert($to.pos, footnote.create());
  tr.setSelection(TextSelection.create(tr.doc, $to.pos + 2));
  editor.view.dispatch(tr);
  return $to.pos;
}

const takesInline = ($position: ResolvedPos, name: string): boolean => {
  const { parent } = $position;
  const type = parent.type.schema.nodes[name];
  return parent.isTextblock && type !== undefined && parent.canReplaceWith($position.index(), $position.index(), type);
};

export function removeFootnote(editor: Editor, position: number): void {
  const node = editor.state.doc.nodeAt(position);
  if (node?.type.name !== 'footnote' || !editor.isEditable) return;
  editor.view.dispatch(editor.state.tr.delete(position, position + node.nodeSize));
}

/** Takes the frame and the source line off a passage; its words stay. */
export function unlinkPassage(editor: Editor, position: number): void {
  const node = editor.state.doc.nodeAt(position);
  if (node?.type.name !== 'passage' || !editor.isEditable) return;
  editor.view.dispatch(editor.state.tr.replaceWith(position, position + node.nodeSize, node.content));
}

/** Attributes of the selected image, null where none is selected. */
export function selectedImage(editor: Editor): { readonly position: number; readonly node: Node } | null {
  const { selection } = editor.state;
  return selection instanceof NodeSelection && selection.node.type.name === 'image' ? { position: selection.from, node: selection.node } : null;
}

export function changeImage(editor: Editor, attributes: { readonly alt?: string; readonly caption?: string; readonly widthMm?: number | null }): void {
  const image = selectedImage(editor);
  if (!image || !editor.isEditable) return;
  const tr = editor.state.tr.setNodeMarkup(image.position, undefined, { ...image.node.attrs, ...attributes });
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, image.position)));
}

/** Puts the cursor where a new paper waits for its first words: into the first empty paragraph. */
export function startWriting(editor: Editor): void {
  let place: number | null = null;
  editor.state.doc.descendants((node, position) => {
    if (place === null && node.type.name === 'paragraph' && node.childCount === 0) place = position + 1;
    return place === null;
  });
  if (place !== null) editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, place)));
}
