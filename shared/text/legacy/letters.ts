/** The 12 vowels of the alphabet, and the tones in the order ngang huyền hỏi ngã sắc nặng as combining marks. */
export const plainVowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'] as const;
export const toneMarks = { ngang: '', huyen: '\u0300', hoi: '\u0309', nga: '\u0303', sac: '\u0301', nang: '\u0323' } as const;
export type Tone = keyof typeof toneMarks;
export const toneNames = ['ngang', 'huyen', 'hoi', 'nga', 'sac', 'nang'] as const satisfies readonly Tone[];

export const withTone = (vowel: string, tone: Tone): string => (vowel + toneMarks[tone]).normalize('NFC');

/** Every letter that is not plain Latin: 66 toned or hatted vowels and đ, in both cases: 134. */
export const vietnameseLetters: readonly string[] = (() => {
  const small = plainVowels.flatMap((vowel) => toneNames.map((tone) => withTone(vowel, tone))).filter((letter) => letter > '\u007f');
  return [...small, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
})();
