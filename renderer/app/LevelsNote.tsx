import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notices';
import { useSession } from './session';

/** Why Mật and above are not offered here and what to do, where the law and not one's own clearance is the reason (Luật 117/2025/QH15). */
export function LevelsNote(): ReactNode {
  const { t } = useTranslation('frame');
  const { profile, networkAdapters } = useSession();
  if (profile.kind === 'ordinary') return <Notice tone="info">{t('levelsOrdinary')}</Notice>;
  if (profile.kind === 'independent' && networkAdapters.length > 0) return <Notice tone="warn">{t('levelsNetwork', { adapters: networkAdapters.join(', ') })}</Notice>;
  return null;
}
