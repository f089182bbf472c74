import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconFilePlus, IconSearch } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../shared/domain/ids';
import { limits } from '../../../shared/domain/limits';
import { formatNumber } from '../../../shared/text/numbers';
import { useCommands } from '../../app/commands';
import { useClassificationChoices } from '../../app/classification-choices';
import { StatusItems } from '../../app/frame-slots';
import { useNavigation, useRoomActive, type RoomParams } from '../../app/navigation';
import { useSession } from '../../app/session';
import { MainButton } from '../../ui/main-button';
import { EmptyState, ErrorNotice, Waiting } from '../../ui/notices';
import { Splitter } from '../../ui/splitter';
import styles from './archive.module.css';
import { Facets } from './Facets';
import { FilingDialogs } from './filing/FilingDialogs';
import { useFiling } from './filing/use-filing';
import { Reader } from './reader/Reader';
import { ResultList } from './ResultList';
import { isFiltered, noFilters, useArchiveSearch, type Filters } from './use-archive-search';

const focusOn = (mark: 'data-archive-list' | 'data-archive-reader'): void => document.querySelector<HTMLElement>(`[${mark}]`)?.focus();

interface ArchiveRoomProps {
  /** False while the archive is looked at in the other way. */
  readonly shown: boolean;
  /** Stands before the search field: the ways to look at the archive. */
  readonly views: ReactNode;
}

/** Kho: find a paper in a moment, read it beside its original, file a new one. */
export function ArchiveRoom({ shown, views }: ArchiveRoomProps): ReactNode {
  const { t } = useTranslation(['archive', 'common']);
  const { may } = useSession();
  const active = useRoomActive('archive') && shown;
  const { params } = useNavigation();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [selected, setSelected] = useState<RecordId | null>(null);
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState<RoomParams['archive'] | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const search = useArchiveSearch(query, filters);
  const { topics } = useClassificationChoices();
  const filing = useFiling((id) => setSelected(id));
  if (asked !== params.archive) {
    setAsked(params.archive);
    if (params.archive.query !== undefined) setQuery(params.archive.query);
    if (params.archive.recordId) setSelected(params.archive.recordId);
  }

  const narrow = (change: { readonly query?: string; readonly filters?: Filters }): void => {
    if (change.query !== undefined) setQuery(change.query);
    if (change.filters) setFilters(change.filters);
    setAt(0);
  };
  const select = (index: number): void => {
    setAt(index);
    setSelected(search.hitAt(index)?.record.id ?? null);
  };
  useCommands([
    { id: 'find', label: t('archive:searchLabel'), keys: 'mod+f', run: () => { field.current?.focus(); field.current?.select(); } },
    ...(may('archive.file') ? [{ id: 'import', label: t('archive:file'), keys: 'mod+o', run: filing.choose }] : []),
  ], active);

  const searching = query.trim() !== '' || isFiltered(filters);
  const nothing = !search.loading && search.total === 0;
  return (
    <div className={styles.room} {...(may('archive.file') ? filing.dropTarget : {})}>
      <header className={styles.head}>
        {views}
        <TextInput
          ref={field} className={styles.search} size="md" value={query} maxLength={limits.searchQuery} aria-label={t('archive:searchLabel')} placeholder={t('archive:searchPlaceholder')} autoFocus
          leftSection={<IconSearch size={18} />} rightSection={query ? <CloseButton size="sm" aria-label={t('archive:clearSearch')} onClick={() => { narrow({ query: '' }); field.current?.focus(); }} /> : null}
          onChange={(event) => narrow({ query: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query) narrow({ query: '' });
            if ((event.key === 'ArrowDown' || event.key === 'Enter') && search.total > 0 && !event.nativeEvent.isComposing) {
              event.preventDefault();
              select(event.key === 'Enter' ? at : Math.min(at, search.total - 1));
              focusOn('data-archive-list');
            }
          }}
        />
        <span className={styles.total} role="status">{t(searching ? 'archive:found' : 'archive:total', { total: formatNumber(search.total) })}</span>
        {may('archive.file') ? <MainButton title={t('archive:fileHint')} leftSection={<IconFilePlus size={18} />} onClick={filing.choose}>{t('archive:file')}</MainButton> : null}
      </header>
      {search.error ? <div className={styles.trouble}><ErrorNotice error={search.error} onRetry={search.retry} /></div> : null}
      {filing.trouble ? <div className={styles.trouble}><ErrorNotice error={filing.trouble} title={t('archive:filing.chooseTitle')} onClose={filing.dismissTrouble} /></div> : null}
      <div className={styles.panes}>
        <Splitter name="archive" panes={[
          { id: 'facets', label: t('archive:facets.title'), size: '220px', min: '160px', max: '400px' },
          { id: 'results', label: t('archive:results.title'), size: '420px', min: '280px' },
          { id: 'reader', label: t('archive:reader.title'), min: '340px' },
        ]}>
          <Facets facets={search.facets} filters={filters} topics={topics} onChange={(next) => narrow({ filters: next })} />
          {search.loading ? <Waiting label={t('common:loading')} /> : nothing ? (
            searching
              ? <EmptyState title={t('archive:empty.nothingTitle')} action={<Button onClick={() => narrow({ query: '', filters: noFilters })}>{t('archive:empty.clear')}</Button>}>{t('archive:empty.nothingAbout')}</EmptyState>
              : <EmptyState title={t('archive:empty.archiveTitle')} action={may('archive.file') ? <Button leftSection={<IconFilePlus size={16} />} onClick={filing.choose}>{t('archive:file')}</Button> : undefined}>{may('archive.file') ? t('archive:empty.archiveAbout') : t('archive:empty.archiveReadOnly')}</EmptyState>
          ) : (
            <ResultList total={search.total} hitAt={search.hitAt} look={search.look} withSnippet={search.query !== ''} at={Math.min(at, search.total - 1)} selected={selected} onSelect={select} onOpen={() => focusOn('data-archive-reader')} />
          )}
          {selected ? <Reader key={selected} id={selected} query={search.query} active={active} topics={topics} /> : <EmptyState title={t('archive:empty.readerTitle')}>{t('archive:empty.readerAbout')}</EmptyState>}
        </Splitter>
      </div>
      {filing.dragging ? <div className={styles.drop}><span><IconFilePlus size={28} aria-hidden="true" />{t('archive:drop')}</span></div> : null}
      <FilingDialogs filing={filing} />
      {shown ? <StatusItems room="archive"><span>{t(searching ? 'archive:found' : 'archive:total', { total: formatNumber(search.total) })}</span></StatusItems> : null}
    </div>
  );
}
