import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { findMatches, matchText, type FindOptions } from '../../../renderer/editor/find/match';
import { documentSchema } from '../../../shared/document/schema';

const loose: FindOptions = { accents: false, matchCase: false, wholeWord: false };
const found = (text: string, query: string, options: Partial<FindOptions> = {}): string[] =>
  matchText(text, query, { ...loose, ...options }).map(([from, to]) => text.slice(from, to));

describe('finding in a line', () => {
  it('finds without accents, đ as d, in any case', () => {
    expect(found('Luật Đất đai và đạt đài', 'dat dai')).toEqual(['Đất đai', 'đạt đài']);
  });

  it('tells accents apart when asked to', () => {
    expect(found('đất, đạt, dat', 'đất', { accents: true })).toEqual(['đất']);
    expect(found('ĐẤT đất', 'đất', { accents: true, matchCase: true })).toEqual(['đất']);
    expect(found('Đảng đảng', 'Dang', { matchCase: true })).toEqual(['Đảng']);
  });

  it('marks the whole letter where accents stand apart', () => {
    const apart = 'Tie\u0302\u0301ng Vie\u0323\u0302t';
    expect(found(apart, 'tieng')).toEqual(['Tie\u0302\u0301ng']);
    expect(found(apart, 'Việt', { accents: true })).toEqual(['Vie\u0323\u0302t']);
  });

  it('takes whole words only when asked to', () => {
    expect(found('ban bạn bản-tin bang', 'ban', { wholeWord: true })).toEqual(['ban', 'bạn', 'bản']);
  });

  it('does not overlap and ends on an empty query', () => {
    expect(found('aaaa', 'aa')).toHaveLength(2);
    expect(found('aaaa', '')).toEqual([]);
  });

  it('keeps Khmer vowels apart', () => {
    expect(found('កា កិ', 'កា')).toEqual(['កា']);
  });
});

describe('finding in a document', () => {
  const doc = Node.fromJSON(documentSchema(), {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Kết ' }, { type: 'text', text: 'luận', marks: [{ type: 'bold' }] }, { type: 'footnote', content: [{ type: 'text', text: 'Kết luận 21' }] }, { type: 'text', text: ' và kết luận' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'kết' }, { type: 'hardBreak' }, { type: 'text', text: 'luận' }] },
    ],
  });

  it('finds over marks and in footnotes, in reading order, and not over a line break', () => {
    const matches = findMatches(doc, 'ket luan', loose);
    expect(matches.map(({ inFootnote }) => inFootnote)).toEqual([false, true, false]);
    for (const { from, to } of matches) expect(doc.textBetween(from, to).toLowerCase()).toBe('kết luận');
  });
});
