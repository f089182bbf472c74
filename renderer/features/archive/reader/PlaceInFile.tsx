import { Button, Modal, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveRecord } from '../../../../shared/domain/papers';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { go } from '../../../app/navigation';
import { MainButton } from '../../../ui/main-button';
import { EmptyState, ErrorNotice, Waiting } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import styles from './reader.module.css';

/** Chooses the file a paper belongs to, among open ones of its level and scope. */
export function PlaceInFile({ record, onClose }: { readonly record: ArchiveRecord; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const overview = useOffice('holdings.overview', {});
  const paper = useOffice('holdings.paper', { recordId: record.id });
  const [chosen, setChosen] = useState<string | null>(null);
  const files = (overview.data?.files ?? []).filter((file) => file.level === record.level && file.scopeId === record.scopeId && file.closedOn === null && file.destroyedOn === null);
  const fileId = chosen ?? paper.data?.file?.id ?? null;
  const place = useOfficeMutation('holdings.place', {
    invalidates: ['holdings.overview', 'holdings.records', 'holdings.paper'],
    onSuccess: () => { sayDone(t('holdings:place.done', { code: files.find((file) => file.id === fileId)?.code ?? '' })); onClose(); },
  });
  const ready = fileId !== null && fileId !== paper.data?.file?.id && files.some((file) => file.id === fileId);
  const toFiles = (): void => {
    onClose();
    go('archive', { fileId: '' });
  };
  return (
    <Modal opened onClose={onClose} title={t('holdings:place.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      {!overview.data || paper.isPending ? <Waiting label={t('common:loading')} /> : files.length === 0
        ? <EmptyState title={t('holdings:place.none')} action={<Button data-autofocus onClick={toFiles}>{t('holdings:place.make')}</Button>} /> : (
          <form className={styles.placing} onSubmit={(event) => { event.preventDefault(); if (fileId && ready) place.mutate({ recordId: record.id, fileId }); }}>
            <p>{t('holdings:place.about')}</p>
            <Select data-autofocus searchable allowDeselect={false} label={t('holdings:place.field')} placeholder={t('common:chooseOne')} nothingFoundMessage={t('common:nothingFound')} value={fileId} data={files.map(({ id, code, title }) => ({ value: id, label: `${code} – ${title}` }))} onChange={setChosen} />
            <ErrorNotice error={place.error} />
            <div className={styles.placingEnd}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" disabled={!ready} loading={place.isPending}>{t('holdings:place.verb')}</MainButton></div>
          </form>
        )}
      <ErrorNotice error={overview.error ?? paper.error} />
    </Modal>
  );
}
