import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { CallOutput } from '../../shared/contract';
import type { OfficeEventName, OfficeEvents } from '../../shared/contract/events';
import type { JobId } from '../../shared/domain/ids';

/** What may stay on the page when nobody is logged in. */
const publicQueries = new Set(['office.status', 'session.current']);

/** Ties the office's events to the cache: nothing read in a session outlives it. Returns how to stop. */
export function connectEvents(client: QueryClient): () => void {
  const stops = [
    window.toasoan.on('session.changed', ({ state }) => {
      if (state !== 'open') {
        // A page in a new process is on its way; this one shows nothing any more.
        document.documentElement.hidden = wasOpen(client);
        forgetSession(client);
      }
      void client.invalidateQueries({ queryKey: ['session.current'] });
      void client.invalidateQueries({ queryKey: ['office.status'] });
    }),
    window.toasoan.on('network.changed', () => void client.invalidateQueries({ queryKey: ['office.status'] })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const wasOpen = (client: QueryClient): boolean => client.getQueryData<CallOutput<'session.current'>>(['session.current', {}])?.state === 'open';

/** Takes everything out of the cache that only a logged-in person may see. */
export function forgetSession(client: QueryClient): void {
  client.removeQueries({ predicate: (query) => !publicQueries.has(String(query.queryKey[0])) });
  client.getMutationCache().clear();
}

/** Listens to an event of the office as long as the component lives. */
export function useOfficeEvent<Name extends OfficeEventName>(name: Name, listener: (payload: OfficeEvents[Name]) => void): void {
  const listen = useEffectEvent(listener);
  useEffect(() => window.toasoan.on(name, (payload) => listen(payload)), [name]);
}

export const newJobId = (): JobId => crypto.randomUUID() as JobId;

/** The last progress of a job, null before the first. */
export function useJobProgress(jobId: JobId | null): OfficeEvents['job.progress'] | null {
  const [progress, setProgress] = useState<OfficeEvents['job.progress'] | null>(null);
  useOfficeEvent('job.progress', (payload) => {
    if (payload.jobId === jobId) setProgress(payload);
  });
  return progress?.jobId === jobId ? progress : null;
}
