import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordSpans, wordTokens } from '../../../shared/text/words';

describe('words for the index', () => {
  it('divides Vietnamese at everything that is no letter and no digit', () => {
    expect(wordTokens('Số 21-KL/TW, ngày 25/10/2021 (khóa XIII).')).toEqual(['Số', '21', 'KL', 'TW', 'ngày', '25', '10', '2021', 'khóa', 'XIII']);
  });

  it('keeps combining marks with their word', () => {
    expect(wordTokens('đất đai'.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual(['đất', 'đai']);
  });

  it('divides Khmer, which has no spaces, into its words', () => {
    expect(wordTokens('ព្រះរាជាណាចក្រកម្ពុជាជាប្រទេសមួយ')).toEqual(['ព្រះរាជាណាចក្រ', 'កម្ពុជា', 'ជា', 'ប្រទេស', 'មួយ']);
    expect(wordTokens('ប្រទេស\u200bមួយ')).toEqual(['ប្រទេស', 'មួយ']);
    expect(wordTokens('2026ប្រទេសAn')).toEqual(['2026', 'ប្រទេស', 'An']);
  });

  it('tells the true place of every word, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { word, start, end } of wordSpans(text)) {
        expect(text.slice(start, end)).toBe(word);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }));
  });
});
