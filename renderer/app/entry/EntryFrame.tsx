import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeProfile } from '../../../shared/domain/office';
import { chooseLanguage, currentLanguage } from '../../i18n';
import { Button } from '@mantine/core';
import { TrainingBand } from '../frame/TrainingBand';
import frame from '../frame/frame.module.css';
import styles from './entry.module.css';

interface EntryFrameProps {
  /** Null while there is no office yet. */
  readonly profile: OfficeProfile | null;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The quiet page around log-in, lock and first run. */
export function EntryFrame({ profile, wide = false, children }: EntryFrameProps): ReactNode {
  const { t } = useTranslation();
  const other = currentLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <div className={frame.window} data-training={profile?.kind === 'training' || undefined}>
      {profile ? <TrainingBand kind={profile.kind} /> : null}
      <div className={styles.ground}>
        <main className={styles.column} data-wide={wide || undefined}>
          <header className={styles.head}>
            <strong className={styles.name}>{t('appName')}</strong>
            {profile ? <span className={styles.body}>{[profile.parentBody, profile.name].filter(Boolean).join(' · ')}</span> : null}
            <Button size="compact-sm" variant="subtle" color="gray" lang={other} onClick={() => void chooseLanguage(other)}>{other === 'en' ? 'English' : 'Tiếng Việt'}</Button>
          </header>
          {children}
        </main>
      </div>
    </div>
  );
}
