import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { stateOf, type FondsGroup, type ListedFile } from './file-state';
import styles from './holdings.module.css';

interface FileListProps {
  readonly groups: readonly FondsGroup[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Files under their fonds; arrows, Home and End move. */
export function FileList({ groups, selected, onSelect }: FileListProps): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const order = groups.flatMap((group) => group.files);
  const move = (event: KeyboardEvent): void => {
    const at = order.findIndex((file) => file.id === selected);
    const to = { ArrowDown: Math.min(order.length - 1, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: order.length - 1 }[event.key];
    const next = to === undefined ? undefined : order[to];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
  };
  return (
    <div className={styles.list} role="listbox" tabIndex={0} aria-label={t('holdings:list')} aria-activedescendant={selected === null ? undefined : `file-${selected}`} onKeyDown={move}>
      {groups.map((group) => (
        <div key={group.fonds.id} role="group" aria-label={group.fonds.name}>
          <div className={styles.fonds}><span>{group.fonds.name}</span></div>
          {group.files.map((file) => <Row key={file.id} file={file} selected={file.id === selected} onSelect={onSelect} />)}
        </div>
      ))}
    </div>
  );
}

function Row({ file, selected, onSelect }: { readonly file: ListedFile; readonly selected: boolean; readonly onSelect: (id: string) => void }): ReactNode {
  const { t } = useTranslation('holdings');
  const state = stateOf(file);
  return (
    <div id={`file-${file.id}`} role="option" aria-selected={selected} className={styles.row} onClick={() => onSelect(file.id)}>
      <div className={styles.rowTitle} title={file.title}>{file.title}</div>
      <div className={styles.rowMeta}>
        <span>{[file.code, [file.shelf, file.box].filter(Boolean).join(', ')].filter(Boolean).join(' · ')}</span>
        {state === 'open' ? null : <span className={styles.state} data-state={state}>{t(`states.${state}`)}</span>}
        {file.level === 'open' ? null : <SecrecyBadge level={file.level} />}
      </div>
    </div>
  );
}
