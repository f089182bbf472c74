import type { AccountId, DraftId } from '../../../shared/domain/ids';

/** Which draft a person has open on this machine: an id and a time, no word of it. */
interface LeftOpen {
  /** Null: the draft was closed. */
  readonly id: string | null;
  /** ISO. */
  readonly at: string;
}

const placeOf = (account: AccountId): string => `toasoan.desk.open.${account}`;

function read(account: AccountId): LeftOpen {
  try {
    const { id, at } = JSON.parse(localStorage.getItem(placeOf(account)) ?? '{}') as Partial<LeftOpen>;
    return { id: id ?? null, at: at ?? '' };
  } catch {
    return { id: null, at: '' };
  }
}

/** Notes that a draft was opened, or (null) that the last one was closed. */
export function remember(account: AccountId, id: DraftId | null): void {
  const before = read(account);
  if (id !== null && before.id === id) return;
  localStorage.setItem(placeOf(account), JSON.stringify({ id, at: new Date().toISOString() } satisfies LeftOpen));
}

interface KnownDraft {
  readonly id: DraftId;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/**
 * The draft to offer after a start. The browser writes its notes seconds late, so after a crash they may be older than the vault:
 * a draft this person saved after the last note is what was open.
 */
export function leftOpen<Draft extends KnownDraft>(drafts: readonly Draft[], account: AccountId, loginName: string): Draft | null {
  const { id, at } = read(account);
  const [newest] = drafts.filter((draft) => draft.updatedBy === loginName).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  if (newest && newest.updatedAt > at) return newest;
  return drafts.find((draft) => draft.id === id) ?? null;
}
