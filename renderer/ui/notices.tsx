import { Button, CloseButton, Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../i18n/error-sentence';
import styles from './notices.module.css';

interface ErrorNoticeProps {
  /** Anything that was thrown; null shows nothing. */
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
  /** A line before the sentence, e.g. what was being done. */
  readonly title?: string;
}

/** A refusal: what, why, what now. Stays until the person closes it or tries again. */
export function ErrorNotice({ error, onRetry, onClose, title }: ErrorNoticeProps): ReactNode {
  const { t } = useTranslation();
  if (error === null || error === undefined) return null;
  return (
    <div className={styles.notice} data-tone="bad" role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        {title ? <strong>{title}</strong> : null}
        <span className="selectable">{errorSentence(error)}</span>
      </div>
      {onRetry ? <Button size="compact-sm" onClick={onRetry}>{t('retry')}</Button> : null}
      {onClose ? <CloseButton size="sm" aria-label={t('close')} onClick={onClose} /> : null}
    </div>
  );
}

interface NoticeProps {
  readonly tone: 'info' | 'warn' | 'good' | 'bad';
  readonly children: ReactNode;
  readonly title?: string;
  readonly action?: ReactNode;
}

const toneIcons = { info: IconInfoCircle, warn: IconAlertTriangle, good: IconCircleCheck, bad: IconAlertTriangle };

/** Something worth knowing that is no refusal. */
export function Notice({ tone, children, title, action }: NoticeProps): ReactNode {
  const Icon = toneIcons[tone];
  return (
    <div className={styles.notice} data-tone={tone} role="status">
      <Icon size={18} aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>{title ? <strong>{title}</strong> : null}<span>{children}</span></div>
      {action}
    </div>
  );
}

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** An empty place teaches in a sentence with one button. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  );
}

/** Shown only for what takes longer than a blink. */
export function Waiting({ label }: { readonly label: string }): ReactNode {
  return <div className={styles.waiting} role="status"><Loader size="sm" color="ink" /><span>{label}</span></div>;
}
