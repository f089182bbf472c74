import { Button } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../shared/domain/ids';
import { shell } from '../../api/client';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { useSession } from '../../app/session';
import { go } from '../../app/navigation';
import { formatSize } from '../../i18n/format';
import { ErrorNotice, Waiting } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import { DetailsForm } from './DetailsForm';
import { safeName } from './file-state';
import styles from './holdings.module.css';
import { Relations } from './Relations';

/** What the archive knows of one paper beyond its words: archival data, and which papers it belongs with. */
export function PaperView({ recordId, onRecord }: { readonly recordId: RecordId; readonly onRecord: (id: RecordId) => void }): ReactNode {
  const { t } = useTranslation(['holdings', 'common', 'registers']);
  const { may } = useSession();
  const paper = useOffice('holdings.paper', { recordId });
  const content = useOffice('archive.get', { id: recordId });
  const save = useOfficeMutation('holdings.saveRecord', { onSuccess: ({ bytes }) => sayDone(t('holdings:savedPaper', { size: formatSize(bytes) })) });
  if (paper.error ?? content.error) return <div className={styles.trouble}><ErrorNotice error={paper.error ?? content.error} /></div>;
  if (!paper.data || !content.data) return <Waiting label={t('common:loading')} />;
  const { record } = content.data;
  const takeAway = async (): Promise<void> => {
    const target = await shell.chooseSaveTarget({ suggestedName: safeName(`${record.number || record.subject.slice(0, 60)}.zip`), extension: 'zip' });
    if (target) save.mutate({ recordId, grant: target.grant });
  };
  return (
    <section className={styles.column} aria-label={t('holdings:onePaper')}>
      <div><h2 className="selectable">{record.subject}</h2><p className={styles.soft}>{record.number}</p></div>
      <div className={styles.actions}>
        {may('archive.export') ? <Button size="compact-md" leftSection={<IconPackageExport size={16} />} loading={save.isPending} onClick={() => void takeAway()}>{t('holdings:savePaper')}</Button> : null}
        {may('register.write') ? <Button size="compact-md" onClick={() => go('registers', { tab: 'loans' })}>{t('holdings:loans')}</Button> : null}
      </div>
      <ErrorNotice error={save.error} title={t('holdings:savePaperTitle')} onClose={() => save.reset()} />
      <Relations record={record} relations={paper.data.relations} onOpen={onRecord} />
      <DetailsForm key={JSON.stringify(paper.data.details)} recordId={recordId} details={paper.data.details} mayChange={may('archive.file')} />
    </section>
  );
}
