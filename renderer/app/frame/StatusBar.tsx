import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, currentLanguage, chooseLanguage } from '../../i18n';
import { UnstyledButton } from '@mantine/core';
import { setStatusSlot } from '../frame-slots';
import styles from './frame.module.css';

const languageNames = { vi: 'Tiếng Việt', en: 'English' };

/** The room's own items left (through StatusItems), the language right. */
export function StatusBar(): ReactNode {
  const { t } = useTranslation('frame');
  const language = currentLanguage();
  const other = languages.find((candidate) => candidate !== language) ?? 'vi';
  return (
    <footer className={styles.status} aria-label={t('statusLabel')}>
      <div className={styles.statusItems} ref={setStatusSlot} />
      <UnstyledButton className={styles.statusButton} title={t('commands.language')} onClick={() => void chooseLanguage(other)}>{languageNames[language]}</UnstyledButton>
    </footer>
  );
}
