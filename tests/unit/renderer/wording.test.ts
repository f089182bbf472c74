// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { ApiError, asApiError } from '../../../renderer/api/client';
import { chooseLanguage, startLanguages } from '../../../renderer/i18n';
import { errorSentence } from '../../../renderer/i18n/error-sentence';
import { formatInstant, formatSize } from '../../../renderer/i18n/format';
import { warningSentence, warningSentences } from '../../../renderer/i18n/warning-sentence';
import { completeClassification, noClassification } from '../../../renderer/ui/ClassificationFields';
import { passwordProblem } from '../../../renderer/ui/NewPassword';
import { joinHits } from '../../../renderer/ui/snippet';
import type { ScopeId, TopicId } from '../../../shared/domain/ids';

beforeAll(() => startLanguages('vi'));

describe('refusals', () => {
  it('say a level by its name, never by its code', async () => {
    const refusal = new ApiError({ code: 'networkIsUp', params: { level: 'secret', adapters: 'Ethernet' } });
    expect(errorSentence(refusal)).toContain('Tối mật');
    expect(errorSentence(refusal)).not.toContain('secret');
    await chooseLanguage('en');
    expect(errorSentence(refusal)).toContain('Secret');
    await chooseLanguage('vi');
  });

  it('that are not ours become the sentence for the unexpected, without its text', () => {
    const sentence = errorSentence(new TypeError('x is undefined'));
    expect(asApiError(new TypeError('x')).code).toBe('internal');
    expect(sentence).not.toContain('undefined');
  });
});

describe('warnings about a paper', () => {
  it('fill in what they were given', () => {
    expect(warningSentence({ code: 'severalPapers', params: { count: 3 } })).toContain('3 văn bản');
  });

  it('nobody worded yet still ask for a look', () => {
    expect(warningSentence({ code: 'somethingNew', params: {} })).toContain('somethingNew');
  });

  it('name many foreign paragraphs in one sentence', () => {
    const foreign = [4, 9, 12].map((paragraph) => ({ code: 'foreignParagraph', params: { paragraph, excerpt: 'The' } }));
    const sentences = warningSentences([...foreign, { code: 'severalPapers', params: { count: 2 } }]);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toContain('4, 9, 12');
  });
});

describe('a classification', () => {
  const whole = { topicId: 't1' as TopicId, level: 'open', scopeId: 's1' as ScopeId, circulationMark: 'none' } as const;

  it('begins with nothing chosen', () => {
    expect(noClassification).toEqual({ topicId: null, level: null, scopeId: null, circulationMark: 'none' });
  });

  it.each(['topicId', 'level', 'scopeId'] as const)('is not complete without %s', (part) => {
    expect(completeClassification({ ...whole, [part]: null })).toBeNull();
  });

  it('is complete with all three', () => {
    expect(completeClassification(whole)).toEqual(whole);
  });
});

describe('small things', () => {
  it('sizes are written the Vietnamese way', () => {
    expect(formatSize(900)).toBe('900 B');
    expect(formatSize(235_400)).toBe('235 KB');
    expect(formatSize(1_234_567)).toBe('1,2 MB');
  });

  it('an instant that is none is shown as it came', () => {
    expect(formatInstant('không rõ')).toBe('không rõ');
    expect(formatInstant(new Date(2026, 10, 5, 9, 7).toISOString())).toBe('09:07 05/11/2026');
  });

  it('a new password must be long enough and twice the same', () => {
    expect(passwordProblem({ password: 'ngắn', again: 'ngắn' })).toBe('short');
    expect(passwordProblem({ password: 'một câu dễ nhớ', again: 'một câu khác' })).toBe('differ');
    expect(passwordProblem({ password: 'một câu dễ nhớ', again: 'một câu dễ nhớ' })).toBeNull();
  });

  it('words of a phrase found side by side are marked as one', () => {
    const parts = [{ text: 'về ', hit: false }, { text: 'đất', hit: true }, { text: ' ', hit: false }, { text: 'đai', hit: true }, { text: ' và', hit: false }];
    expect(joinHits(parts)).toEqual([{ text: 'về ', hit: false }, { text: 'đất đai', hit: true }, { text: ' và', hit: false }]);
  });
});
