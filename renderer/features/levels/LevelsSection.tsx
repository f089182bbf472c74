import { Button, Progress } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { JobId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { newJobId, useJobProgress } from '../../api/events';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { sayDone } from '../../ui/successes';
import styles from './levels.module.css';

type Level = CallOutput<'levels.list'>['levels'][number];

/** The keys of the levels one holds: how old, whether a new one is due; levels the office might still have. */
export function LevelsSection(): ReactNode {
  const { t } = useTranslation(['access', 'common', 'domain']);
  const levels = useOffice('levels.list', {});
  const [adding, setAdding] = useState<SecrecyLevel | null>(null);
  const add = useOfficeMutation('levels.add', {
    invalidates: ['levels.list', 'session.current', 'accounts.list'],
    onSuccess: (_, { level }) => {
      sayDone(t('access:levels.added', { level: t(`domain:levels.${level}`) }));
      setAdding(null);
    },
  });
  const addable = levels.data?.addable ?? [];
  return (
    <div className={styles.column}>
      <section className={styles.card}>
        <div><h2>{t('access:levels.title')}</h2><p className={styles.soft}>{t('access:levels.about')}</p></div>
        <ErrorNotice error={levels.error} onRetry={() => void levels.refetch()} />
        {levels.isPending ? <Waiting label={t('common:loading')} /> : null}
        <ul className={styles.rows}>{levels.data?.levels.map((level) => <LevelRow key={level.level} level={level} />)}</ul>
        <p className={styles.soft}>{t('access:levels.othersKeys')}</p>
      </section>
      {addable.length > 0 ? (
        <section className={styles.card}>
          <div><h2>{t('access:levels.addTitle')}</h2><p className={styles.soft}>{t('access:levels.addAbout')}</p></div>
          <ul className={styles.rows}>
            {addable.map((level) => (
              <li key={level} className={styles.row}>
                <span className={styles.badge}><SecrecyBadge level={level} /></span>
                <span className={styles.state}>{t('access:levels.missing')}</span>
                <Button size="compact-sm" aria-label={`${t('access:levels.add')} ${t(`domain:levels.${level}`)}`} onClick={() => setAdding(level)}>{t('access:levels.add')}</Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {adding ? (
        <ConfirmDialog
          opened title={t('access:levels.addAsk', { level: t(`domain:levels.${adding}`) })} verb={t('access:levels.add')} error={add.error} working={add.isPending}
          onConfirm={() => add.mutate({ level: adding })} onClose={() => { add.reset(); setAdding(null); }}
        >
          {t('access:levels.addConfirm')}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

/** One level: its key, and a new one for it, which may be stopped until it is in force. */
function LevelRow({ level: { level, generation, rekeyDue } }: { readonly level: Level }): ReactNode {
  const { t } = useTranslation(['access', 'domain']);
  const [jobId, setJobId] = useState<JobId | null>(null);
  const progress = useJobProgress(jobId);
  const cancel = useOfficeMutation('jobs.cancel');
  const rekey = useOfficeMutation('levels.rekey', { invalidates: ['levels.list'], onSuccess: () => sayDone(t('access:levels.rekeyed', { level: name })) });
  const name = t(`domain:levels.${level}`);
  const begin = (): void => {
    const job = newJobId();
    setJobId(job);
    cancel.reset();
    rekey.mutate({ level, jobId: job });
  };
  const done = progress?.done ?? 0;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.badge}><SecrecyBadge level={level} /></span>
        <span className={styles.state} data-due={rekeyDue || undefined}>{t(rekeyDue ? 'access:levels.due' : 'access:levels.generation', { generation })}</span>
        {rekey.isPending
          ? <Button size="compact-sm" loading={cancel.isPending || cancel.isSuccess} onClick={() => { if (jobId) cancel.mutate({ jobId }); }}>{t('access:levels.stop')}</Button>
          : <Button size="compact-sm" aria-label={`${t('access:levels.rekey')} ${name}`} onClick={begin}>{t('access:levels.rekey')}</Button>}
      </div>
      {rekey.isPending ? (
        <div className={styles.progress} role="status"><Progress value={done} color="ink" aria-label={t('access:levels.rekeying', { done })} /><span className="tabular">{t('access:levels.rekeying', { done })}</span></div>
      ) : null}
      {rekey.error?.code === 'rekeyCancelled' ? <Notice tone="info">{t('access:levels.stopped')}</Notice> : <ErrorNotice error={rekey.error} onClose={rekey.reset} />}
    </li>
  );
}
