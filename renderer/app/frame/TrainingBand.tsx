import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeKind } from '../../../shared/domain/office';
import styles from './frame.module.css';

/** Says on every screen that nothing here is real. */
export function TrainingBand({ kind }: { readonly kind: OfficeKind }): ReactNode {
  const { t } = useTranslation('frame');
  if (kind !== 'training') return null;
  return <aside aria-label={t('training')}><div className={styles.training} role="note" title={t('trainingHint')}><strong>{t('training')}</strong><span>{t('trainingAbout')}</span></div></aside>;
}
