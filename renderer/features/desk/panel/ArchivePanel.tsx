import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../../shared/domain/ids';
import { formatShortDate } from '../../../../shared/text/dates';
import { useOffice } from '../../../api/hooks';
import { ErrorNotice } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { Snippet } from '../../../ui/snippet';
import styles from '../desk.module.css';
import type { DraftSession } from '../draft-session';
import { RecordBlocks } from './RecordBlocks';

const shownAtOnce = 30;

interface ArchivePanelProps {
  readonly session: DraftSession;
  /** Opened at once; null: the person searches. */
  readonly first: RecordId | null;
}

/** Looks for a record beside the page and takes paragraphs of it. */
export function ArchivePanel({ session, first }: ArchivePanelProps): ReactNode {
  const { t } = useTranslation('desk', { keyPrefix: 'archive' });
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query, 120);
  const [picked, setPicked] = useState<RecordId | null>(first);
  const list = useRef<HTMLDivElement>(null);
  const found = useOffice('archive.search', { query: asked.normalize('NFC'), filters: {}, limit: shownAtOnce, offset: 0 }, { placeholderData: keepPreviousData });
  if (picked) return <RecordBlocks session={session} recordId={picked} onBack={() => setPicked(null)} />;

  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const all = rows();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, next))]?.focus();
  };
  return (
    <div className={styles.archive} onKeyDown={onKeyDown}>
      <TextInput autoFocus leftSection={<IconSearch size={15} />} aria-label={t('search')} placeholder={t('search')} description={t('hint')} inputWrapperOrder={['input', 'description']} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.data && <div className={styles.soft} role="status">{found.data.total === 0 ? t('none') : t('results', { total: found.data.total })}</div>}
      <div ref={list} className={styles.results} aria-label={t('resultList')} role="group">
        {found.data?.hits.map(({ record, titleParts, snippet }) => (
          <button key={record.id} type="button" data-row className={styles.result} onClick={() => setPicked(record.id)}>
            <span className={styles.resultTitle}><Snippet parts={titleParts} /></span>
            <span className={styles.resultLine}>
              {[record.number, record.date ? formatShortDate(record.date) : '', record.issuingBody].filter(Boolean).join(' · ')} <SecrecyBadge level={record.level} />
            </span>
            {asked && snippet.length > 0 && <span className={styles.resultSnippet}><Snippet parts={snippet} /></span>}
          </button>
        ))}
      </div>
    </div>
  );
}
