import { useSyncExternalStore } from 'react';
import type { DraftId, RecordId } from '../../shared/domain/ids';

export const rooms = ['desk', 'archive', 'registers', 'print', 'settings'] as const;
export type RoomName = (typeof rooms)[number];

/** What a room may be asked to show. A new object each time one goes there, so a repeated wish is seen. */
export interface RoomParams {
  desk: { readonly draftId?: DraftId; /** Start a new draft from this record. */ readonly fromRecord?: RecordId; /** Go to the first place of these words. */ readonly words?: string };
  archive: { readonly recordId?: RecordId; readonly query?: string; /** This file, in the view of files. */ readonly fileId?: string };
  /** `copiesOf`: print numbered copies of this paper. */
  registers: { readonly tab?: 'books' | 'copies' | 'terms' | 'loans'; readonly copiesOf?: { readonly source: 'draft'; readonly id: DraftId } | { readonly source: 'record'; readonly id: RecordId } };
  print: { readonly draftId?: DraftId };
  settings: { readonly section?: string };
}

interface Place {
  /** Null: nobody has gone anywhere yet. */
  readonly room: RoomName | null;
  readonly params: { readonly [Room in RoomName]: RoomParams[Room] };
}

const start: Place = { room: null, params: { desk: {}, archive: {}, registers: {}, print: {}, settings: {} } };
let place = start;
const listeners = new Set<() => void>();

function move(next: Place): void {
  place = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Goes to a room; without `params` the room shows what it showed last. */
export function go<Room extends RoomName>(room: Room, params?: RoomParams[Room]): void {
  move({ room, params: params === undefined ? place.params : { ...place.params, [room]: params } });
}

/** Nowhere, with nothing chosen: a new person must not find the last one's place. */
export const forgetPlace = (): void => move(start);

export interface Navigation extends Place {
  readonly go: typeof go;
}

/** Where one is, what each room was last asked to show, and how to go elsewhere. */
export function useNavigation(): Navigation {
  const current = useSyncExternalStore(subscribe, () => place);
  return { ...current, go };
}

/** Whether this room is the one on the screen; rooms stay mounted behind it. */
export const useRoomActive = (room: RoomName): boolean => useSyncExternalStore(subscribe, () => place.room === room);
