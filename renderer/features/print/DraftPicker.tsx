import { Button } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { DraftId } from '../../../shared/domain/ids';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { dayOrTimeOf } from '../../ui/when';
import styles from './print.module.css';

export type DraftSummary = CallOutput<'drafts.list'>['drafts'][number];

interface DraftPickerProps {
  readonly drafts: readonly DraftSummary[];
  readonly chosen: DraftId | null;
  readonly onChoose: (id: DraftId) => void;
  /** The drafts that are being put together, in their order; null: one is looked at. */
  readonly gathered: readonly DraftId[] | null;
  readonly onGather: () => void;
}

/** The drafts, last changed first. */
export function DraftPicker({ drafts, chosen, onChoose, gathered, onGather }: DraftPickerProps): ReactNode {
  const { t } = useTranslation('print');
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(0, drafts.findIndex(({ id }) => id === chosen));
  const onKeyDown = (event: KeyboardEvent): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const focused = rows.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: focused + 1, ArrowUp: focused - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
  };
  return (
    <div className={styles.picker}>
      <h2>{t(gathered ? 'bundle.pick' : 'drafts')}</h2>
      <div ref={list} className={styles.rows} role="group" aria-label={t('drafts')} onKeyDown={onKeyDown}>
        {drafts.map((draft, index) => (
          <button
            key={draft.id} type="button" className={styles.row} data-draft={draft.id} tabIndex={index === at ? 0 : -1} onClick={() => onChoose(draft.id)}
            {...(gathered ? { 'aria-pressed': gathered.includes(draft.id) } : { 'aria-current': draft.id === chosen || undefined })}
          >
            <span className={styles.rowTitle}>{draft.title}{gathered?.includes(draft.id) && <span className={styles.rowNumber}>{gathered.indexOf(draft.id) + 1}</span>}</span>
            <span className={styles.rowLine}><SecrecyBadge level={draft.classification.level} /> {t('updated', { time: dayOrTimeOf(draft.updatedAt) })}</span>
          </button>
        ))}
      </div>
      {drafts.length > 1 && gathered === null && <div className={styles.pickerFoot}><Button fullWidth leftSection={<IconStack2 size={16} />} onClick={onGather}>{t('bundle.open')}</Button></div>}
    </div>
  );
}
