import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput, CallOutput } from '../../../shared/contract';
import { call, shell, type ApiError } from '../../api/client';
import { officeKey, useOffice, useOfficeMutation } from '../../api/hooks';
import { currentLanguage } from '../../i18n';
import { en } from '../../i18n/en';
import { formatInstant } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { DateField } from '../../ui/DateField';
import { ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { numbered } from '../../ui/numbered';
import { sayDone } from '../../ui/successes';
import styles from './access.module.css';
import { ChainHeads } from './ChainHeads';

type Entry = CallOutput<'audit.search'>['entries'][number];
type Filter = CallInput<'audit.print'>;
const pageSize = 200;
const everything: Filter = { person: '', action: '', object: '', from: null, to: null, refusedOnly: false };
const isKnownAction = (action: string): action is keyof typeof vi.access.audit.actions => Object.hasOwn(vi.access.audit.actions, action);
const nameOf = (action: string): string => (isKnownAction(action) ? { vi, en }[currentLanguage()].access.audit.actions[action] : action);

/** The inspector's reading room: what was done here, by whom, and whether anybody tampered with the list. */
export function AuditSection(): ReactNode {
  const { t } = useTranslation(['access', 'common']);
  const [filter, setFilter] = useState(everything);
  const asked = useDeferredValue(filter);
  const heads = useOffice('audit.heads', {}, { staleTime: 0 });
  const audit = useInfiniteQuery<CallOutput<'audit.search'>, ApiError, { pages: CallOutput<'audit.search'>[] }, readonly unknown[], number | null>({
    queryKey: [...officeKey('audit.search'), asked], initialPageParam: null, staleTime: 0,
    queryFn: ({ pageParam }) => call('audit.search', { ...asked, limit: pageSize, before: pageParam }),
    getNextPageParam: (last) => (last.entries.length < pageSize ? undefined : (last.entries.at(-1)?.sequence ?? undefined)),
  });
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  const actions = audit.data?.pages[0]?.actions ?? [];
  return (
    <div className={styles.wide}>
      <header className={styles.head}>
        <div><h1>{t('access:audit.title')}</h1><p className={styles.soft}>{t('access:audit.about')}</p></div>
        <Extract filter={asked} />
      </header>
      <ErrorNotice error={audit.error ?? heads.error} onRetry={() => void audit.refetch()} />
      {heads.data === undefined ? null : heads.data.intact ? <Notice tone="good">{t('access:audit.intact')}</Notice> : <div role="alert"><Notice tone="bad">{t('access:audit.broken')}</Notice></div>}
      <div className={styles.filters}>
        <TextInput label={t('access:audit.person')} value={filter.person} onChange={(event) => setFilter({ ...filter, person: event.currentTarget.value.trim() })} />
        <Select
          label={t('access:audit.action')} placeholder={t('access:audit.anyAction')} clearable searchable value={filter.action === '' ? null : filter.action}
          data={actions.map((action) => ({ value: action, label: nameOf(action) }))} onChange={(action) => setFilter({ ...filter, action: action ?? '' })}
        />
        <TextInput label={t('access:audit.object')} value={filter.object} onChange={(event) => setFilter({ ...filter, object: event.currentTarget.value.trim() })} />
        <DateField label={t('access:audit.from')} value={filter.from} problem={t('common:required')} onChange={(from) => setFilter({ ...filter, from })} />
        <DateField label={t('access:audit.to')} value={filter.to} problem={t('common:required')} onChange={(to) => setFilter({ ...filter, to })} />
      </div>
      <div className={styles.filterRow}>
        <Checkbox label={t('access:audit.refusedOnly')} checked={filter.refusedOnly} onChange={(event) => setFilter({ ...filter, refusedOnly: event.currentTarget.checked })} />
        <span className={styles.soft} role="status">{t('access:audit.shown', { count: entries.length })}</span>
      </div>
      {audit.isPending ? <Waiting label={t('common:loading')} /> : (
        <table className={`${styles.table} ${styles.dense}`}>
          <thead><tr><th>{t('access:audit.at')}</th><th>{t('access:audit.actor')}</th><th>{t('access:audit.action')}</th><th>{t('access:audit.object')}</th><th>{t('access:audit.outcome')}</th></tr></thead>
          <tbody>
            {numbered(entries).map(({ value: entry, number }) => <AuditRow key={number} entry={entry} />)}
            {entries.length === 0 ? <tr><td colSpan={5} className={styles.soft}>{t('access:audit.empty')}</td></tr> : null}
          </tbody>
        </table>
      )}
      {audit.hasNextPage ? <div><Button loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>{t('access:audit.more')}</Button></div> : null}
      {heads.data ? <ChainHeads text={heads.data.text} /> : null}
    </div>
  );
}

/** The chosen lines on paper or in a file. */
function Extract({ filter }: { readonly filter: Filter }): ReactNode {
  const { t } = useTranslation('access');
  const told = (sentence: string, cut: boolean): void => sayDone(cut ? `${sentence}. ${t('audit.cut')}` : sentence);
  const save = useOfficeMutation('audit.savePdf', { onSuccess: ({ lines, cut }) => told(t('audit.saved', { count: lines }), cut) });
  const print = useOfficeMutation('audit.print', {
    onSuccess: ({ printed, lines, cut }) => {
      if (printed) told(t('audit.printed', { count: lines }), cut);
    },
  });
  const saveAs = async (): Promise<void> => {
    const target = await shell.chooseSaveTarget({ suggestedName: t('audit.fileName'), extension: 'pdf' });
    if (target) save.mutate({ ...filter, grant: target.grant });
  };
  return (
    <div>
      <div className={styles.actions}>
        <Button leftSection={<IconDeviceFloppy size={16} />} loading={save.isPending} onClick={() => void saveAs()}>{t('audit.save')}</Button>
        <Button leftSection={<IconPrinter size={16} />} loading={print.isPending} onClick={() => print.mutate(filter)}>{t('audit.print')}</Button>
      </div>
      <ErrorNotice error={save.error ?? print.error} />
    </div>
  );
}

function AuditRow({ entry }: { readonly entry: Entry }): ReactNode {
  const { t } = useTranslation('access');
  const refused = entry.outcome === 'refused';
  return (
    <tr>
      <td className="tabular">{formatInstant(entry.at)}</td>
      <td>{entry.fullName || entry.actor}{entry.fullName ? <><br /><span className={styles.soft}>{entry.actor}</span></> : null}</td>
      <td>{nameOf(entry.action)}</td>
      <td className={`${styles.object} selectable`}>{entry.object}</td>
      <td><span className={styles.outcome} data-refused={refused || undefined}>{refused ? <IconCircleX size={16} aria-hidden="true" /> : <IconCircleCheck size={16} aria-hidden="true" />}{refused ? t('audit.refused') : t('audit.done')}</span></td>
    </tr>
  );
}
