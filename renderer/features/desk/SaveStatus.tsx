import { UnstyledButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOf } from '../../ui/when';
import type { SaveState } from './autosave';
import styles from './desk.module.css';

interface SaveStatusProps {
  readonly saving: SaveState;
  readonly savedAt: string;
  readonly onRetry: () => void;
}

/** Always true: "saved" is said only when the office has answered that it is on disk. */
export function SaveStatus({ saving, savedAt, onRetry }: SaveStatusProps): ReactNode {
  const { t } = useTranslation('desk', { keyPrefix: 'saving' });
  if (saving.kind === 'failed') {
    return (
      <span className={styles.saving} data-state="failed" role="status">
        {t('failed')} – <UnstyledButton className={styles.retry} onClick={onRetry}>{t('retry')}</UnstyledButton>
      </span>
    );
  }
  const sentence = saving.kind === 'saved' ? (saving.at ? t('saved', { time: timeOf(saving.at) }) : t('notYet')) : t('saving');
  return (
    <span className={styles.saving} data-state={saving.kind} title={t('lastSaved', { time: timeOf(savedAt) })}>
      {saving.kind === 'saved' && <IconCircleCheck size={14} aria-hidden="true" />}
      <span>{sentence}</span>
    </span>
  );
}
