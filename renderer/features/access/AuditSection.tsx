import { Button, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import { fold } from '../../../shared/text/fold';
import { call, type ApiError } from '../../api/client';
import { officeKey } from '../../api/hooks';
import { currentLanguage } from '../../i18n';
import { en } from '../../i18n/en';
import { formatInstant } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { numbered } from '../../ui/numbered';
import styles from './access.module.css';

type Entry = CallOutput<'audit.list'>['entries'][number];
const pageSize = 200;
const isKnownAction = (action: string): action is keyof typeof vi.access.audit.actions => Object.hasOwn(vi.access.audit.actions, action);

/** What was done here, by whom, and whether anybody tampered with the list. */
export function AuditSection(): ReactNode {
  const { t } = useTranslation(['access', 'common']);
  const [filter, setFilter] = useState('');
  const audit = useInfiniteQuery<CallOutput<'audit.list'>, ApiError, { pages: CallOutput<'audit.list'>[] }, readonly unknown[], number | null>({
    queryKey: officeKey('audit.list'), initialPageParam: null, staleTime: 0,
    queryFn: ({ pageParam }) => call('audit.list', { limit: pageSize, before: pageParam }),
    getNextPageParam: (last) => (last.entries.length < pageSize ? undefined : (last.entries.at(-1)?.sequence ?? undefined)),
  });
  const names = { vi, en }[currentLanguage()].access.audit.actions;
  const nameOf = (action: string): string => (isKnownAction(action) ? names[action] : action);
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  const shown = entries.filter((entry) => {
    const words = fold(`${entry.actor} ${nameOf(entry.action)} ${entry.action} ${entry.object}`);
    return wanted.every((word) => words.includes(word));
  });
  const intact = audit.data?.pages[0]?.intact;
  return (
    <div className={styles.wide}>
      <header className={styles.head}><div><h1>{t('access:audit.title')}</h1><p className={styles.soft}>{t('access:audit.about')}</p></div></header>
      <ErrorNotice error={audit.error} onRetry={() => void audit.refetch()} />
      {intact === undefined ? null : intact ? <Notice tone="good">{t('access:audit.intact')}</Notice> : <div role="alert"><Notice tone="bad">{t('access:audit.broken')}</Notice></div>}
      <div className={styles.filterRow}>
        <TextInput value={filter} leftSection={<IconSearch size={16} />} placeholder={t('access:audit.filter')} aria-label={t('access:audit.filter')} onChange={(event) => setFilter(event.currentTarget.value)} />
        <span className={styles.soft} role="status">{t('access:audit.shown', { count: shown.length })}</span>
      </div>
      {audit.isPending ? <Waiting label={t('common:loading')} /> : (
        <table className={`${styles.table} ${styles.dense}`}>
          <thead><tr><th>{t('access:audit.at')}</th><th>{t('access:audit.actor')}</th><th>{t('access:audit.action')}</th><th>{t('access:audit.object')}</th><th>{t('access:audit.outcome')}</th></tr></thead>
          <tbody>
            {numbered(shown).map(({ value: entry, number }) => <AuditRow key={number} entry={entry} action={nameOf(entry.action)} />)}
            {shown.length === 0 ? <tr><td colSpan={5} className={styles.soft}>{t('access:audit.empty')}</td></tr> : null}
          </tbody>
        </table>
      )}
      {audit.hasNextPage ? <div><Button loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>{t('access:audit.more')}</Button></div> : null}
    </div>
  );
}

function AuditRow({ entry, action }: { readonly entry: Entry; readonly action: string }): ReactNode {
  const { t } = useTranslation('access');
  const refused = entry.outcome === 'refused';
  return (
    <tr>
      <td className="tabular">{formatInstant(entry.at)}</td>
      <td>{entry.actor}</td>
      <td>{action}</td>
      <td className={`${styles.object} selectable`}>{entry.object}</td>
      <td><span className={styles.outcome} data-refused={refused || undefined}>{refused ? <IconCircleX size={16} aria-hidden="true" /> : <IconCircleCheck size={16} aria-hidden="true" />}{refused ? t('audit.refused') : t('audit.done')}</span></td>
    </tr>
  );
}
