import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftId } from '../../../../shared/domain/ids';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import type { DraftSummary } from '../DraftPicker';
import styles from './bundle.module.css';

interface PartListProps {
  readonly drafts: readonly DraftSummary[];
  readonly onOrder: (ids: readonly DraftId[]) => void;
}

/** The parts in their order; Alt with an arrow moves the one that has the keyboard, Delete takes it out. */
export function PartList({ drafts, onOrder }: PartListProps): ReactNode {
  const { t } = useTranslation('print', { keyPrefix: 'bundle' });
  const list = useRef<HTMLOListElement>(null);
  const ids = drafts.map(({ id }) => id);
  const rowAt = (index: number): void => list.current?.querySelectorAll<HTMLElement>('li')[Math.max(0, Math.min(ids.length - 1, index))]?.focus();
  const move = (from: number, to: number): void => {
    const moved = ids[from];
    if (moved === undefined || to < 0 || to >= ids.length) return;
    onOrder(ids.toSpliced(from, 1).toSpliced(to, 0, moved));
    requestAnimationFrame(() => rowAt(to));
  };
  const remove = (index: number): void => {
    onOrder(ids.toSpliced(index, 1));
    requestAnimationFrame(() => rowAt(Math.min(index, ids.length - 2)));
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    if (event.target !== event.currentTarget) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined && event.key !== 'Delete') return;
    event.preventDefault();
    if (step === undefined) remove(index);
    else if (event.altKey) move(index, index + step);
    else rowAt(index + step);
  };
  return (
    <ol ref={list} className={styles.parts} aria-label={t('order')}>
      {drafts.map(({ id, title, classification }, index) => (
        <li key={id} className={styles.part} tabIndex={0} onKeyDown={(event) => onKeyDown(event, index)}>
          <span className={styles.number}>{index + 1}</span>
          <span className={styles.partTitle} title={title}>{title} <SecrecyBadge level={classification.level} /></span>
          <ActionIcon size="sm" variant="subtle" disabled={index === 0} aria-label={t('up', { title })} title="Alt+↑" onClick={() => move(index, index - 1)}><IconArrowUp size={14} /></ActionIcon>
          <ActionIcon size="sm" variant="subtle" disabled={index === drafts.length - 1} aria-label={t('down', { title })} title="Alt+↓" onClick={() => move(index, index + 1)}><IconArrowDown size={14} /></ActionIcon>
          <ActionIcon size="sm" variant="subtle" aria-label={t('remove', { title })} title="Delete" onClick={() => remove(index)}><IconX size={14} /></ActionIcon>
        </li>
      ))}
    </ol>
  );
}
