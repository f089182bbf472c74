import { useSyncExternalStore } from 'react';
import type { AccountId, DraftId } from '../../../shared/domain/ids';
import { call } from '../../api/client';
import { cursorPlace, type CursorPlace } from '../../editor';
import { DraftSession, type Beginning, type UnsavedText } from './draft-session';
import { remember } from './left-open';

interface Desk {
  readonly session: DraftSession | null;
  /** Null: nothing is being opened. */
  readonly opening: DraftId | null;
  readonly error: unknown;
}

const emptyDesk: Desk = { session: null, opening: null, error: null };
let desk: Desk = emptyDesk;
let owner: AccountId | null = null;
let mayWrite = false;
/** Text whose saving the lock overtook, by its writer. Nobody else's log-in touches it. */
const unsavedTexts = new Map<AccountId, UnsavedText>();
/** Whose work goes on by itself, and where in the text, after the next log-in in this run of the program. */
const toReopen = new Map<AccountId, { readonly draftId: DraftId; readonly place: CursorPlace }>();
const listeners = new Set<() => void>();

function set(next: Desk): void {
  desk = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useDesk = (): Desk => useSyncExternalStore(subscribe, () => desk);

/** The session is over or locked: no word stays open on the page, and none is lost. */
function putAway(): void {
  const { session } = desk;
  if (session && owner) {
    const unsaved = session.unsaved();
    if (unsaved) unsavedTexts.set(owner, unsaved);
    toReopen.set(owner, { draftId: session.view.summary.id, place: cursorPlace(session.paper.editor) });
    session.dispose();
  }
  owner = null;
  set(emptyDesk);
}

/** The page goes away (closing, reload): what is unsaved is sent off. */
const sendOff = (): void => void desk.session?.flush();
const onHidden = (): void => {
  if (document.visibilityState === 'hidden') sendOff();
};

let isListening = false;
function listen(): void {
  if (isListening) return;
  isListening = true;
  window.toasoan.on('session.changed', ({ state }) => {
    if (state !== 'open') putAway();
  });
  window.addEventListener('pagehide', sendOff);
  window.addEventListener('blur', sendOff);
  document.addEventListener('visibilitychange', onHidden);
}

/** A person sits down: what they had open when the program locked comes back, with what had not been saved. */
export function sitDown(account: AccountId, writes: boolean): void {
  listen();
  mayWrite = writes;
  if (owner === account) return;
  if (owner) putAway();
  owner = account;
  const unsaved = unsavedTexts.get(account);
  const draftId = unsaved?.draftId ?? toReopen.get(account)?.draftId;
  if (draftId) void openDraft(draftId, null);
}

/** Opens a draft; the one open before is saved first and stays open where that fails. Where it was left in this run, the cursor goes back to its place. */
export async function openDraft(draftId: DraftId, beginning: Beginning = 'afresh'): Promise<void> {
  const account = owner;
  if (!account || desk.session?.view.summary.id === draftId) return;
  if (!(await closeSession())) return;
  set({ session: null, opening: draftId, error: null });
  try {
    const opened = await call('drafts.open', { id: draftId });
    if (owner !== account) return;
    const unsaved = unsavedTexts.get(account);
    const left = toReopen.get(account);
    const session = new DraftSession(opened, unsaved?.draftId === draftId ? unsaved : null, mayWrite, left?.draftId === draftId ? left.place : beginning);
    if (unsaved?.draftId === draftId) unsavedTexts.delete(account);
    toReopen.delete(account);
    // A conflict may give the text another draft: that one is remembered then.
    session.subscribe(() => remember(account, session.view.summary.id));
    remember(account, draftId);
    set({ session, opening: null, error: null });
  } catch (error) {
    if (owner === account) set({ session: null, opening: null, error });
  }
}

/** Back to the start page; false where the draft could not be saved and therefore stays open. */
export async function closeDraft(): Promise<boolean> {
  if (!(await closeSession())) return false;
  if (owner) remember(owner, null);
  set(emptyDesk);
  return true;
}

async function closeSession(): Promise<boolean> {
  const { session } = desk;
  if (!session) return true;
  if (!(await session.flush())) return false;
  session.dispose();
  return true;
}
