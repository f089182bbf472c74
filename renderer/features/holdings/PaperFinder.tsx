import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeId } from '../../../shared/domain/ids';
import { limits } from '../../../shared/domain/limits';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { formatShortDate } from '../../../shared/text/dates';
import { useOffice } from '../../api/hooks';
import { ErrorNotice } from '../../ui/notices';
import styles from './holdings.module.css';

interface PaperFinderProps {
  readonly level: SecrecyLevel;
  /** Only papers of this scope; null: of any. */
  readonly scopeId: ScopeId | null;
  /** Left out: there already. */
  readonly without: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly onPick: (record: ArchiveRecord) => void;
}

const shown = 40;

/** Looks for papers of one level; arrows move in the list while one types, Enter takes. */
export function PaperFinder({ level, scopeId, without, chosen, onPick }: PaperFinderProps): ReactNode {
  const { t } = useTranslation('holdings');
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [searched] = useDebouncedValue(query, 150);
  const found = useOffice('archive.search', { query: searched, filters: { kinds: [], levels: [level], topics: [], years: [], bodies: [] }, limit: shown, offset: 0 }, { placeholderData: (previous) => previous });
  const hits = (found.data?.hits ?? []).map(({ record }) => record).filter((record) => (scopeId === null || record.scopeId === scopeId) && !without.has(record.id));
  const current = Math.min(at, hits.length - 1);
  const key = (event: KeyboardEvent): void => {
    const to = { ArrowDown: Math.min(hits.length - 1, current + 1), ArrowUp: Math.max(0, current - 1) }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setAt(to);
      document.getElementById(`${listId}-${to}`)?.scrollIntoView({ block: 'nearest' });
    }
    const hit = hits[current];
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (hit) onPick(hit);
  };
  return (
    <div className={styles.finder}>
      <TextInput
        data-autofocus label={t('addFind')} value={query} maxLength={limits.searchQuery} leftSection={<IconSearch size={16} />} role="combobox" aria-expanded aria-controls={listId}
        aria-activedescendant={current >= 0 ? `${listId}-${current}` : undefined} onChange={(event) => { setQuery(event.currentTarget.value); setAt(0); }} onKeyDown={key}
      />
      <ErrorNotice error={found.error} />
      <div id={listId} role="listbox" aria-label={t('addFind')} className={styles.picker}>
        {hits.map((record, index) => (
          <div key={record.id} id={`${listId}-${index}`} role="option" aria-selected={index === current} data-chosen={record.id === chosen || undefined} className={styles.pick} onClick={() => { setAt(index); onPick(record); }}>
            <span className={styles.pickTitle}>{record.subject}</span>
            <span className={styles.soft}>{[record.number, record.date ? formatShortDate(record.date) : '', record.issuingBody].filter(Boolean).join(' · ')}</span>
          </div>
        ))}
        {found.data && hits.length === 0 ? <p className={styles.nothing}>{t('addNone')}</p> : null}
      </div>
    </div>
  );
}
