import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { align, indent, insertFootnote, insertPageBreak, insertQaItem } from './commands';
import type { EditorSignals } from './host';

/** Depth of the nearest ancestor of that name, -1 where there is none. */
function depthOf(editor: Editor, name: string): number {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === name) return depth;
  return -1;
}

/** From a question into its answer; Enter and Tab both mean "done asking". */
function toAnswer(editor: Editor): boolean {
  const depth = depthOf(editor, 'question');
  if (depth < 0) return false;
  const { tr, selection } = editor.state;
  const start = selection.$from.after(depth) + 1;
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(start), 1)).scrollIntoView());
  return true;
}

function toQuestion(editor: Editor): boolean {
  const depth = depthOf(editor, 'answer');
  if (depth < 0 || editor.isActive('listItem') || editor.isActive('table')) return false;
  const { tr, selection } = editor.state;
  const end = selection.$from.before(depth) - 1;
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end), -1)).scrollIntoView());
  return true;
}

/** Enter on the empty last paragraph of an answer or a passage goes on after the block, as Word leaves a list. */
function leaveBlock(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  if (!empty || $from.parent.type.name !== 'paragraph' || $from.parent.childCount > 0) return false;
  const holder = $from.node(-1);
  if (!holder || (holder.type.name !== 'answer' && holder.type.name !== 'passage')) return false;
  if (holder.childCount < 2 || $from.index(-1) !== holder.childCount - 1) return false;
  const outer = holder.type.name === 'answer' ? depthOf(editor, 'qaItem') : depthOf(editor, 'passage');
  const { tr } = editor.state;
  const after = $from.after(outer);
  tr.delete($from.before(), $from.after());
  const place = tr.mapping.map(after);
  const paragraph = editor.schema.nodes['paragraph'];
  if (!paragraph) return false;
  tr.insert(place, paragraph.create());
  tr.setSelection(TextSelection.create(tr.doc, place + 1));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

function tab(editor: Editor, by: 1 | -1): boolean {
  if (editor.isActive('table')) return false;
  if (editor.isActive('listItem')) {
    indent(editor, by);
    return true;
  }
  if (by > 0 ? toAnswer(editor) : toQuestion(editor)) return true;
  return indent(editor, by);
}

/**
 * Word's keys, above Tiptap's own. Ctrl+L locks the program, so left is Ctrl+Shift+L. Nothing is bound to Backspace, Delete
 * or Space: Vietnamese typing programs send those themselves.
 */
export const wordKeys = (signals: EditorSignals): Extension => Extension.create({
  name: 'wordKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const { editor } = this;
    const footnote = (): boolean => {
      const position = insertFootnote(editor);
      if (position !== null) signals.openFootnote(position);
      return true;
    };
    const enter = (): boolean => {
      const { selection } = editor.state;
      if (selection instanceof NodeSelection && selection.node.type.name === 'footnote') {
        signals.openFootnote(selection.from);
        return true;
      }
      return toAnswer(editor) || leaveBlock(editor);
    };
    return {
      'Mod-Shift-l': () => align(editor, 'left'),
      'Mod-e': () => align(editor, 'center'),
      'Mod-r': () => align(editor, 'right'),
      'Mod-j': () => align(editor, 'justify'),
      'Mod-m': () => indent(editor, 1),
      'Mod-Shift-m': () => indent(editor, -1),
      'Mod-Shift-n': () => editor.commands.setParagraph(),
      'Mod-Enter': () => insertPageBreak(editor),
      'Mod-Alt-f': footnote,
      'Mod-Alt-q': () => insertQaItem(editor),
      Tab: () => tab(editor, 1),
      'Shift-Tab': () => tab(editor, -1),
      Enter: enter,
    };
  },
});
