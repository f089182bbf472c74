import type { JobId } from '../domain/ids';

/** What the office tells the page unasked. The page gets the payload, never an event object. */
export interface OfficeEvents {
  /** The session was opened, locked or closed: ask `session.current` again. */
  'session.changed': { readonly state: 'loggedOut' | 'locked' | 'open' };
  'network.changed': { readonly networkAdapters: readonly string[] };
  'job.progress': { readonly jobId: JobId; readonly done: number; readonly total: number; readonly label: string };
}
export type OfficeEventName = keyof OfficeEvents;
