import { Button } from '@mantine/core';
import { IconArrowLeft, IconExternalLink } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockJson } from '../../../../shared/document/json';
import { plainText } from '../../../../shared/document/plain-text';
import type { RecordId } from '../../../../shared/domain/ids';
import { call } from '../../../api/client';
import { useOffice } from '../../../api/hooks';
import { ErrorNotice, Waiting } from '../../../ui/notices';
import { MainButton } from '../../../ui/main-button';
import { sayDone } from '../../../ui/successes';
import styles from '../desk.module.css';
import type { DraftSession } from '../draft-session';
import { useDraft } from '../use-draft';

interface RecordBlocksProps {
  readonly session: DraftSession;
  readonly recordId: RecordId;
  readonly onBack: () => void;
}

/** Anchor and head of the chosen range, as one selects text; both included. */
interface Range {
  readonly anchor: number;
  readonly head: number;
}

/** The paragraphs of a record: a range is chosen by mouse or keys and goes into the text with its source. */
export function RecordBlocks({ session, recordId, onBack }: RecordBlocksProps): ReactNode {
  const { t } = useTranslation(['desk', 'common']);
  const { summary } = useDraft(session);
  const found = useOffice('archive.get', { id: recordId });
  const [range, setRange] = useState<Range>({ anchor: 0, head: 0 });
  const [dragging, setDragging] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [hasNoPlace, setHasNoPlace] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const blocks = found.data?.document.content ?? [];
  const from = Math.min(range.anchor, range.head);
  const to = Math.max(range.anchor, range.head);
  const isLoaded = found.data !== undefined;
  useEffect(() => {
    if (isLoaded) list.current?.focus();
  }, [isLoaded]);
  useEffect(() => {
    const stop = (): void => setDragging(false);
    window.addEventListener('mouseup', stop);
    return () => window.removeEventListener('mouseup', stop);
  }, []);

  const insert = async (): Promise<void> => {
    setRefusal(null);
    try {
      const { passage, images } = await call('drafts.passage', { id: summary.id, recordId, from, to });
      const isIn = session.insertPassage(passage, images);
      setHasNoPlace(!isIn);
      if (isIn) sayDone(t('desk:archive.inserted', { blocks: to - from + 1 }));
    } catch (error) {
      setRefusal(error);
    }
  };
  const moveTo = (head: number, extend: boolean): void => {
    const within = Math.max(0, Math.min(blocks.length - 1, head));
    setRange({ anchor: extend ? range.anchor : within, head: within });
    list.current?.querySelector(`[data-block='${within}']`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowDown: range.head + 1, ArrowUp: range.head - 1, Home: 0, End: blocks.length - 1, PageDown: range.head + 8, PageUp: range.head - 8 }[event.key];
    if (next !== undefined) moveTo(next, event.shiftKey);
    else if (event.key === 'a' && event.ctrlKey) setRange({ anchor: 0, head: blocks.length - 1 });
    else if (event.key === 'Enter') void insert();
    else if (event.key === 'Escape') onBack();
    else return;
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent, index: number): void => {
    setDragging(true);
    moveTo(index, event.shiftKey);
  };

  return (
    <div className={styles.archive}>
      <div className={styles.recordActs}>
        <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconArrowLeft size={15} />} onClick={onBack}>{t('desk:archive.back')}</Button>
        <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconExternalLink size={15} />} onClick={() => session.openRecord(recordId)}>{t('desk:archive.open')}</Button>
      </div>
      <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Waiting label={t('common:loading')} />}
      {found.data && (
        <>
          <div className={styles.recordTitle}>{found.data.record.subject}</div>
          <p className={styles.soft}>{t('desk:archive.choose')}</p>
          <div
            ref={list} className={styles.blocks} role="listbox" aria-multiselectable aria-label={t('desk:archive.blocks')} tabIndex={0}
            aria-activedescendant={`block-${recordId}-${range.head}`} onKeyDown={onKeyDown}
          >
            {Array.from(blocks.entries(), ([index, block]) => (
              <div
                key={index} id={`block-${recordId}-${index}`} role="option" data-block={index} data-kind={block.type} aria-selected={index >= from && index <= to} data-head={index === range.head || undefined}
                onMouseDown={(event) => onMouseDown(event, index)} onMouseEnter={() => { if (dragging) setRange({ anchor: range.anchor, head: index }); }}
              >
                <BlockWords block={block} />
              </div>
            ))}
          </div>
          <ErrorNotice title={t('desk:notice.couldNotInsert')} error={refusal} onClose={() => setRefusal(null)} />
          {hasNoPlace && <p role="alert" className={styles.bad}>{t('desk:archive.noPlace')}</p>}
          <MainButton disabled={blocks.length === 0} onClick={() => void insert()}>{t('desk:archive.insert', { blocks: to - from + 1 })}</MainButton>
        </>
      )}
    </div>
  );
}

function BlockWords({ block }: { readonly block: BlockJson }): ReactNode {
  const { t } = useTranslation('desk', { keyPrefix: 'archive' });
  if (block.type === 'pageBreak') return <em>{t('pageBreak')}</em>;
  const words = plainText({ type: 'doc', content: [block] });
  if (words) return words;
  return <em>{block.type === 'image' ? t('image') : t('empty')}</em>;
}
