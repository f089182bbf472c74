import type { Editor } from '@tiptap/core';
import { baseKeymap, toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';
import { EditorView } from '@tiptap/pm/view';
import type { FootnoteEntry } from './footnotes';
import { inText } from '../in-text';

const fromOutside = 'fromOutside';

/** A small editor over one footnote's words. Each change goes into the document at once, so undo and saving know one text only. */
export class NoteEditor {
  readonly view: EditorView;
  private readonly editor: Editor;
  private position: number;

  constructor(place: HTMLElement, editor: Editor, { node, position }: Pick<FootnoteEntry, 'node' | 'position'>, label: string) {
    this.editor = editor;
    this.position = position;
    const { bold, italic, underline } = editor.schema.marks;
    const leave = (): boolean => this.leave();
    this.view = new EditorView(place, {
      state: EditorState.create({
        doc: node,
        plugins: [
          keymap({
            'Mod-z': () => editor.commands.undo(), 'Mod-y': () => editor.commands.redo(), 'Mod-Shift-z': () => editor.commands.redo(),
            ...(bold && { 'Mod-b': toggleMark(bold) }), ...(italic && { 'Mod-i': toggleMark(italic) }), ...(underline && { 'Mod-u': toggleMark(underline) }),
            Enter: leave, Escape: leave,
          }),
          keymap(baseKeymap),
        ],
      }),
      editable: () => editor.isEditable,
      attributes: { class: 'note-text', role: 'textbox', 'aria-label': label, lang: 'vi', spellcheck: 'false' },
      dispatchTransaction: (transaction) => this.dispatch(transaction),
      handlePaste: (view, event) => {
        const text = event.clipboardData?.getData('text/plain').normalize('NFC').replace(/\s+/gu, ' ') ?? '';
        if (text) view.dispatch(view.state.tr.insertText(text));
        return true;
      },
    });
  }

  /** Back into the text, behind the note's mark. */
  private leave(): boolean {
    const behind = this.position + this.view.state.doc.nodeSize;
    inText(this.editor, (chain) => chain.setTextSelection(behind).scrollIntoView());
    return true;
  }

  private dispatch(transaction: Transaction): void {
    const { state, transactions } = this.view.state.applyTransaction(transaction);
    this.view.updateState(state);
    if (transaction.getMeta(fromOutside)) return;
    const outer = this.editor.state.tr;
    const offset = StepMap.offset(this.position + 1);
    for (const step of transactions.flatMap((each) => each.steps)) {
      const moved = step.map(offset);
      if (moved) outer.step(moved);
    }
    if (outer.docChanged) this.editor.view.dispatch(outer);
  }

  /** Takes over what was changed elsewhere (undo, replace all); the cursor stays where it can. */
  update({ node, position }: Pick<FootnoteEntry, 'node' | 'position'>): void {
    this.position = position;
    const { state } = this.view;
    const start = node.content.findDiffStart(state.doc.content);
    if (start === null) return;
    const ends = node.content.findDiffEnd(state.doc.content);
    if (!ends) return;
    const overlap = start - Math.min(ends.a, ends.b);
    const shift = overlap > 0 ? overlap : 0;
    this.view.dispatch(state.tr.replace(start, ends.b + shift, node.slice(start, ends.a + shift)).setMeta(fromOutside, true));
  }

  get standsAt(): number {
    return this.position;
  }

  focus(): void {
    this.view.focus();
    this.view.dispatch(this.view.state.tr.setSelection(Selection.atEnd(this.view.state.doc)));
    this.view.dom.scrollIntoView({ block: 'nearest' });
  }

  destroy(): void {
    this.view.destroy();
  }
}
