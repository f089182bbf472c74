import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../../shared/domain/limits';
import { MainButton } from '../../../ui/main-button';
import { Notice } from '../../../ui/notices';
import { FileMany } from './FileMany';
import { FileOne } from './FileOne';
import type { Filing } from './use-filing';

const namesShown = 5;

/** The dialogs between choosing files and having them filed. */
export function FilingDialogs({ filing }: { readonly filing: Filing }): ReactNode {
  const { state } = filing;
  if (state.step === 'none') return null;
  if (state.step === 'warning') return <TrainingWarning filing={filing} names={state.files.map((file) => file.name)} />;
  const [first] = state.files;
  if (state.files.length === 1 && first) return <FileOne key={first.grant} file={first} filing={filing} />;
  return <FileMany files={state.files.slice(0, limits.filesAtOnce)} filing={filing} />;
}

function TrainingWarning({ filing, names }: { readonly filing: Filing; readonly names: readonly string[] }): ReactNode {
  const { t } = useTranslation(['archive', 'common']);
  return (
    <Modal opened onClose={filing.close} title={t('archive:filing.trainingTitle')} size="lg" closeButtonProps={{ 'aria-label': t('common:close') }}>
      <Stack gap="md">
        <Notice tone="warn">{t('archive:filing.trainingAbout')}</Notice>
        <div>
          <strong>{t('archive:filing.trainingFiles')}</strong>
          <ul>
            {names.slice(0, namesShown).map((name) => <li key={name}>{name}</li>)}
            {names.length > namesShown ? <li>{t('archive:filing.andMore', { count: names.length - namesShown })}</li> : null}
          </ul>
        </div>
        <Group justify="flex-end">
          <Button onClick={filing.close}>{t('common:cancel')}</Button>
          <MainButton data-autofocus onClick={filing.accept}>{t('archive:filing.trainingGo')}</MainButton>
        </Group>
      </Stack>
    </Modal>
  );
}
