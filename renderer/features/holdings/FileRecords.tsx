import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { RecordId } from '../../../shared/domain/ids';
import { formatShortDate } from '../../../shared/text/dates';
import styles from './holdings.module.css';

type Placed = CallOutput<'holdings.records'>['records'][number];

interface FileRecordsProps {
  readonly records: readonly Placed[];
  readonly selected: RecordId | null;
  readonly onSelect: (id: RecordId) => void;
  readonly onOpen: (id: RecordId) => void;
  /** Null where the person or the file's state does not allow it. */
  readonly onTakeOut: ((id: RecordId) => void) | null;
}

/** The papers of a file in their order: arrows, Home, End move; Enter opens in the archive; Delete takes out of the file. */
export function FileRecords({ records, selected, onSelect, onOpen, onTakeOut }: FileRecordsProps): ReactNode {
  const { t } = useTranslation('holdings');
  const key = (event: KeyboardEvent): void => {
    const at = records.findIndex(({ record }) => record.id === selected);
    const to = { ArrowDown: Math.min(records.length - 1, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: records.length - 1 }[event.key];
    const next = to === undefined ? undefined : records[to];
    if (next) onSelect(next.record.id);
    else if (event.key === 'Enter' && selected) onOpen(selected);
    else if (event.key === 'Delete' && selected && onTakeOut) onTakeOut(selected);
    else return;
    event.preventDefault();
  };
  return (
    <table className={styles.table} role="grid" tabIndex={0} aria-label={t('inside')} aria-activedescendant={selected === null ? undefined : `paper-${selected}`} onKeyDown={key} data-file-records>
      <thead><tr>{(['ordinal', 'number', 'date', 'subject', 'pages'] as const).map((name) => <th key={name} data-column={name}>{t(`columns.${name}`)}</th>)}</tr></thead>
      <tbody>
        {records.map(({ record, ordinal, details }) => (
          <tr key={record.id} id={`paper-${record.id}`} aria-selected={record.id === selected} onClick={() => onSelect(record.id)} onDoubleClick={() => onOpen(record.id)}>
            <td data-column="ordinal">{ordinal}</td><td data-column="number">{record.number || '—'}</td><td data-column="date">{record.date ? formatShortDate(record.date) : '—'}</td>
            <td>{record.subject}</td><td data-column="pages">{details.pages ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
