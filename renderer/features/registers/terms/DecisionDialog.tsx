import { Button, Modal } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../../shared/domain/secrecy';
import { expiryOf } from '../../../../shared/domain/terms';
import { useOfficeMutation } from '../../../api/hooks';
import { useClassificationChoices } from '../../../app/classification-choices';
import { DateField } from '../../../ui/DateField';
import { completeDecision, DecisionFields, noDecision } from '../../../ui/DecisionFields';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { sayDone } from '../../../ui/successes';
import styles from '../registers.module.css';

export type DecisionKind = 'classified' | 'extended' | 'change';
interface DecisionDialogProps {
  readonly recordId: RecordId;
  readonly level: SecrecyLevel;
  readonly kind: DecisionKind;
  readonly onClose: () => void;
}

const stale = ['terms.list', 'terms.decisions', 'archive.search', 'archive.get'] as const;

/** A decision of the competent person, written down and, where it changes the level, carried out. */
export function DecisionDialog({ recordId, level, kind, onClose }: DecisionDialogProps): ReactNode {
  const { t } = useTranslation(['registers', 'common', 'domain']);
  const { levels } = useClassificationChoices();
  const group = useId();
  const [decision, setDecision] = useState(noDecision);
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const [to, setTo] = useState<SecrecyLevel | null>(null);
  const [tried, setTried] = useState(false);
  const record = useOfficeMutation('terms.record', { invalidates: stale, onSuccess: () => { sayDone(t('registers:terms.recorded')); onClose(); } });
  const change = useOfficeMutation('terms.changeLevel', { invalidates: stale, onSuccess: (moved) => { sayDone(t('registers:terms.changed', { level: t(`domain:levels.${moved.level}`) })); onClose(); } });
  const complete = completeDecision(decision);
  const end = expiresOn ?? (kind === 'classified' && decision.date ? expiryOf(level, decision.date) : null);
  const submit = (): void => {
    setTried(true);
    if (!complete) return;
    if (kind === 'change') {
      if (to) change.mutate({ recordId, to, decision: complete });
    } else if (end) record.mutate({ recordId, act: kind, decision: complete, expiresOn: end });
  };
  const title = t(kind === 'change' ? 'registers:terms.change' : kind === 'extended' ? 'registers:terms.extend' : 'registers:terms.record');
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p className={styles.soft}>{t('registers:terms.changeAbout')}</p>
        {kind === 'change' ? (
          <fieldset className={styles.levels}>
            <legend>{t('registers:terms.to')}</legend>
            <div className={styles.actions}>
              {levels.filter((each) => each !== level).map((each) => (
                <label key={each} className={styles.level}><input type="radio" name={group} value={each} checked={to === each} onChange={() => setTo(each)} /><SecrecyBadge level={each} /></label>
              ))}
            </div>
            {tried && !to ? <span className={styles.problem}>{t('common:chooseRequired')}</span> : null}
          </fieldset>
        ) : null}
        <DecisionFields value={decision} onChange={setDecision} showProblems={tried} />
        {kind === 'change' ? null : <DateField label={t('registers:terms.expiresOn')} value={end} problem={t('registers:lines.badDate')} onChange={setExpiresOn} />}
        <ErrorNotice error={record.error ?? change.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" loading={record.isPending || change.isPending}>{title}</MainButton></div>
      </form>
    </Modal>
  );
}
