import { SegmentedControl, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, currentLanguage, languages } from '../../i18n';
import { chooseAppearance, themes, useAppearance } from '../../ui/appearance';
import styles from './settings.module.css';

const languageNames = { vi: 'Tiếng Việt', en: 'English' };

/** Language and look, remembered on this machine. */
export function AppearanceSection(): ReactNode {
  const { t } = useTranslation('settings');
  const { theme, highContrast } = useAppearance();
  return (
    <div className={styles.column}>
      <section className={styles.card}>
        <div><h2>{t('language.title')}</h2><p className={styles.soft}>{t('language.about')}</p></div>
        <SegmentedControl aria-label={t('language.title')} value={currentLanguage()} data={languages.map((language) => ({ value: language, label: languageNames[language] }))} onChange={(value) => void chooseLanguage(languages.find((language) => language === value) ?? 'vi')} />
      </section>
      <section className={styles.card}>
        <h2>{t('theme.title')}</h2>
        <SegmentedControl aria-label={t('theme.title')} value={theme} data={themes.map((choice) => ({ value: choice, label: t(`theme.${choice}`) }))} onChange={(value) => chooseAppearance({ theme: themes.find((choice) => choice === value) ?? 'light' })} />
        <Switch label={t('theme.contrast')} description={t('theme.contrastAbout')} checked={highContrast} onChange={(event) => chooseAppearance({ highContrast: event.currentTarget.checked })} />
      </section>
    </div>
  );
}
