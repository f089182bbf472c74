import { Button, Modal, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { relationKinds, type RelationKind } from '../../../shared/domain/holdings';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import styles from './holdings.module.css';
import { PaperFinder } from './PaperFinder';

/** Says how this paper stands to another one of its level. */
export function AddRelation({ record, onClose }: { readonly record: ArchiveRecord; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const [kind, setKind] = useState<RelationKind>('answers');
  const [other, setOther] = useState<ArchiveRecord | null>(null);
  const relate = useOfficeMutation('holdings.relate', { invalidates: ['holdings.paper'], onSuccess: () => { sayDone(t('holdings:saved')); onClose(); } });
  return (
    <Modal opened onClose={onClose} title={t('holdings:relations.addTitle')} size={640} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.form}>
        <Select w={240} label={t('holdings:relations.kind')} allowDeselect={false} value={kind} data={relationKinds.map((value) => ({ value, label: t(`holdings:relations.kinds.${value}`) }))} onChange={(next) => setKind(relationKinds.find((each) => each === next) ?? kind)} />
        <PaperFinder level={record.level} scopeId={null} without={new Set([record.id])} chosen={other?.id ?? null} onPick={setOther} />
        <p className={styles.added} role="status">{other ? `${t(`holdings:relations.kinds.${kind}`)}: ${[other.number, other.subject].filter(Boolean).join(' – ')}` : ''}</p>
        <ErrorNotice error={relate.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton disabled={other === null} loading={relate.isPending} onClick={() => { if (other) relate.mutate({ kind, from: record.id, to: other.id }); }}>{t('holdings:relations.save')}</MainButton></div>
      </div>
    </Modal>
  );
}
