import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeEvent } from '../api/events';
import type { GrantedFile } from '../../shared/contract/bridge';
import { useOfficeMutation, useOffice } from '../api/hooks';
import { dropGraveRequest, useGraveRequest, type GraveRequest } from '../api/second-person';
import { KeyFileField } from './KeyFileField';
import { MainButton } from '../ui/main-button';
import { ErrorNotice } from '../ui/notices';
import { SecrecyBadge } from '../ui/secrecy-badge';
import styles from './second-person.module.css';

/** Wherever an act needs a second person, this asks for them; the act then goes on by itself. */
export function SecondPerson(): ReactNode {
  const asked = useGraveRequest();
  useOfficeEvent('session.changed', ({ state }) => {
    if (state !== 'open') dropGraveRequest();
  });
  if (!asked) return null;
  return <SignDialog key={asked.request.object} request={asked.request} onAnswer={asked.answer} />;
}

function SignDialog({ request, onAnswer }: { readonly request: GraveRequest; readonly onAnswer: (approval: string | null) => void }): ReactNode {
  const { t } = useTranslation(['frame', 'common', 'domain']);
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const [keyFile, setKeyFile] = useState<GrantedFile | null>(null);
  const keyFileNeeded = useOffice('session.keyFileNeeded', { loginName: loginName.trim() }).data?.needed === true;
  const ready = loginName.trim() !== '' && password !== '' && (!keyFileNeeded || keyFile !== null);
  const sign = useOfficeMutation('approvals.sign', {
    onSuccess: ({ approval }) => onAnswer(approval),
    onError: () => setPassword(''),
  });
  const submit = (): void => {
    if (ready) sign.mutate({ operation: request.operation, object: request.object, loginName, password, ...(keyFileNeeded && keyFile && { keyFile: keyFile.grant }) });
  };
  const posts = request.posts.map((role) => t(`domain:roles.${role}`)).join(' · ');
  return (
    <Modal opened onClose={() => onAnswer(null)} title={t('frame:secondPerson.title')} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }} size={520} zIndex={400}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <div className={styles.act}>
          <IconUsers size={20} aria-hidden="true" />
          <strong>{t(`frame:secondPerson.acts.${request.act}`)}</strong>
          {request.level ? <SecrecyBadge level={request.level} /> : null}
        </div>
        <p>{t('frame:secondPerson.about')}</p>
        <p className={styles.soft}>{t('frame:secondPerson.posts', { posts })}</p>
        <TextInput data-autofocus label={t('domain:fields.loginName')} value={loginName} autoComplete="off" spellCheck={false} onChange={(event) => setLoginName(event.currentTarget.value)} />
        <PasswordInput label={t('domain:fields.password')} value={password} autoComplete="off" onChange={(event) => setPassword(event.currentTarget.value)} />
        {keyFileNeeded ? <KeyFileField chosen={keyFile} onChoose={setKeyFile} /> : null}
        <ErrorNotice error={sign.error} />
        <div className={styles.actions}>
          <Button onClick={() => onAnswer(null)}>{t('frame:secondPerson.cancel')}</Button>
          <MainButton type="submit" loading={sign.isPending} disabled={!ready}>{t('frame:secondPerson.sign')}</MainButton>
        </div>
      </form>
    </Modal>
  );
}
