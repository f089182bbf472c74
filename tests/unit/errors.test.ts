import { describe, expect, test } from 'vitest';
import { errorTexts } from '../../shared/errors/codes';
import { errorMessage } from '../../shared/errors/message';
import { OfficeError, toErrorEnvelope } from '../../shared/errors/office-error';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe('what a refusal says', () => {
  test.each(Object.entries(errorTexts))('%s has both languages with the same parameters, a full stop, and no word of machinery', (_code, text) => {
    expect(placeholders(text.en)).toEqual(placeholders(text.vi));
    for (const sentence of [text.vi, text.en]) {
      expect(sentence).toMatch(/[.”!]$/);
      expect(sentence).not.toMatch(/exception|stack|undefined|null|SQLITE|errno|failed\b/i);
    }
  });

  test('parameters stand in the sentence, levels in the words of the brief', () => {
    const error = { code: 'levelNotHeld', params: { level: 'topSecret' } } as const;
    expect(errorMessage(error)).toContain('Tuyệt mật');
    expect(errorMessage({ code: 'fileBroken', params: { name: 'bài.docx' } })).toContain('“bài.docx”');
  });

  test('an unforeseen error crosses as `internal` without its text', () => {
    expect(toErrorEnvelope(new Error('câu trong tài liệu'))).toEqual({ code: 'internal', params: {} });
    expect(toErrorEnvelope(new OfficeError('diskFull'))).toEqual({ code: 'diskFull', params: {} });
  });
});
