import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import styles from './secrecy-badge.module.css';

/** A shape of its own for every level: circle, diamond, triangle, octagon. */
const shapes: Record<SecrecyLevel, ReactNode> = {
  open: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  confidential: <path d="M6 .8 11.2 6 6 11.2.8 6Z" fill="currentColor" />,
  secret: <path d="M6 1 11.6 11H.4Z" fill="currentColor" />,
  topSecret: <path d="M3.8.7h4.4l3.1 3.1v4.4l-3.1 3.1H3.8L.7 8.2V3.8Z" fill="currentColor" />,
};

interface SecrecyBadgeProps {
  readonly level: SecrecyLevel;
  /** What the level belongs to, for those who hear the page. */
  readonly label?: string;
}

/** A level by colour, word and shape, the same everywhere. */
export function SecrecyBadge({ level, label }: SecrecyBadgeProps): ReactNode {
  const { t } = useTranslation('domain');
  return (
    <span className={styles.badge} data-level={level}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">{shapes[level]}</svg>
      {label ? <span className="visually-hidden">{label}: </span> : null}
      {t(`levels.${level}`)}
    </span>
  );
}
