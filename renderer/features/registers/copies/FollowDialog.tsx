import { Button, Modal, SegmentedControl, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import { limits } from '../../../../shared/domain/limits';
import { useOfficeMutation } from '../../../api/hooks';
import { go } from '../../../app/navigation';
import { useSession } from '../../../app/session';
import { DateField } from '../../../ui/DateField';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import { useLetterTemplate } from '../letter-template';
import styles from '../registers.module.css';

export type FollowAct = 'recalled' | 'returned' | 'spoilt' | 'destroyed';
interface FollowDialogProps {
  readonly set: CallOutput<'copies.follow'>;
  readonly act: FollowAct;
  readonly numbers: readonly number[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const stale = ['copies.get', 'copies.list'] as const;

/** What became of the chosen copies; asking them back also drafts the letter. */
export function FollowDialog({ set, act, numbers, onClose, onDone }: FollowDialogProps): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const { may } = useSession();
  const [note, setNote] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const { template, setTemplate, choices } = useLetterTemplate();
  const verb = t(`registers:copies.acts.${act}`);
  const done = (): void => { sayDone(t('registers:copies.followed', { act: verb.toLocaleLowerCase(), count: numbers.length })); onDone(); onClose(); };
  const follow = useOfficeMutation('copies.follow', { invalidates: stale, onSuccess: done });
  const destroy = useOfficeMutation('copies.destroy', { invalidates: stale, onSuccess: done });
  const recall = useOfficeMutation('copies.recall', {
    invalidates: [...stale, 'drafts.list'],
    onSuccess: ({ draftId }) => {
      sayDone(t('registers:copies.recalled'));
      onDone();
      onClose();
      if (may('draft.read')) go('desk', { draftId });
    },
  });
  const needsReason = act === 'recalled' || act === 'destroyed';
  const ready = (!needsReason || note.trim() !== '') && (act !== 'recalled' || until !== null);
  const submit = (): void => {
    if (!ready) return;
    if (act === 'destroyed') destroy.mutate({ id: set.id, numbers: [...numbers], note });
    else if (act === 'recalled' && until) recall.mutate({ id: set.id, numbers: [...numbers], until, reason: note, template });
    else if (act !== 'recalled') follow.mutate({ id: set.id, numbers: [...numbers], state: act, note });
  };
  return (
    <Modal opened onClose={onClose} title={t('registers:copies.followTitle', { act: verb, count: numbers.length })} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p className="tabular">{t('registers:copies.number')} {numbers.join(', ')}</p>
        {act === 'recalled' ? (
          <>
            <DateField label={t('registers:copies.until')} value={until} problem={t('registers:lines.badDate')} onChange={setUntil} />
            <SegmentedControl size="xs" aria-label={t('registers:copies.letter')} value={template} data={choices} onChange={setTemplate} />
          </>
        ) : null}
        <Textarea label={t(needsReason ? 'registers:copies.reasonNeeded' : 'registers:copies.reason')} value={note} autosize minRows={2} maxLength={limits.registerField} withAsterisk={needsReason} data-autofocus onChange={(event) => setNote(event.currentTarget.value)} />
        <ErrorNotice error={follow.error ?? destroy.error ?? recall.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" disabled={!ready} loading={follow.isPending || destroy.isPending || recall.isPending}>{verb}</MainButton></div>
      </form>
    </Modal>
  );
}
