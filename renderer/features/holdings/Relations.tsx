import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconLink, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { RecordId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import { useOfficeMutation } from '../../api/hooks';
import { useSession } from '../../app/session';
import { ErrorNotice } from '../../ui/notices';
import { AddRelation } from './AddRelation';
import styles from './holdings.module.css';

interface RelationsProps {
  readonly record: ArchiveRecord;
  readonly relations: CallOutput<'holdings.paper'>['relations'];
  readonly onOpen: (id: RecordId) => void;
}

/** Papers this one answers, replaces, amends or is attached to, and the other way round. */
export function Relations({ record, relations, onOpen }: RelationsProps): ReactNode {
  const { t } = useTranslation('holdings');
  const { may } = useSession();
  const [adding, setAdding] = useState(false);
  const remove = useOfficeMutation('holdings.unrelate', { invalidates: ['holdings.paper'] });
  return (
    <section className={styles.relations} aria-label={t('relations.title')}>
      <div className={styles.tableHead}>
        <h3>{t('relations.title')}</h3>
        {may('archive.file') ? <Button className={styles.pushed} size="compact-sm" leftSection={<IconLink size={14} />} onClick={() => setAdding(true)}>{t('relations.add')}</Button> : null}
      </div>
      {relations.length === 0 ? <p className={styles.soft}>{t('relations.none')}</p> : (
        <ul>
          {relations.map(({ kind, from, to, other }) => (
            <li key={`${kind} ${from} ${to}`} className={styles.relation}>
              <span className={styles.soft}>{t(from === record.id ? `relations.kinds.${kind}` : `relations.back.${kind}`)}</span>
              <button type="button" className={styles.relationTo} onClick={() => onOpen(other.id)}>{[other.number, other.subject].filter(Boolean).join(' – ')}</button>
              {may('archive.file') ? <Tooltip label={t('relations.remove')}><ActionIcon size="sm" variant="subtle" color="gray" aria-label={`${t('relations.remove')}: ${other.number || other.subject}`} onClick={() => remove.mutate({ kind, from, to })}><IconX size={14} aria-hidden="true" /></ActionIcon></Tooltip> : null}
            </li>
          ))}
        </ul>
      )}
      <ErrorNotice error={remove.error} onClose={() => remove.reset()} />
      {adding ? <AddRelation record={record} onClose={() => setAdding(false)} /> : null}
    </section>
  );
}
