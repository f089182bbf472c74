// @vitest-environment happy-dom
import { TextSelection } from '@tiptap/pm/state';
import i18next from 'i18next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { align, insertFootnote, insertPageBreak, insertPassage, insertQaItem, orderedList, removeFootnote, startWriting, unlinkPassage } from '../../../renderer/editor/commands';
import { createPaperEditor, documentOf, type PaperEditor } from '../../../renderer/editor/create-editor';
import { replaceAll, seek } from '../../../renderer/editor/find/find-plugin';
import { footnotesOf } from '../../../renderer/editor/footnotes/footnotes';
import { NoteEditor } from '../../../renderer/editor/footnotes/note-editor';
import { vi as vietnamese } from '../../../renderer/i18n/vi';
import type { BlockJson, DocJson, PassageJson } from '../../../shared/document/json';
import { plainText } from '../../../shared/document/plain-text';

const host = { imageUrl: () => null, openRecord: () => {}, takeFiles: () => {}, picturesLeftOut: () => {} };
const paragraph = (text: string): BlockJson => ({ type: 'paragraph', attrs: { align: null, indent: 0, tabs: [], keepWithNext: false }, ...(text ? { content: [{ type: 'text', text }] } : {}) });
const passage: PassageJson = { type: 'passage', attrs: { recordId: 'r1', citation: 'số 1', level: 'open' }, content: [paragraph('Trích.')] };

let paper: PaperEditor | undefined;
let changes = 0;
function open(content: unknown): PaperEditor {
  changes = 0;
  paper = createPaperEditor({ content: content as DocJson, editable: true, label: 'x', host, onChange: () => { changes += 1; } });
  return paper;
}
const page = (...content: BlockJson[]): PaperEditor => open({ type: 'doc', content });
const types = ({ editor }: PaperEditor): string[] => documentOf(editor).content.map(({ type }) => type);
/** Cursor behind the first place where `text` stands. */
function putBehind({ editor }: PaperEditor, text: string): void {
  editor.state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(text) : -1;
    if (at >= 0) editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, position + at + text.length)));
    return true;
  });
}
/** As the browser tells it: `Shift-Tab`, `Control-z`. */
function press({ editor: { view } }: PaperEditor, keys: string): void {
  const parts = keys.split('-');
  const event = new KeyboardEvent('keydown', { key: parts.at(-1), shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Control') });
  view.someProp('handleKeyDown', (handle) => handle(view, event));
}
const write = ({ editor }: PaperEditor, text: string): void => editor.view.dispatch(editor.state.tr.insertText(text));

beforeAll(async () => {
  await i18next.init({ lng: 'vi', resources: { vi: vietnamese } });
});
afterEach(() => paper?.editor.destroy());

describe('questions and answers', () => {
  it('go from question to answer by Enter, and out by Enter on an empty paragraph', () => {
    const made = page(paragraph('đầu'));
    putBehind(made, 'đầu');
    insertQaItem(made.editor);
    write(made, 'Hỏi?');
    press(made, 'Enter');
    write(made, 'Đáp.');
    press(made, 'Enter');
    press(made, 'Enter');
    write(made, 'ngoài');
    expect(types(made)).toEqual(['paragraph', 'qaItem', 'paragraph', 'paragraph']);
    expect(plainText(documentOf(made.editor))).toBe('đầu\nHỏi?\nĐáp.\nngoài\n');
  });

  it('go there and back by Tab', () => {
    const made = page(paragraph(''));
    insertQaItem(made.editor);
    press(made, 'Tab');
    expect(made.editor.isActive('answer')).toBe(true);
    press(made, 'Shift-Tab');
    expect(made.editor.isActive('question')).toBe(true);
  });
});

describe('blocks', () => {
  it('a page break parts a paragraph at the cursor', () => {
    const made = page(paragraph('trước sau'));
    putBehind(made, 'trước');
    insertPageBreak(made.editor);
    expect(types(made)).toEqual(['paragraph', 'pageBreak', 'paragraph']);
    expect(plainText(documentOf(made.editor))).toBe('trước\n sau');
  });

  it('a passage keeps its source and leaves its words when the link goes', () => {
    const made = page(paragraph('a'), paragraph('b'));
    putBehind(made, 'a');
    expect(insertPassage(made.editor, passage)).toBe(true);
    expect(documentOf(made.editor).content[1]).toEqual(passage);
    unlinkPassage(made.editor, 3);
    expect(types(made)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(plainText(documentOf(made.editor))).toBe('a\nTrích.\nb');
  });

  it('alignment is given back to the template by the same key', () => {
    const made = page(paragraph('a'));
    align(made.editor, 'center');
    expect(documentOf(made.editor).content[0]).toMatchObject({ attrs: { align: 'center' } });
    align(made.editor, 'center');
    expect(documentOf(made.editor).content[0]).toMatchObject({ attrs: { align: null } });
  });

  it('a list changes its numbers in place and goes away by the same button', () => {
    const made = page(paragraph('a'));
    orderedList(made.editor, 'lowerAlpha');
    orderedList(made.editor, 'dash');
    expect(documentOf(made.editor).content[0]).toMatchObject({ type: 'orderedList', attrs: { style: 'dash' } });
    orderedList(made.editor, 'dash');
    expect(types(made)).toEqual(['paragraph']);
  });

  it('a new paper waits in its first empty paragraph', () => {
    const made = page({ type: 'heading', attrs: { level: 1, align: null }, content: [{ type: 'text', text: 'I.' }] }, paragraph(''));
    startWriting(made.editor);
    write(made, 'chữ');
    expect(plainText(documentOf(made.editor))).toBe('I.\nchữ');
  });
});

describe('footnotes', () => {
  it('are written under the text, saved with it, and undone with it', () => {
    const made = page(paragraph('Kết luận'));
    putBehind(made, 'Kết luận');
    const position = insertFootnote(made.editor)!;
    const before = changes;
    const note = new NoteEditor(document.createElement('div'), made.editor, footnotesOf(made.editor.state.doc)[0]!, 'x');
    note.view.dispatch(note.view.state.tr.insertText('số 21'));
    expect(footnotesOf(made.editor.state.doc)[0]!.node.textContent).toBe('số 21');
    expect(changes).toBe(before + 1);
    press(made, 'Control-z');
    note.update(footnotesOf(made.editor.state.doc)[0] ?? { node: note.view.state.doc.type.create(), position });
    expect(note.view.state.doc.textContent).toBe('');
    note.destroy();
  });

  it('follow when the text before them grows', () => {
    const made = page(paragraph('a'));
    putBehind(made, 'a');
    insertFootnote(made.editor);
    const note = new NoteEditor(document.createElement('div'), made.editor, footnotesOf(made.editor.state.doc)[0]!, 'x');
    made.editor.view.dispatch(made.editor.state.tr.insertText('dài hơn ', 1));
    note.update(footnotesOf(made.editor.state.doc)[0]!);
    note.view.dispatch(note.view.state.tr.insertText('chú'));
    expect(documentOf(made.editor).content[0]).toMatchObject({ content: [{ text: 'dài hơn a' }, { type: 'footnote', content: [{ text: 'chú' }] }] });
    removeFootnote(made.editor, footnotesOf(made.editor.state.doc)[0]!.position);
    expect(documentOf(made.editor).content[0]).toMatchObject({ content: [{ text: 'dài hơn a' }] });
    note.destroy();
  });
});

describe('finding', () => {
  it('replaces everywhere in one undo, marks and footnotes included', () => {
    const made = page(
      { type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text: 'Tỉnh ủy', marks: [{ type: 'bold' }] }, { type: 'footnote', content: [{ type: 'text', text: 'tỉnh uỷ' }] }] },
    );
    seek(made.editor, 'tinh uy', { accents: false, matchCase: false, wholeWord: false });
    expect(replaceAll(made.editor, 'Thành uỷ')).toBe(2);
    expect(documentOf(made.editor).content[0]).toMatchObject({ content: [{ text: 'Thành uỷ', marks: [{ type: 'bold' }] }, { content: [{ text: 'Thành uỷ' }] }] });
    press(made, 'Control-z');
    expect(plainText(documentOf(made.editor))).toBe('Tỉnh ủy\ntỉnh uỷ');
  });
});

describe('what the program does not know', () => {
  it('opens for reading only', () => {
    const made = open({ type: 'doc', content: [paragraph('biết'), { type: 'hologram', content: [] }] });
    expect(made.isDamaged).toBe(true);
    expect(made.editor.isEditable).toBe(false);
  });

  it('does not touch a document that is merely opened', () => {
    const made = page(paragraph('a'), { type: 'pageBreak' });
    expect(made.isDamaged).toBe(false);
    expect(changes).toBe(0);
    expect(types(made)).toEqual(['paragraph', 'pageBreak']);
  });
});
