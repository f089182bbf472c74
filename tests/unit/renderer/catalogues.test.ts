import { describe, expect, it } from 'vitest';
import { circulationMarks, paperKinds, urgencies } from '../../../shared/domain/papers';
import { roles } from '../../../shared/domain/people';
import { secrecyLevels } from '../../../shared/domain/secrecy';
import { en } from '../../../renderer/i18n/en';
import { vi } from '../../../renderer/i18n/vi';

type Words = { readonly [key: string]: string | Words };

const leaves = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`)));
const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted();

describe('the catalogues of words', () => {
  const vietnamese = new Map(leaves(vi));
  const english = new Map(leaves(en));

  it('say the same things in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
  });

  it('leave no sentence empty', () => {
    expect([...vietnamese, ...english].filter(([, sentence]) => sentence.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('take the same parameters in both languages', () => {
    const differing = [...vietnamese].filter(([key, sentence]) => placeholders(sentence).join() !== placeholders(english.get(key) ?? '').join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are written in composed Unicode and without emoji', () => {
    const wrong = [...vietnamese, ...english].filter(([, sentence]) => sentence !== sentence.normalize('NFC') || /\p{Extended_Pictographic}/u.test(sentence));
    expect(wrong).toEqual([]);
  });

  it('name every value of the domain', () => {
    for (const words of [vi.domain, en.domain]) {
      expect(Object.keys(words.levels)).toEqual([...secrecyLevels]);
      expect(Object.keys(words.kinds).toSorted()).toEqual([...paperKinds].toSorted());
      expect(Object.keys(words.marks)).toEqual([...circulationMarks]);
      expect(Object.keys(words.urgencies)).toEqual([...urgencies]);
      expect(Object.keys(words.roles)).toEqual([...roles]);
    }
  });
});
