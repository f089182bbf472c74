// @vitest-environment happy-dom
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import i18next from 'i18next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPaperEditor, documentOf, type PaperEditor } from '../../../renderer/editor/create-editor';
import { attrsOf, emptyChart, formOf, newRow } from '../../../renderer/editor/structure/chart-form';
import {
  addParallelRow, insertAppendix, insertColumnBreak, insertContents, insertParallel, insertReference, putChart, setNumbering, setTableCaption, toggleQuote, toggleTogether,
} from '../../../renderer/editor/structure/commands';
import { countedOf } from '../../../renderer/editor/structure/counted';
import { vi as vietnamese } from '../../../renderer/i18n/vi';
import type { BlockJson, DocJson } from '../../../shared/document/json';
import { parseDoc } from '../../../shared/document/schema';
import { everyStructure } from '../../press/helpers/structures';

const host = { imageUrl: () => null, openRecord: () => {}, takeFiles: () => {}, picturesLeftOut: () => {} };
const paragraph = (text: string): BlockJson => ({ type: 'paragraph', attrs: { align: null, indent: 0 }, ...(text ? { content: [{ type: 'text', text }] } : {}) });
const heading = (level: number, text: string): BlockJson => ({ type: 'heading', attrs: { level, align: null }, content: [{ type: 'text', text }] });

let paper: PaperEditor | undefined;
function open(...content: readonly BlockJson[]): PaperEditor {
  paper = createPaperEditor({ content: { type: 'doc', content } as DocJson, editable: true, label: 'x', host, onChange: () => {} });
  return paper;
}
function putBehind({ editor }: PaperEditor, text: string): void {
  editor.state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(text) : -1;
    if (at >= 0) editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, position + at + text.length)));
    return true;
  });
}
const types = ({ editor }: PaperEditor): string[] => documentOf(editor).content.map(({ type }) => type);

beforeAll(async () => {
  await i18next.init({ lng: 'vi', resources: { vi: vietnamese } });
});
afterEach(() => paper?.editor.destroy());

describe('the editor', () => {
  it('opens every structure and gives it back unchanged', () => {
    const made = open(...everyStructure);
    expect(made.isDamaged).toBe(false);
    expect(parseDoc(documentOf(made.editor))).toEqual(parseDoc({ type: 'doc', content: everyStructure }));
  });

  it('keeps every structure through the clipboard', () => {
    const made = open(...everyStructure);
    const before = documentOf(made.editor);
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(made.editor.schema).serializeFragment(made.editor.state.doc.content));
    const read = document.createElement('div');
    read.innerHTML = holder.innerHTML;
    expect(DOMParser.fromSchema(made.editor.schema).parse(read, { preserveWhitespace: true }).toJSON()).toEqual(before);
  });

  it('shows numbers as they are counted, and counts on while one writes', () => {
    const made = open(heading(1, 'Một'), heading(1, 'Hai'));
    putBehind(made, 'Một');
    setNumbering(made.editor, 'article');
    putBehind(made, 'Hai');
    setNumbering(made.editor, 'article');
    const numbers = (): (string | null)[] => [...made.editor.view.dom.querySelectorAll('h1')].map((element) => element.getAttribute('data-number'));
    expect(numbers()).toEqual(['Điều 1.', 'Điều 2.']);
    putBehind(made, 'Một');
    setNumbering(made.editor, null);
    expect(numbers()).toEqual([null, 'Điều 1.']);
  });
});

describe('inserting', () => {
  it('a table of contents shows what it lists, and follows the text', () => {
    const made = open(heading(1, 'Mở đầu'), paragraph('x'));
    putBehind(made, 'x');
    expect(insertContents(made.editor, 'headings', 'MỤC LỤC')).toBe(true);
    const list = (): string => made.editor.view.dom.querySelector('.document-contents')?.textContent ?? '';
    expect(list()).toContain('MỤC LỤC');
    expect(list()).toContain('Mở đầu');
    putBehind(made, 'Mở đầu');
    made.editor.view.dispatch(made.editor.state.tr.insertText(' mới'));
    expect(list()).toContain('Mở đầu mới');
  });

  it('a reference gives what it names a lasting name, and shows its number', () => {
    const made = open({ type: 'heading', attrs: { level: 1, align: null, numbering: 'article' }, content: [{ type: 'text', text: 'Phạm vi' }] }, paragraph('theo '));
    putBehind(made, 'theo ');
    const [target] = countedOf(made.editor.state).targets;
    expect(target && insertReference(made.editor, target, 'number')).toBe(true);
    const [first, second] = documentOf(made.editor).content;
    const anchor = first?.type === 'heading' ? first.attrs.anchor : null;
    expect(anchor).toMatch(/^n-/);
    expect(second).toMatchObject({ content: [{ text: 'theo ' }, { type: 'crossReference', attrs: { anchor, show: 'number' } }] });
    expect(made.editor.view.dom.querySelector('[data-refers]')?.getAttribute('data-shown')).toBe('Điều 1');
    const again = countedOf(made.editor.state).targets[0];
    expect(again && insertReference(made.editor, again, 'page')).toBe(true);
    expect(new Set(made.editor.view.dom.querySelectorAll('[data-refers]')).size).toBe(2);
    expect([...made.editor.view.dom.querySelectorAll('[data-refers]')].map((element) => element.getAttribute('data-refers'))).toEqual([anchor, anchor]);
  });

  it('quotes and keep-together go around the paragraph and off again', () => {
    const made = open(paragraph('lời'));
    putBehind(made, 'lời');
    toggleQuote(made.editor);
    expect(types(made)).toEqual(['blockquote']);
    toggleQuote(made.editor);
    expect(types(made)).toEqual(['paragraph']);
    toggleTogether(made.editor);
    expect(types(made)).toEqual(['keepTogether']);
  });

  it('parallel columns, an appendix, a column break', () => {
    const made = open(paragraph('đầu'));
    putBehind(made, 'đầu');
    insertColumnBreak(made.editor);
    insertParallel(made.editor);
    const at = (): number => {
      let found = -1;
      made.editor.state.doc.forEach((node, offset) => {
        if (node.type.name === 'parallelColumns') found = offset;
      });
      return found;
    };
    expect(addParallelRow(made.editor, at())).toBe(true);
    insertAppendix(made.editor);
    made.editor.view.dispatch(made.editor.state.tr.insertText('trong phụ lục'));
    expect(types(made).filter((type) => type !== 'paragraph')).toEqual(['columnBreak', 'parallelColumns', 'appendix']);
    const doc = parseDoc(documentOf(made.editor));
    const columns = doc.content.find(({ type }) => type === 'parallelColumns');
    expect(columns).toMatchObject({ content: [{ content: [{ attrs: { lang: 'vi' } }, { attrs: { lang: 'km' } }] }, { content: [{ attrs: { lang: 'vi' } }, { attrs: { lang: 'km' } }] }] });
    expect(doc.content.at(-1)).toMatchObject({ type: 'appendix', content: [{ content: [{ text: 'trong phụ lục' }] }] });
  });

  it('a caption on the table one stands in', () => {
    const made = open({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph('ô')] }] }] });
    putBehind(made, 'ô');
    setTableCaption(made.editor, 'Số liệu');
    expect(documentOf(made.editor).content[0]).toMatchObject({ attrs: { caption: 'Số liệu' } });
  });
});

describe('the figures of a chart', () => {
  const typed = { ...emptyChart(), title: ' Tên ', series: ['a', 'b'], rows: [newRow(2, 'Quý I', ['1.250,5', '']), newRow(2, 'Quý II', ['', '3']), newRow(2)] };

  it('are read the Vietnamese way, gaps stay gaps, empty rows go', () => {
    expect(attrsOf(typed, null)).toMatchObject({ title: 'Tên', categories: ['Quý I', 'Quý II'], series: [{ name: 'a', values: [1250.5, null] }, { name: 'b', values: [null, 3] }] });
  });

  it.each(['1250.5', '12,5,5', 'nhiều', '1.25'])('%s is no figure', (text) => {
    expect(attrsOf({ ...typed, rows: [newRow(2, 'x', [text, '1'])] }, null)).toBeNull();
  });

  it('nothing at all is no chart', () => {
    expect(attrsOf(emptyChart(), null)).toBeNull();
  });

  it('go into the text and out again unchanged; the size and the name of a chart stay', () => {
    const made = open(paragraph('x'));
    putBehind(made, 'x');
    const attrs = attrsOf(typed, null);
    if (!attrs) throw new Error('the figures were refused');
    putChart(made.editor, { ...attrs, widthMm: 80, anchor: 'h1' });
    let position = -1;
    made.editor.state.doc.forEach((node, offset) => {
      if (node.type.name === 'chart') position = offset;
    });
    made.editor.view.dispatch(made.editor.state.tr.setSelection(NodeSelection.create(made.editor.state.doc, position)));
    const kept = documentOf(made.editor).content.find((block) => block.type === 'chart');
    if (kept?.type !== 'chart') throw new Error('the chart is not there');
    const changed = attrsOf({ ...formOf(kept.attrs), chart: 'line' }, kept.attrs);
    expect(changed).toEqual({ ...kept.attrs, chart: 'line' });
    expect(made.editor.view.dom.querySelector('.document-chart svg path')).not.toBeNull();
  });
});
