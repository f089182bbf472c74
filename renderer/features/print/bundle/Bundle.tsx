import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconBook, IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import type { DraftId } from '../../../../shared/domain/ids';
import { highestLevel } from '../../../../shared/domain/secrecy';
import type { Imposition } from '../../../../shared/imposition';
import { call, shell } from '../../../api/client';
import { useOfficeMutation } from '../../../api/hooks';
import { useCommands } from '../../../app/commands';
import { useSession } from '../../../app/session';
import { MainButton } from '../../../ui/main-button';
import { EmptyState, ErrorNotice, Notice, Waiting } from '../../../ui/notices';
import { PdfView, type PdfJump } from '../../../ui/pdf';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { sayDone } from '../../../ui/successes';
import { BookletBar } from '../booklet/BookletBar';
import { BookletDialog } from '../booklet/BookletDialog';
import { sideCaptions, sideOf, sidesOf } from '../booklet/side-captions';
import type { DraftSummary } from '../DraftPicker';
import { fileNameOf } from '../file-name';
import styles from '../print.module.css';
import { usePressed } from '../use-preview';
import { Warnings } from '../Warnings';
import own from './bundle.module.css';
import { PartList } from './PartList';

type ShownBundle = CallOutput<'press.bundle.preview'> & { readonly imposition: Imposition | null };

interface BundleProps {
  /** In their order. */
  readonly drafts: readonly DraftSummary[];
  readonly active: boolean;
  readonly onOrder: (ids: readonly DraftId[]) => void;
  readonly onLeave: () => void;
}

/** Several drafts as one file: their order, its name, and the very PDF that is saved and printed. */
export function Bundle({ drafts, active, onOrder, onLeave }: BundleProps): ReactNode {
  const { t } = useTranslation(['print', 'common']);
  const { may } = useSession();
  const [typed, setTyped] = useState('');
  const [title, setTitle] = useState('');
  const [contents, setContents] = useState(true);
  const [imposition, setImposition] = useState<Imposition | null>(null);
  const [asking, setAsking] = useState(false);
  const [jump, setJump] = useState<PdfJump | null>(null);
  const asked = { ids: drafts.map(({ id }) => id), title, contents, imposition };
  const isSome = drafts.length > 0;
  const versions = drafts.map(({ id, revision, classification, urgency }) => ({ id, revision, classification, urgency }));
  const { preview, isSlow, cancel } = usePressed<ShownBundle>(
    ['press.bundle.preview', { versions, title, contents, imposition }], isSome ? async (jobId) => ({ ...(await call('press.bundle.preview', { ...asked, jobId })), imposition }) : null,
  );
  const shown = isSome ? preview.data : undefined;
  const [pages, setPages] = useState(0);
  if (shown && shown.imposition?.kind !== 'testSheet' && shown.pageCount !== pages) setPages(shown.pageCount);
  const ready = shown !== undefined && !preview.isPlaceholderData && !preview.error;
  const save = useOfficeMutation('press.bundle.save');
  const print = useOfficeMutation('press.bundle.print', { onSuccess: ({ printed }) => sayDone(printed ? t('print:printed') : t('print:notPrinted')) });
  const mayPrint = may('draft.print');
  const name = title || (drafts[0]?.title ?? '');

  const saveShown = async (): Promise<void> => {
    if (!ready) return;
    save.reset();
    const ending = imposition ? t(`print:suffix.${imposition.kind}`) : '';
    const target = await shell.chooseSaveTarget({ suggestedName: `${fileNameOf(name) || t('print:bundle.fileName')}${ending}`, extension: 'pdf' });
    if (target) save.mutate({ ...asked, grant: target.grant }, { onSuccess: ({ pageCount }) => sayDone(t('print:saved', { name: target.name, pages: pageCount })) });
  };
  const printShown = (): void => {
    if (ready) print.mutate(asked);
  };
  useCommands([
    { id: 'print', label: t('print:print'), keys: 'mod+p', run: printShown },
    { id: 'save', label: t('print:save'), keys: 'mod+s', run: () => void saveShown() },
  ], active && mayPrint);
  const order = (ids: readonly DraftId[]): void => {
    setImposition(null);
    onOrder(ids);
  };
  const pageMm = shown?.pageMm ?? null;
  const captionOf = useMemo(() => (shown?.imposition && shown.pageMm ? sideCaptions(shown.imposition, shown.pageCount, shown.pageMm, t) : null), [shown, t]);

  return (
    <div className={styles.preview} data-bundle={drafts.length}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('print:bundle.title')}</h2>
        {isSome && <SecrecyBadge level={highestLevel(drafts.map(({ classification }) => classification.level))} />}
        {shown && <span className={styles.soft}>{t('print:pages', { pages })}</span>}
        <span className={styles.space} />
        <Button onClick={onLeave}>{t('print:bundle.leave')}</Button>
        <Button leftSection={<IconBook size={16} />} disabled={!ready || pageMm === null} title={ready && pageMm === null ? t('print:bundle.sizesDiffer') : undefined} onClick={() => setAsking(true)}>{t('print:booklet.open')}</Button>
        {mayPrint && <Button leftSection={<IconDeviceFloppy size={16} />} title="Ctrl+S" loading={save.isPending} disabled={!ready} onClick={() => void saveShown()}>{t('print:save')}</Button>}
        {mayPrint && <MainButton leftSection={<IconPrinter size={16} />} title="Ctrl+P" loading={print.isPending} disabled={!ready} onClick={printShown}>{t(imposition === null || imposition.kind === 'cropMarks' ? 'print:print' : `print:printAs.${imposition.kind}`)}</MainButton>}
      </div>
      {shown?.imposition && <BookletBar imposition={shown.imposition} sides={sidesOf(shown.imposition, shown.pageCount)} onChange={() => setAsking(true)} onImpose={setImposition} />}
      <div className={styles.notices}>
        {preview.error?.code !== 'cancelled' && isSome && <ErrorNotice title={t('print:couldNotSet')} error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.isPlaceholderData && isSlow && <Notice tone="info" action={<Button size="compact-sm" onClick={cancel}>{t('print:cancelSetting')}</Button>}>{t('print:updating')}</Notice>}
        <ErrorNotice title={t('print:couldNotSave')} error={save.error} onRetry={() => void saveShown()} onClose={() => save.reset()} />
        <ErrorNotice title={t('print:couldNotPrint')} error={print.error} onRetry={printShown} onClose={() => print.reset()} />
      </div>
      <div className={styles.pages}>
        <div className={own.side}>
          <TextInput
            label={t('print:bundle.name')} description={t('print:bundle.nameHint')} maxLength={500} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={() => setTitle(typed.trim())} onKeyDown={({ key }) => { if (key === 'Enter') setTitle(typed.trim()); }}
          />
          <Checkbox label={t('print:bundle.contents')} checked={contents} onChange={({ currentTarget }) => setContents(currentTarget.checked)} />
          {isSome && <h3>{t('print:bundle.order')}</h3>}
          {isSome && <PartList drafts={drafts} onOrder={order} />}
          {isSome && <p className={own.hint}>{t('print:bundle.emptyHint')}</p>}
        </div>
        <div className={styles.pdf}>
          {!isSome && <EmptyState title={t('print:bundle.empty')}>{t('print:bundle.emptyHint')}</EmptyState>}
          {isSome && preview.isPending && <div className={styles.setting}><Waiting label={t('print:setting')} />{isSlow && <Button size="compact-sm" onClick={cancel}>{t('print:cancelSetting')}</Button>}</div>}
          {shown && (
            <PdfView
              key={shown.imposition?.kind ?? 'pages'} bytes={shown.pdf} label={t('print:preview', { title: name })} thumbnails facing={shown.imposition === null} jump={jump}
              {...(captionOf ? { captionOf } : {})}
            />
          )}
        </div>
        {shown && shown.warnings.length > 0 && (
          <Warnings
            warnings={shown.warnings} onEdit={null}
            onShow={({ page, words }) => setJump({ page: page === null || !shown.pageMm ? page : sideOf(page, shown.imposition, shown.pageCount, shown.pageMm), words })}
          />
        )}
      </div>
      {asking && shown && pageMm && <BookletDialog pages={pages} page={pageMm} onClose={() => setAsking(false)} onShow={(next) => { setAsking(false); setJump(null); setImposition(next); }} />}
    </div>
  );
}
