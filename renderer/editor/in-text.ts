import type { ChainedCommands, Editor } from '@tiptap/core';

/**
 * Runs commands and gives the text the cursor at once. Tiptap's own `focus` waits for the next frame: letters typed until then
 * would go to the button or the note that was left.
 */
export function inText(editor: Editor, run: (chain: ChainedCommands) => ChainedCommands): boolean {
  const isDone = run(editor.chain()).run();
  editor.view.focus();
  return isDone;
}
