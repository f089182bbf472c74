import { Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../../shared/domain/limits';
import { paperKinds, type PaperDescription } from '../../../../shared/domain/papers';
import { foldedFilter } from '../../../ui/ClassificationFields';
import { DateField } from '../../../ui/DateField';
import styles from './filing.module.css';

interface DescriptionFieldsProps {
  readonly value: PaperDescription;
  readonly onChange: (change: Partial<PaperDescription>) => void;
  readonly showProblems: boolean;
}

/** What a paper says of itself: subject, number, day, kind, body. */
export function DescriptionFields({ value, onChange, showProblems }: DescriptionFieldsProps): ReactNode {
  const { t } = useTranslation(['archive', 'common', 'domain']);
  return (
    <div className={styles.description}>
      <div className={styles.wide}><Textarea label={t('domain:fields.subject')} value={value.subject} autosize minRows={2} maxRows={4} maxLength={limits.subject} withAsterisk autoFocus data-autofocus error={showProblems && value.subject.trim() === '' ? t('common:required') : undefined} onChange={(event) => onChange({ subject: event.currentTarget.value })} /></div>
      <TextInput label={t('domain:fields.number')} value={value.number} maxLength={limits.number} onChange={(event) => onChange({ number: event.currentTarget.value })} />
      <DateField label={t('domain:fields.date')} value={value.date} problem={t('archive:filing.badDate')} onChange={(date) => onChange({ date })} />
      <Select label={t('domain:fields.kind')} data={paperKinds.map((kind) => ({ value: kind, label: t(`domain:kinds.${kind}`) }))} value={value.kind} searchable filter={foldedFilter} allowDeselect={false} onChange={(kind) => onChange({ kind: paperKinds.find((known) => known === kind) ?? 'other' })} />
      <TextInput label={t('domain:fields.issuingBody')} value={value.issuingBody} maxLength={limits.issuingBody} onChange={(event) => onChange({ issuingBody: event.currentTarget.value })} />
    </div>
  );
}
