// @vitest-environment happy-dom
import { Editor, type JSONContent } from '@tiptap/core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { insertPassage } from '../../../renderer/editor/commands';
import { placeholders } from '../../../renderer/editor/placeholders';
import i18next from 'i18next';
import { vi } from '../../../renderer/i18n/vi';
import { documentExtensions } from '../../../shared/document/extensions';

const empty = { type: 'paragraph' as const, attrs: { align: null, indent: 0 } };
let editor: Editor | undefined;
const open = (...content: JSONContent[]): Editor => (editor = new Editor({ element: document.createElement('div'), extensions: [...documentExtensions, placeholders], content: { type: 'doc', content } }));
const words = (): (string | null)[] => [...(editor?.view.dom.querySelectorAll('[data-placeholder]') ?? [])].map((block) => block.getAttribute('data-placeholder'));

describe('words in empty blocks', () => {
  beforeAll(async () => {
    await i18next.init({ lng: 'vi', resources: { vi } });
  });
  afterEach(() => editor?.destroy());

  it('tells what belongs where', () => {
    open({ type: 'heading', attrs: { level: 1, align: null } }, { type: 'qaItem', content: [{ type: 'question', content: [empty] }, { type: 'answer', content: [empty] }] }, empty);
    expect(words()).toEqual([vi.editor.placeholder.heading, vi.editor.placeholder.question, vi.editor.placeholder.answer]);
  });

  it('invites to write in an empty document, until something stands in it', () => {
    const empties = open(empty);
    expect(words()).toEqual([vi.editor.placeholder.document]);
    empties.commands.insertContent('x');
    expect(words()).toEqual([]);
  });

  it('does not stop a change that makes the document longer than it was and ends in empty blocks', () => {
    const short = open({ ...empty, content: [{ type: 'text', text: 'ngắn' }] });
    short.commands.setTextSelection(1);
    const inserted = insertPassage(short, {
      type: 'passage', attrs: { recordId: 'r', citation: 'số 1-KL/TU', level: 'open' },
      content: [{ ...empty, content: [{ type: 'text', text: 'một đoạn dài hơn hẳn văn bản đang có' }] }, empty, empty],
    });
    expect(inserted).toBe(true);
    expect(short.state.doc.childCount).toBe(3);
    expect(short.state.doc.child(1).childCount).toBe(3);
  });
});
