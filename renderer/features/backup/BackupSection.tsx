import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantedFile } from '../../../shared/contract/bridge';
import { shell } from '../../api/client';
import { useOffice } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Notice } from '../../ui/notices';
import { AddPlace } from './AddPlace';
import { PlaceCard } from './PlaceCard';
import styles from './backup.module.css';

/** Where the office is copied to, how old the copies are, and whether they were tried. */
export function BackupSection(): ReactNode {
  const { t } = useTranslation('backup');
  const [chosen, setChosen] = useState<GrantedFile | null>(null);
  const status = useOffice('backup.status', {});
  const choose = (): void => void shell.chooseFolder().then(setChosen);
  const { places = [], warnings = [] } = status.data ?? {};
  const add = places.length === 0
    ? <MainButton onClick={choose}>{t('add')}</MainButton>
    : <Button onClick={choose}>{t('add')}</Button>;
  return (
    <div className={styles.column}>
      <header><h1>{t('title')}</h1><p className={styles.soft}>{t('about')}</p></header>
      <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />
      {status.data && warnings.length === 0 ? <Notice tone="good">{t('warnings.none')}</Notice> : null}
      {warnings.map((warning) => <Notice key={warning} tone={warning === 'drillFailed' ? 'bad' : 'warn'}>{t(`warnings.${warning}`)}</Notice>)}
      {places.map((place) => <PlaceCard key={place.id} place={place} />)}
      <div className={styles.actions}>{add}</div>
      {places.length > 0 ? <p className={styles.soft}>{t('automatic')}</p> : null}
      {chosen ? <AddPlace folder={chosen} onClose={() => setChosen(null)} /> : null}
    </div>
  );
}
