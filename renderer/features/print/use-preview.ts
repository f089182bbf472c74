import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '../../../shared/contract';
import type { JobId } from '../../../shared/domain/ids';
import type { Imposition } from '../../../shared/imposition';
import { call, type ApiError } from '../../api/client';
import { newJobId } from '../../api/events';
import type { DraftSummary } from './DraftPicker';

/** A set paper and how its pages stand on the sheets of the file. */
export type Shown = CallOutput<'press.preview'> & { readonly imposition: Imposition | null };

export interface PreviewState<Answer = Shown> {
  readonly preview: UseQueryResult<Answer, ApiError>;
  /** Setting takes longer than a glance: the person may stop it. */
  readonly isSlow: boolean;
  readonly cancel: () => void;
}

const slowMs = 500;

/** Pages set by the press under a name of their own; `null` for `ask`: nothing to set yet. */
export function usePressed<Answer>(key: readonly unknown[], ask: ((jobId: JobId) => Promise<Answer>) | null): PreviewState<Answer> {
  const job = useRef<JobId | null>(null);
  const preview = useQuery<Answer, ApiError>({
    queryKey: key, placeholderData: keepPreviousData as never, staleTime: Infinity, gcTime: 0, enabled: ask !== null,
    queryFn: async () => {
      const jobId = newJobId();
      job.current = jobId;
      if (!ask) throw new Error('nothing to set');
      return ask(jobId);
    },
  });
  const [isSlow, setSlow] = useState(false);
  const { isFetching } = preview;
  useEffect(() => {
    if (!isFetching) return;
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isFetching]);
  return { preview, isSlow, cancel: () => void (job.current && call('jobs.cancel', { jobId: job.current })) };
}

/** The PDF of a draft as it stands, set anew whenever the draft or the sheets change. */
export function usePreview(draft: DraftSummary, imposition: Imposition | null): PreviewState {
  const { id, revision, classification, urgency } = draft;
  return usePressed<Shown>(['press.preview', { id, revision, classification, urgency, imposition }], async (jobId) => ({ ...(await call('press.preview', { id, imposition, jobId })), imposition }));
}
