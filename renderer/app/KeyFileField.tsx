import { Button, Input } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantedFile } from '../../shared/contract/bridge';
import { shell } from '../api/client';

interface KeyFileFieldProps {
  readonly chosen: GrantedFile | null;
  readonly onChoose: (file: GrantedFile) => void;
}

/** The file on a stick that opens an account beside its password; the page knows its name only. */
export function KeyFileField({ chosen, onChoose }: KeyFileFieldProps): ReactNode {
  const { t } = useTranslation('entry');
  const choose = (): void => void shell.chooseFiles({ kind: 'keyFile', multiple: false }).then(([file]) => file && onChoose(file));
  return (
    <Input.Wrapper label={t('keyFile.label')} description={t('keyFile.about')} inputWrapperOrder={['label', 'input', 'description']} labelElement="div">
      <Button fullWidth justify="flex-start" leftSection={<IconKey size={16} aria-hidden="true" />} onClick={choose}>{chosen ? chosen.name : t('keyFile.choose')}</Button>
    </Input.Wrapper>
  );
}
