import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/domain/limits';
import { officeKinds, type OfficeKind } from '../../../shared/domain/office';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Notice } from '../../ui/notices';
import { EntryFrame } from './EntryFrame';
import styles from './entry.module.css';
import { NewPassword, passwordProblem } from '../../ui/NewPassword';

interface FirstRunProps {
  readonly vaultPath: string;
  readonly networkAdapters: readonly string[];
  readonly onRestore: () => void;
}

const steps = ['kind', 'office', 'account'] as const;

/** Makes an office: its kind, its name, its first person. The recovery sheets follow once it exists. */
export function FirstRun({ vaultPath, networkAdapters, onRestore }: FirstRunProps): ReactNode {
  const { t } = useTranslation(['entry', 'common', 'backup']);
  const client = useQueryClient();
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const [kind, setKind] = useState<OfficeKind>('ordinary');
  const [office, setOffice] = useState({ name: '', parentBody: '', place: '' });
  const [person, setPerson] = useState({ loginName: '', fullName: '' });
  const [passwords, setPasswords] = useState({ password: '', again: '' });
  const create = useOfficeMutation('office.create', {
    onSuccess: (session) => {
      client.setQueryData(['session.current', {}], session);
      void client.invalidateQueries({ queryKey: ['office.status'] });
    },
  });
  const step = steps[at] ?? 'kind';
  const needed = (value: string): string | undefined => (tried && value.trim() === '' ? t('entry:problems.needed') : undefined);
  const complete = {
    kind: true,
    office: office.name.trim() !== '' && office.place.trim() !== '',
    account: person.loginName.trim() !== '' && person.fullName.trim() !== '' && passwordProblem(passwords) === null,
  };
  const submit = (): void => {
    setTried(!complete[step]);
    if (!complete[step]) return;
    if (step === 'account') create.mutate({ profile: { kind, ...office }, account: { ...person, password: passwords.password } });
    else setAt(at + 1);
  };
  return (
    <EntryFrame profile={null} wide>
      <form key={step} className={styles.card} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <div className={styles.titleRow}>
          <h1>{t(`entry:firstRun.${step}Title`)}</h1>
          <span className={styles.step}>{t('entry:step', { at: at + 1, total: steps.length + 1 })}</span>
        </div>
        {step === 'kind' ? <p className={styles.soft}>{t('entry:firstRun.about')}</p> : null}
        {step === 'kind' ? <KindStep kind={kind} onChange={setKind} networkAdapters={networkAdapters} /> : null}
        {step === 'office' ? (
          <>
            <p className={styles.soft}>{t('entry:firstRun.officeAbout')}</p>
            <div className={styles.fields}>
              <TextInput label={t('entry:firstRun.parentBody')} description={t('entry:firstRun.parentAbout')} placeholder={t('entry:firstRun.parentPlaceholder')} value={office.parentBody} maxLength={limits.officeName} onChange={(event) => setOffice({ ...office, parentBody: event.currentTarget.value })} autoFocus inputWrapperOrder={['label', 'input', 'description', 'error']} />
              <TextInput label={t('entry:firstRun.place')} description={t('entry:firstRun.placeAbout')} placeholder={t('entry:firstRun.placePlaceholder')} value={office.place} maxLength={120} error={needed(office.place)} onChange={(event) => setOffice({ ...office, place: event.currentTarget.value })} inputWrapperOrder={['label', 'input', 'description', 'error']} />
              <div className={styles.span2}><TextInput label={t('entry:firstRun.name')} placeholder={t('entry:firstRun.namePlaceholder')} value={office.name} maxLength={limits.officeName} error={needed(office.name)} onChange={(event) => setOffice({ ...office, name: event.currentTarget.value })} /></div>
            </div>
          </>
        ) : null}
        {step === 'account' ? (
          <>
            <p className={styles.soft}>{t('entry:firstRun.accountAbout')}</p>
            <div className={styles.fields}>
              <TextInput label={t('entry:firstRun.fullName')} placeholder={t('entry:firstRun.fullNamePlaceholder')} value={person.fullName} maxLength={limits.fullName} error={needed(person.fullName)} onChange={(event) => setPerson({ ...person, fullName: event.currentTarget.value })} autoFocus autoComplete="off" />
              <TextInput label={t('entry:firstRun.loginName')} placeholder={t('entry:firstRun.loginPlaceholder')} value={person.loginName} maxLength={limits.loginName} error={needed(person.loginName)} onChange={(event) => setPerson({ ...person, loginName: event.currentTarget.value })} autoComplete="off" spellCheck={false} />
              <NewPassword value={passwords} onChange={setPasswords} showProblems={tried} label={t('entry:firstRun.password')} />
            </div>
            <p className={styles.path}>{t('entry:firstRun.vaultPath')}: <span className="selectable">{vaultPath}</span></p>
          </>
        ) : null}
        <ErrorNotice error={create.error} />
        <div className={styles.actions}>
          {at > 0 ? <Button onClick={() => { setTried(false); setAt(at - 1); }}>{t('common:back')}</Button> : <Button onClick={onRestore}>{t('backup:restore.open')}</Button>}
          <MainButton type="submit" loading={create.isPending}>{step === 'account' ? t('entry:firstRun.create') : t('common:next')}</MainButton>
        </div>
      </form>
    </EntryFrame>
  );
}

interface KindStepProps {
  readonly kind: OfficeKind;
  readonly onChange: (kind: OfficeKind) => void;
  readonly networkAdapters: readonly string[];
}

/** The three kinds with what the law says about each; the choice is for ever. */
function KindStep({ kind, onChange, networkAdapters }: KindStepProps): ReactNode {
  const { t } = useTranslation('entry');
  return (
    <>
      <p className={styles.soft}>{t('firstRun.kindForever')}</p>
      <fieldset className={styles.kinds} aria-label={t('firstRun.kindTitle')}>
        {officeKinds.map((candidate) => (
          <label key={candidate} className={styles.kind}>
            <input type="radio" name="kind" value={candidate} checked={candidate === kind} onChange={() => onChange(candidate)} autoFocus={candidate === kind} />
            <span className={styles.kindName}>{t(`firstRun.kinds.${candidate}.name`)}</span>
            <span className={styles.kindWords}>
              <span>{t(`firstRun.kinds.${candidate}.for`)}</span>
              <span className={styles.kindLaw}>{t(`firstRun.kinds.${candidate}.law`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'independent' && networkAdapters.length > 0 ? <Notice tone="warn">{t('firstRun.networkNow', { adapters: networkAdapters.join(', ') })}</Notice> : null}
    </>
  );
}
