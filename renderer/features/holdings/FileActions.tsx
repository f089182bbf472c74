import { ActionIcon, Button, Menu, Progress } from '@mantine/core';
import { IconDots, IconFilePlus, IconPackageExport } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfficeMutation } from '../../api/hooks';
import { useSession } from '../../app/session';
import { ErrorNotice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import { DayDialog } from './DayDialog';
import { DestroyDialog } from './DestroyDialog';
import type { ListedFile } from './file-state';
import styles from './holdings.module.css';
import { usePackage } from './use-package';

interface FileActionsProps {
  readonly file: ListedFile;
  readonly today: string;
  readonly onAdd: () => void;
  readonly onEdit: () => void;
  readonly onFonds: () => void;
}

/** What can be done with a file as it stands now. */
export function FileActions({ file, today, onAdd, onEdit, onFonds }: FileActionsProps): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const { may } = useSession();
  const [asking, setAsking] = useState<'close' | 'transfer' | 'destroy' | null>(null);
  const done = (): void => {
    sayDone(t('holdings:saved'));
    setAsking(null);
  };
  const close = useOfficeMutation('holdings.closeFile', { invalidates: ['holdings.overview'], onSuccess: done });
  const transfer = useOfficeMutation('holdings.transferFile', { invalidates: ['holdings.overview'], onSuccess: done });
  const labels = useOfficeMutation('holdings.printLabels', { onSuccess: ({ printed }) => { if (printed) sayDone(t('holdings:printed')); } });
  const packing = usePackage(file);
  const gone = file.destroyedOn !== null;
  const filing = may('archive.file') && !gone;
  const ended = file.closedOn !== null;
  return (
    <>
      <div className={styles.actions}>
        {filing && !ended ? <Button size="compact-md" leftSection={<IconFilePlus size={16} />} onClick={onAdd}>{t('holdings:add')}</Button> : null}
        {filing && !ended ? <Button size="compact-md" onClick={() => setAsking('close')}>{t('holdings:close')}</Button> : null}
        {filing && ended && file.transferredOn === null ? <Button size="compact-md" onClick={() => setAsking('transfer')}>{t('holdings:transfer')}</Button> : null}
        {may('archive.export') && !gone ? <Button size="compact-md" leftSection={<IconPackageExport size={16} />} disabled={file.records === 0} loading={packing.working} onClick={packing.start}>{t('holdings:pack')}</Button> : null}
        {filing ? (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon size={30} variant="default" aria-label={t('holdings:moreActs', { code: file.code })}><IconDots size={18} aria-hidden="true" /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={onEdit}>{t('holdings:edit')}</Menu.Item>
              <Menu.Item onClick={onFonds}>{t('holdings:editFonds')}</Menu.Item>
              <Menu.Item onClick={() => labels.mutate({ ids: [file.id] })}>{t('holdings:labels')}</Menu.Item>
              {ended && file.transferredOn === null ? <Menu.Item onClick={() => close.mutate({ id: file.id, day: null })}>{t('holdings:reopen')}</Menu.Item> : null}
              {file.disposable ? <Menu.Item onClick={() => setAsking('destroy')}>{t('holdings:destroyAsk')}</Menu.Item> : null}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </div>
      {packing.working ? (
        <div className={styles.packing} role="status">
          <span>{t('holdings:packing')}</span><Progress className={styles.bar} value={packing.percent} color="ink" aria-label={t('holdings:packing')} />
          <Button size="compact-sm" onClick={packing.cancel}>{t('holdings:stopPacking')}</Button>
        </div>
      ) : null}
      <ErrorNotice error={packing.error} title={t('holdings:packTitle')} onClose={packing.dismiss} />
      <ErrorNotice error={labels.error ?? (asking === null ? close.error : null)} onClose={() => { labels.reset(); close.reset(); }} />
      {asking === 'close' ? <DayDialog title={t('holdings:closeTitle', { code: file.code })} about={t('holdings:closeAbout')} verb={t('holdings:close')} today={today} error={close.error} working={close.isPending} onDay={(day) => close.mutate({ id: file.id, day })} onClose={() => { close.reset(); setAsking(null); }} /> : null}
      {asking === 'transfer' ? <DayDialog title={t('holdings:transferTitle', { code: file.code })} about={t('holdings:transferAbout')} verb={t('holdings:transfer')} today={today} error={transfer.error} working={transfer.isPending} onDay={(day) => transfer.mutate({ id: file.id, day })} onClose={() => { transfer.reset(); setAsking(null); }} /> : null}
      {asking === 'destroy' ? <DestroyDialog file={file} onClose={() => setAsking(null)} /> : null}
    </>
  );
}
