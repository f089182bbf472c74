import { Select, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeId, TopicId } from '../../shared/domain/ids';
import { circulationMarks, type CirculationMark, type Classification } from '../../shared/domain/papers';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import { fold } from '../../shared/text/fold';
import styles from './classification-fields.module.css';
import { SecrecyBadge } from './secrecy-badge';

/** A classification that is still being decided: what is null was not chosen yet. */
export interface ClassificationChoice {
  readonly topicId: TopicId | null;
  readonly level: SecrecyLevel | null;
  readonly scopeId: ScopeId | null;
  readonly circulationMark: CirculationMark;
}
export const noClassification: ClassificationChoice = { topicId: null, level: null, scopeId: null, circulationMark: 'none' };

/** The whole classification, or null where something is still open. */
export function completeClassification({ topicId, level, scopeId, circulationMark }: ClassificationChoice): Classification | null {
  return topicId && level && scopeId ? { topicId, level, scopeId, circulationMark } : null;
}

/** Options that hold every typed word, accents not needed. */
export const foldedFilter: OptionsFilter = ({ options, search }) => {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return (options as ComboboxItem[]).filter((option) => words.every((word) => fold(option.label).includes(word)));
};

interface ClassificationFieldsProps {
  readonly value: ClassificationChoice;
  readonly onChange: (value: ClassificationChoice) => void;
  readonly topics: readonly { readonly id: TopicId; readonly name: string }[];
  /** With a level: a group, offered at that level only. */
  readonly scopes: readonly { readonly id: ScopeId; readonly name: string; readonly level?: SecrecyLevel }[];
  readonly levels: readonly SecrecyLevel[];
  /** Beside the levels, e.g. why some are not offered. */
  readonly levelNote?: ReactNode;
  /** The level is settled already and not asked for. */
  readonly levelFixed?: boolean;
  /** Says what is missing, once one tried to save. */
  readonly showProblems: boolean;
  /** Begin here, where the dialog asks nothing before. */
  readonly focusFirst?: boolean;
  /** Beside the topics, e.g. a button that adds one. */
  readonly topicAction?: ReactNode;
}

/** Content, level and scope: each must be chosen by a person, nothing is chosen for them. */
export function ClassificationFields({ value, onChange, topics, scopes, levels, levelNote, levelFixed = false, showProblems, focusFirst, topicAction }: ClassificationFieldsProps): ReactNode {
  const { t } = useTranslation(['domain', 'common']);
  const levelName = useId();
  const levelProblem = useId();
  const problem = (missing: boolean): string | undefined => (showProblems && missing ? t('common:chooseRequired') : undefined);
  const offered = scopes.filter(({ level }) => level === undefined || level === value.level);
  const chooseLevel = (level: SecrecyLevel): void => {
    const lost = scopes.some((scope) => scope.id === value.scopeId && scope.level !== undefined && scope.level !== level);
    onChange({ ...value, level, scopeId: lost ? null : value.scopeId });
  };
  return (
    <div className={styles.fields}>
      <div className={styles.withAction}>
        <Select
          label={t('domain:fields.topic')} placeholder={t('common:chooseOne')} data={topics.map(({ id, name }) => ({ value: id, label: name }))} value={value.topicId}
          searchable filter={foldedFilter} nothingFoundMessage={t('common:nothingFound')} allowDeselect={false} error={problem(!value.topicId)} withAsterisk data-autofocus={focusFirst || undefined}
          onChange={(topicId) => onChange({ ...value, topicId: topics.find((topic) => topic.id === topicId)?.id ?? null })}
        />
        {topicAction ? <div className={styles.action}>{topicAction}</div> : null}
      </div>
      {levelFixed ? null : <fieldset className={styles.levels} aria-describedby={levelProblem} data-problem={problem(!value.level) !== undefined || undefined}>
        <legend>{t('domain:fields.level')} <span aria-hidden="true" className={styles.asterisk}>*</span></legend>
        <div className={styles.levelRow}>
          {levels.map((level) => (
            <label key={level} className={styles.level}>
              <input type="radio" name={levelName} value={level} checked={value.level === level} onChange={() => chooseLevel(level)} />
              <SecrecyBadge level={level} />
            </label>
          ))}
          {levelNote}
        </div>
        <span id={levelProblem} className={styles.problem}>{problem(!value.level)}</span>
      </fieldset>}
      <Select
        label={t('domain:fields.scope')} placeholder={t('common:chooseOne')} data={offered.map(({ id, name }) => ({ value: id, label: name }))} value={value.scopeId}
        searchable filter={foldedFilter} nothingFoundMessage={t('common:nothingFound')} allowDeselect={false} error={problem(!value.scopeId)} withAsterisk
        onChange={(scopeId) => onChange({ ...value, scopeId: scopes.find((scope) => scope.id === scopeId)?.id ?? null })}
      />
      <Select
        label={t('domain:fields.mark')} data={circulationMarks.map((mark) => ({ value: mark, label: t(`domain:marks.${mark}`) }))} value={value.circulationMark} allowDeselect={false}
        onChange={(mark) => onChange({ ...value, circulationMark: circulationMarks.find((candidate) => candidate === mark) ?? 'none' })}
      />
    </div>
  );
}
