import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import type { ArchiveRecord } from '../../../../shared/domain/papers';
import { formatShortDate } from '../../../../shared/text/dates';
import { useOffice } from '../../../api/hooks';
import { useClassificationChoices } from '../../../app/classification-choices';
import { formatInstant } from '../../../i18n/format';
import { ErrorNotice, Waiting } from '../../../ui/notices';
import styles from './reader.module.css';

type Event = CallOutput<'archive.history'>['events'][number];
type Description = Extract<Event['change'], { kind: 'described' }>['before'];

/** What became of a paper since it was filed, newest first: who, when, why, and what stood there before. */
export function HistoryDialog({ record, onClose }: { readonly record: ArchiveRecord; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['archive', 'common', 'domain']);
  const history = useOffice('archive.history', { id: record.id }, { staleTime: 0 });
  const events = history.data?.events ?? [];
  /** What the description was after each event: what the next correction found, or what it is today. */
  const after = (index: number): Description => {
    const next = events.slice(index + 1).find(({ change }) => change.kind === 'described')?.change;
    return next?.kind === 'described' ? next.before : record;
  };
  return (
    <Modal opened onClose={onClose} title={t('archive:care.historyTitle')} size={720} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />
      {history.isPending ? <Waiting label={t('common:loading')} /> : null}
      <ol className={`${styles.history} selectable`}>
        {events.map((event, index) => <li key={`${event.at} ${event.change.kind}`}><EventWords event={event} after={after(index)} /></li>).toReversed()}
        <li><p className={styles.historyHead}><strong>{t('archive:care.filed')}</strong><span className="tabular">{t('archive:reader.by', { when: formatInstant(record.filedAt), who: history.data?.filedBy ?? record.filedBy })}</span></p></li>
      </ol>
      <div className={styles.historyActions}><Button data-autofocus onClick={onClose}>{t('common:close')}</Button></div>
    </Modal>
  );
}

function EventWords({ event: { at, who, change }, after }: { readonly event: Event; readonly after: Description }): ReactNode {
  const { t } = useTranslation(['archive', 'domain']);
  const when = <span className="tabular">{t('archive:reader.by', { when: formatInstant(at), who })}</span>;
  if (change.kind === 'moved') {
    const { reference, date, authority } = change.decision;
    return (
      <>
        <p className={styles.historyHead}><strong>{t('archive:care.moved', { level: t(`domain:levels.${change.from}`) })}</strong>{when}</p>
        <p>{t('archive:care.decision', { reference, date: formatShortDate(date), authority })}</p>
      </>
    );
  }
  return (
    <>
      <p className={styles.historyHead}><strong>{t('archive:care.corrected')}</strong>{when}</p>
      <p>{t('archive:care.because', { reason: change.reason })}</p>
      <Changed before={change.before} after={after} />
    </>
  );
}

/** The fields that were changed: what stood there, and what stands there since. */
function Changed({ before, after }: { readonly before: Description; readonly after: Description }): ReactNode {
  const { t } = useTranslation(['archive', 'domain']);
  const { topics, places } = useClassificationChoices();
  const scopes = useOffice('scopes.list', {});
  const scopeName = (id: Description['scopeId']): string => [...places, ...(scopes.data?.scopes ?? [])].find((each) => each.id === id)?.name ?? '';
  const rows = (['subject', 'number', 'date', 'kind', 'issuingBody', 'topicId', 'scopeId', 'circulationMark'] as const).filter((field) => before[field] !== after[field]);
  const wordsOf = (description: Description, field: (typeof rows)[number]): string => {
    switch (field) {
      case 'kind': return t(`domain:kinds.${description.kind}`);
      case 'date': return description.date ? formatShortDate(description.date) : '';
      case 'topicId': return topics.find(({ id }) => id === description.topicId)?.name ?? '';
      case 'scopeId': return scopeName(description.scopeId);
      case 'circulationMark': return t(`domain:marks.${description.circulationMark}`);
      case 'subject': case 'number': case 'issuingBody': return description[field];
    }
  };
  const names = { topicId: 'topic', scopeId: 'scope', circulationMark: 'mark' } as const;
  const nameOf = (field: (typeof rows)[number]): string => t(`domain:fields.${field === 'topicId' || field === 'scopeId' || field === 'circulationMark' ? names[field] : field}`);
  return (
    <dl className={styles.changes}>
      {rows.map((field) => <div key={field}><dt>{nameOf(field)}</dt><dd><del>{wordsOf(before, field) || '—'}</del><ins>{wordsOf(after, field) || '—'}</ins></dd></div>)}
    </dl>
  );
}
