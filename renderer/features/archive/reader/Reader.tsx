import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconCopy, IconDeviceFloppy, IconFileTypePdf, IconFolderPlus, IconInfoCircle, IconPencilPlus } from '@tabler/icons-react';
import { useElementSize } from '@mantine/hooks';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import type { RecordId } from '../../../../shared/domain/ids';
import { isStateSecret } from '../../../../shared/domain/secrecy';
import { formatShortDate } from '../../../../shared/text/dates';
import { useOffice } from '../../../api/hooks';
import { useCommands } from '../../../app/commands';
import { useOpenDocument } from '../../../app/frame-slots';
import { useNavigation } from '../../../app/navigation';
import { useSession } from '../../../app/session';
import { ErrorNotice, Notice, Waiting } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { PaperText } from './PaperText';
import { PlaceInFile } from './PlaceInFile';
import { Properties } from './Properties';
import styles from './reader.module.css';
import { useTakeOut } from './use-take-out';
import { useTextHits } from './use-text-hits';

const PdfView = lazy(() => import('../../../ui/pdf').then((module) => ({ default: module.PdfView })));
type View = 'text' | 'original' | 'both';
/** Below this width text and original beside each other are too narrow to read, CSS pixels. */
const wideEnough = 860;

interface ReaderProps {
  readonly id: RecordId;
  readonly query: string;
  readonly active: boolean;
  readonly topics: CallOutput<'topics.list'>['topics'];
}

let lastView: View | null = null;

/** One paper: its text with the hits marked, its original as it came, what is known of it, what can be done with it. */
export function Reader({ id, query, active, topics }: ReaderProps): ReactNode {
  const { t } = useTranslation(['archive', 'common', 'domain', 'registers', 'holdings']);
  const { may } = useSession();
  const { go } = useNavigation();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [chosenView, setChosenView] = useState<View | null>(lastView);
  const [properties, setProperties] = useState(false);
  const [placing, setPlacing] = useState(false);
  const [text, setText] = useState<HTMLElement | null>(null);
  const paper = useOffice('archive.get', { id });
  const record = paper.data?.record;
  const hits = useTextHits(text, query);
  const takeOut = useTakeOut(record);
  // Mật and above leaves in numbered copies alone.
  const mayTakeOut = may('archive.export') && record !== undefined && !isStateSecret(record.level);
  useOpenDocument('archive', active && record ? { title: record.subject, level: record.level } : null);
  useCommands([
    { id: 'hit.next', label: t('archive:reader.nextHit'), keys: 'f3', hidden: true, run: () => hits.step(1) },
    { id: 'hit.previous', label: t('archive:reader.previousHit'), keys: 'shift+f3', hidden: true, run: () => hits.step(-1) },
    ...(record && mayTakeOut ? [
      { id: 'export', label: t('archive:reader.exportPdf'), keys: 'mod+shift+s', run: takeOut.exportPdf },
      { id: 'archive.saveOriginal', label: t('archive:reader.saveOriginal'), run: takeOut.saveOriginal },
    ] : []),
    ...(record && may('draft.write') ? [{ id: 'archive.compose', label: t('archive:reader.compose'), run: () => go('desk', { fromRecord: id }) }] : []),
    ...(record && may('archive.file') ? [{ id: 'archive.place', label: t('holdings:place.act'), run: () => setPlacing(true) }] : []),
  ], active);

  if (paper.error) return <div className={styles.trouble}><ErrorNotice error={paper.error} onRetry={() => void paper.refetch()} /></div>;
  if (!paper.data || !record) return <Waiting label={t('common:loading')} />;
  const drawable = record.mediaType === 'application/pdf';
  const view: View = drawable ? (chosenView ?? (width >= wideEnough ? 'both' : 'text')) : 'text';
  const choose = (next: string): void => {
    const known = (['text', 'original', 'both'] as const).find((candidate) => candidate === next) ?? 'text';
    lastView = known;
    setChosenView(known);
  };
  return (
    <article ref={ref} className={styles.reader} aria-label={record.subject}>
      <header className={styles.head}>
        <div className={styles.titleRow}><h2 className="selectable" title={record.subject}>{record.subject}</h2><SecrecyBadge level={record.level} /></div>
        <p className={styles.facts}>{[t(`domain:kinds.${record.kind}`), record.number, record.date ? formatShortDate(record.date) : '', record.issuingBody].filter(Boolean).join(' · ')}</p>
        {record.circulationMark === 'none' ? null : <p className={styles.mark}>{t(`domain:marks.${record.circulationMark}`)}</p>}
        <div className={styles.actions}>
          {may('draft.write') ? <Button size="compact-md" leftSection={<IconPencilPlus size={16} />} onClick={() => go('desk', { fromRecord: id })}>{t('archive:reader.compose')}</Button> : null}
          {mayTakeOut ? (
            <>
              <Button size="compact-md" leftSection={<IconFileTypePdf size={16} />} loading={takeOut.exporting} onClick={takeOut.exportPdf}>{t('archive:reader.exportPdf')}</Button>
              <Button size="compact-md" leftSection={<IconDeviceFloppy size={16} />} loading={takeOut.saving} onClick={takeOut.saveOriginal}>{t('archive:reader.saveOriginal')}</Button>
            </>
          ) : null}
          {may('copies.issue') ? <Button size="compact-md" leftSection={<IconCopy size={16} />} onClick={() => go('registers', { copiesOf: { source: 'record', id } })}>{t('registers:copies.print')}</Button> : null}
          {may('archive.file') ? <Button size="compact-md" leftSection={<IconFolderPlus size={16} />} onClick={() => setPlacing(true)}>{t('holdings:place.act')}</Button> : null}
          <Button size="compact-md" variant={properties ? 'light' : 'default'} aria-expanded={properties} leftSection={<IconInfoCircle size={16} />} onClick={() => setProperties(!properties)}>{t('archive:reader.properties')}</Button>
        </div>
        <ErrorNotice error={takeOut.exportError} title={t('archive:reader.exportTitle')} onClose={takeOut.dismiss} />
        <ErrorNotice error={takeOut.saveError} title={t('archive:reader.saveTitle')} onClose={takeOut.dismiss} />
        {properties ? <Properties record={record} topicName={topics.find((topic) => topic.id === record.topicId)?.name ?? ''} /> : null}
        {placing ? <PlaceInFile record={record} onClose={() => setPlacing(false)} /> : null}
        <div className={styles.viewRow}>
          {drawable ? <SegmentedControl size="xs" value={view} onChange={choose} aria-label={t('archive:reader.view')} data={[{ value: 'text', label: t('archive:reader.text') }, { value: 'original', label: t('archive:reader.original') }, { value: 'both', label: t('archive:reader.both') }]} /> : null}
          {hits.total > 0 && view !== 'original' ? (
            <span className={styles.hits}>
              <span className="tabular" role="status">{t('archive:reader.hits', { at: hits.at, total: hits.total })}</span>
              <HitButton label={t('archive:reader.previousHit')} onClick={() => hits.step(-1)}><IconChevronUp size={16} /></HitButton>
              <HitButton label={t('archive:reader.nextHit')} onClick={() => hits.step(1)}><IconChevronDown size={16} /></HitButton>
            </span>
          ) : null}
        </div>
      </header>
      <div className={styles.body} data-view={view}>
        <section ref={setText} hidden={view === 'original'} className={`${styles.text} selectable`} tabIndex={0} data-archive-reader aria-label={t('archive:reader.text')}>
          <div className={styles.page}>
            {drawable || record.mediaType === 'text/plain' ? null : <Notice tone="info">{t('archive:reader.notDrawn', { type: record.fileName.split('.').at(-1)?.toUpperCase() ?? '' })}</Notice>}
            {paper.data.text.trim() === '' ? <p>{t('archive:reader.emptyText')}</p> : <PaperText document={paper.data.document} />}
          </div>
        </section>
        {view === 'text' ? null : <Original id={id} label={record.subject} query={query} />}
      </div>
    </article>
  );
}

function HitButton({ label, onClick, children }: { readonly label: string; readonly onClick: () => void; readonly children: ReactNode }): ReactNode {
  return <Tooltip label={label}><ActionIcon size="sm" variant="default" aria-label={label} onClick={onClick}>{children}</ActionIcon></Tooltip>;
}

/** The paper as it came, drawn by the PDF view. */
function Original({ id, label, query }: { readonly id: RecordId; readonly label: string; readonly query: string }): ReactNode {
  const { t } = useTranslation('common');
  const original = useOffice('archive.original', { id }, { staleTime: Infinity, gcTime: 30_000 });
  if (original.error) return <div className={styles.trouble}><ErrorNotice error={original.error} onRetry={() => void original.refetch()} /></div>;
  if (!original.data) return <Waiting label={t('loading')} />;
  return <div className={styles.original}><Suspense fallback={<Waiting label={t('pdf.opening')} />}><PdfView bytes={original.data.bytes} label={label} query={query} /></Suspense></div>;
}
