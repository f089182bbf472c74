import { Editor, type JSONContent } from '@tiptap/core';
import type { DocJson } from '../../shared/document/json';
import { editorExtensions } from './extensions';
import type { EditorHost } from './host';
import { EditorSignals } from './host';
import { pasteProps } from './paste/paste-props';

export interface PaperEditor {
  readonly editor: Editor;
  readonly signals: EditorSignals;
  /** The text holds what this program does not know: it is shown, and cannot be changed. */
  readonly isDamaged: boolean;
}

interface EditorRequest {
  readonly content: DocJson;
  readonly editable: boolean;
  readonly label: string;
  readonly host: EditorHost;
  /** The text changed. Called at each change: take the JSON later. */
  readonly onChange: () => void;
}

/**
 * An editor over the one document schema, not yet on the screen. Typing rules are off: nothing may rewrite a word that a
 * Vietnamese typing program is still building.
 */
export function createPaperEditor({ content, editable, label, host, onChange }: EditorRequest): PaperEditor {
  const signals = new EditorSignals();
  let isDamaged = false;
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: editorExtensions(host, signals),
    content: content as unknown as JSONContent,
    editable,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableContentCheck: true,
    onContentError: () => { isDamaged = true; },
    onUpdate: ({ transaction }) => {
      if (transaction.docChanged) onChange();
    },
    editorProps: {
      ...pasteProps(host),
      attributes: { class: 'document', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: 'vi', spellcheck: 'false' },
    },
  });
  if (isDamaged) editor.setEditable(false, false);
  return { editor, signals, isDamaged };
}

export const documentOf = (editor: Editor): DocJson => editor.getJSON() as DocJson;
