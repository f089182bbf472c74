// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leftOpen, remember } from '../../../renderer/features/desk/left-open';
import type { AccountId, DraftId } from '../../../shared/domain/ids';

const me = 'account-1' as AccountId;
const draft = (id: string, minute: number, updatedBy = 'lan') => ({ id: id as DraftId, updatedAt: `2026-11-21T02:${String(minute).padStart(2, '0')}:00.000Z`, updatedBy });
const at = (minute: number): void => { vi.setSystemTime(new Date(`2026-11-21T02:${String(minute).padStart(2, '0')}:30.000Z`)); };
const offered = (drafts: ReturnType<typeof draft>[]): string | null => leftOpen(drafts, me, 'lan')?.id ?? null;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('what is offered after a start', () => {
  it('is the draft that was open, though another one is newer on disk', () => {
    at(10);
    remember(me, 'a' as DraftId);
    expect(offered([draft('a', 1), draft('b', 5)])).toBe('a');
  });

  it('is nothing after the draft was closed', () => {
    at(10);
    remember(me, 'a' as DraftId);
    at(12);
    remember(me, null);
    expect(offered([draft('a', 11), draft('b', 5)])).toBeNull();
  });

  it('is what was saved after the last note, where a crash took the note', () => {
    at(3);
    remember(me, null);
    expect(offered([draft('a', 9), draft('b', 5)])).toBe('a');
    localStorage.clear();
    expect(offered([draft('a', 9)])).toBe('a');
  });

  it('is never somebody else\'s work', () => {
    expect(offered([draft('a', 9, 'minh')])).toBeNull();
  });

  it('survives a note that cannot be read', () => {
    localStorage.setItem('toasoan.desk.open.account-1', 'draft-id-of-old');
    expect(offered([draft('a', 9)])).toBe('a');
  });
});
