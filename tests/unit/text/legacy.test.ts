import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLegacy, detectLegacy, encodingOfFont } from '../../../shared/text/legacy/detect';
import { vietnameseLetters } from '../../../shared/text/legacy/letters';
import { decodeTcvn3, encodeTcvn3 } from '../../../shared/text/legacy/tcvn3';
import { decodeViqr, encodeViqr } from '../../../shared/text/legacy/viqr';
import { decodeVni, encodeVni } from '../../../shared/text/legacy/vni';

const letter = fc.constantFrom(...vietnameseLetters);
const small = fc.constantFrom(...vietnameseLetters.filter((one) => one === one.toLowerCase()));
/** Letters with plain consonants between them, as words have them. */
const spaced = (letters: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.array(letters, { maxLength: 30 }).map((list) => list.join('n'));

describe('the old encodings', () => {
  it('hold all 134 letters, there and back', () => {
    for (const one of vietnameseLetters) {
      expect(decodeVni(encodeVni(one))).toBe(one);
      expect(decodeViqr(encodeViqr(one))).toBe(one);
      const isSmall = one === one.toLowerCase();
      expect(decodeTcvn3(encodeTcvn3(one, !isSmall), !isSmall)).toBe(one);
    }
  });

  it('hold any text of letters', () => {
    fc.assert(fc.property(spaced(letter), (text) => {
      expect(decodeVni(encodeVni(text))).toBe(text);
      expect(decodeViqr(encodeViqr(text))).toBe(text);
      expect(decodeTcvn3(encodeTcvn3(text, true), true)).toBe(text.toUpperCase());
    }));
    fc.assert(fc.property(spaced(small), (text) => { expect(decodeTcvn3(encodeTcvn3(text))).toBe(text); }));
  });

  it('VNI takes the longest match: ư with dot is one letter', () => {
    expect(decodeVni('löïc löôïng')).toBe('lực lượng');
    expect(decodeVni('Aùp duïng ÔÛ ñaây')).toBe('Áp dụng Ở đây');
  });

  it('TCVN3 leaves signs that stand alone', () => {
    expect(decodeTcvn3('l·nh ®¹o n−íc, 5 − 3')).toBe('lãnh đạo nước, 5 − 3');
  });
});

describe('detection', () => {
  const sentence = 'Chi bộ ấp Đông Thạnh tổ chức sinh hoạt định kỳ, thảo luận việc sửa đường và giữ gìn vệ sinh.';

  it('finds each encoding by how its words read', () => {
    for (const [encoding, text] of [['tcvn3', encodeTcvn3(sentence)], ['vni', encodeVni(sentence)], ['viqr', encodeViqr(sentence)]] as const) {
      const finding = detectLegacy(text);
      expect(finding?.encoding).toBe(encoding);
      expect(decodeLegacy(text, finding!)).toBe(sentence);
    }
  });

  it('leaves Unicode and other languages alone', () => {
    for (const text of [
      sentence, sentence.normalize('NFD'), 'Toà án hoà giải, và rõ ràng', 'El niño mañana pequeño señor', 'Le café de l’hôtel où nous étions',
      'Schöne Grüße aus Österreich', 'The meeting will begin at 8. Who will come?', '5 × 3 · 2 − 1', '', 'Email: a.b@c.vn',
    ]) expect(detectLegacy(text)).toBeNull();
  });

  it('goes by the font, capitals included, unless the text reads better as it stands', () => {
    expect(encodingOfFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(encodingOfFont('.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false });
    expect(encodingOfFont('VNI-Times')).toEqual({ encoding: 'vni', capitals: false });
    expect(encodingOfFont('Times New Roman')).toBeNull();
    expect(decodeLegacy('b¸o c¸o', detectLegacy('b¸o c¸o', '.VnTimeH')!)).toBe('BÁO CÁO');
    expect(detectLegacy('và rõ ràng', '.VnTime')).toBeNull();
    expect(detectLegacy('®', '.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false });
  });
});
