import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import type { Fonds } from './file-state';
import styles from './holdings.module.css';

/** A fonds and the codes every file of it begins with. */
export function FondsForm({ fonds, onClose }: { readonly fonds: Fonds | null; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const [value, setValue] = useState<Omit<Fonds, 'id'>>(fonds ?? { name: '', archiveCode: '', agencyCode: '', history: '' });
  const add = useOfficeMutation('holdings.addFonds', { invalidates: ['holdings.overview'], onSuccess: onClose });
  const change = useOfficeMutation('holdings.changeFonds', { invalidates: ['holdings.overview'], onSuccess: onClose });
  const save = (): void => {
    if (value.name.trim() === '') return;
    if (fonds) change.mutate({ ...value, id: fonds.id });
    else add.mutate(value);
  };
  return (
    <Modal opened onClose={onClose} title={fonds ? t('holdings:editFonds') : t('holdings:newFonds')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); save(); }}>
        <TextInput label={t('holdings:fonds.name')} value={value.name} maxLength={200} data-autofocus onChange={(event) => setValue({ ...value, name: event.currentTarget.value })} />
        <div className={styles.grid}>
          <TextInput label={t('holdings:fonds.archiveCode')} value={value.archiveCode} maxLength={60} onChange={(event) => setValue({ ...value, archiveCode: event.currentTarget.value })} />
          <TextInput label={t('holdings:fonds.agencyCode')} value={value.agencyCode} maxLength={60} onChange={(event) => setValue({ ...value, agencyCode: event.currentTarget.value })} />
        </div>
        <Textarea label={t('holdings:fonds.history')} value={value.history} maxLength={4000} autosize minRows={3} maxRows={8} onChange={(event) => setValue({ ...value, history: event.currentTarget.value })} />
        <ErrorNotice error={add.error ?? change.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" disabled={value.name.trim() === ''} loading={add.isPending || change.isPending}>{t('holdings:fonds.save')}</MainButton></div>
      </form>
    </Modal>
  );
}
