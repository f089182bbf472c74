import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../shared/domain/limits';
import type { Decision } from '../../shared/domain/terms';
import { DateField } from './DateField';
import styles from './decision-fields.module.css';

/** A decision that is still being written. */
export interface DecisionChoice {
  readonly number: string;
  readonly date: string | null;
  readonly signer: string;
}
export const noDecision: DecisionChoice = { number: '', date: null, signer: '' };

/** The whole decision, or null where something is still open. */
export const completeDecision = ({ number, date, signer }: DecisionChoice): Decision | null =>
  number.trim() && date && signer.trim() ? { number: number.trim(), date, signer: signer.trim() } : null;

interface DecisionFieldsProps {
  readonly value: DecisionChoice;
  readonly onChange: (value: DecisionChoice) => void;
  readonly showProblems: boolean;
}

/** By which paper, of which day, signed by whom: the software records a decision and makes none. */
export function DecisionFields({ value, onChange, showProblems }: DecisionFieldsProps): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const problem = (missing: boolean): string | undefined => (showProblems && missing ? t('common:required') : undefined);
  return (
    <div className={styles.fields}>
      <TextInput label={t('registers:terms.number')} value={value.number} maxLength={limits.number} withAsterisk error={problem(value.number.trim() === '')} onChange={(event) => onChange({ ...value, number: event.currentTarget.value })} />
      <DateField label={t('registers:terms.date')} value={value.date} problem={t('registers:lines.badDate')} onChange={(date) => onChange({ ...value, date })} />
      <TextInput label={t('registers:terms.signer')} value={value.signer} maxLength={limits.fullName} withAsterisk error={problem(value.signer.trim() === '')} onChange={(event) => onChange({ ...value, signer: event.currentTarget.value })} />
    </div>
  );
}
