import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import type { CallOutput } from '../../../shared/contract';
import { ErrorNotice, Notice } from '../../ui/notices';
import styles from './access.module.css';

/** The last line of every chain, to be kept outside of the machine, and the comparison with what was kept before. */
export function ChainHeads({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation('access');
  const [kept, setKept] = useState('');
  const [results, setResults] = useState<CallOutput<'audit.compareHeads'>['results'] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const compare = async (): Promise<void> => {
    try {
      setResults((await call('audit.compareHeads', { text: kept })).results);
      setError(null);
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <section className={styles.card}>
      <div><h2>{t('audit.headsTitle')}</h2><p className={styles.soft}>{t('audit.headsAbout')}</p></div>
      <pre className={`${styles.heads} selectable`}>{text}</pre>
      <Textarea label={t('audit.kept')} value={kept} autosize minRows={2} maxRows={8} spellCheck={false} onChange={(event) => setKept(event.currentTarget.value)} />
      <div><Button disabled={kept.trim() === ''} onClick={() => void compare()}>{t('audit.compare')}</Button></div>
      <ErrorNotice error={error} />
      {results?.length === 0 ? <Notice tone="warn">{t('audit.noHeads')}</Notice> : null}
      {results?.map(({ chain, number, state }) => (
        <Notice key={`${chain} ${number}`} tone={state === 'same' ? 'good' : state === 'notHeld' ? 'info' : 'bad'}>{chain} {number}: {t(`audit.states.${state}`)}</Notice>
      ))}
    </section>
  );
}
