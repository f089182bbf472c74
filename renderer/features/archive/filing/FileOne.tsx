import { Button, Modal } from '@mantine/core';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantedFile } from '../../../../shared/contract/bridge';
import type { CallOutput } from '../../../../shared/contract';
import type { PaperDescription } from '../../../../shared/domain/papers';
import { call } from '../../../api/client';
import { newJobId } from '../../../api/events';
import { useOfficeMutation } from '../../../api/hooks';
import { useSession } from '../../../app/session';
import { formatSize } from '../../../i18n/format';
import { warningSentences } from '../../../i18n/warning-sentence';
import { completeClassification } from '../../../ui/ClassificationFields';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice, Notice, Waiting } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import { Classify } from './Classify';
import { DescriptionFields } from './DescriptionFields';
import { completeExtras, FilingExtras, noExtras } from './FilingExtras';
import styles from './filing.module.css';
import { useLastChoice } from './last-choice';
import type { Filing } from './use-filing';

type Proposal = CallOutput<'archive.propose'>;

/** One file: read, described, compared with its text, classified, filed. */
export function FileOne({ file, filing }: { readonly file: GrantedFile; readonly filing: Filing }): ReactNode {
  const { t } = useTranslation(['archive', 'common']);
  const [jobId] = useState(newJobId);
  const propose = useOfficeMutation('archive.propose');
  const read = useEffectEvent(() => propose.mutate({ grant: file.grant, jobId }));
  useEffect(() => {
    // After mounting twice in development the file would be read twice; a grant is good for one reading.
    const timer = setTimeout(() => read(), 0);
    return () => clearTimeout(timer);
  }, []);
  const proposal = propose.data;
  const close = (): void => {
    if (proposal) void call('archive.discardProposal', { proposalId: proposal.proposalId }).catch(() => undefined);
    else if (propose.isPending) void call('jobs.cancel', { jobId }).catch(() => undefined);
    filing.close();
  };
  return (
    <Modal opened onClose={close} title={t('archive:filing.title')} size={proposal && !proposal.duplicateOf ? 1180 : 'lg'} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }} padding="md" yOffset={32}>
      {propose.error ? (
        <div className={styles.section}>
          <ErrorNotice error={propose.error} />
          <div className={styles.actions}><Button onClick={filing.close}>{t('common:close')}</Button><MainButton onClick={() => { filing.close(); setTimeout(filing.choose, 0); }}>{t('archive:filing.another')}</MainButton></div>
        </div>
      ) : !proposal ? (
        <div className={styles.reading}><Waiting label={t('archive:filing.reading', { name: file.name })} /><Button onClick={close}>{t('archive:filing.stop')}</Button></div>
      ) : proposal.duplicateOf ? (
        <Duplicate proposal={proposal} filing={filing} onClose={close} />
      ) : <ProposalForm proposal={proposal} filing={filing} onClose={close} />}
    </Modal>
  );
}

function Duplicate({ proposal, filing, onClose }: { readonly proposal: Proposal; readonly filing: Filing; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['archive', 'common']);
  const id = proposal.duplicateOf;
  return (
    <div className={styles.section}>
      <Notice tone="warn" title={t('archive:filing.duplicate')}>{t('archive:filing.duplicateAbout')}</Notice>
      <p>{t('archive:filing.fileLine', { name: proposal.fileName, size: formatSize(proposal.fileSize) })}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('common:close')}</Button>
        {id ? <MainButton autoFocus onClick={() => { onClose(); filing.show(id); }}>{t('archive:filing.duplicateOpen')}</MainButton> : null}
      </div>
    </div>
  );
}

function ProposalForm({ proposal, filing, onClose }: { readonly proposal: Proposal; readonly filing: Filing; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['archive', 'common']);
  const [description, setDescription] = useState<PaperDescription>(proposal.description);
  const { actor } = useSession();
  const { choice, setChoice, confirm } = useLastChoice();
  const [tried, setTried] = useState(false);
  const [extras, setExtras] = useState(noExtras);
  const file = useOfficeMutation('archive.fileProposal', {
    invalidates: ['archive.search', 'registers.list', 'registers.lines'],
    onSuccess: (record, { readers }) => {
      confirm(choice);
      sayDone(t('archive:filing.filed', { subject: record.subject }));
      if (readers && !readers.includes(actor.accountId)) filing.close();
      else filing.show(record.id);
    },
  });
  const change = (part: Partial<PaperDescription>): void => setDescription({ ...description, ...part });
  const submit = (): void => {
    setTried(true);
    const classification = completeClassification(choice);
    const filedWith = completeExtras(extras, choice.level);
    if (classification && filedWith && description.subject.trim() !== '') file.mutate({ proposalId: proposal.proposalId, description, classification, ...filedWith });
  };
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <div className={styles.columns}>
        <div className={styles.left}>
          <section className={styles.section}>
            <div className={styles.intro}><h3>{t('archive:filing.description')}</h3><p className={styles.soft}>{t('archive:filing.descriptionAbout')}</p></div>
            <DescriptionFields value={description} onChange={change} showProblems={tried} />
          </section>
          <Classify choice={choice} onChange={setChoice} showProblems={tried} />
          <FilingExtras value={extras} level={choice.level} onChange={setExtras} showProblems={tried} withRegister />
        </div>
        <section className={styles.preview} aria-label={t('archive:filing.preview')}>
          <div className={styles.previewHead}><h3>{t('archive:filing.preview')}</h3><span className={styles.soft}>{t('archive:filing.fileLine', { name: proposal.fileName, size: formatSize(proposal.fileSize) })}</span></div>
          {proposal.warnings.length > 0 ? (
            <Notice tone="warn" title={t('archive:filing.warnings')}><ul className={styles.warnings}>{warningSentences(proposal.warnings).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul></Notice>
          ) : null}
          <div className={`${styles.text} selectable`} tabIndex={0} role="document" aria-label={t('archive:filing.preview')}>{proposal.text}</div>
        </section>
      </div>
      <ErrorNotice error={file.error} />
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
        <MainButton type="submit" loading={file.isPending}>{t('archive:filing.submit')}</MainButton>
      </div>
    </form>
  );
}
