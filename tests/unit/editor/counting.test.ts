import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { footnotesOf } from '../../../renderer/editor/footnotes/footnotes';
import { entryAt, outlineOf } from '../../../renderer/editor/outline/headings';
import { countWords, wordsOf } from '../../../renderer/editor/word-count';
import { documentSchema } from '../../../shared/document/schema';

const text = (words: string) => ({ type: 'text', text: words });
const note = (words: string) => ({ type: 'footnote', content: words ? [text(words)] : [] });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const heading = (level: number, words: string) => ({ type: 'heading', attrs: { level }, content: words ? [text(words)] : [] });
const doc = (...content: object[]): Node => Node.fromJSON(documentSchema(), { type: 'doc', content });

describe('words', () => {
  it('counts what stands between spaces, not signs alone', () => {
    expect(countWords('Ban Thường vụ – Tỉnh uỷ, 12/5/2026 ./.')).toBe(6);
    expect(countWords(' \n\t')).toBe(0);
  });

  it('counts Khmer, which has no spaces, by its words', () => {
    expect(countWords('ខ្ញុំស្រលាញ់ប្រទេសកម្ពុជា')).toBe(3);
  });

  it('counts footnotes and captions, and splits no word at a note\'s mark', () => {
    const whole = doc(paragraph(text('kết lu'), note('số 21'), text('ận')), { type: 'image', attrs: { imageId: 'x', caption: 'Ảnh một' } });
    expect(wordsOf(whole)).toBe(2 + 2 + 2);
  });

  it('parts words at a line break', () => {
    expect(wordsOf(doc(paragraph(text('một'), { type: 'hardBreak' }, text('hai'))))).toBe(2);
  });
});

describe('footnotes', () => {
  const whole = doc(
    paragraph(text('a'), note('một'), text('b'), note('')),
    { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('c'), note('ba'))] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(note('bốn'))] }] }] },
  );

  it('are numbered in reading order through lists and tables', () => {
    expect(footnotesOf(whole).map(({ number, node }) => [number, node.textContent])).toEqual([[1, 'một'], [2, ''], [3, 'ba'], [4, 'bốn']]);
  });

  it('are found again at their position', () => {
    for (const { position, node } of footnotesOf(whole)) expect(whole.nodeAt(position)).toBe(node);
  });
});

describe('outline', () => {
  const whole = doc(
    paragraph(text('đầu')), heading(1, 'Phần một'), heading(2, ''),
    { type: 'qaItem', content: [{ type: 'question', content: [paragraph(text('Hỏi gì?'))] }, { type: 'answer', content: [paragraph(text('Đáp.'))] }] },
  );
  const entries = outlineOf(whole);

  it('lists headings and questions with their depth', () => {
    expect(entries.map(({ level, text: words }) => [level, words])).toEqual([[1, 'Phần một'], [2, ''], [3, 'Hỏi gì?']]);
  });

  it('knows under which one the cursor stands', () => {
    expect(entryAt(entries, 1)).toBe(-1);
    expect(entryAt(entries, entries[1]!.position + 1)).toBe(1);
    expect(entryAt(entries, whole.content.size)).toBe(2);
  });
});
