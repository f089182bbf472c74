import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../shared/domain/ids';
import { formatShortDate } from '../../../shared/text/dates';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { useClassificationChoices } from '../../app/classification-choices';
import { go } from '../../app/navigation';
import { useSession } from '../../app/session';
import { EmptyState, ErrorNotice, Waiting } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { AddRecords } from './AddRecords';
import { FileActions } from './FileActions';
import { FileForm } from './FileForm';
import { FileRecords } from './FileRecords';
import { stateOf, type Fonds, type ListedFile } from './file-state';
import styles from './holdings.module.css';

interface FileViewProps {
  readonly file: ListedFile;
  readonly fonds: readonly Fonds[];
  readonly today: string;
  readonly record: RecordId | null;
  readonly onRecord: (id: RecordId | null) => void;
  readonly onFonds: () => void;
}

/** One file: what it is, what can be done with it, which papers are in it. */
export function FileView({ file, fonds, today, record, onRecord, onFonds }: FileViewProps): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const { may } = useSession();
  const [open, setOpen] = useState<'add' | 'edit' | null>(null);
  const inside = useOffice('holdings.records', { id: file.id });
  const takeOut = useOfficeMutation('holdings.place', { invalidates: ['holdings.overview', 'holdings.records', 'holdings.paper'], onSuccess: () => onRecord(null) });
  const records = inside.data?.records ?? [];
  const selected = records.some((each) => each.record.id === record) ? record : null;
  const changing = may('archive.file') && file.closedOn === null && file.destroyedOn === null;
  const remove = (id: RecordId): void => takeOut.mutate({ recordId: id, fileId: null });
  return (
    <section className={styles.column} aria-label={`${file.code} ${file.title}`}>
      <div className={styles.titleRow}>
        <h2 className="selectable">{file.title}</h2>
        <SecrecyBadge level={file.level} />
      </div>
      <p className={`${styles.soft} selectable`}>{file.code} · <span className={styles.stateWord} data-state={stateOf(file)}>{t(`holdings:states.${stateOf(file)}`)}</span></p>
      <FileActions file={file} today={today} onAdd={() => setOpen('add')} onEdit={() => setOpen('edit')} onFonds={onFonds} />
      <Facts file={file} fonds={fonds} />
      <div className={styles.tableHead}>
        <h3>{t('holdings:inside')}</h3><span className={styles.soft}>{t('holdings:insideCount', { count: records.length })}</span>
        {selected ? (
          <span className={styles.tableActs}>
            {changing ? <Button size="compact-sm" loading={takeOut.isPending} onClick={() => remove(selected)}>{t('holdings:takeOut')}</Button> : null}
            <Button size="compact-sm" onClick={() => go('archive', { recordId: selected })}>{t('holdings:openPaper')}</Button>
          </span>
        ) : null}
      </div>
      <ErrorNotice error={inside.error ?? takeOut.error} />
      {inside.isPending ? <Waiting label={t('common:loading')} /> : records.length === 0
        ? <EmptyState title={t('holdings:emptyFile')} action={changing ? <Button onClick={() => setOpen('add')}>{t('holdings:add')}</Button> : undefined}>{changing ? t('holdings:emptyFileAbout') : undefined}</EmptyState>
        : <FileRecords records={records} selected={selected} onSelect={onRecord} onOpen={(id) => go('archive', { recordId: id })} onTakeOut={changing ? remove : null} />}
      {open === 'add' ? <AddRecords file={file} inside={records.map((each) => each.record)} onClose={() => setOpen(null)} /> : null}
      {open === 'edit' ? <FileForm fonds={fonds} file={file} onDone={() => undefined} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

const day = (value: string | null): string => (value ? formatShortDate(value) : '');

/** What is known of a file; what is not known is left out. */
function Facts({ file, fonds }: { readonly file: ListedFile; readonly fonds: readonly Fonds[] }): ReactNode {
  const { t } = useTranslation('holdings');
  const { scopes } = useClassificationChoices();
  const facts: readonly (readonly [string, string])[] = [
    [t('fields.fonds'), fonds.find((each) => each.id === file.fondsId)?.name ?? ''],
    [t('fields.scope'), scopes.find((scope) => scope.id === file.scopeId)?.name ?? ''],
    [t('fields.retention'), t(`retention.${file.retention}`)],
    [t('fields.dates'), [...new Set([day(file.startDate), day(file.endDate)])].filter(Boolean).join(' – ')],
    [t('fields.place'), [file.shelf, file.box].filter(Boolean).join(', ')],
    [t('fields.condition'), file.condition],
    [t('fields.closedOn'), day(file.closedOn)],
    [t('fields.transferDue'), day(file.transferDue)],
    [t('fields.transferredOn'), day(file.transferredOn)],
    [t('fields.keptUntil'), day(file.keptUntil)],
    [t('fields.destroyedOn'), day(file.destroyedOn)],
    [t('fields.keywords'), file.keywords],
    [t('fields.description'), file.description],
  ];
  return <dl className={`${styles.facts} selectable`}>{facts.filter(([, value]) => value !== '').map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}
