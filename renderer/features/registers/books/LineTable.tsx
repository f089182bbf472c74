import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterKind } from '../../../../shared/domain/registers';
import { registerForms, titleWords, type RegisterColumn } from '../../../../shared/forms/registers';
import { formatShortDate } from '../../../../shared/text/dates';
import { currentLanguage } from '../../../i18n';
import styles from '../registers.module.css';
import type { Line } from './use-lines';

interface LineTableProps {
  readonly register: RegisterKind;
  readonly total: number;
  readonly lineAt: (index: number) => Line | undefined;
  readonly look: (first: number, last: number) => void;
  readonly at: number;
  readonly onSelect: (index: number) => void;
}

const rowHeight = 36;
/** What fits across the middle pane; everything else of a line stands at the right. */
const shownKeys: Readonly<Record<RegisterKind, readonly string[]>> = {
  incoming: ['ordinal', 'arrivedOn', 'number', 'title', 'issuingBody'], secretIncoming: ['ordinal', 'arrivedOn', 'number', 'title', 'issuingBody'],
  outgoing: ['ordinal', 'date', 'number', 'title', 'recipients'], secretOutgoing: ['ordinal', 'date', 'number', 'title', 'recipients'],
  copying: ['ordinal', 'form', 'title', 'count', 'recipients'], transfer: ['ordinal', 'date', 'number', 'title', 'receiver'], borrowing: ['ordinal', 'date', 'title', 'borrower', 'dueOn'],
};
const tracks: Readonly<Partial<Record<string, string>>> = {
  ordinal: '64px', arrivedOn: '96px', date: '96px', dueOn: '96px', count: '72px', number: 'minmax(96px, 0.9fr)', title: 'minmax(160px, 2.4fr)', form: 'minmax(96px, 1fr)',
};

export const shownColumns = (register: RegisterKind): readonly RegisterColumn[] =>
  shownKeys[register].flatMap((key) => registerForms[register].columns.filter((column) => column.key === key));

function wordsOf(column: RegisterColumn, line: Line): string {
  if (column.kind === 'ordinal') return String(line.ordinal);
  if (column.kind === 'title') return titleWords(line);
  const value = line.fields[column.key] ?? '';
  return column.kind === 'date' && value ? formatShortDate(value) : value;
}

/** The lines of a register; only those in sight exist. Arrows, Home, End and the page keys move. */
export function LineTable({ register, total, lineAt, look, at, onSelect }: LineTableProps): ReactNode {
  const { t } = useTranslation('registers');
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = shownColumns(register);
  const template = { gridTemplateColumns: columns.map((column) => tracks[column.key] ?? 'minmax(96px, 1.2fr)').join(' ') };
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, and these functions go to no other component
  const rows = useVirtualizer({ count: total, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12 });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => look(first, last));

  const move = (target: number): void => {
    const index = Math.min(total - 1, Math.max(0, target));
    rows.scrollToIndex(index, { align: 'auto' });
    onSelect(index);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: total - 1, PageDown: at + page, PageUp: at - page }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    move(target);
  };
  return (
    <>
      <div className={styles.headRow} style={template} aria-hidden="true">
        {columns.map((column) => <span key={column.key} title={column.title[currentLanguage()]}>{column.title[currentLanguage()]}</span>)}
      </div>
      <div
        ref={scroller} className={styles.list} role="listbox" tabIndex={0} aria-label={t('lines.title')} onKeyDown={onKeyDown} data-register-lines
        aria-activedescendant={total > 0 ? `${id}-${at}` : undefined}
      >
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {shown.map((row) => {
            const line = lineAt(row.index);
            return (
              <div
                key={row.key} id={`${id}-${row.index}`} role="option" aria-selected={row.index === at} data-at={row.index === at || undefined} data-struck={line?.struck ? true : undefined}
                aria-posinset={row.index + 1} aria-setsize={total} className={styles.row} style={{ ...template, height: row.size, transform: `translateY(${row.start}px)` }} onPointerDown={() => move(row.index)}
              >
                {line ? columns.map((column) => <LineCell key={column.key} column={column} line={line} />) : <span className={styles.soft}>{t('lines.loading')}</span>}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

function LineCell({ column, line }: { readonly column: RegisterColumn; readonly line: Line }): ReactNode {
  const { t } = useTranslation('registers');
  const words = wordsOf(column, line);
  if (column.kind === 'title' && line.hidden) return <span className={`${styles.cell} ${styles.hidden}`}>{t('lines.hidden')}</span>;
  if (column.kind === 'ordinal') return <span className={`${styles.cell} ${styles.number}`}>{words}{line.struck ? <span className="visually-hidden"> {t('lines.struck')}</span> : null}</span>;
  const about = column.kind === 'title' && line.corrects !== null ? `${words} (${t('lines.corrects', { number: line.corrects })})` : words;
  return <span className={`${styles.cell} ${styles.words ?? ''} ${column.kind === 'date' ? styles.date : ''}`} title={about}>{about}</span>;
}
