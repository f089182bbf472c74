import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconTrash } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { templates } from '../../../shared/forms';
import type { DraftId } from '../../../shared/domain/ids';
import { fold } from '../../../shared/text/fold';
import { useSession } from '../../app/session';
import { useOfficeMutation } from '../../api/hooks';
import { currentLanguage } from '../../i18n';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { EmptyState, ErrorNotice } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { dayAndTimeOf } from '../../ui/when';
import styles from './desk.module.css';
import type { DraftSummary } from './draft-session';

interface DraftListProps {
  /** Null while they are being asked for. */
  readonly drafts: readonly DraftSummary[] | null;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onOpen: (id: DraftId) => void;
}

export const templateName = (id: string): string => templates.find((template) => template.id === id)?.name[currentLanguage()] ?? id;

/** Drafts, the last changed first: arrows, Home, End, Enter, Delete. */
export function DraftList({ drafts, error, onRetry, onOpen }: DraftListProps): ReactNode {
  const { t } = useTranslation('desk');
  const { may } = useSession();
  const [filter, setFilter] = useState('');
  const [removing, setRemoving] = useState<DraftSummary | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const remove = useOfficeMutation('drafts.delete', { invalidates: ['drafts.list'], onSuccess: () => setRemoving(null) });
  const sorted = (drafts ?? []).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const shown = sorted.filter((draft) => fold(draft.title).includes(fold(filter.trim())));

  const onKeyDown = (event: KeyboardEvent, draft: DraftSummary): void => {
    if (event.target !== event.currentTarget) return;
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('tr') ?? [])];
    const at = rows.indexOf(event.currentTarget as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === 'Enter') onOpen(draft.id);
    else if (event.key === 'Delete' && may('draft.write')) setRemoving(draft);
    else if (next !== undefined) rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <section aria-labelledby="desk-drafts">
      <div className={styles.listHead}>
        <h2 id="desk-drafts">{t('start.recent')}</h2>
        {drafts && drafts.length > 0 && <span className={styles.soft}>{t('start.total', { total: drafts.length })}</span>}
        {drafts && drafts.length > 8 && (
          <TextInput className={styles.filter} leftSection={<IconSearch size={15} />} aria-label={t('start.filter')} placeholder={t('start.filter')} value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />
        )}
      </div>
      <ErrorNotice error={error} onRetry={onRetry} />
      {drafts?.length === 0 && <EmptyState title={t('start.none')}>{t(may('draft.write') ? 'start.noneHint' : 'start.noneReadOnly')}</EmptyState>}
      {shown.length === 0 && sorted.length > 0 && <p className={styles.soft}>{t('start.nothing')}</p>}
      {shown.length > 0 && (
        <table className={styles.drafts}>
          <thead>
            <tr><th>{t('columns.title')}</th><th>{t('columns.template')}</th><th>{t('columns.level')}</th><th>{t('columns.updated')}</th><th>{t('columns.by')}</th><th aria-label={t('start.remove')} /></tr>
          </thead>
          <tbody ref={body}>
            {shown.map((draft, index) => (
              <tr key={draft.id} tabIndex={index === 0 ? 0 : -1} onClick={() => onOpen(draft.id)} onKeyDown={(event) => onKeyDown(event, draft)} data-draft={draft.id}>
                <td className={styles.draftTitle}><button type="button" tabIndex={-1}>{draft.title}</button></td>
                <td>{templateName(draft.template)}</td>
                <td><SecrecyBadge level={draft.classification.level} /></td>
                <td className="tabular">{dayAndTimeOf(draft.updatedAt)}</td>
                <td>{draft.updatedBy}</td>
                <td className={styles.rowActs}>
                  {may('draft.write') && (
                    <ActionIcon tabIndex={-1} aria-label={`${t('start.remove')}: ${draft.title}`} title={`${t('start.remove')} (Delete)`} onClick={(event) => { event.stopPropagation(); setRemoving(draft); }}><IconTrash size={16} stroke={1.6} /></ActionIcon>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {removing && (
        <ConfirmDialog opened title={t('removeDialog.title')} verb={t('removeDialog.verb')} error={remove.error} working={remove.isPending} onConfirm={() => remove.mutate({ id: removing.id })} onClose={() => { remove.reset(); setRemoving(null); }}>
          {t('removeDialog.sentence', { title: removing.title })}
        </ConfirmDialog>
      )}
    </section>
  );
}
