import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeId } from '../../../shared/domain/ids';
import { limits } from '../../../shared/domain/limits';
import type { Role } from '../../../shared/domain/people';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import styles from './access.module.css';
import { Duties } from './Duties';

export function NewAccount({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['access', 'common', 'domain', 'entry']);
  const [values, setValues] = useState({ fullName: '', loginName: '', password: '' });
  const [roles, setRoles] = useState<Role[]>([]);
  const [scopes, setScopes] = useState<ScopeId[]>([]);
  const [tried, setTried] = useState(false);
  const create = useOfficeMutation('accounts.create', {
    invalidates: ['accounts.list'],
    onSuccess: ({ fullName }) => {
      sayDone(t('access:accounts.created', { name: fullName }));
      onClose();
    },
  });
  const { min } = limits.password;
  const needed = (value: string): string | undefined => (tried && value.trim() === '' ? t('entry:problems.needed') : undefined);
  const submit = (): void => {
    setTried(true);
    const complete = values.fullName.trim() !== '' && values.loginName.trim() !== '' && values.password.length >= min && roles.length > 0;
    if (complete) create.mutate({ ...values, roles, scopes });
  };
  return (
    <Modal opened onClose={onClose} title={t('access:accounts.newTitle')} size={720} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <div className={styles.twoColumns}>
          <TextInput data-autofocus label={t('domain:fields.fullName')} value={values.fullName} maxLength={limits.fullName} error={needed(values.fullName)} autoComplete="off" onChange={(event) => setValues({ ...values, fullName: event.currentTarget.value })} />
          <TextInput label={t('domain:fields.loginName')} value={values.loginName} maxLength={limits.loginName} error={needed(values.loginName)} autoComplete="off" spellCheck={false} onChange={(event) => setValues({ ...values, loginName: event.currentTarget.value })} />
          <PasswordInput label={t('access:accounts.firstPassword')} description={t('access:accounts.firstPasswordAbout', { min })} inputWrapperOrder={['label', 'input', 'description', 'error']} value={values.password} autoComplete="off" error={tried && values.password.length < min ? t('entry:problems.short', { min }) : undefined} onChange={(event) => setValues({ ...values, password: event.currentTarget.value })} visibilityToggleButtonProps={{ 'aria-label': t('entry:logIn.show') }} />
        </div>
        <Duties roles={roles} scopes={scopes} showProblems={tried} onRoles={setRoles} onScopes={setScopes} />
        <ErrorNotice error={create.error} />
        <div className={styles.actions}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" loading={create.isPending}>{t('access:accounts.create')}</MainButton></div>
      </form>
    </Modal>
  );
}
