import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { OfficeProfile } from '../../../shared/domain/office';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Notice } from '../../ui/notices';
import { EntryFrame } from './EntryFrame';
import styles from './entry.module.css';
import { RecoverySheets } from './RecoverySheets';

interface RecoveryStepProps {
  readonly profile: OfficeProfile;
  readonly status: CallOutput<'recovery.status'>;
  readonly onLater: () => void;
}

/** Sheets that nobody has put away: those that wait, or the offer to make them again. */
export function RecoveryStep({ profile, status, onLater }: RecoveryStepProps): ReactNode {
  const { t } = useTranslation('entry');
  const renew = useOfficeMutation('recovery.renew', { invalidates: ['recovery.sheet', 'recovery.status'] });
  if (status.waiting) return <RecoverySheets profile={profile} renewed={status.renewed} onLater={onLater} />;
  return (
    <EntryFrame profile={profile} wide>
      <section className={styles.card}>
        <h1>{t('recovery.againTitle')}</h1>
        <p>{t(status.renewed ? 'recovery.againRenewed' : 'recovery.againAbout')}</p>
        <Notice tone="info">{t('recovery.againWho')}</Notice>
        <ErrorNotice error={renew.error} />
        <div className={styles.actions}>
          <Button onClick={onLater}>{t('recovery.later')}</Button>
          <MainButton loading={renew.isPending} onClick={() => renew.mutate({})}>{t('recovery.again')}</MainButton>
        </div>
      </section>
    </EntryFrame>
  );
}
