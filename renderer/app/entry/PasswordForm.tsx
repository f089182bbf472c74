import { PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/client';
import type { GrantedFile } from '../../../shared/contract/bridge';
import { useOfficeMutation, useOffice } from '../../api/hooks';
import { KeyFileField } from '../KeyFileField';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import { forgetPlace } from '../navigation';
import { useCountdown } from './use-countdown';

interface PasswordFormProps {
  /** Given where only the password is asked. */
  readonly fixedName?: string;
  readonly filled?: { readonly loginName: string; readonly password: string };
  readonly verb: string;
}

/** Name and password; after too many wrong ones the wait is counted down in place. Give it a new `key` to fill it anew. */
export function PasswordForm({ fixedName, filled, verb }: PasswordFormProps): ReactNode {
  const { t } = useTranslation('entry');
  const client = useQueryClient();
  const [loginName, setLoginName] = useState(fixedName ?? filled?.loginName ?? '');
  const [password, setPassword] = useState(filled?.password ?? '');
  const [keyFile, setKeyFile] = useState<GrantedFile | null>(null);
  const [capsLock, setCapsLock] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const logIn = useOfficeMutation('session.logIn', {
    onSuccess: (session) => {
      // Somebody new must not find the last one's place.
      if (fixedName === undefined) forgetPlace();
      client.setQueryData(['session.current', {}], session);
    },
    onError: () => field.current?.select(),
  });
  const keyFileNeeded = useOffice('session.keyFileNeeded', { loginName: loginName.trim() }).data?.needed === true;
  const wait = useCountdown(logIn.error);
  const error = logIn.error?.code === 'waitBeforeTrying'
    ? wait > 0 ? new ApiError({ code: 'waitBeforeTrying', params: { ...logIn.error.params, seconds: wait } }) : null
    : logIn.error?.code === 'wrongPassword' && Number(logIn.error.params['nextDelay'] ?? 0) === 0 ? new ApiError({ code: 'wrongPasswordNoWait', params: {} }) : logIn.error;
  const ready = loginName.trim() !== '' && password !== '' && (!keyFileNeeded || keyFile !== null) && wait === 0 && !logIn.isPending;
  const onKey = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <form style={{ display: 'contents' }} onSubmit={(event) => { event.preventDefault(); if (ready) logIn.mutate({ loginName, password, ...(keyFileNeeded && keyFile && { keyFile: keyFile.grant }) }); }}>
      {fixedName === undefined ? (
        <TextInput
          label={t('firstRun.loginName')} value={loginName} autoComplete="off" spellCheck={false} autoFocus={!filled}
          onChange={(event) => setLoginName(event.currentTarget.value)}
        />
      ) : null}
      <PasswordInput
        ref={field} label={t('firstRun.password')} value={password} autoComplete="off" autoFocus={fixedName !== undefined || filled !== undefined}
        description={capsLock ? t('logIn.capsLock') : undefined} visibilityToggleButtonProps={{ 'aria-label': t('logIn.show') }}
        onChange={(event) => setPassword(event.currentTarget.value)} onKeyUp={onKey} onKeyDown={onKey}
      />
      {keyFileNeeded ? <KeyFileField chosen={keyFile} onChoose={setKeyFile} /> : null}
      <ErrorNotice error={error} />
      <MainButton type="submit" disabled={!ready} loading={logIn.isPending}>{wait > 0 ? t('logIn.wait', { seconds: wait }) : verb}</MainButton>
    </form>
  );
}
