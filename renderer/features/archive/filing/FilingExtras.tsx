import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../../shared/domain/limits';
import type { SecrecyLevel } from '../../../../shared/domain/secrecy';
import { useSession } from '../../../app/session';
import { DateField } from '../../../ui/DateField';
import { completeDecision, DecisionFields, noDecision, type DecisionChoice } from '../../../ui/DecisionFields';
import styles from './filing.module.css';

/** What is written together with a filed paper: the decision to digitise it, its line among the incoming papers. */
export interface Extras {
  readonly decision: DecisionChoice;
  readonly enters: boolean;
  readonly arrivedOn: string | null;
  readonly receiver: string;
}
export const noExtras: Extras = { decision: noDecision, enters: false, arrivedOn: null, receiver: '' };

/** As the office takes them, or null where something is still open. */
export function completeExtras({ decision, enters, arrivedOn, receiver }: Extras, level: SecrecyLevel | null) {
  const digitisation = level === 'topSecret' ? completeDecision(decision) : null;
  if (level === 'topSecret' && !digitisation) return null;
  if (enters && !arrivedOn) return null;
  return { digitisation, register: enters && arrivedOn ? { arrivedOn, receiver: receiver.trim() } : null };
}

interface FilingExtrasProps {
  readonly value: Extras;
  readonly level: SecrecyLevel | null;
  readonly onChange: (value: Extras) => void;
  readonly showProblems: boolean;
  /** Many papers at once have no lines of their own. */
  readonly withRegister: boolean;
}

export function FilingExtras({ value, level, onChange, showProblems, withRegister }: FilingExtrasProps): ReactNode {
  const { t } = useTranslation(['archive', 'registers', 'common']);
  const { may } = useSession();
  const offersRegister = withRegister && may('register.write');
  if (level !== 'topSecret' && !offersRegister) return null;
  return (
    <section className={styles.section}>
      {level === 'topSecret' ? (
        <>
          <div className={styles.intro}><h3>{t('archive:filing.digitisation')}</h3><p className={styles.soft}>{t('archive:filing.digitisationAbout')}</p></div>
          <DecisionFields value={value.decision} onChange={(decision) => onChange({ ...value, decision })} showProblems={showProblems} />
        </>
      ) : null}
      {offersRegister ? (
        <>
          <Checkbox
            label={t('archive:filing.enter')} checked={value.enters}
            onChange={(event) => onChange({ ...value, enters: event.currentTarget.checked, arrivedOn: value.arrivedOn ?? new Date().toLocaleDateString('sv-SE') })}
          />
          {value.enters ? (
            <div className={styles.description}>
              <DateField label={t('archive:filing.arrivedOn')} value={value.arrivedOn} problem={t('archive:filing.badDate')} onChange={(arrivedOn) => onChange({ ...value, arrivedOn })} />
              <TextInput label={t('archive:filing.receiver')} value={value.receiver} maxLength={limits.issuingBody} onChange={(event) => onChange({ ...value, receiver: event.currentTarget.value })} />
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
