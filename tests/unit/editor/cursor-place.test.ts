// @vitest-environment happy-dom
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { afterEach, describe, expect, it } from 'vitest';
import { createPaperEditor, documentOf, type PaperEditor } from '../../../renderer/editor/create-editor';
import { cursorPlace, restoreCursor } from '../../../renderer/editor/cursor-place';
import type { BlockJson, DocJson } from '../../../shared/document/json';

const host = { imageUrl: () => null, openRecord: () => {}, takeFiles: () => {}, picturesLeftOut: () => {} };
const paragraph = (text: string): BlockJson => ({ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text }] });
const opened: PaperEditor[] = [];
let changes = 0;
function open(content: DocJson): PaperEditor {
  const paper = createPaperEditor({ content, editable: true, label: 'x', host, onChange: () => { changes += 1; } });
  opened.push(paper);
  return paper;
}
const page = (...texts: string[]): PaperEditor => open({ type: 'doc', content: texts.map(paragraph) });
const write = ({ editor }: PaperEditor, text: string): void => editor.view.dispatch(editor.state.tr.insertText(text));
const textOf = ({ editor }: PaperEditor): string => editor.state.doc.textBetween(0, editor.state.doc.content.size, '|');

afterEach(() => {
  for (const paper of opened.splice(0)) paper.editor.destroy();
  changes = 0;
});

describe('a text opened again', () => {
  it('goes on where the cursor stood', () => {
    const before = page('Một hai', 'ba bốn');
    before.editor.view.dispatch(before.editor.state.tr.setSelection(TextSelection.create(before.editor.state.doc, 4)));
    const again = open(documentOf(before.editor));
    restoreCursor(again.editor, cursorPlace(before.editor));
    expect(changes).toBe(0);
    write(again, 'X');
    expect(textOf(again)).toBe('MộtX hai|ba bốn');
  });

  it('has the same selected', () => {
    const before = page('Một hai', 'ba bốn');
    before.editor.view.dispatch(before.editor.state.tr.setSelection(TextSelection.create(before.editor.state.doc, 8, 1)));
    const again = open(documentOf(before.editor));
    restoreCursor(again.editor, cursorPlace(before.editor));
    expect(again.editor.state.selection.toJSON()).toEqual({ type: 'text', anchor: 8, head: 1 });
  });

  it('goes on behind the last word where no place is known, or the place is no longer there', () => {
    const first = page('Một hai', 'ba bốn');
    restoreCursor(first.editor, null);
    write(first, '.');
    expect(textOf(first)).toBe('Một hai|ba bốn.');
    const shorter = page('Một');
    restoreCursor(shorter.editor, { type: 'text', anchor: 4_000, head: 4_000 });
    write(shorter, '.');
    expect(textOf(shorter)).toBe('Một.');
  });

  it('keeps hold of a thing that was selected as a whole', () => {
    const before = open({ type: 'doc', content: [paragraph('Một'), { type: 'pageBreak' }, paragraph('hai')] });
    before.editor.view.dispatch(before.editor.state.tr.setSelection(NodeSelection.create(before.editor.state.doc, 5)));
    const again = open(documentOf(before.editor));
    restoreCursor(again.editor, cursorPlace(before.editor));
    expect(again.editor.state.selection.toJSON()).toEqual({ type: 'node', anchor: 5 });
  });
});
