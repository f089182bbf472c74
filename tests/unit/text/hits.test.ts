import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits, markHits, snippet } from '../../../shared/text/hits';
import { searchTerms } from '../../../shared/text/search-terms';

const hits = (text: string, query: string, typing = false): string[] => findHits(text, searchTerms(query), typing).map(({ start, end }) => text.slice(start, end));

describe('hits in the original', () => {
  it('are marked with their accents, whole numbers as one', () => {
    expect(hits('Kết luận số 21-KL/TW về Đất đai', 'dat 21 kl tw')).toEqual(['21-KL/TW', 'Đất']);
    expect(hits('Luật đất đai, đất rừng', '"đất đai"')).toEqual(['đất đai']);
    expect(hits('truyền thông', 'truyen tho', true)).toEqual(['truyền', 'thông']);
    expect(hits('truyền thông', 'truyen tho')).toEqual(['truyền']);
  });

  it('give the text back when joined', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      expect(markHits(text, findHits(text, searchTerms(query))).map((part) => part.text).join('')).toBe(text);
    }));
  });
});

describe('a snippet', () => {
  const filler = 'Nội dung mở đầu của tài liệu. '.repeat(40);
  it('shows the place with the most hits', () => {
    const parts = snippet(`đất ${filler}Chính sách về đất đai và nhà ở.\n${filler}`, searchTerms('đất đai nhà'), 120);
    expect(parts[0]).toEqual({ text: '… ', hit: false });
    expect(parts.filter((part) => part.hit).map((part) => part.text)).toEqual(['đất', 'đai', 'nhà']);
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(140);
    expect(parts.at(-1)).toEqual({ text: ' …', hit: false });
  });

  it('is the beginning where nothing is found, and never longer than the text', () => {
    expect(snippet('Ngắn gọn', searchTerms('khác'))).toEqual([{ text: 'Ngắn gọn', hit: false }]);
    expect(snippet('', searchTerms('khác'))).toEqual([]);
  });
});
