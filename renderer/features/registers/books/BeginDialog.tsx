import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeMutation } from '../../../api/hooks';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import styles from '../registers.module.css';
import type { BookInfo } from './use-lines';

/** A book that goes on from one kept on paper. */
export function BeginDialog({ book, onClose }: { readonly book: BookInfo; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const [last, setLast] = useState('');
  const [series, setSeries] = useState('');
  const outgoing = book.register === 'outgoing' || book.register === 'secretOutgoing';
  const begin = useOfficeMutation('registers.begin', { invalidates: ['registers.list'], onSuccess: () => { sayDone(t('registers:begin.done', { next: Number(last) + 1 })); onClose(); } });
  const submit = (): void => {
    if (Number(last) > 0) begin.mutate({ level: book.level, register: book.register, series: series.trim() || null, last: Number(last) });
  };
  return (
    <Modal opened onClose={onClose} title={t('registers:begin.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p className={styles.soft}>{t('registers:begin.about')}</p>
        <TextInput label={t('registers:begin.last')} value={last} inputMode="numeric" maxLength={5} data-autofocus onChange={(event) => setLast(event.currentTarget.value.replaceAll(/\D/g, ''))} />
        {outgoing ? <TextInput label={t('registers:begin.series')} description={t('registers:begin.seriesAbout')} value={series} maxLength={10} onChange={(event) => setSeries(event.currentTarget.value)} /> : null}
        <ErrorNotice error={begin.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" loading={begin.isPending} disabled={Number(last) < 1}>{t('registers:begin.verb')}</MainButton></div>
      </form>
    </Modal>
  );
}
