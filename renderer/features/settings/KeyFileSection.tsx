import { Button, PasswordInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantedFile } from '../../../shared/contract/bridge';
import { shell } from '../../api/client';
import { useOfficeMutation } from '../../api/hooks';
import { KeyFileField } from '../../app/KeyFileField';
import { ErrorNotice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import styles from './settings.module.css';

/** A file on a stick as the second thing my account opens with: made here, or taken away. */
export function KeyFileSection({ loginName, set }: { readonly loginName: string; readonly set: boolean }): ReactNode {
  const { t } = useTranslation(['settings', 'domain']);
  const [password, setPassword] = useState('');
  const [keyFile, setKeyFile] = useState<GrantedFile | null>(null);
  const after = (sentence: string) => (): void => {
    setPassword('');
    setKeyFile(null);
    sayDone(sentence);
  };
  const make = useOfficeMutation('session.setKeyFile', { invalidates: ['session.keyFileNeeded'], onSuccess: after(t('settings:keyFile.made')) });
  const drop = useOfficeMutation('session.dropKeyFile', { invalidates: ['session.keyFileNeeded'], onSuccess: after(t('settings:keyFile.dropped')) });
  const ready = password !== '' && (!set || keyFile !== null);
  const submit = async (): Promise<void> => {
    if (!ready) return;
    if (keyFile) return drop.mutate({ password, keyFile: keyFile.grant });
    const target = await shell.chooseSaveTarget({ suggestedName: `toasoan-${loginName}.khoa`, extension: 'khoa' });
    if (target) make.mutate({ password, target: target.grant });
  };
  return (
    <form className={styles.card} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <div><h2>{t('settings:keyFile.title')}</h2><p className={styles.soft}>{t(set ? 'settings:keyFile.isSet' : 'settings:keyFile.about')}</p></div>
      <PasswordInput label={t('settings:keyFile.password')} value={password} autoComplete="off" onChange={(event) => setPassword(event.currentTarget.value)} />
      {set ? <KeyFileField chosen={keyFile} onChoose={setKeyFile} /> : null}
      <ErrorNotice error={set ? drop.error : make.error} />
      <div className={styles.actions}><Button type="submit" disabled={!ready} loading={make.isPending || drop.isPending}>{t(set ? 'settings:keyFile.drop' : 'settings:keyFile.make')}</Button></div>
    </form>
  );
}
