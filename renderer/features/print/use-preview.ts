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

export interface PreviewState {
  readonly preview: UseQueryResult<Shown, ApiError>;
  /** Setting takes longer than a glance: the person may stop it. */
  readonly isSlow: boolean;
  readonly cancel: () => void;
}

const slowMs = 500;

/** The PDF of a draft as it stands, set anew whenever the draft or the sheets change. */
export function usePreview(draft: DraftSummary, imposition: Imposition | null): PreviewState {
  const { id, revision, classification, urgency } = draft;
  const job = useRef<JobId | null>(null);
  const preview = useQuery<Shown, ApiError>({
    queryKey: ['press.preview', { id, revision, classification, urgency, imposition }], placeholderData: keepPreviousData, staleTime: Infinity, gcTime: 0,
    queryFn: async () => {
      const jobId = newJobId();
      job.current = jobId;
      return { ...(await call('press.preview', { id, imposition, jobId })), imposition };
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
