import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClassificationChoices } from '../../app/classification-choices';
import { LevelsNote } from '../../app/LevelsNote';
import { ClassificationFields, type ClassificationChoice } from '../../ui/ClassificationFields';
import { ErrorNotice } from '../../ui/notices';
import styles from './desk.module.css';

interface DraftClassificationProps {
  readonly value: ClassificationChoice;
  readonly onChange: (value: ClassificationChoice) => void;
  readonly showProblems: boolean;
}

/** What a draft is filed under. Only what the person may use is offered. */
export function DraftClassification({ value, onChange, showProblems }: DraftClassificationProps): ReactNode {
  const { t } = useTranslation('desk');
  const { topics, places, levels, error } = useClassificationChoices();
  const note = <><p className={styles.soft}>{t('newDraft.levelHint')}</p><LevelsNote /></>;
  return (
    <>
      <ErrorNotice error={error} />
      <ClassificationFields value={value} onChange={onChange} topics={topics} scopes={places} levels={levels} levelNote={note} showProblems={showProblems} />
    </>
  );
}
