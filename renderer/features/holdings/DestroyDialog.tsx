import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeMutation } from '../../api/hooks';
import { completeDecision, DecisionFields, noDecision, type DecisionChoice } from '../../ui/DecisionFields';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { sayDone } from '../../ui/successes';
import type { ListedFile } from './file-state';
import styles from './holdings.module.css';

/** Destroys a file whose term is over: by a signed decision, its code typed, a second person signing. */
export function DestroyDialog({ file, onClose }: { readonly file: ListedFile; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('holdings');
  const [choice, setChoice] = useState<DecisionChoice>(noDecision);
  const [asked, setAsked] = useState(false);
  const destroy = useOfficeMutation('holdings.destroyFile', {
    invalidates: ['holdings.overview', 'holdings.records', 'archive.search'],
    onSuccess: () => { sayDone(t('destroyed', { code: file.code })); onClose(); },
  });
  const confirm = (): void => {
    const decision = completeDecision(choice);
    setAsked(true);
    if (decision) destroy.mutate({ id: file.id, decision });
  };
  return (
    <ConfirmDialog opened title={t('destroyTitle', { code: file.code })} verb={t('destroy')} typed={file.code} error={destroy.error} working={destroy.isPending} onConfirm={confirm} onClose={onClose}>
      <div className={styles.form}>
        <p>{t('destroyAbout', { count: file.records })}</p>
        <DecisionFields value={choice} onChange={setChoice} showProblems={asked} />
      </div>
    </ConfirmDialog>
  );
}
