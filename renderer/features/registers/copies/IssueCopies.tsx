import { Button, Modal, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import type { DraftId, RecordId } from '../../../../shared/domain/ids';
import { limits } from '../../../../shared/domain/limits';
import type { ErrorCode } from '../../../../shared/errors/codes';
import { shell } from '../../../api/client';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { envelopeSentence } from '../../../i18n/error-sentence';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice, Notice } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import { RecordPicker } from '../RecordPicker';
import styles from '../registers.module.css';

export type IssueSource = { readonly source: 'draft'; readonly id: DraftId } | { readonly source: 'record'; readonly id: RecordId };
interface IssueCopiesProps {
  readonly source: IssueSource | null;
  readonly onClose: () => void;
  readonly onIssued: (setId: string) => void;
}

type Issued = CallOutput<'copies.print'>;
const stale = ['copies.list', 'copies.get', 'copies.of', 'registers.list', 'registers.lines'] as const;
const namesIn = (text: string): string[] => text.split('\n').map((name) => name.trim()).filter(Boolean);

/** A paper, its recipients, one numbered copy each. */
export function IssueCopies({ source, onClose, onIssued }: IssueCopiesProps): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const [kind, setKind] = useState(source?.source ?? 'record');
  const [draftId, setDraftId] = useState<DraftId | null>(source?.source === 'draft' ? source.id : null);
  const [recordId, setRecordId] = useState<RecordId | null>(source?.source === 'record' ? source.id : null);
  const [names, setNames] = useState('');
  const [allowedBy, setAllowedBy] = useState('');
  const [note, setNote] = useState('');
  const drafts = useOffice('drafts.list', {});
  const sourceId = kind === 'draft' ? draftId : recordId;
  const known = useOffice('copies.of', { source: kind, sourceId: sourceId ?? '' }, { enabled: sourceId !== null, staleTime: 0 });
  const recipients = namesIn(names);
  const first = (known.data?.set?.issued ?? 0) + 1;
  const last = first + recipients.length - 1;
  const [bothSides, setBothSides] = useState(false);
  const [stopped, setStopped] = useState<Issued | null>(null);
  const issued = {
    invalidates: stale,
    onSuccess: (answer: Issued): void => {
      sayDone(t('registers:copies.issued1', { first: answer.first, last: answer.last, ordinal: answer.ordinal }));
      onIssued(answer.set.id);
      if (answer.handedOver) onClose();
      else setStopped(answer);
    },
  };
  const print = useOfficeMutation('copies.print', issued);
  const save = useOfficeMutation('copies.save', issued);
  const ready = sourceId !== null && recipients.length > 0 && recipients.length <= limits.copiesAtOnce;
  const submit = (): void => {
    save.reset();
    if (ready) print.mutate({ source: kind, sourceId, recipients, allowedBy, note, bothSides });
  };
  const saveToFile = async (): Promise<void> => {
    print.reset();
    if (!ready) return;
    const target = await shell.chooseSaveTarget({ suggestedName: t('registers:copies.fileName', { first, last }), extension: 'pdf' });
    if (target) save.mutate({ source: kind, sourceId, recipients, allowedBy, note, bothSides, grant: target.grant });
  };
  if (stopped) {
    return (
      <Modal opened onClose={onClose} title={t('registers:copies.issueTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
        <div className={styles.form}>{stopped.trouble ? <Notice tone="bad">{envelopeSentence({ code: stopped.trouble.code as ErrorCode, params: stopped.trouble.params })}</Notice> : null}<Notice tone="warn">{t('registers:copies.stopped', { from: stopped.first, last: stopped.last })}</Notice><div className={styles.end}><MainButton autoFocus onClick={onClose}>{t('common:done')}</MainButton></div></div>
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} title={t('registers:copies.issueTitle')} size="lg" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        {source ? null : <SegmentedControl size="xs" aria-label={t('registers:copies.paper')} value={kind} data={[{ value: 'record', label: t('registers:copies.record') }, { value: 'draft', label: t('registers:copies.draft') }]} onChange={(value) => setKind(value === 'draft' ? 'draft' : 'record')} />}
        {kind === 'record' ? <RecordPicker label={t('registers:copies.paper')} value={recordId} onChange={setRecordId} /> : (
          <Select label={t('registers:copies.paper')} placeholder={t('common:chooseOne')} data={(drafts.data?.drafts ?? []).map(({ id, title }) => ({ value: id, label: title }))} value={draftId} searchable withAsterisk onChange={(id) => setDraftId(drafts.data?.drafts.find((draft) => draft.id === id)?.id ?? null)} />
        )}
        <Textarea
          label={t('registers:copies.recipients')} value={names} autosize minRows={4} maxRows={10} withAsterisk description={recipients.length > 0 ? t('registers:copies.recipientsAbout', { count: recipients.length, first, last }) : undefined}
          onChange={(event) => setNames(event.currentTarget.value)}
        />
        <div className={styles.grid}>
          <TextInput label={t('registers:copies.allowedBy')} value={allowedBy} maxLength={limits.fullName} onChange={(event) => setAllowedBy(event.currentTarget.value)} />
          <TextInput label={t('registers:copies.note')} value={note} maxLength={limits.registerField} onChange={(event) => setNote(event.currentTarget.value)} />
        </div>
        <SegmentedControl
          size="xs" aria-label={t('registers:copies.sides')} value={bothSides ? 'both' : 'one'} onChange={(value) => setBothSides(value === 'both')}
          data={[{ value: 'one', label: t('registers:copies.oneSide') }, { value: 'both', label: t('registers:copies.bothSides') }]}
        />
        <p className={styles.soft}>{t('registers:copies.issueAbout')}</p>
        <ErrorNotice error={print.error ?? save.error ?? known.error} />
        <div className={styles.end}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button leftSection={<IconDeviceFloppy size={16} />} loading={save.isPending} disabled={!ready || print.isPending} onClick={() => void saveToFile()}>{t('registers:copies.saveFile')}</Button>
          <MainButton type="submit" leftSection={<IconPrinter size={16} />} loading={print.isPending} disabled={!ready || save.isPending}>{t('registers:copies.verb', { count: recipients.length })}</MainButton>
        </div>
      </form>
    </Modal>
  );
}
