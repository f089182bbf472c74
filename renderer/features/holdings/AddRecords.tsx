import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import { useOfficeMutation } from '../../api/hooks';
import { ErrorNotice } from '../../ui/notices';
import type { ListedFile } from './file-state';
import styles from './holdings.module.css';
import { PaperFinder } from './PaperFinder';

interface AddRecordsProps {
  readonly file: ListedFile;
  readonly inside: readonly ArchiveRecord[];
  readonly onClose: () => void;
}

/** Puts papers into a file, one Enter each; the dialog stays for the next one. */
export function AddRecords({ file, inside, onClose }: AddRecordsProps): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const [added, setAdded] = useState<readonly ArchiveRecord[]>([]);
  const place = useOfficeMutation('holdings.place', { invalidates: ['holdings.overview', 'holdings.records', 'holdings.paper'] });
  const pick = (record: ArchiveRecord): void => {
    if (!place.isPending) place.mutate({ recordId: record.id, fileId: file.id }, { onSuccess: () => setAdded((before) => [...before, record]) });
  };
  return (
    <Modal opened onClose={onClose} title={t('holdings:addTitle', { code: file.code })} size={640} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.form}>
        <p className={styles.soft}>{t('holdings:addAbout')}</p>
        <PaperFinder level={file.level} scopeId={file.scopeId} without={new Set([...inside, ...added].map((record) => record.id))} chosen={null} onPick={pick} />
        <p className={styles.added} role="status">{added.length > 0 ? t('holdings:added', { count: added.length, last: added.at(-1)?.subject ?? '' }) : ''}</p>
        <ErrorNotice error={place.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:done')}</Button></div>
      </div>
    </Modal>
  );
}
