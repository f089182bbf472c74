import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MainButton } from './main-button';
import { ErrorNotice } from './notices';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** What the button does, as a verb: "Xoá bản nháp". Never "Có". */
  readonly verb: string;
  /** What the other button does; "Huỷ" where not given. */
  readonly otherVerb?: string;
  /** Must be typed first, where the act cannot be undone. */
  readonly typed?: string;
  readonly error?: unknown;
  readonly working?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks only about what cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { t } = useTranslation();
  const [word, setWord] = useState('');
  const ready = props.typed === undefined || word.trim() === props.typed;
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={(event) => { event.preventDefault(); if (ready) props.onConfirm(); }}>
        <Stack gap="md">
          <div>{props.children}</div>
          {props.typed === undefined ? null : (
            <TextInput label={t('typeToConfirm', { word: props.typed })} value={word} onChange={(event) => setWord(event.currentTarget.value)} data-autofocus />
          )}
          <ErrorNotice error={props.error} />
          <Group justify="flex-end">
            <Button onClick={props.onClose}>{props.otherVerb ?? t('cancel')}</Button>
            <MainButton type="submit" disabled={!ready} loading={props.working}>{props.verb}</MainButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
