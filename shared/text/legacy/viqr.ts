import { plainVowels, toneNames, withTone, type Tone } from './letters';

/** VIQR (RFC 1456): ^ ( + for hats and horns, ' ` ? ~ . for tones, dd for đ (standards.md, 5.3). */
const tones: Readonly<Record<Tone, string>> = { ngang: '', huyen: '`', hoi: '?', nga: '~', sac: "'", nang: '.' };
const bases: Readonly<Record<string, string>> = {
  a: 'a', ă: 'a(', â: 'a^', e: 'e', ê: 'e^', i: 'i', o: 'o', ô: 'o^', ơ: 'o+', u: 'u', ư: 'u+', y: 'y',
};

const toUnicode = new Map<string, string>([['dd', 'đ'], ['DD', 'Đ'], ['Dd', 'Đ']]);
const fromUnicode = new Map<string, string>([['đ', 'dd'], ['Đ', 'DD']]);
for (const vowel of plainVowels) {
  for (const tone of toneNames) {
    const letter = withTone(vowel, tone);
    const spelled = (bases[vowel] ?? '') + tones[tone];
    if (spelled.length < 2) continue;
    toUnicode.set(spelled, letter);
    toUnicode.set(spelled.toUpperCase(), letter.toUpperCase());
    fromUnicode.set(letter, spelled);
    fromUnicode.set(letter.toUpperCase(), spelled.toUpperCase());
  }
}

/** VIQR to Unicode, NFC. Every mark after its vowel counts, so this is for text known to be VIQR. */
export function decodeViqr(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    let length = 3;
    while (length > 1 && !(index + length <= text.length && toUnicode.has(text.slice(index, index + length)))) length -= 1;
    const piece = text.slice(index, index + length);
    result += length > 1 ? (toUnicode.get(piece) ?? piece) : piece;
    index += length - 1;
  }
  return result.normalize('NFC');
}

export const encodeViqr = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => fromUnicode.get(letter) ?? letter).join('');
