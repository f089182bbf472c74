import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kindCode } from '../../../../shared/domain/kind-names';
import { limits } from '../../../../shared/domain/limits';
import { templates } from '../../../../shared/forms';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice, Notice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import styles from '../registers.module.css';
import type { BookInfo } from './use-lines';

/** Draws a number for a draft: into the register and into the head of the paper in one step. */
export function IssueDialog({ book, onClose }: { readonly book: BookInfo; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const drafts = useOffice('drafts.list', {});
  const books = useOffice('registers.list', {});
  const style = books.data?.numbering.style ?? 'state';
  const [draftId, setDraftId] = useState<string | null>(null);
  const [type, setType] = useState<string | null>(null);
  const [recipients, setRecipients] = useState('');
  const issue = useOfficeMutation('registers.issue', {
    invalidates: ['registers.list', 'registers.lines', 'drafts.open', 'drafts.list'],
    onSuccess: (line) => { sayDone(t('registers:issue.saved', { number: line.fields['number'] ?? '' })); onClose(); },
  });
  const ofLevel = (drafts.data?.drafts ?? []).filter((draft) => draft.classification.level === book.level);
  const draft = ofLevel.find((each) => each.id === draftId);
  const kind = templates.find((template) => template.id === draft?.template)?.kind ?? 'other';
  const code = type ?? kindCode(kind, style);
  const submit = (): void => {
    if (draft) issue.mutate({ draftId: draft.id, type: code, typeName: '', fields: recipients.trim() ? { recipients: recipients.trim() } : {} });
  };
  return (
    <Modal opened onClose={onClose} title={t('registers:issue.title')} size="lg" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p className={styles.soft}>{t('registers:issue.about')}</p>
        {drafts.data && ofLevel.length === 0 ? <Notice tone="info">{t('registers:issue.none')}</Notice> : (
          <Select label={t('registers:issue.draft')} placeholder={t('common:chooseOne')} data={ofLevel.map(({ id, title }) => ({ value: id, label: title }))} value={draftId} searchable data-autofocus onChange={(value) => { setDraftId(value); setType(null); }} />
        )}
        <TextInput label={t('registers:issue.type')} description={t('registers:issue.typeAbout')} value={code} maxLength={10} onChange={(event) => setType(event.currentTarget.value)} />
        <TextInput label={t('registers:copies.recipient')} value={recipients} maxLength={limits.registerField} onChange={(event) => setRecipients(event.currentTarget.value)} />
        <ErrorNotice error={issue.error ?? drafts.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" loading={issue.isPending} disabled={!draft}>{t('registers:issue.save')}</MainButton></div>
      </form>
    </Modal>
  );
}
