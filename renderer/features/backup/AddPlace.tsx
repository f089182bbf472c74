import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantedFile } from '../../../shared/contract/bridge';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';

interface AddPlaceProps {
  readonly folder: GrantedFile;
  readonly onClose: () => void;
}

/** A chosen folder gets the name that is written on its disk: people ask for "the red stick", not for a path. */
export function AddPlace({ folder, onClose }: AddPlaceProps): ReactNode {
  const { t } = useTranslation(['backup', 'common']);
  const [label, setLabel] = useState(folder.name);
  const add = useOfficeMutation('backup.addPlace', { invalidates: ['backup.status'], onSuccess: onClose });
  return (
    <Modal opened onClose={onClose} title={t('backup:addTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form onSubmit={(event) => { event.preventDefault(); if (label.trim() !== '') add.mutate({ grant: folder.grant, label: label.trim() }); }}>
        <Stack gap="md">
          <TextInput label={t('backup:label')} description={t('backup:labelAbout')} value={label} maxLength={80} onChange={(event) => setLabel(event.currentTarget.value)} data-autofocus />
          <ErrorNotice error={add.error} />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <MainButton type="submit" loading={add.isPending} disabled={label.trim() === '' || add.isError}>{t('backup:addVerb')}</MainButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
