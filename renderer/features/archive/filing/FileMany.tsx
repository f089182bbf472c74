import { Button, Modal, Progress, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCopy, type Icon } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantedFile } from '../../../../shared/contract/bridge';
import type { CallOutput } from '../../../../shared/contract';
import type { ErrorCode } from '../../../../shared/errors/codes';
import { newJobId, useJobProgress } from '../../../api/events';
import { useOfficeMutation } from '../../../api/hooks';
import { StatusItems } from '../../../app/frame-slots';
import { envelopeSentence } from '../../../i18n/error-sentence';
import { completeClassification } from '../../../ui/ClassificationFields';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice } from '../../../ui/notices';
import { Classify } from './Classify';
import { completeExtras, FilingExtras, noExtras } from './FilingExtras';
import styles from './filing.module.css';
import { useLastChoice } from './last-choice';
import type { Filing } from './use-filing';

type Result = CallOutput<'archive.fileMany'>['results'][number];

/** Many files under one classification, and what became of each. */
export function FileMany({ files, filing }: { readonly files: readonly GrantedFile[]; readonly filing: Filing }): ReactNode {
  const { t } = useTranslation(['archive', 'common']);
  const { choice, setChoice, confirm } = useLastChoice();
  const [tried, setTried] = useState(false);
  const [extras, setExtras] = useState(noExtras);
  const [jobId] = useState(newJobId);
  const [behind, setBehind] = useState(false);
  const progress = useJobProgress(jobId);
  const file = useOfficeMutation('archive.fileMany', { invalidates: ['archive.search'], onSuccess: () => confirm(choice) });
  const cancel = useOfficeMutation('jobs.cancel');
  const submit = (): void => {
    setTried(true);
    const classification = completeClassification(choice);
    const filedWith = completeExtras(extras, choice.level);
    if (classification && filedWith) file.mutate({ grants: files.map(({ grant }) => grant), classification, digitisation: filedWith.digitisation, readers: filedWith.readers, jobId });
  };
  const done = progress?.done ?? 0;
  if (behind) {
    return (
      <StatusItems>
        <UnstyledButton className={styles.behind} onClick={() => setBehind(false)}>
          {file.isPending ? t('archive:filing.inBackground', { done, total: files.length }) : t('archive:filing.finished')}
        </UnstyledButton>
      </StatusItems>
    );
  }
  return (
    <Modal opened onClose={filing.close} title={file.data ? t('archive:filing.results') : t('archive:filing.titleMany', { count: files.length })} size={760} closeOnClickOutside={false} closeOnEscape={!file.isPending} withCloseButton={!file.isPending} closeButtonProps={{ 'aria-label': t('common:close') }}>
      {file.data ? <Results results={file.data.results} filing={filing} /> : (
        <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
          <ul className={styles.files}>{files.map(({ grant, name }) => <li key={grant}>{name}</li>)}</ul>
          <p className={styles.soft}>{t('archive:filing.manyAbout')}</p>
          <fieldset disabled={file.isPending} className={styles.plain}><Classify choice={choice} onChange={setChoice} showProblems={tried} focusFirst /><FilingExtras value={extras} level={choice.level} onChange={setExtras} showProblems={tried} withRegister={false} /></fieldset>
          {file.isPending ? (
            <div className={styles.progress} role="status">
              <Progress value={(done / files.length) * 100} color="ink" aria-label={t('archive:filing.progress', { done, total: files.length })} />
              <span className="tabular">{t('archive:filing.progress', { done, total: files.length })}{progress?.label ? ` · ${progress.label}` : ''}</span>
            </div>
          ) : null}
          <ErrorNotice error={file.error ?? cancel.error} />
          <div className={styles.actions}>
            {file.isPending
              ? <><Button loading={cancel.isPending} onClick={() => cancel.mutate({ jobId })}>{t('archive:filing.cancelMany')}</Button><MainButton onClick={() => setBehind(true)}>{t('archive:filing.background')}</MainButton></>
              : <><Button onClick={filing.close}>{t('common:cancel')}</Button><MainButton type="submit">{t('archive:filing.submitMany', { count: files.length })}</MainButton></>}
          </div>
        </form>
      )}
    </Modal>
  );
}

const icons: Record<Result['status'], Icon> = { filed: IconCircleCheck, duplicate: IconCopy, refused: IconAlertTriangle };

function Results({ results, filing }: { readonly results: readonly Result[]; readonly filing: Filing }): ReactNode {
  const { t } = useTranslation(['archive', 'common']);
  const count = (status: Result['status']): number => results.filter((result) => result.status === status).length;
  return (
    <div className={styles.form}>
      <p className="tabular">{t('archive:filing.resultLine', { filed: count('filed'), duplicate: count('duplicate'), refused: count('refused') })}</p>
      <ul className={styles.results}>
        {results.map(({ file, status, id, error }) => {
          const StatusIcon = icons[status];
          return (
            <li key={`${file} ${id ?? error?.code ?? ''}`} data-status={status}>
              <StatusIcon size={18} aria-hidden="true" />
              <span className={styles.resultWords}>
                <span><strong>{t(`archive:filing.status.${status}`)}</strong> · {file}</span>
                {error ? <span className="selectable">{envelopeSentence({ code: error.code as ErrorCode, params: error.params })}</span> : null}
              </span>
              {id ? <Button size="compact-sm" onClick={() => filing.show(id)}>{t('archive:filing.open')}</Button> : null}
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}><MainButton autoFocus onClick={filing.close}>{t('common:done')}</MainButton></div>
    </div>
  );
}
