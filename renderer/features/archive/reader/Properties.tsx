import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveRecord } from '../../../../shared/domain/papers';
import { formatShortDate } from '../../../../shared/text/dates';
import { formatInstant, formatSize } from '../../../i18n/format';
import { useOffice } from '../../../api/hooks';
import { useClassificationChoices } from '../../../app/classification-choices';
import { go } from '../../../app/navigation';
import styles from './reader.module.css';
import { RecordCare } from './RecordCare';

/** All that is known about a paper besides its words. */
export function Properties({ record, topicName }: { readonly record: ArchiveRecord; readonly topicName: string }): ReactNode {
  const { t } = useTranslation(['domain', 'archive', 'holdings']);
  const { places } = useClassificationChoices();
  const scopeName = places.find((place) => place.id === record.scopeId)?.name ?? '';
  const file = useOffice('holdings.paper', { recordId: record.id }).data?.file ?? null;
  const rows: readonly (readonly [string, string])[] = [
    [t('domain:fields.kind'), t(`domain:kinds.${record.kind}`)],
    [t('domain:fields.number'), record.number],
    [t('domain:fields.date'), record.date ? formatShortDate(record.date) : ''],
    [t('domain:fields.issuingBody'), record.issuingBody],
    [t('domain:fields.topic'), topicName],
    [t('domain:fields.level'), t(`domain:levels.${record.level}`)],
    [t('domain:fields.scope'), scopeName],
    [t('domain:fields.mark'), t(`domain:marks.${record.circulationMark}`)],
    [t('domain:fields.file'), `${record.fileName} · ${formatSize(record.fileSize)}`],
    [t('domain:fields.filed'), t('archive:reader.by', { when: formatInstant(record.filedAt), who: record.filedBy })],
    [t('archive:reader.sha'), record.sha256],
  ];
  return (
    <>
      <RecordCare record={record} />
      <dl className={`${styles.properties} selectable`}>
        <div><dt>{t('holdings:place.field')}</dt><dd>{file ? <button type="button" className={styles.toFile} onClick={() => go('archive', { fileId: file.id })}>{`${file.code} – ${file.title}`}</button> : '—'}</dd></div>
        {rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value || '—'}</dd></div>)}
      </dl>
    </>
  );
}
