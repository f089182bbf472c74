// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepPlace, keptPlace, type ArchivePlace } from '../../../renderer/features/archive/kept-place';
import { noFilters } from '../../../renderer/features/archive/use-archive-search';
import type { Bridge } from '../../../shared/contract/bridge';
import type { AccountId, RecordId } from '../../../shared/domain/ids';

const lan = 'lan' as AccountId;
const nam = 'nam' as AccountId;
const place: ArchivePlace = { query: 'khuyến nông', filters: noFilters, selected: 'r7' as RecordId, at: 7, asked: null };
let tell: (state: 'locked' | 'loggedOut') => void = () => {};

beforeAll(() => {
  // The shell's side of the bridge: what it sends, the page hears.
  const on = (_name: string, listener: (payload: { state: string }) => void): (() => void) => {
    tell = (state) => listener({ state });
    return () => {};
  };
  Object.assign(window, { toasoan: { on } as unknown as Bridge });
});
beforeEach(() => keepPlace(lan, place));

describe('the place in the archive', () => {
  it('is found again by the same account after a lock', () => {
    tell('locked');
    expect(keptPlace(lan)).toEqual(place);
  });

  it('is never shown to another account, and is gone from then on', () => {
    expect(keptPlace(nam)).toBeNull();
    expect(keptPlace(lan)).toBeNull();
  });

  it('ends with the log-out', () => {
    tell('loggedOut');
    expect(keptPlace(lan)).toBeNull();
  });
});
