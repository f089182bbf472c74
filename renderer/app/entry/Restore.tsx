import { Button, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call, shell } from '../../api/client';
import type { CallOutput } from '../../../shared/contract';
import type { JobId } from '../../../shared/domain/ids';
import { newJobId, useJobProgress } from '../../api/events';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Notice } from '../../ui/notices';
import { fullTimeOf } from '../../ui/when';
import { EntryFrame } from './EntryFrame';
import styles from './entry.module.css';

interface RestoreProps {
  /** The vault of this computer does not open: it is kept beside the restored one. */
  readonly damaged: boolean;
  readonly onBack: () => void;
}

type Shelf = CallOutput<'backup.find'>['shelves'][number];
interface Choice {
  readonly shelfId: string;
  readonly setId: string;
}

const newestOf = (shelves: readonly Shelf[]): Choice | null => {
  const shelf = shelves.find(({ sets }) => sets.some(({ madeAt }) => madeAt !== null));
  const set = shelf?.sets.find(({ madeAt }) => madeAt !== null);
  return shelf && set ? { shelfId: shelf.shelfId, setId: set.id } : null;
};

/** The way back in on another computer, or beside a vault that broke: a disk, a set, a button. */
export function Restore({ damaged, onBack }: RestoreProps): ReactNode {
  const { t } = useTranslation('backup');
  const client = useQueryClient();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [jobId, setJobId] = useState<JobId | null>(null);
  const progress = useJobProgress(jobId);
  const find = useOfficeMutation('backup.find', { onSuccess: ({ shelves }) => setChoice(newestOf(shelves)) });
  const restore = useOfficeMutation('backup.restore', {
    onSuccess: ({ keptAt }) => {
      if (keptAt === null) void client.invalidateQueries();
    },
  });
  const choose = async (): Promise<void> => {
    const folder = await shell.chooseFolder();
    if (folder) find.mutate({ grant: folder.grant });
  };
  const begin = (): void => {
    if (!choice) return;
    const job = newJobId();
    setJobId(job);
    restore.mutate({ ...choice, jobId: job });
  };
  const percent = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : 0;
  if (restore.data?.keptAt) {
    return (
      <EntryFrame profile={null} wide>
        <section className={styles.card}>
          <h1>{t('restore.title')}</h1>
          <Notice tone="good">{t('restore.done')}</Notice>
          <p className={styles.path}>{t('restore.kept', { path: restore.data.keptAt })}</p>
          <div className={styles.actions}><span /><MainButton autoFocus onClick={() => void client.invalidateQueries()}>{t('restore.back')}</MainButton></div>
        </section>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame profile={null} wide>
      <form className={styles.card} onSubmit={(event) => { event.preventDefault(); begin(); }}>
        <h1>{t('restore.title')}</h1>
        <p className={styles.soft}>{t('restore.about')}</p>
        {damaged ? <Notice tone="info">{t('restore.damagedAbout')}</Notice> : null}
        {find.data ? <Shelves shelves={find.data.shelves} choice={choice} onChoose={setChoice} /> : null}
        {restore.isPending ? (
          <div role="status"><p>{t('restore.working')} {t('percent', { percent })}</p><Progress value={percent} color="ink" aria-label={t('restore.working')} /></div>
        ) : null}
        <ErrorNotice error={find.error ?? restore.error} />
        <div className={styles.actions}>
          {restore.isPending
            ? <Button onClick={() => { if (jobId) void call('jobs.cancel', { jobId }); }}>{t('cancel')}</Button>
            : <Button onClick={onBack}>{t('restore.back')}</Button>}
          <span className={styles.later} />
          {find.data ? <Button disabled={restore.isPending} onClick={() => void choose()}>{t('restore.chooseOther')}</Button> : <MainButton autoFocus loading={find.isPending} onClick={() => void choose()}>{t('restore.choose')}</MainButton>}
          {find.data ? <MainButton type="submit" disabled={!choice} loading={restore.isPending}>{t('restore.submit')}</MainButton> : null}
        </div>
      </form>
    </EntryFrame>
  );
}

interface ShelvesProps {
  readonly shelves: readonly Shelf[];
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function Shelves({ shelves, choice, onChoose }: ShelvesProps): ReactNode {
  const { t } = useTranslation('backup');
  return shelves.map(({ shelfId, profile, sets }) => (
    <fieldset key={shelfId} className={styles.kinds} aria-label={profile?.name ?? t('restore.unknownOffice')}>
      <legend><strong>{profile ? [profile.parentBody, profile.name].filter(Boolean).join(' – ') : t('restore.unknownOffice')}</strong></legend>
      {sets.length === 0 ? <p>{t('restore.noSets')}</p> : null}
      {sets.map(({ id, madeAt, fingerprint }, index) => (
        <label key={id} className={styles.set}>
          <input type="radio" name="set" disabled={madeAt === null} checked={choice?.shelfId === shelfId && choice.setId === id} onChange={() => onChoose({ shelfId, setId: id })} />
          <span className={styles.kindName}>{madeAt ? fullTimeOf(madeAt) : id}{madeAt && index === 0 ? ` (${t('restore.newest')})` : ''}</span>
          <span className={styles.kindLaw}>{madeAt ? `${t('fingerprint')}: ${fingerprint}` : t('restore.damaged')}</span>
        </label>
      ))}
    </fieldset>
  ));
}
