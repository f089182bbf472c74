import { Button, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { urgencies, type Urgency } from '../../../../shared/domain/papers';
import { useOfficeMutation } from '../../../api/hooks';
import { completeClassification, type ClassificationChoice } from '../../../ui/ClassificationFields';
import { ErrorNotice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import styles from '../desk.module.css';
import { DraftClassification } from '../DraftClassification';
import type { DraftSession } from '../draft-session';
import { useDraft } from '../use-draft';
import { DraftReaders } from './DraftReaders';

/** The draft's own classification; the press draws its marks from it. */
export function ClassificationForm({ session }: { readonly session: DraftSession }): ReactNode {
  const { t } = useTranslation(['desk', 'domain']);
  const { summary } = useDraft(session);
  const [choice, setChoice] = useState<ClassificationChoice>(summary.classification);
  const [urgency, setUrgency] = useState<Urgency>(summary.urgency);
  const classify = useOfficeMutation('drafts.classify', {
    invalidates: ['drafts.list'],
    onSuccess: (changed) => {
      session.classified(changed);
      sayDone(t('desk:classify.changed'));
    },
  });
  const classification = completeClassification(choice);
  const { topicId, level, scopeId, circulationMark } = choice;
  const now = summary.classification;
  const isChanged = topicId !== now.topicId || level !== now.level || scopeId !== now.scopeId || circulationMark !== now.circulationMark || urgency !== summary.urgency;
  const submit = async (): Promise<void> => {
    // The office checks the sources of what is on disk: the last words go there first.
    if (!classification || !(await session.flush())) return;
    classify.mutate({ id: summary.id, classification, urgency });
  };
  return (
    <>
      <form className={styles.fields} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <DraftClassification value={choice} onChange={setChoice} showProblems />
        <Select
          label={t('desk:classify.urgency')} allowDeselect={false} value={urgency} data={urgencies.map((each) => ({ value: each, label: t(`domain:urgencies.${each}`) }))}
          onChange={(value) => setUrgency((value ?? 'none') as Urgency)}
        />
        <p className={styles.soft}>{t('desk:classify.about')}</p>
        <ErrorNotice error={classify.error} onClose={() => classify.reset()} />
        <Button type="submit" disabled={session.isReadOnly || !isChanged || !classification} loading={classify.isPending}>{t('desk:classify.verb')}</Button>
      </form>
      <DraftReaders session={session} />
    </>
  );
}
