import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './levels-note.module.css';
import { useSession } from './session';

/** Why Mật and above are not offered here and what to do, where the law and not one's own clearance is the reason (Luật 117/2025/QH15). */
export function LevelsNote(): ReactNode {
  const { t } = useTranslation('frame');
  const { profile, networkAdapters } = useSession();
  const isCut = profile.kind === 'independent' && networkAdapters.length > 0;
  if (profile.kind !== 'ordinary' && !isCut) return null;
  const sentence = isCut ? t('levelsNetwork', { adapters: networkAdapters.join(', ') }) : t('levelsOrdinary');
  return <p className={styles.note} role="note"><IconInfoCircle size={16} aria-hidden="true" /><span>{sentence}</span></p>;
}
