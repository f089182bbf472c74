import { useSyncExternalStore } from 'react';
import type { DraftSession, DraftView } from './draft-session';

/** What of the open draft the screen shows; the text itself is the editor's. */
export const useDraft = (session: DraftSession): DraftView => useSyncExternalStore(session.subscribe, () => session.view);
