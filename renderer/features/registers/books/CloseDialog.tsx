import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShortDate } from '../../../../shared/text/dates';
import { useOfficeMutation } from '../../../api/hooks';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { DateField } from '../../../ui/DateField';
import { sayDone } from '../../../ui/successes';
import styles from '../registers.module.css';
import type { BookInfo } from './use-lines';

/** Ends days for good; asked by the day itself, because it cannot be undone. */
export function CloseDialog({ book, today, onClose }: { readonly book: BookInfo; readonly today: string; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('registers');
  const [day, setDay] = useState<string | null>(today);
  const close = useOfficeMutation('registers.close', {
    invalidates: ['registers.list', 'registers.lines'],
    onSuccess: ({ count, head }) => { sayDone(t('close.done', { count, number: head.number })); onClose(); },
  });
  return (
    <ConfirmDialog
      opened title={t('close.title')} verb={t('close.verb')} error={close.error} working={close.isPending} onClose={onClose} typed={day ? formatShortDate(day) : undefined}
      onConfirm={() => { if (day) close.mutate({ level: book.level, register: book.register, day }); }}
    >
      <div className={styles.form}>
        <p>{t('close.about')}</p>
        <DateField label={t('close.day')} value={day} problem={t('lines.badDate')} onChange={setDay} />
      </div>
    </ConfirmDialog>
  );
}
