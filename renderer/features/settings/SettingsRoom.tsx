import { UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../app/navigation';
import styles from './settings.module.css';

export interface SettingsSection {
  readonly id: string;
  readonly group: 'own' | 'office';
  readonly label: string;
  readonly content: ReactNode;
}
const groups = ['own', 'office'] as const;

/** A list of sections left, the chosen one right. */
export function SettingsRoom({ sections }: { readonly sections: readonly SettingsSection[] }): ReactNode {
  const { t } = useTranslation('settings');
  const { params } = useNavigation();
  const [asked, setAsked] = useState(params.settings);
  const [chosen, setChosen] = useState(params.settings.section ?? 'own');
  if (asked !== params.settings) {
    setAsked(params.settings);
    if (params.settings.section) setChosen(params.settings.section);
  }
  const section = sections.find((candidate) => candidate.id === chosen) ?? sections[0];
  return (
    <div className={styles.room}>
      <nav className={styles.nav} aria-label={t('title')} data-pane="settings-sections" tabIndex={-1}>
        {groups.map((group) => (
          <div key={group} className={styles.group}>
            <h2>{t(`groups.${group}`)}</h2>
            {sections.filter((candidate) => candidate.group === group).map((candidate) => (
              <UnstyledButton key={candidate.id} className={styles.navButton} aria-current={candidate.id === section?.id ? 'page' : undefined} onClick={() => setChosen(candidate.id)}>{candidate.label}</UnstyledButton>
            ))}
          </div>
        ))}
      </nav>
      <section className={styles.content} data-pane="settings" tabIndex={-1} aria-label={section?.label}>{section?.content}</section>
    </div>
  );
}
