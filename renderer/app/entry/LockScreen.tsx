import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeMutation } from '../../api/hooks';
import { ErrorNotice } from '../../ui/notices';
import { forgetPlace } from '../navigation';
import { EntryFrame } from './EntryFrame';
import styles from './entry.module.css';
import type { OfficeStatus } from './LogIn';
import { PasswordForm } from './PasswordForm';

interface LockScreenProps {
  readonly status: OfficeStatus;
  readonly lockedFor: string | null;
  readonly lockedName: string | null;
}

/** Somebody's work waits behind this: their password, or another person. */
export function LockScreen({ status, lockedFor, lockedName }: LockScreenProps): ReactNode {
  const { t } = useTranslation('entry');
  const client = useQueryClient();
  const logOut = useOfficeMutation('session.logOut', {
    onSuccess: (session) => {
      forgetPlace();
      client.setQueryData(['session.current', {}], session);
    },
  });
  const name = lockedFor ?? '';
  return (
    <EntryFrame profile={status.profile}>
      <section className={styles.card}>
        <h1><IconLock size={20} aria-hidden="true" style={{ verticalAlign: '-2px', marginRight: 8 }} />{t('lock.title')}</h1>
        <p>{t('lock.about', { name: lockedName ?? name })}</p>
        <PasswordForm fixedName={name} verb={t('lock.submit')} />
        <ErrorNotice error={logOut.error} />
        <Button variant="subtle" color="gray" size="compact-sm" title={t('lock.otherAbout')} onClick={() => logOut.mutate({})}>{t('lock.other')}</Button>
      </section>
    </EntryFrame>
  );
}
