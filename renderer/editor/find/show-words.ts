import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { scrollToMatch } from './find-plugin';
import { findMatches } from './match';

/** Selects the first place of these words and brings it into the middle of the sheet; false where they are not in the text. */
export function showWords(editor: Editor, words: string): boolean {
  const { state, view } = editor;
  // A warning may know a place by words that run over the end of a paragraph or begin inside a note: fewer of them still lead there.
  const wanted = [words, words.split(' ').slice(0, 4).join(' ')];
  const match = wanted.flatMap((query) => findMatches(state.doc, query, { accents: true, matchCase: true, wholeWord: false }))[0];
  if (!match) return false;
  if (!match.inFootnote) view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, match.from, match.to)).setMeta('addToHistory', false));
  view.focus();
  scrollToMatch(editor, match);
  return true;
}
