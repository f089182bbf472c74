import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconPencil, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import { useCommands } from '../../app/commands';
import { go } from '../../app/navigation';
import { useSession } from '../../app/session';
import { call, shell, type ApiError } from '../../api/client';
import { useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { PdfView } from '../../ui/pdf';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { sayDone } from '../../ui/successes';
import type { DraftSummary } from './DraftPicker';
import { fileNameOf } from './file-name';
import styles from './print.module.css';
import { Warnings } from './Warnings';

/** The PDF of one draft: what is shown, saved and printed are the same bytes. */
export function Preview({ draft, active }: { readonly draft: DraftSummary; readonly active: boolean }): ReactNode {
  const { t } = useTranslation('print');
  const { may } = useSession();
  const { id, title, revision } = draft;
  const preview = useQuery<CallOutput<'press.preview'>, ApiError>({
    queryKey: ['press.preview', { id, revision, classification: draft.classification, urgency: draft.urgency }], queryFn: () => call('press.preview', { id }), placeholderData: keepPreviousData, staleTime: Infinity, gcTime: 0,
  });
  const save = useOfficeMutation('press.save');
  const print = useOfficeMutation('press.print', { onSuccess: ({ printed }) => sayDone(printed ? t('printed') : t('notPrinted')) });
  const mayPrint = may('draft.print');

  const savePdf = async (): Promise<void> => {
    save.reset();
    const target = await shell.chooseSaveTarget({ suggestedName: fileNameOf(title) || t('fileName'), extension: 'pdf' });
    if (!target) return;
    save.mutate({ id, grant: target.grant }, { onSuccess: ({ pageCount }) => sayDone(t('saved', { name: target.name, pages: pageCount })) });
  };
  useCommands([
    { id: 'print', label: t('print'), keys: 'mod+p', run: () => print.mutate({ id }) },
    { id: 'save', label: t('save'), keys: 'mod+s', run: () => void savePdf() },
    { id: 'export', label: t('save'), keys: 'mod+shift+s', hidden: true, run: () => void savePdf() },
  ], active && mayPrint);

  return (
    <div className={styles.preview}>
      <div className={styles.head}>
        <h2 className={styles.title} title={title}>{title}</h2>
        <SecrecyBadge level={draft.classification.level} />
        {preview.data && <span className={styles.soft}>{t('pages', { pages: preview.data.pageCount })}</span>}
        {preview.isPlaceholderData && <span className={styles.soft} role="status">{t('updating')}</span>}
        <span className={styles.space} />
        {may('draft.write') && <Button leftSection={<IconPencil size={16} />} onClick={() => go('desk', { draftId: id })}>{t('edit')}</Button>}
        {mayPrint && (
          <>
            <Button leftSection={<IconDeviceFloppy size={16} />} title="Ctrl+S" loading={save.isPending} disabled={!preview.data} onClick={() => void savePdf()}>{t('save')}</Button>
            <MainButton leftSection={<IconPrinter size={16} />} title="Ctrl+P" loading={print.isPending} disabled={!preview.data} onClick={() => print.mutate({ id })}>{t('print')}</MainButton>
          </>
        )}
      </div>
      <div className={styles.notices}>
        {!mayPrint && <Notice tone="info">{t('cannotPrint')}</Notice>}
        <ErrorNotice title={t('couldNotSet')} error={preview.error} onRetry={() => void preview.refetch()} />
        <ErrorNotice title={t('couldNotSave')} error={save.error} onRetry={() => void savePdf()} onClose={() => save.reset()} />
        <ErrorNotice title={t('couldNotPrint')} error={print.error} onRetry={() => print.mutate({ id })} onClose={() => print.reset()} />
      </div>
      <div className={styles.pages}>
        <div className={styles.pdf}>
          {preview.isPending && <Waiting label={t('setting')} />}
          {preview.data && <PdfView bytes={preview.data.pdf} label={t('preview', { title })} thumbnails />}
        </div>
        {preview.data && preview.data.warnings.length > 0 && <Warnings warnings={preview.data.warnings} />}
      </div>
    </div>
  );
}
