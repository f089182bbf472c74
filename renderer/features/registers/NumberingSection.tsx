import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { DateField } from '../../ui/DateField';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Waiting } from '../../ui/notices';
import { numbered } from '../../ui/numbered';
import { sayDone } from '../../ui/successes';
import styles from './registers.module.css';

type Numbering = CallOutput<'registers.numbering'>;
interface TermDraft {
  readonly name: string;
  readonly from: string | null;
}

/** ⚙: by year or by term, and how the number of a paper is written. */
export function NumberingSection(): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const kept = useOffice('registers.numbering', {});
  if (kept.error) return <ErrorNotice error={kept.error} onRetry={() => void kept.refetch()} />;
  if (!kept.data) return <Waiting label={t('common:loading')} />;
  return <NumberingForm kept={kept.data} />;
}

function NumberingForm({ kept }: { readonly kept: Numbering }): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const [by, setBy] = useState(kept.by);
  const [style, setStyle] = useState(kept.style);
  const [body, setBody] = useState(kept.body);
  const [terms, setTerms] = useState<readonly TermDraft[]>(kept.terms);
  const save = useOfficeMutation('registers.setNumbering', { invalidates: ['registers.numbering', 'registers.list'], onSuccess: () => sayDone(t('registers:numbering.saved')) });
  const whole = terms.flatMap(({ name, from }) => (name.trim() && from ? [{ name: name.trim(), from }] : []));
  const put = (at: number, change: Partial<TermDraft>): void => setTerms(terms.map((term, index) => (index === at ? { ...term, ...change } : term)));
  return (
    <form className={styles.card} onSubmit={(event) => { event.preventDefault(); save.mutate({ by, style, body, terms: whole }); }}>
      <h1>{t('registers:numbering.title')}</h1>
      <div><p className={styles.soft}>{t('registers:numbering.by')}</p><SegmentedControl aria-label={t('registers:numbering.by')} value={by} data={[{ value: 'year', label: t('registers:numbering.year') }, { value: 'term', label: t('registers:numbering.term') }]} onChange={(value) => setBy(value === 'term' ? 'term' : 'year')} /></div>
      {by === 'term' ? (
        <>
          {numbered(terms).map(({ value: term, number }) => (
            <div key={number} className={styles.termRow}>
              <TextInput label={t('registers:numbering.termName')} value={term.name} maxLength={60} placeholder="2025–2030" onChange={(event) => put(number - 1, { name: event.currentTarget.value })} />
              <DateField label={t('registers:numbering.termFrom')} value={term.from} problem={t('registers:lines.badDate')} onChange={(from) => put(number - 1, { from })} />
            </div>
          ))}
          <div><Button onClick={() => setTerms([...terms, { name: '', from: null }])}>{t('registers:numbering.add')}</Button></div>
        </>
      ) : null}
      <div><p className={styles.soft}>{t('registers:numbering.style')}</p><SegmentedControl aria-label={t('registers:numbering.style')} value={style} data={[{ value: 'state', label: t('registers:numbering.state') }, { value: 'party', label: t('registers:numbering.party') }]} onChange={(value) => setStyle(value === 'party' ? 'party' : 'state')} /></div>
      <TextInput label={t('registers:numbering.body')} value={body} maxLength={40} placeholder="BTGDVTU" onChange={(event) => setBody(event.currentTarget.value)} />
      <ErrorNotice error={save.error} />
      <div><MainButton type="submit" loading={save.isPending} disabled={by === 'term' && whole.length === 0}>{t('registers:numbering.save')}</MainButton></div>
    </form>
  );
}
