import type { AccountId, RecordId } from '../../../shared/domain/ids';
import type { RoomParams } from '../../app/navigation';
import type { Filters } from './use-archive-search';

/** What somebody searched and read last. */
export interface ArchivePlace {
  readonly query: string;
  readonly filters: Filters;
  readonly selected: RecordId | null;
  /** Row of the result. */
  readonly at: number;
  /** The last wish from another room, so that an old one is not granted again. */
  readonly asked: RoomParams['archive'] | null;
}

let kept: { readonly account: AccountId; readonly place: ArchivePlace } | null = null;

let isListening = false;
function listen(): void {
  if (isListening) return;
  isListening = true;
  window.toasoan.on('session.changed', ({ state }) => {
    if (state === 'loggedOut') kept = null;
  });
}

/** Keeps the place over a lock, in memory only. */
export function keepPlace(account: AccountId, place: ArchivePlace): void {
  listen();
  kept = { account, place };
}

/** The place of this very account, or null. Anybody else's is forgotten at once. */
export function keptPlace(account: AccountId): ArchivePlace | null {
  if (kept?.account !== account) kept = null;
  return kept?.place ?? null;
}
