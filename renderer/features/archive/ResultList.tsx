import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../shared/domain/ids';
import { formatShortDate } from '../../../shared/text/dates';
import { fold } from '../../../shared/text/fold';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { Snippet } from '../../ui/snippet';
import styles from './archive.module.css';
import type { Hit } from './use-archive-search';

interface ResultListProps {
  readonly total: number;
  readonly hitAt: (index: number) => Hit | undefined;
  readonly look: (first: number, last: number) => void;
  /** With a query each row has a third line: where it was found. */
  readonly withSnippet: boolean;
  readonly at: number;
  readonly selected: RecordId | null;
  readonly onSelect: (index: number) => void;
  readonly onOpen: () => void;
}

const rowHeight = 56;
const rowHeightWithSnippet = 78;
const rowsAbove = 2;
const typeAheadMs = 800;

/** The found papers; only the rows in sight exist. Arrows, Home, End, page keys and the first letters of a title move. */
export function ResultList({ total, hitAt, look, withSnippet, at, selected, onSelect, onOpen }: ResultListProps): ReactNode {
  const { t } = useTranslation('archive');
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, and these functions go to no other component
  const rows = useVirtualizer({
    count: total, getScrollElement: () => scroller.current, estimateSize: () => (withSnippet ? rowHeightWithSnippet : rowHeight), overscan: 8,
    // After a lock the list is drawn anew where it stood.
    initialOffset: Math.max(0, at - rowsAbove) * (withSnippet ? rowHeightWithSnippet : rowHeight),
  });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => look(first, last));
  useEffect(() => rows.measure(), [rows, withSnippet]);

  const move = (target: number): void => {
    const index = Math.min(total - 1, Math.max(0, target));
    rows.scrollToIndex(index, { align: 'auto' });
    onSelect(index);
  };
  const typeAhead = (letter: string): void => {
    const now = Date.now();
    const letters = now - typed.current.at > typeAheadMs ? fold(letter) : typed.current.letters + fold(letter);
    typed.current = { letters, at: now };
    const start = letters.length === 1 ? at + 1 : at;
    for (let step = 0; step < total; step += 1) {
      const index = (start + step) % total;
      const hit = hitAt(index);
      if (hit && fold(hit.record.subject).startsWith(letters)) {
        move(index);
        return;
      }
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (withSnippet ? rowHeightWithSnippet : rowHeight)) - 1);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: total - 1, PageDown: at + page, PageUp: at - page }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      move(target);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      typeAhead(event.key);
    }
  };

  return (
    <div
      ref={scroller} className={styles.list} role="listbox" tabIndex={0} aria-label={t('results.title')} onKeyDown={onKeyDown} data-archive-list
      aria-activedescendant={total > 0 ? `${id}-${at}` : undefined}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {shown.map((row) => {
          const hit = hitAt(row.index);
          return (
            <div
              key={row.key} id={`${id}-${row.index}`} role="option" aria-selected={hit !== undefined && hit.record.id === selected} data-at={row.index === at || undefined} aria-posinset={row.index + 1} aria-setsize={total}
              className={styles.row} style={{ height: row.size, transform: `translateY(${row.start}px)` }} onPointerDown={() => move(row.index)} onDoubleClick={onOpen}
            >
              {hit ? <ResultRow hit={hit} withSnippet={withSnippet} /> : <span className={styles.rowMeta}>{t('results.loading')}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function ResultRow({ hit, withSnippet }: { readonly hit: Hit; readonly withSnippet: boolean }): ReactNode {
  const { t } = useTranslation('archive');
  const { record, titleParts, snippet } = hit;
  return (
    <>
      <span className={styles.rowTitle} title={record.subject}>{titleParts.length > 0 ? <Snippet parts={titleParts} /> : record.subject}</span>
      <span className={styles.rowMeta}>
        <span className={styles.rowFacts}>{[record.number || t('results.noNumber'), record.date ? formatShortDate(record.date) : t('results.noDate'), record.issuingBody].filter(Boolean).join(' · ')}</span>
        <SecrecyBadge level={record.level} />
      </span>
      {withSnippet ? <span className={styles.rowSnippet}><Snippet parts={snippet} /></span> : null}
    </>
  );
}
