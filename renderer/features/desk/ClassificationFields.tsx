import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeOfficeScope, type ScopeId, type TopicId } from '../../../shared/domain/ids';
import { circulationMarks, type CirculationMark } from '../../../shared/domain/papers';
import { secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { LevelsNote } from '../../app/LevelsNote';
import { useSession } from '../../app/session';
import { useOffice } from '../../api/hooks';
import { ErrorNotice } from '../../ui/notices';

/** Null: not chosen yet. Level and scope are never chosen for the person. */
export interface ClassificationChoice {
  readonly topicId: TopicId | null;
  readonly level: SecrecyLevel | null;
  readonly scopeId: ScopeId | null;
  readonly circulationMark: CirculationMark;
}

interface ClassificationFieldsProps {
  readonly value: ClassificationChoice;
  readonly onChange: (value: ClassificationChoice) => void;
  /** Marks what is still missing. */
  readonly showMissing: boolean;
}

/** Content, level and scope: asked before the first word. Only what the person may use is offered. */
export function ClassificationFields({ value, onChange, showMissing }: ClassificationFieldsProps): ReactNode {
  const { t } = useTranslation(['desk', 'domain']);
  const { actor } = useSession();
  const topics = useOffice('topics.list', {});
  const scopes = useOffice('scopes.list', {});
  const missing = (chosen: unknown): string | undefined => (showMissing && !chosen ? t('desk:newDraft.required') : undefined);
  const levels = secrecyLevels.filter((level) => actor.levels.includes(level));
  const mine = (scopes.data?.scopes ?? []).filter((scope) => scope.id === wholeOfficeScope || actor.scopes.includes(scope.id));
  return (
    <>
      <ErrorNotice error={topics.error ?? scopes.error} onRetry={() => { void topics.refetch(); void scopes.refetch(); }} />
      <Select
        label={t('desk:newDraft.topic')} withAsterisk searchable placeholder={t('desk:newDraft.chooseTopic')} error={missing(value.topicId)} value={value.topicId}
        data={(topics.data?.topics ?? []).map(({ id, name }) => ({ value: id, label: name }))} onChange={(topicId) => onChange({ ...value, topicId: topicId as TopicId | null })}
      />
      <Select
        label={t('desk:newDraft.level')} description={t('desk:newDraft.levelHint')} withAsterisk placeholder={t('desk:newDraft.chooseLevel')} error={missing(value.level)} value={value.level}
        data={levels.map((level) => ({ value: level, label: t(`domain:levels.${level}`) }))} onChange={(level) => onChange({ ...value, level: level as SecrecyLevel | null })}
      />
      <LevelsNote />
      <Select
        label={t('desk:newDraft.scope')} withAsterisk placeholder={t('desk:newDraft.chooseScope')} error={missing(value.scopeId)} value={value.scopeId}
        data={mine.map(({ id, name }) => ({ value: id, label: name }))} onChange={(scopeId) => onChange({ ...value, scopeId: scopeId as ScopeId | null })}
      />
      <Select
        label={t('desk:newDraft.mark')} allowDeselect={false} value={value.circulationMark}
        data={circulationMarks.map((mark) => ({ value: mark, label: t(`domain:marks.${mark}`) }))} onChange={(mark) => onChange({ ...value, circulationMark: (mark ?? 'none') as CirculationMark })}
      />
    </>
  );
}
