import { Button } from '@mantine/core';
import { IconHistory, IconPencil, IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveRecord } from '../../../../shared/domain/papers';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { ReadersDialog } from '../../../app/NamedReaders';
import { useSession } from '../../../app/session';
import { ErrorNotice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import { DescribeDialog } from './DescribeDialog';
import { HistoryDialog } from './HistoryDialog';
import styles from './reader.module.css';

/** Who may read a paper, what was corrected of it, and the ways to change both. */
export function RecordCare({ record }: { readonly record: ArchiveRecord }): ReactNode {
  const { t } = useTranslation(['archive', 'domain']);
  const { may } = useSession();
  const [open, setOpen] = useState<'readers' | 'describe' | 'history' | null>(null);
  const { id, level } = record;
  const known = useOffice('archive.readers', { id });
  const setReaders = useOfficeMutation('archive.setReaders', {
    invalidates: ['archive.readers', 'archive.search', 'archive.get'],
    onSuccess: () => {
      sayDone(t('archive:care.readersSaved'));
      setOpen(null);
    },
  });
  const close = (): void => {
    setReaders.reset();
    setOpen(null);
  };
  const readers = known.data?.readers;
  return (
    <div className={styles.care}>
      <ErrorNotice error={known.error} />
      {known.data ? (
        <p className={styles.careLine}><span className={styles.careName}>{t('archive:care.readers')}</span> <span className="selectable">{readers ? readers.map(({ fullName }) => fullName).join(', ') : t('archive:care.everyone', { level: t(`domain:levels.${level}`) })}</span></p>
      ) : null}
      <div className={styles.careActions}>
        {may('archive.file') ? (
          <>
            <Button size="compact-sm" leftSection={<IconUsers size={14} />} disabled={!known.data} onClick={() => setOpen('readers')}>{t('archive:care.changeReaders')}</Button>
            <Button size="compact-sm" leftSection={<IconPencil size={14} />} onClick={() => setOpen('describe')}>{t('archive:care.describe')}</Button>
          </>
        ) : null}
        <Button size="compact-sm" leftSection={<IconHistory size={14} />} onClick={() => setOpen('history')}>{t('archive:care.history')}</Button>
      </div>
      {open === 'readers' && known.data ? (
        <ReadersDialog level={level} readers={readers?.map((person) => person.id) ?? null} error={setReaders.error} working={setReaders.isPending} onSave={(chosen) => setReaders.mutate({ id, readers: chosen })} onClose={close} />
      ) : null}
      {open === 'describe' ? <DescribeDialog record={record} onClose={close} /> : null}
      {open === 'history' ? <HistoryDialog record={record} onClose={close} /> : null}
    </div>
  );
}
