import { plainVowels, toneNames, withTone, type Tone } from './letters';

/** VNI-Windows: a base letter and the byte of its marks; ơ, ư, đ and all of i are bytes of their own (standards.md, 5.2). */
const markBytes: Readonly<Record<string, Partial<Record<Tone, number>>>> = {
  plain: { huyen: 0xf8, hoi: 0xfb, nga: 0xf5, sac: 0xf9, nang: 0xef },
  hat: { ngang: 0xe2, huyen: 0xe0, hoi: 0xe5, nga: 0xe3, sac: 0xe1, nang: 0xe4 },
  breve: { ngang: 0xea, huyen: 0xe8, hoi: 0xfa, nga: 0xfc, sac: 0xe9, nang: 0xeb },
};
const bases: Readonly<Record<string, readonly [string, keyof typeof markBytes]>> = {
  a: ['a', 'plain'], ă: ['a', 'breve'], â: ['a', 'hat'], e: ['e', 'plain'], ê: ['e', 'hat'], o: ['o', 'plain'], ô: ['o', 'hat'],
  ơ: ['\u00f4', 'plain'], u: ['u', 'plain'], ư: ['\u00f6', 'plain'], y: ['y', 'plain'],
};
const singles: readonly (readonly [string, number])[] = [
  ['ơ', 0xf4], ['ư', 0xf6], ['đ', 0xf1], ['í', 0xed], ['ì', 0xec], ['ỉ', 0xe6], ['ĩ', 0xf3], ['ị', 0xf2], ['ỵ', 0xee],
];

const toUnicode = new Map<string, string>();
const fromUnicode = new Map<string, string>();
function add(letter: string, base: string, mark: string): void {
  const capitalMark = mark && String.fromCharCode(mark.charCodeAt(0) - 0x20);
  const capitalBase = base.toUpperCase();
  toUnicode.set(base + mark, letter);
  toUnicode.set(capitalBase + capitalMark, letter.toUpperCase());
  if (mark) {
    // People typed the mark of the other case as well, and fonts draw both alike.
    toUnicode.set(capitalBase + mark, letter.toUpperCase());
    toUnicode.set(base + capitalMark, letter);
  }
  fromUnicode.set(letter, base + mark);
  fromUnicode.set(letter.toUpperCase(), capitalBase + capitalMark);
}
for (const vowel of plainVowels) {
  const [base, kind] = bases[vowel] ?? ['', ''];
  for (const tone of toneNames) {
    const byte = markBytes[kind]?.[tone];
    if (byte !== undefined && !(vowel === 'y' && tone === 'nang')) add(withTone(vowel, tone), base, String.fromCharCode(byte));
  }
}
for (const [letter, byte] of singles) add(letter, String.fromCharCode(byte), '');
// Some programs wrote i like the other vowels, with a mark after it.
for (const tone of toneNames) {
  const byte = markBytes['plain']?.[tone];
  if (byte === undefined) continue;
  toUnicode.set(`i${String.fromCharCode(byte)}`, withTone('i', tone));
  toUnicode.set(`I${String.fromCharCode(byte)}`, withTone('i', tone).toUpperCase());
  toUnicode.set(`I${String.fromCharCode(byte - 0x20)}`, withTone('i', tone).toUpperCase());
}
toUnicode.set('y\u00ef', 'ỵ');
toUnicode.set('Y\u00cf', 'Ỵ');

/** Whether any unit of the text is one that VNI uses. */
export const hasVni = (text: string): boolean => /[\u00c0-\u00fc]/.test(text);

/** VNI-Windows text (bytes shown as Windows-1252) to Unicode, NFC; the longest match first, so that "öï" is ự. */
export function decodeVni(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const pair = toUnicode.get(text.slice(index, index + 2));
    if (pair !== undefined && index + 1 < text.length) {
      result += pair;
      index += 1;
      continue;
    }
    const unit = text[index] ?? '';
    result += toUnicode.get(unit) ?? unit;
  }
  return result.normalize('NFC');
}

/** The way back; letters that VNI has no form for stay. */
export const encodeVni = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => fromUnicode.get(letter) ?? letter).join('');
