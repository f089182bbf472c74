import { ActionIcon, Button, Menu, Progress } from '@mantine/core';
import { IconDots, IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { JobId } from '../../../shared/domain/ids';
import { shell } from '../../api/client';
import { newJobId, useJobProgress } from '../../api/events';
import { useOfficeMutation } from '../../api/hooks';
import { formatSize } from '../../i18n/format';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ErrorNotice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import { fullTimeOf } from '../../ui/when';
import styles from './backup.module.css';

type Place = CallOutput<'backup.status'>['places'][number];

/** One disk: its state, and what can be done with it. */
export function PlaceCard({ place }: { readonly place: Place }): ReactNode {
  const { t } = useTranslation('backup');
  const [removing, setRemoving] = useState(false);
  const [jobId, setJobId] = useState<JobId | null>(null);
  const progress = useJobProgress(jobId);
  const { id: placeId, label } = place;
  const make = useOfficeMutation('backup.make', { invalidates: ['backup.status'], onSuccess: ({ writtenBytes }) => sayDone(t('made', { label, size: formatSize(writtenBytes) })) });
  const drill = useOfficeMutation('backup.drill', { invalidates: ['backup.status'], onSuccess: ({ problems }) => { if (problems.length === 0) sayDone(t('tried', { label })); } });
  const savePage = useOfficeMutation('backup.savePage', { onSuccess: () => sayDone(t('pageSaved')) });
  const printPage = useOfficeMutation('backup.printPage', { onSuccess: ({ printed }) => { if (printed) sayDone(t('pagePrinted')); } });
  const remove = useOfficeMutation('backup.removePlace', { invalidates: ['backup.status'], onSuccess: () => setRemoving(false) });
  const cancel = useOfficeMutation('jobs.cancel');
  const begin = (start: (job: JobId) => void): void => {
    const job = newJobId();
    setJobId(job);
    start(job);
  };
  const save = async (): Promise<void> => {
    const target = await shell.chooseSaveTarget({ suggestedName: t('pageFile'), extension: 'pdf' });
    if (target) savePage.mutate({ placeId, grant: target.grant });
  };
  const working = make.isPending ? t('making') : drill.isPending ? t('trying') : null;
  const percent = progress && progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : 0;
  const Plug = place.present ? IconPlugConnected : IconPlugConnectedX;
  const noSet = place.lastMadeAt === null;
  return (
    <section className={styles.card} aria-label={label}>
      <div className={styles.cardHead}>
        <h2>{label}</h2>
        <span className={styles.plug} data-present={place.present || undefined}><Plug size={16} aria-hidden="true" />{place.present ? t('present') : t('absent')}</span>
        <Menu position="bottom-end">
          <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={t('more', { label })}><IconDots size={18} aria-hidden="true" /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={!place.present || noSet} onClick={() => printPage.mutate({ placeId })}>{t('printPage')}</Menu.Item>
            <Menu.Item disabled={!place.present || noSet} onClick={() => void save()}>{t('savePage')}</Menu.Item>
            <Menu.Item onClick={() => setRemoving(true)}>{t('remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <dl className={styles.facts}>
        <dt>{t('path')}</dt><dd className="selectable">{place.path}</dd>
        <dt>{t('last')}</dt><dd>{place.lastMadeAt ? fullTimeOf(place.lastMadeAt) : t('never')}</dd>
        <dt>{t('drill')}</dt><dd><DrillWords drill={place.lastDrill} /></dd>
      </dl>
      {working ? (
        <div className={styles.working} role="status">
          <span>{working}</span><Progress className={styles.bar} value={percent} color="ink" aria-label={working} /><span className={styles.percent}>{t('percent', { percent })}</span>
          <Button size="compact-sm" loading={cancel.isPending} onClick={() => { if (jobId) cancel.mutate({ jobId }); }}>{t('cancel')}</Button>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button disabled={!place.present || noSet} onClick={() => begin((job) => drill.mutate({ placeId, setId: null, jobId: job }))}>{t('tryOut')}</Button>
          <Button disabled={!place.present} onClick={() => begin((job) => make.mutate({ placeId, jobId: job }))}>{t('make')}</Button>
        </div>
      )}
      <ErrorNotice error={make.error ?? drill.error ?? savePage.error ?? printPage.error} onClose={() => { make.reset(); drill.reset(); savePage.reset(); printPage.reset(); }} />
      {removing ? (
        <ConfirmDialog opened title={t('removeTitle', { label })} verb={t('remove')} otherVerb={t('keep')} error={remove.error} working={remove.isPending} onConfirm={() => remove.mutate({ placeId })} onClose={() => setRemoving(false)}>
          {t('removeAbout')}
        </ConfirmDialog>
      ) : null}
    </section>
  );
}

function DrillWords({ drill }: { readonly drill: Place['lastDrill'] }): ReactNode {
  const { t } = useTranslation('backup');
  if (!drill) return t('drillNever');
  const at = fullTimeOf(drill.at);
  const made = drill.madeAt ? fullTimeOf(drill.madeAt) : '?';
  if (drill.problems.length === 0) return <span className={styles.good}>{t('drillGood', { at, made, files: drill.files, opened: drill.opened })}</span>;
  const places = drill.problems.slice(0, 5).map(({ problem, name }) => t(`problems.${problem}`, { name })).join(' ');
  return <span className={styles.bad}>{t('drillBad', { at, made, places })}</span>;
}
