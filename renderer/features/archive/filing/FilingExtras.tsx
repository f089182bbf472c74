import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountId } from '../../../../shared/domain/ids';
import { limits } from '../../../../shared/domain/limits';
import type { SecrecyLevel } from '../../../../shared/domain/secrecy';
import { PeopleField } from '../../../app/NamedReaders';
import { useSession } from '../../../app/session';
import { DateField } from '../../../ui/DateField';
import { completeDecision, DecisionFields, noDecision, type DecisionChoice } from '../../../ui/DecisionFields';
import { Notice } from '../../../ui/notices';
import styles from './filing.module.css';

/** What is written together with a filed paper: the decision to digitise it, its line among the incoming papers. */
export interface Extras {
  readonly decision: DecisionChoice;
  readonly enters: boolean;
  readonly arrivedOn: string | null;
  readonly receiver: string;
  /** Whether only named people may read it, and who; chosen among those of one level. */
  readonly named: boolean;
  readonly readers: { readonly level: SecrecyLevel; readonly ids: readonly AccountId[] } | null;
}
export const noExtras: Extras = { decision: noDecision, enters: false, arrivedOn: null, receiver: '', named: false, readers: null };
const readersAt = ({ readers }: Extras, level: SecrecyLevel | null): readonly AccountId[] => (readers && readers.level === level ? readers.ids : []);

/** As the office takes them, or null where something is still open. */
export function completeExtras(extras: Extras, level: SecrecyLevel | null) {
  const { decision, enters, arrivedOn, receiver, named } = extras;
  const digitisation = level === 'topSecret' ? completeDecision(decision) : null;
  if (level === 'topSecret' && !digitisation) return null;
  if (enters && !arrivedOn) return null;
  const readers = readersAt(extras, level);
  if (named && readers.length === 0) return null;
  return { digitisation, register: enters && arrivedOn ? { arrivedOn, receiver: receiver.trim() } : null, readers: named ? [...readers] : null };
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
  const { t } = useTranslation(['archive', 'access', 'domain']);
  const { actor, may } = useSession();
  const offersRegister = withRegister && may('register.write');
  if (level === null && !offersRegister) return null;
  const readers = readersAt(value, level);
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
      {level === null ? null : (
        <>
          <Checkbox label={t('archive:filing.named')} checked={value.named} onChange={(event) => onChange({ ...value, named: event.currentTarget.checked })} />
          {value.named ? (
            <>
              <PeopleField
                level={level} label={t('access:readers.who', { level: t(`domain:levels.${level}`) })} value={readers} problem={showProblems && readers.length === 0 ? t('access:readers.needed') : undefined}
                onChange={(ids) => onChange({ ...value, readers: { level, ids } })}
              />
              {readers.length > 0 && !readers.includes(actor.accountId) ? <Notice tone="warn">{t('archive:filing.namedWithoutYou')}</Notice> : null}
            </>
          ) : null}
        </>
      )}
    </section>
  );
}
