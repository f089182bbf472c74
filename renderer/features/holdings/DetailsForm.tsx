import { Button, Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../shared/contract';
import type { RecordId } from '../../../shared/domain/ids';
import { useOfficeMutation } from '../../api/hooks';
import { ErrorNotice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import styles from './holdings.module.css';

type Details = CallInput<'holdings.setDetails'>['details'];
const modes = ['01', '02', '03'] as const;

interface DetailsFormProps {
  readonly recordId: RecordId;
  readonly details: Details;
  readonly mayChange: boolean;
}

/** The archive's own fields of a paper (TT 05/2025, document fields). */
export function DetailsForm({ recordId, details, mayChange }: DetailsFormProps): ReactNode {
  const { t } = useTranslation('holdings');
  const [value, setValue] = useState<Details>(details);
  const save = useOfficeMutation('holdings.setDetails', { invalidates: ['holdings.paper', 'holdings.records'], onSuccess: () => sayDone(t('saved')) });
  const changed = JSON.stringify(value) !== JSON.stringify(details);
  const field = (name: 'signer' | 'language' | 'condition' | 'keywords' | 'autograph', maxLength: number): ReactNode => (
    <TextInput size="sm" label={t(`details.${name}`)} value={value[name]} maxLength={maxLength} readOnly={!mayChange} onChange={(event) => setValue({ ...value, [name]: event.currentTarget.value })} />
  );
  return (
    <form className={styles.form} aria-label={t('details.title')} onSubmit={(event) => { event.preventDefault(); if (mayChange && changed) save.mutate({ recordId, details: value }); }}>
      <h3>{t('details.title')}</h3>
      <div className={styles.grid}>
        <NumberInput label={t('details.pages')} value={value.pages ?? ''} min={0} max={100_000} allowDecimal={false} allowNegative={false} hideControls readOnly={!mayChange} onChange={(next) => setValue({ ...value, pages: typeof next === 'number' ? next : null })} />
        <Select label={t('details.mode')} allowDeselect={false} readOnly={!mayChange} value={value.mode} data={modes.map((mode) => ({ value: mode, label: t(`details.modes.${mode}`) }))} onChange={(next) => setValue({ ...value, mode: modes.find((mode) => mode === next) ?? value.mode })} />
        {field('signer', 200)}
        {field('language', 200)}
        <div className={styles.wide}>{field('condition', 200)}</div>
        <div className={styles.wide}>{field('keywords', 500)}</div>
        <div className={styles.wide}>{field('autograph', 500)}</div>
      </div>
      <Textarea label={t('details.description')} value={value.description} maxLength={200} autosize minRows={2} maxRows={5} readOnly={!mayChange} onChange={(event) => setValue({ ...value, description: event.currentTarget.value })} />
      <Checkbox label={t('details.original')} checked={value.original} disabled={!mayChange} onChange={(event) => setValue({ ...value, original: event.currentTarget.checked })} />
      <ErrorNotice error={save.error} />
      {mayChange ? <div className={styles.end}><Button type="submit" disabled={!changed} loading={save.isPending}>{t('details.save')}</Button></div> : null}
    </form>
  );
}
