import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import { useRoomActive, type RoomName } from './navigation';

/** What a room shows in the frame around it. */
export interface OpenDocument {
  readonly title: string;
  readonly level: SecrecyLevel;
}

type Slots = { readonly status: HTMLElement | null; readonly documents: Partial<Record<RoomName, OpenDocument>> };
let slots: Slots = { status: null, documents: {} };
const listeners = new Set<() => void>();

function set(change: Partial<Slots>): void {
  slots = { ...slots, ...change };
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The frame tells where the status bar is. */
export const setStatusSlot = (element: HTMLElement | null): void => set({ status: element });

/** Children go into the status bar while the room is on the screen; without a room, whatever is on the screen. */
export function StatusItems({ room, children }: { readonly room?: RoomName; readonly children: ReactNode }): ReactNode {
  const element = useSyncExternalStore(subscribe, () => slots.status);
  const current = useRoomActive(room ?? 'desk');
  return (room === undefined || current) && element ? createPortal(children, element) : null;
}

/** Names the document a room has open; the title bar shows it with its level. Null: nothing open. */
export function useOpenDocument(room: RoomName, document: OpenDocument | null): void {
  const title = document?.title;
  const level = document?.level;
  useEffect(() => {
    set({ documents: { ...slots.documents, [room]: title !== undefined && level !== undefined ? { title, level } : undefined } });
    return () => set({ documents: { ...slots.documents, [room]: undefined } });
  }, [room, title, level]);
}

/** What the room has open at this moment. */
export const openDocumentOf = (room: RoomName): OpenDocument | undefined => slots.documents[room];

export const useDocumentOf = (room: RoomName): OpenDocument | undefined =>
  useSyncExternalStore(subscribe, () => slots.documents[room]);
