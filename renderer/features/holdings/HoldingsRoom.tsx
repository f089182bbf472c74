import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { IconFolderPlus, IconSearch } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { metadataProfiles } from '../../../shared/domain/holdings';
import type { RecordId } from '../../../shared/domain/ids';
import { formatNumber } from '../../../shared/text/numbers';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { useCommands } from '../../app/commands';
import { StatusItems } from '../../app/frame-slots';
import { useNavigation, type RoomParams } from '../../app/navigation';
import { useSession } from '../../app/session';
import { MainButton } from '../../ui/main-button';
import { EmptyState, ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { Splitter } from '../../ui/splitter';
import { sayDone } from '../../ui/successes';
import { FileForm } from './FileForm';
import { FileList } from './FileList';
import { FileView } from './FileView';
import { FondsForm } from './FondsForm';
import { grouped, matching, type Fonds } from './file-state';
import styles from './holdings.module.css';
import { PaperView } from './PaperView';

/** Files of the archive: what belongs together, where its paper twin stands, how long it is kept. */
export function HoldingsRoom({ active, views }: { readonly active: boolean; /** Stands before the search field. */ readonly views: ReactNode }): ReactNode {
  const { t } = useTranslation(['holdings', 'common']);
  const { may } = useSession();
  const [query, setQuery] = useState('');
  const [fileId, setFileId] = useState<string | null>(null);
  const [recordId, setRecordId] = useState<RecordId | null>(null);
  const [making, setMaking] = useState(false);
  const [fonds, setFonds] = useState<Fonds | 'new' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { params } = useNavigation();
  const [asked, setAsked] = useState<RoomParams['archive'] | null>(null);
  if (asked !== params.archive) {
    setAsked(params.archive);
    if (params.archive.fileId) {
      setFileId(params.archive.fileId);
      setRecordId(null);
    }
  }
  useCommands([
    { id: 'find', label: t('holdings:find'), keys: 'mod+f', run: () => { field.current?.focus(); field.current?.select(); } },
    ...(may('archive.file') ? [{ id: 'holdings.newFile', label: t('holdings:newFile'), keys: 'mod+n', run: () => setMaking(true) }] : []),
  ], active);
  const overview = useOffice('holdings.overview', {});
  const setProfile = useOfficeMutation('holdings.setProfile', { invalidates: ['holdings.overview'] });
  const printList = useOfficeMutation('holdings.printDisposalList', { onSuccess: ({ printed }) => { if (printed) sayDone(t('holdings:printed')); } });
  if (overview.error) return <div className={styles.trouble}><ErrorNotice error={overview.error} onRetry={() => void overview.refetch()} /></div>;
  if (!overview.data) return <Waiting label={t('common:loading')} />;
  const { files, fonds: allFonds, profile, today } = overview.data;
  const shown = matching(files, query);
  const groups = grouped(shown, allFonds);
  const file = files.find((each) => each.id === fileId) ?? groups[0]?.files[0] ?? null;
  const late = files.filter((each) => each.transferState === 'late').length;
  const soon = files.filter((each) => each.transferState === 'soon').length;
  const due = files.filter((each) => each.disposable).length;
  const filing = may('archive.file');
  const choose = (id: string): void => {
    setFileId(id);
    setRecordId(null);
  };
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        {views}
        <TextInput ref={field} className={styles.search} aria-label={t('holdings:find')} placeholder={t('holdings:find')} value={query} leftSection={<IconSearch size={16} />} onChange={(event) => setQuery(event.currentTarget.value)} rightSection={query ? <CloseButton size="sm" aria-label={t('common:cancel')} onClick={() => setQuery('')} /> : null} />
        <span className={styles.total} role="status">{t('holdings:all', { total: formatNumber(shown.length) })}</span>
        {may('settings.manage') ? <Select w={240} aria-label={t('holdings:profiles.title')} allowDeselect={false} value={profile} data={metadataProfiles.map((value) => ({ value, label: t(`holdings:profiles.${value}`) }))} onChange={(next) => setProfile.mutate({ profile: metadataProfiles.find((each) => each === next) ?? profile })} /> : null}
        {filing ? <Button onClick={() => setFonds('new')}>{t('holdings:newFonds')}</Button> : null}
        {filing ? <MainButton leftSection={<IconFolderPlus size={18} />} disabled={allFonds.length === 0} onClick={() => setMaking(true)}>{t('holdings:newFile')}</MainButton> : null}
      </header>
      <div className={styles.trouble} hidden={late + soon + due === 0 && !printList.error && !setProfile.error}>
        {late > 0 ? <Notice tone="warn">{t('holdings:warnLate', { count: late })} {t('holdings:unsure')}</Notice> : null}
        {soon > 0 ? <Notice tone="warn">{t(soon === 1 ? 'holdings:warnSoon.one' : 'holdings:warnSoon.many', { count: soon })}</Notice> : null}
        {due > 0 ? <Notice tone="info" action={filing ? <Button size="compact-sm" loading={printList.isPending} onClick={() => printList.mutate({})}>{t('holdings:disposal')}</Button> : null}>{t('holdings:states.disposable')}: {due}</Notice> : null}
        <ErrorNotice error={printList.error ?? setProfile.error} onClose={() => { printList.reset(); setProfile.reset(); }} />
      </div>
      <div className={styles.panes}>
        {files.length === 0 ? (
          <EmptyState title={t('holdings:emptyTitle')} action={filing ? (allFonds.length === 0 ? <Button onClick={() => setFonds('new')}>{t('holdings:newFonds')}</Button> : <Button onClick={() => setMaking(true)}>{t('holdings:newFile')}</Button>) : undefined}>
            {allFonds.length === 0 ? t('holdings:noFonds') : t('holdings:emptyAbout')}
          </EmptyState>
        ) : (
          <Splitter name="holdings" panes={[
            { id: 'files', label: t('holdings:list'), size: '340px', min: '240px', max: '520px' },
            { id: 'file', label: t('holdings:one'), min: '360px' },
            { id: 'paper', label: t('holdings:paper'), size: '320px', min: '260px' },
          ]}>
            <FileList groups={groups} selected={file?.id ?? null} onSelect={choose} />
            {file ? <FileView key={file.id} file={file} fonds={allFonds} today={today} record={recordId} onRecord={setRecordId} onFonds={() => setFonds(allFonds.find((each) => each.id === file.fondsId) ?? null)} /> : <EmptyState title={t('holdings:chooseTitle')}>{t('holdings:chooseAbout')}</EmptyState>}
            {recordId ? <PaperView key={recordId} recordId={recordId} onRecord={setRecordId} /> : <EmptyState title={t('holdings:noPaper')}>{t('holdings:noPaperAbout')}</EmptyState>}
          </Splitter>
        )}
      </div>
      {active ? <StatusItems room="archive"><span>{t('holdings:all', { total: formatNumber(shown.length) })}</span></StatusItems> : null}
      {making ? <FileForm fonds={allFonds} file={null} onDone={choose} onClose={() => setMaking(false)} /> : null}
      {fonds === null ? null : <FondsForm fonds={fonds === 'new' ? null : fonds} onClose={() => setFonds(null)} />}
    </div>
  );
}
