import { Button, UnstyledButton } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import { EntryFrame } from './EntryFrame';
import styles from './entry.module.css';
import { PasswordForm } from './PasswordForm';
import { Recover } from './Recover';

export type OfficeStatus = CallOutput<'office.status'>;
type SampleAccount = OfficeStatus['sampleAccounts'][number];

export function LogIn({ status }: { readonly status: OfficeStatus }): ReactNode {
  const { t } = useTranslation('entry');
  const [chosen, setChosen] = useState<SampleAccount | null>(null);
  const [forgotten, setForgotten] = useState(false);
  if (forgotten) return <Recover profile={status.profile} onBack={() => setForgotten(false)} />;
  const samples = status.sampleAccounts;
  const form = (
    <section className={styles.card}>
      <h1>{t('logIn.title')}</h1>
      <PasswordForm key={chosen?.loginName ?? ''} filled={chosen ?? undefined} verb={t('logIn.submit')} />
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setForgotten(true)}>{t('logIn.forgotten')}</Button>
    </section>
  );
  return (
    <EntryFrame profile={status.profile} wide={samples.length > 0}>
      {samples.length === 0 ? form : <div className={styles.twoCards}>{form}<Samples accounts={samples} chosen={chosen} onChoose={setChosen} /></div>}
    </EntryFrame>
  );
}

interface SamplesProps {
  readonly accounts: readonly SampleAccount[];
  readonly chosen: SampleAccount | null;
  readonly onChoose: (account: SampleAccount) => void;
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')];
  const at = buttons.findIndex((button) => button === event.target);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

/** Only the sample office has these: arrows move, a click or Enter fills the form. */
function Samples({ accounts, chosen, onChoose }: SamplesProps): ReactNode {
  const { t } = useTranslation('entry');
  return (
    <section className={styles.card}>
      <div><h2>{t('logIn.samples')}</h2><p className={styles.soft}>{t('logIn.samplesAbout')}</p></div>
      <div className={styles.samples} role="radiogroup" aria-label={t('logIn.samples')} onKeyDown={walk}>
        {accounts.map((account) => (
          <UnstyledButton key={account.loginName} role="radio" aria-checked={account.loginName === chosen?.loginName} className={styles.sample} onClick={() => onChoose(account)}>
            <span className={styles.sampleName}>{account.fullName}</span>
            <span className={styles.sampleLogin}>{account.loginName} · {t('logIn.samplePassword', { password: account.password })}</span>
            <span className={styles.sampleAbout}>{account.about}</span>
          </UnstyledButton>
        ))}
      </div>
    </section>
  );
}
