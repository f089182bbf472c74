import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactForm, fold, foldWithMap, hasAccents } from '../../../shared/text/fold';
import { vietnameseLetters } from '../../../shared/text/legacy/letters';

const mixed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...vietnameseLetters, ' ', 'ង', '្', 'ក', 'ា', 'ំ', '\u0301', 'Σ', 'İ', '한'), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('folding for search', () => {
  it('takes accents and the crossed d away', () => {
    expect(fold('Đặc khu Phú Quốc')).toBe('dac khu phu quoc');
    expect(fold('Ðảng ủy – ĐẢNG UỶ')).toBe('dang uy – dang uy');
    expect(fold('hoà bình')).toBe(fold('hòa bình'));
  });

  it('leaves Khmer vowels and signs where they are', () => {
    expect(fold('ព្រះរាជាណាចក្រកម្ពុជា')).toBe('ព្រះរាជាណាចក្រកម្ពុជា');
  });

  it('folds all 134 letters to one plain letter', () => {
    expect(vietnameseLetters).toHaveLength(134);
    for (const letter of vietnameseLetters) expect(fold(letter)).toMatch(/^[a-z]$/);
  });

  it('gives the same for composed and decomposed text', () => {
    fc.assert(fc.property(mixed, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(mixed, (text) => { expect(fold(fold(text))).toBe(fold(text)); }));
  });

  it('leads every folded unit back to its place', () => {
    fc.assert(fc.property(mixed, (text) => {
      const { text: folded, map } = foldWithMap(text);
      expect(folded).toBe(fold(text));
      expect(map).toHaveLength(folded.length + 1);
      expect(map[folded.length]).toBe(text.length);
      for (let unit = 1; unit < map.length; unit += 1) expect(map[unit]!).toBeGreaterThanOrEqual(map[unit - 1]!);
    }));
  });

  it('marks a hit in decomposed text with its accents', () => {
    const text = 'Nghị quyết về đất đai'.normalize('NFD');
    const { text: folded, map } = foldWithMap(text);
    const at = folded.indexOf('dat dai');
    expect(text.slice(map[at], map[at + 'dat dai'.length]).normalize('NFC')).toBe('đất đai');
  });

  it('knows whether accents were typed', () => {
    expect(hasAccents('đất')).toBe(true);
    expect(hasAccents('Dat Dai 21')).toBe(false);
    expect(hasAccents('ប្រទេស')).toBe(false);
    expect(exactForm('ĐẤT'.normalize('NFD'))).toBe('đất');
  });
});
