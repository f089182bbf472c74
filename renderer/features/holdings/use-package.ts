import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../shared/domain/ids';
import { shell, type ApiError } from '../../api/client';
import { newJobId, useJobProgress } from '../../api/events';
import { useOfficeMutation } from '../../api/hooks';
import { formatSize } from '../../i18n/format';
import { sayDone } from '../../ui/successes';
import { safeName, type ListedFile } from './file-state';

interface Packing {
  readonly start: () => void;
  readonly cancel: () => void;
  readonly working: boolean;
  /** 0–100. */
  readonly percent: number;
  readonly error: ApiError | null;
  readonly dismiss: () => void;
}

/** Saves a file as an archival package where the person says; may be stopped. */
export function usePackage(file: ListedFile): Packing {
  const { t } = useTranslation('holdings');
  const [jobId, setJobId] = useState<JobId | null>(null);
  const progress = useJobProgress(jobId);
  const save = useOfficeMutation('holdings.savePackage', { onSuccess: ({ records, bytes }) => sayDone(t('packed', { count: records, size: formatSize(bytes) })) });
  const stop = useOfficeMutation('jobs.cancel');
  const start = async (): Promise<void> => {
    const target = await shell.chooseSaveTarget({ suggestedName: safeName(`${t('packName', { code: file.code })}.zip`), extension: 'zip' });
    if (!target) return;
    const job = newJobId();
    setJobId(job);
    save.mutate({ id: file.id, grant: target.grant, jobId: job });
  };
  return {
    start: () => void start(), cancel: () => { if (jobId) stop.mutate({ jobId }); }, working: save.isPending,
    percent: progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : 0,
    error: save.error?.code === 'cancelled' ? null : save.error, dismiss: () => save.reset(),
  };
}
