import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { templates } from '../../../shared/forms';
import { useOfficeMutation } from '../../api/hooks';
import { currentLanguage } from '../../i18n';
import { completeClassification, noClassification } from '../../ui/ClassificationFields';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import { openDraft } from './desk-store';
import { DraftClassification } from './DraftClassification';

interface NewDraftDialogProps {
  readonly template: (typeof templates)[number];
  readonly onClose: () => void;
}

/** Asks what a paper is filed under before its first word is written. */
export function NewDraftDialog({ template, onClose }: NewDraftDialogProps): ReactNode {
  const { t } = useTranslation(['desk', 'common']);
  const [title, setTitle] = useState('');
  const [choice, setChoice] = useState(noClassification);
  const [tried, setTried] = useState(false);
  const create = useOfficeMutation('drafts.create', {
    invalidates: ['drafts.list'],
    onSuccess: (draft) => {
      onClose();
      void openDraft(draft.id);
    },
  });
  const submit = (): void => {
    setTried(true);
    const classification = completeClassification(choice);
    if (!title.trim() || !classification) return;
    create.mutate({ template: template.id, title: title.normalize('NFC'), classification });
  };
  return (
    <Modal opened onClose={onClose} size={520} title={t('desk:newDraft.title', { template: template.name[currentLanguage()] })} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Stack gap="sm">
          <TextInput
            data-autofocus label={t('desk:newDraft.name')} description={t('desk:newDraft.nameHint')} withAsterisk maxLength={500} value={title}
            error={tried && !title.trim() ? t('desk:newDraft.nameRequired') : undefined} onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <DraftClassification value={choice} onChange={setChoice} showProblems={tried} />
          <ErrorNotice error={create.error} />
          <Group justify="flex-end" mt="xs">
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <MainButton type="submit" loading={create.isPending}>{t('desk:newDraft.create')}</MainButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
