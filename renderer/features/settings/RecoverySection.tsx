import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { saveBeforeLeaving } from '../../app/leaving';
import { useSession } from '../../app/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ErrorNotice, Notice } from '../../ui/notices';
import styles from './settings.module.css';

/** Whether the recovery sheets were put away, and how to replace them. */
export function RecoverySection(): ReactNode {
  const { t } = useTranslation('settings');
  const { showRecovery } = useSession();
  const [asking, setAsking] = useState(false);
  const status = useOffice('recovery.status', {});
  const renew = useOfficeMutation('recovery.renew', { invalidates: ['recovery.sheet', 'recovery.status'], onSuccess: showRecovery });
  // The rooms make way for the sheets: what is being written must be put away first.
  const make = (): void => void saveBeforeLeaving().then(() => renew.mutate({}));
  const show = (): void => void saveBeforeLeaving().then(showRecovery);
  const close = (): void => {
    renew.reset();
    setAsking(false);
  };
  const state = status.data && (status.data.confirmed ? 'confirmed' : status.data.waiting ? 'waiting' : status.data.renewed ? 'renewed' : 'lost');
  return (
    <div className={styles.column}>
      <section className={styles.card}>
        <div><h2>{t('recovery.title')}</h2><p className={styles.soft}>{t('recovery.about')}</p></div>
        <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />
        {state ? <Notice tone={state === 'confirmed' ? 'good' : 'warn'} action={state === 'waiting' ? <Button size="compact-sm" onClick={show}>{t('recovery.show')}</Button> : null}>{t(`recovery.states.${state}`)}</Notice> : null}
        {status.data && status.data.uncovered.length > 0 ? <Notice tone="warn">{t('recovery.uncovered', { names: status.data.uncovered.join(', ') })}</Notice> : null}
        <p>{t('recovery.when')}</p>
        <p className={styles.soft}>{t('recovery.who')}</p>
        <div className={styles.actions}><Button onClick={() => setAsking(true)}>{t('recovery.renew')}</Button></div>
      </section>
      {asking ? (
        <ConfirmDialog opened title={t('recovery.dialogTitle')} verb={t('recovery.renew')} otherVerb={t('recovery.keep')} error={renew.error} working={renew.isPending} onConfirm={make} onClose={close}>
          {t('recovery.dialogAbout')}
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
