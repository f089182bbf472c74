import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';

/** Where the cursor stood or what was selected, in the memory of the page only: positions, no word. */
export type CursorPlace = ReturnType<Selection['toJSON']>;

export const cursorPlace = (editor: Editor): CursorPlace => editor.state.selection.toJSON();

/** Puts the cursor back; where the text has become another one, or no place is known (null), it goes behind the last word. */
export function restoreCursor(editor: Editor, place: CursorPlace | null): void {
  const { state, view } = editor;
  view.dispatch(state.tr.setSelection(selectionAt(state.doc, place)).setMeta('addToHistory', false));
}

function selectionAt(doc: Editor['state']['doc'], place: CursorPlace | null): Selection {
  if (!place) return Selection.atEnd(doc);
  try {
    return Selection.fromJSON(doc, place);
  } catch {
    return Selection.atEnd(doc);
  }
}
