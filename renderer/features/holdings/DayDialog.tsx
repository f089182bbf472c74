import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/DateField';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import styles from './holdings.module.css';

interface DayDialogProps {
  readonly title: string;
  readonly about: string;
  readonly verb: string;
  readonly today: string;
  readonly error: unknown;
  readonly working: boolean;
  readonly onDay: (day: string) => void;
  readonly onClose: () => void;
}

/** Asks on which day something was done; today unless said otherwise. */
export function DayDialog({ title, about, verb, today, error, working, onDay, onClose }: DayDialogProps): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const [day, setDay] = useState<string | null>(today);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (day) onDay(day); }}>
        <p>{about}</p>
        <DateField label={t('holdings:day')} value={day} problem={t('holdings:dayProblem')} onChange={setDay} />
        <ErrorNotice error={error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" disabled={day === null} loading={working}>{verb}</MainButton></div>
      </form>
    </Modal>
  );
}
