import { Button } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { exportEndings, exportFormats, type ExportFormat } from '../../../shared/document/export-format';
import { isStateSecret } from '../../../shared/domain/secrecy';
import { isSeriousWarning } from '../../../shared/errors/press';
import { templates } from '../../../shared/forms';
import type { Imposition } from '../../../shared/imposition';
import { useCommands } from '../../app/commands';
import { go } from '../../app/navigation';
import { useSession } from '../../app/session';
import { shell } from '../../api/client';
import { useOfficeMutation } from '../../api/hooks';
import { EmptyState, ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { PdfView, type PdfJump } from '../../ui/pdf';
import { sayDone } from '../../ui/successes';
import { BookletBar } from './booklet/BookletBar';
import { BookletDialog } from './booklet/BookletDialog';
import { sideCaptions, sideOf, sidesOf } from './booklet/side-captions';
import type { DraftSummary } from './DraftPicker';
import { fileNameOf } from './file-name';
import styles from './print.module.css';
import { PrintHead } from './PrintHead';
import { SeriousFirst } from './SeriousFirst';
import { usePreview } from './use-preview';
import { placeOf, Warnings, type WarningPlace } from './Warnings';

/** The PDF of one draft: what is shown, saved and printed are the same bytes, pages or sheets. */
export function Preview({ draft, active }: { readonly draft: DraftSummary; readonly active: boolean }): ReactNode {
  const { t } = useTranslation(['print', 'common']);
  const { may } = useSession();
  const { id, title, revision } = draft;
  const [imposition, setImposition] = useState<Imposition | null>(null);
  const [asking, setAsking] = useState(false);
  const [jump, setJump] = useState<PdfJump | null>(null);
  const [held, setHeld] = useState<{ readonly verb: string; readonly run: () => void } | null>(null);
  const [seen, setSeen] = useState(-1);
  const { preview, isSlow, cancel } = usePreview(draft, imposition);
  const shown = preview.data;
  const [pages, setPages] = useState(0);
  if (shown && shown.imposition?.kind !== 'testSheet' && shown.pageCount !== pages) setPages(shown.pageCount);
  const save = useOfficeMutation('press.save');
  const otherForm = useOfficeMutation('press.export');
  const print = useOfficeMutation('press.print', { onSuccess: ({ printed }) => sayDone(printed ? t('print:printed') : t('print:notPrinted')) });
  const mayPrint = may('draft.print');
  const secret = isStateSecret(draft.classification.level);
  const cancelled = preview.error?.code === 'cancelled';
  const ready = shown !== undefined && !preview.isPlaceholderData && !preview.error;
  const isLeaflet = templates.some(({ id: known, panels }) => known === draft.template && panels !== null);
  const serious = (shown?.warnings ?? []).filter(({ code }) => isSeriousWarning(code));

  /** The first time a revision with grave warnings goes out, they are shown first. */
  const seriousFirst = (verb: string, run: () => void): void => {
    if (!ready) return;
    if (serious.length === 0 || seen === revision || imposition?.kind === 'testSheet') return run();
    setHeld({ verb, run });
  };
  const suffix = imposition === null ? '' : t(`print:suffix.${imposition.kind}`);
  const savePdf = async (as: Imposition | null = imposition, ending = suffix): Promise<void> => {
    save.reset();
    const target = await shell.chooseSaveTarget({ suggestedName: `${fileNameOf(title) || t('print:fileName')}${ending}`, extension: 'pdf' });
    if (!target) return;
    save.mutate({ id, grant: target.grant, imposition: as }, { onSuccess: ({ pageCount }) => sayDone(t('print:saved', { name: target.name, pages: pageCount })) });
  };
  const saveAs = async (format: ExportFormat): Promise<void> => {
    otherForm.reset();
    const target = await shell.chooseSaveTarget({ suggestedName: fileNameOf(title) || t('print:fileName'), extension: exportEndings[format] });
    if (target) otherForm.mutate({ id, format, grant: target.grant }, { onSuccess: () => sayDone(t('print:savedAs', { name: target.name })) });
  };
  const saveShown = (): void => seriousFirst(t('print:saveAllTheSame'), () => void savePdf());
  const printShown = (): void => seriousFirst(t('print:printAllTheSame'), () => print.mutate({ id, imposition }));
  useCommands([
    { id: 'print', label: t('print:print'), keys: 'mod+p', run: printShown },
    { id: 'save', label: t('print:save'), keys: 'mod+s', run: saveShown },
    { id: 'export', label: t('print:save'), keys: 'mod+shift+s', hidden: true, run: saveShown },
  ], active && mayPrint && !secret);
  useCommands([{ id: 'print', label: t('print:copies'), keys: 'mod+p', run: () => go('registers', { copiesOf: { source: 'draft', id } }) }], active && secret && may('copies.issue'));
  useCommands([{ id: 'booklet', label: t('print:booklet.open'), run: () => setAsking(true) }], active && ready && !isLeaflet);

  const captionOf = useMemo(() => (shown?.imposition ? sideCaptions(shown.imposition, shown.pageCount, shown.pageMm, t) : null), [shown, t]);
  const show = ({ page, words }: WarningPlace): void => {
    if (!shown) return;
    // The panels of a leaflet stand on sheets of their own: there the words alone lead to the place.
    setJump({ page: page === null || isLeaflet ? null : sideOf(page, shown.imposition, shown.pageCount, shown.pageMm), words });
  };
  const editAt = may('draft.write') ? (words: string): void => go('desk', { draftId: id, words }) : null;
  const forms = exportFormats.map((format) => ({ id: format, label: t(`print:saveForm.${format}`), run: () => void saveAs(format) }));
  const sheets = [
    { id: 'plain', label: t('print:savePlain'), run: () => seriousFirst(t('print:saveAllTheSame'), () => void savePdf(null, '')) },
    { id: 'booklet', label: t('print:saveBooklet'), run: () => setAsking(true) },
    { id: 'cropMarks', label: t('print:saveCropMarks'), run: () => seriousFirst(t('print:saveAllTheSame'), () => void savePdf({ kind: 'cropMarks' }, t('print:suffix.cropMarks'))) },
  ];
  const choices = [...(isLeaflet ? sheets.slice(0, 1) : sheets), ...forms];

  return (
    <div className={styles.preview}>
      <PrintHead
        draft={draft} pages={shown ? pages : null} updating={preview.isPlaceholderData && isSlow} ready={ready} saving={save.isPending || otherForm.isPending} printing={print.isPending}
        printVerb={t(imposition === null || imposition.kind === 'cropMarks' ? 'print:print' : `print:printAs.${imposition.kind}`)} choices={choices} foldable={!isLeaflet} onBooklet={() => setAsking(true)} onSave={saveShown} onPrint={printShown}
      />
      {shown?.imposition && <BookletBar imposition={shown.imposition} sides={sidesOf(shown.imposition, shown.pageCount)} onChange={() => setAsking(true)} onImpose={(next) => { setJump(null); setImposition(next); }} />}
      <div className={styles.notices}>
        {secret && <Notice tone="info">{t(may('copies.issue') ? 'print:copiesOnly' : 'print:copiesAsk')}</Notice>}
        {!mayPrint && !secret && <Notice tone="info">{t('print:cannotPrint')}</Notice>}
        {!cancelled && <ErrorNotice title={t('print:couldNotSet')} error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.isPlaceholderData && isSlow && <Notice tone="info" action={<Button size="compact-sm" onClick={cancel}>{t('print:cancelSetting')}</Button>}>{t('print:updating')}</Notice>}
        <ErrorNotice title={t('print:couldNotSave')} error={save.error} onRetry={() => void savePdf()} onClose={() => save.reset()} />
        <ErrorNotice title={t('print:couldNotSaveAs')} error={otherForm.error} onClose={() => otherForm.reset()} />
        <ErrorNotice title={t('print:couldNotPrint')} error={print.error} onRetry={printShown} onClose={() => print.reset()} />
      </div>
      <div className={styles.pages}>
        <div className={styles.pdf}>
          {preview.isPending && <div className={styles.setting}><Waiting label={t('print:setting')} />{isSlow && <Button size="compact-sm" onClick={cancel}>{t('print:cancelSetting')}</Button>}</div>}
          {cancelled && !shown && <EmptyState title={t('print:cancelled')} action={<Button onClick={() => void preview.refetch()}>{t('print:refresh')}</Button>}>{t('print:cancelledHint')}</EmptyState>}
          {shown && (
            <PdfView
              key={shown.imposition?.kind ?? 'pages'} bytes={shown.pdf} label={t('print:preview', { title })} thumbnails facing={shown.imposition === null && !isLeaflet} jump={jump}
              {...(captionOf ? { captionOf } : {})}
            />
          )}
        </div>
        {shown && shown.warnings.length > 0 && <Warnings warnings={shown.warnings} onShow={show} onEdit={editAt} />}
      </div>
      {asking && shown && <BookletDialog pages={pages} page={shown.pageMm} onClose={() => setAsking(false)} onShow={(next) => { setAsking(false); setJump(null); setImposition(next); }} />}
      {held && (
        <SeriousFirst
          warnings={serious} verb={held.verb} onClose={() => setHeld(null)} onGoOn={() => { setSeen(revision); setHeld(null); held.run(); }}
          onLook={() => { setSeen(revision); setHeld(null); if (serious[0]) show(placeOf(serious[0])); }}
        />
      )}
    </div>
  );
}
