import { Button, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeProfile } from '../../../shared/domain/office';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import { EntryFrame } from './EntryFrame';
import styles from './entry.module.css';
import { NewPassword, passwordProblem } from '../../ui/NewPassword';

/** Both recovery sheets together set a new password. */
export function Recover({ profile, onBack }: { readonly profile: OfficeProfile | null; readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation('entry');
  const client = useQueryClient();
  const [loginName, setLoginName] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [passwords, setPasswords] = useState({ password: '', again: '' });
  const [tried, setTried] = useState(false);
  const recover = useOfficeMutation('session.recover', { onSuccess: (session) => client.setQueryData(['session.current', {}], session) });
  const needed = (value: string): string | undefined => (tried && value.trim() === '' ? t('problems.needed') : undefined);
  const submit = (): void => {
    setTried(true);
    if ([loginName, first, second].some((value) => value.trim() === '') || passwordProblem(passwords)) return;
    recover.mutate({ loginName, sheets: [first, second], password: passwords.password });
  };
  return (
    <EntryFrame profile={profile} wide>
      <form className={styles.card} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <h1>{t('recover.title')}</h1>
        <p className={styles.soft}>{t('recover.about')}</p>
        <div className={styles.fields}>
          <div className={styles.span2}><TextInput label={t('firstRun.loginName')} value={loginName} error={needed(loginName)} autoFocus autoComplete="off" onChange={(event) => setLoginName(event.currentTarget.value)} /></div>
          <Textarea label={t('recover.sheet', { n: 1 })} description={t('recover.sheetAbout')} rows={3} value={first} error={needed(first)} spellCheck={false} onChange={(event) => setFirst(event.currentTarget.value)} />
          <Textarea label={t('recover.sheet', { n: 2 })} description={t('recover.sheetAbout')} rows={3} value={second} error={needed(second)} spellCheck={false} onChange={(event) => setSecond(event.currentTarget.value)} />
          <NewPassword value={passwords} onChange={setPasswords} showProblems={tried} label={t('recover.newPassword')} />
        </div>
        <ErrorNotice error={recover.error} />
        <div className={styles.actions}>
          <Button onClick={onBack}>{t('recover.back')}</Button>
          <MainButton type="submit" loading={recover.isPending}>{t('recover.submit')}</MainButton>
        </div>
      </form>
    </EntryFrame>
  );
}
