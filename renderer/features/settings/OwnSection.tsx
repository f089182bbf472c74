import { Button, PasswordInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantedFile } from '../../../shared/contract/bridge';
import { useOfficeMutation, useOffice } from '../../api/hooks';
import { useSession } from '../../app/session';
import { KeyFileField } from '../../app/KeyFileField';
import { MainButton } from '../../ui/main-button';
import { NewPassword, passwordProblem } from '../../ui/NewPassword';
import { ErrorNotice } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { sayDone } from '../../ui/successes';
import { HandOver } from './HandOver';
import { KeyFileSection } from './KeyFileSection';
import styles from './settings.module.css';

const empty = { current: '', password: '', again: '' };

/** Who I am here, and my password. */
export function OwnSection(): ReactNode {
  const { t } = useTranslation(['settings', 'domain', 'entry']);
  const { actor } = useSession();
  const [values, setValues] = useState(empty);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [keyFile, setKeyFile] = useState<GrantedFile | null>(null);
  const keyFileNeeded = useOffice('session.keyFileNeeded', { loginName: actor.loginName }).data?.needed === true;
  const change = useOfficeMutation('session.changePassword', {
    onSuccess: () => {
      setValues(empty);
      setKeyFile(null);
      setTried(false);
      sayDone(t('settings:password.done'));
    },
  });
  const submit = (): void => {
    setTried(true);
    if (values.current === '' || passwordProblem(values) !== null || (keyFileNeeded && !keyFile)) return;
    change.mutate({ current: values.current, next: values.password, ...(keyFile && { keyFile: keyFile.grant }) });
  };
  return (
    <div className={styles.column}>
      <section className={styles.card}>
        <h2>{t('settings:who.title')}</h2>
        <dl className={styles.facts}>
          <dt>{t('domain:fields.fullName')}</dt><dd>{actor.fullName}</dd>
          <dt>{t('domain:fields.loginName')}</dt><dd className="selectable">{actor.loginName}</dd>
          <dt>{t('domain:fields.roles')}</dt><dd>{actor.roles.map((role) => t(`domain:roles.${role}`)).join(' · ')}</dd>
          <dt>{t('domain:fields.levels')}</dt><dd>{actor.levels.map((level) => <SecrecyBadge key={level} level={level} />)}</dd>
        </dl>
      </section>
      <form className={styles.card} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <div><h2>{t('settings:password.title')}</h2><p className={styles.soft}>{t('settings:password.about')}</p></div>
        <PasswordInput label={t('settings:password.current')} value={values.current} autoComplete="off" error={tried && values.current === '' ? t('entry:problems.needed') : undefined} onChange={(event) => setValues({ ...values, current: event.currentTarget.value })} />
        <NewPassword value={values} onChange={(next) => setValues({ ...values, ...next })} showProblems={tried} label={t('settings:password.next')} />
        {keyFileNeeded ? <KeyFileField chosen={keyFile} onChoose={setKeyFile} /> : null}
        <ErrorNotice error={change.error} />
        <div className={styles.actions}><MainButton type="submit" loading={change.isPending}>{t('settings:password.submit')}</MainButton></div>
      </form>
      <KeyFileSection loginName={actor.loginName} set={keyFileNeeded} />
      <section className={styles.card}>
        <div><h2>{t('settings:handOver.title')}</h2><p className={styles.soft}>{t('settings:handOver.about')}</p></div>
        <div className={styles.actions}><Button onClick={() => setLeaving(true)}>{t('settings:handOver.open')}</Button></div>
      </section>
      {leaving ? <HandOver onClose={() => setLeaving(false)} /> : null}
    </div>
  );
}
