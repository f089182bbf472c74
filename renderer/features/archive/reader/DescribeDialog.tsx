import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../../shared/domain/limits';
import type { ArchiveRecord } from '../../../../shared/domain/papers';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { useClassificationChoices } from '../../../app/classification-choices';
import { ClassificationFields, completeClassification, type ClassificationChoice } from '../../../ui/ClassificationFields';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import { DescriptionFields } from '../filing/DescriptionFields';
import styles from '../filing/filing.module.css';

/** Corrects what is written about a filed paper, with the reason; its bytes and its level stay. */
export function DescribeDialog({ record, onClose }: { readonly record: ArchiveRecord; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['archive', 'common']);
  const { topics, places } = useClassificationChoices();
  const scopes = useOffice('scopes.list', {});
  const [description, setDescription] = useState({ kind: record.kind, number: record.number, date: record.date, issuingBody: record.issuingBody, subject: record.subject });
  const [choice, setChoice] = useState<ClassificationChoice>(record);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const describe = useOfficeMutation('archive.describe', {
    invalidates: ['archive.get', 'archive.search', 'archive.history'],
    onSuccess: ({ subject }) => {
      sayDone(t('archive:care.described', { subject }));
      onClose();
    },
  });
  // A named reader need not belong to the scope the paper is in; it may stay.
  const own = scopes.data?.scopes.find((scope) => scope.id === record.scopeId);
  const offered = own && !places.some((place) => place.id === own.id) ? [...places, own] : places;
  const submit = (): void => {
    setTried(true);
    const chosen = completeClassification(choice);
    if (!chosen || description.subject.trim() === '' || reason.trim() === '') return;
    describe.mutate({ id: record.id, reason, description: { ...description, topicId: chosen.topicId, scopeId: chosen.scopeId, circulationMark: chosen.circulationMark } });
  };
  return (
    <Modal opened onClose={onClose} title={t('archive:care.describe')} size={720} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p className={styles.soft}>{t('archive:care.describeAbout')}</p>
        <DescriptionFields value={description} onChange={(part) => setDescription({ ...description, ...part })} showProblems={tried} />
        <ClassificationFields value={choice} onChange={setChoice} topics={topics} scopes={offered} levels={[record.level]} levelFixed showProblems={tried} />
        <TextInput label={t('archive:care.reason')} value={reason} maxLength={limits.reason} withAsterisk error={tried && reason.trim() === '' ? t('common:required') : undefined} onChange={(event) => setReason(event.currentTarget.value)} />
        <ErrorNotice error={describe.error} />
        <div className={styles.actions}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" loading={describe.isPending}>{t('archive:care.describeSave')}</MainButton></div>
      </form>
    </Modal>
  );
}
