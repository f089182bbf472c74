import { ActionIcon, Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowLeft, IconFileSearch, IconLayoutSidebarRight, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../shared/domain/ids';
import { useCommands } from '../../app/commands';
import { StatusItems, useOpenDocument } from '../../app/frame-slots';
import { useBeforeLeaving } from '../../app/leaving';
import { go, useRoomActive } from '../../app/navigation';
import { FindBar, Outline, Ribbon, Sheet, showWords, WordCount } from '../../editor';
import { Notice } from '../../ui/notices';
import { Splitter } from '../../ui/splitter';
import styles from './desk.module.css';
import { closeDraft } from './desk-store';
import { DraftNotices } from './DraftNotices';
import type { DraftSession } from './draft-session';
import { LivePane } from './live/LivePane';
import { SidePanel, type SideTab } from './panel/SidePanel';
import { SaveStatus } from './SaveStatus';
import { sheetOf } from './sheet-of';
import { useDraftCommands } from './use-draft-commands';
import { useDraft } from './use-draft';
import { fitZoom, ZoomControl, type ZoomChoice } from './ZoomControl';

interface DraftDeskProps {
  readonly session: DraftSession;
  /** The record the person came with; its paragraphs are offered at the right. */
  readonly source: RecordId | null;
  /** Words the person was sent to, e.g. by a warning of the press. */
  readonly words: string | null;
}

/** The open draft: headings left, the page, what it is and where it comes from right. */
export function DraftDesk({ session, source, words }: DraftDeskProps): ReactNode {
  const { t } = useTranslation(['desk', 'editor']);
  const { summary, head, saving } = useDraft(session);
  const { editor, signals, isDamaged } = session.paper;
  const [find, setFind] = useState<{ readonly asked: number; readonly withReplace: boolean } | null>(null);
  const [tab, setTab] = useState<SideTab>(source ? 'archive' : 'head');
  const [shownSource, setShownSource] = useState(source);
  const [archiveAsked, setArchiveAsked] = useState(0);
  const [panelShown, setPanelShown] = useState(true);
  const [isLive, setLive] = useState(false);
  const [zoom, setZoom] = useState<ZoomChoice>('fit');
  const { ref: pageRef, width: pageWidth } = useElementSize();
  const look = sheetOf(summary.template, head.date);
  const drawnZoom = zoom === 'fit' ? fitZoom(pageWidth, look.page.widthMm) : zoom;

  if (shownSource !== source) {
    setShownSource(source);
    if (source) {
      setPanelShown(true);
      setTab('archive');
      setArchiveAsked(archiveAsked + 1);
    }
  }
  const active = useRoomActive('desk');
  useEffect(() => {
    if (active) editor.view.focus();
  }, [editor, active]);
  const { isContinued } = session;
  const isLaidOut = pageWidth > 0;
  useEffect(() => {
    // Only where it has the focus does the editor know the place on the screen.
    if (isContinued && isLaidOut) editor.view.dispatch(editor.state.tr.scrollIntoView());
  }, [editor, isContinued, isLaidOut]);
  useEffect(() => {
    if (active && isLaidOut && words) showWords(editor, words);
  }, [editor, active, isLaidOut, words]);
  useEffect(() => {
    // Shown once: the next draft does not begin with it.
    if (active && (source || (words && isLaidOut))) go('desk', {});
  }, [active, source, words, isLaidOut]);

  const openFind = (withReplace: boolean): void => setFind({ asked: (find?.asked ?? 0) + 1, withReplace });
  const openArchive = (): void => {
    if (session.isReadOnly) return;
    setPanelShown(true);
    setTab('archive');
    setArchiveAsked(archiveAsked + 1);
  };
  const showLive = (): void => {
    // Beside the page and its print there is no room for a third pane on a common screen.
    if (!isLive) setPanelShown(false);
    setLive(!isLive);
  };
  const print = useDraftCommands(session, { openFind, openArchive, zoom: drawnZoom, setZoom });
  useOpenDocument('desk', { title: head.title, level: summary.classification.level });
  useCommands([{ id: 'flush', label: t('editor:shortcuts.save'), hidden: true, run: () => void session.flush() }]);
  useBeforeLeaving(async () => void (await session.flush()));

  const panes = [
    { id: 'outline', size: '200px', min: '140px', max: '360px', label: t('desk:outline') },
    { id: 'page', min: '420px', label: t('desk:page') },
    ...(isLive ? [{ id: 'live', size: '420px', min: '280px', max: '900px', label: t('desk:live.pane') }] : []),
    ...(panelShown ? [{ id: 'panel', size: '300px', min: '260px', max: '560px', label: t('desk:panel') }] : []),
  ];
  return (
    <div className={styles.desk}>
      <Ribbon editor={editor} signals={signals} onFind={() => openFind(false)} onImage={() => void session.chooseImage()} onPassage={openArchive}>
        <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconArrowLeft size={16} />} onClick={() => void closeDraft()}>{t('desk:back')}</Button>
        <Button size="compact-sm" leftSection={<IconPrinter size={16} />} title="Ctrl+P" onClick={print}>{t('desk:print')}</Button>
        <ActionIcon aria-label={t('desk:live.show')} title={t('desk:live.show')} aria-pressed={isLive} onClick={showLive}><IconFileSearch size={18} stroke={1.7} /></ActionIcon>
        <ActionIcon aria-label={panelShown ? t('desk:hidePanel') : t('desk:showPanel')} title={panelShown ? t('desk:hidePanel') : t('desk:showPanel')} aria-pressed={panelShown} onClick={() => setPanelShown(!panelShown)}><IconLayoutSidebarRight size={18} stroke={1.7} /></ActionIcon>
      </Ribbon>
      {isDamaged && <Notice tone="warn">{t('editor:readOnly')}</Notice>}
      {session.isReadOnly && !isDamaged && <Notice tone="info">{t('desk:readOnly')}</Notice>}
      <DraftNotices session={session} />
      {find && <FindBar key={find.asked} editor={editor} withReplace={find.withReplace} onReplace={(withReplace) => setFind({ ...find, withReplace })} onClose={() => setFind(null)} />}
      <div className={styles.panes}>
        <Splitter name="desk" panes={panes}>
          <Outline editor={editor} />
          <div ref={pageRef} className={styles.pageGround}><Sheet editor={editor} signals={signals} look={look} zoom={drawnZoom} /></div>
          {isLive ? <LivePane key={summary.id} session={session} onClose={() => setLive(false)} /> : null}
          {panelShown ? <SidePanel session={session} tab={tab} onTab={setTab} archiveAsked={archiveAsked} source={source} /> : null}
        </Splitter>
      </div>
      <StatusItems room="desk">
        <WordCount editor={editor} />
        <SaveStatus saving={saving} savedAt={summary.updatedAt} onRetry={() => void session.flush()} />
        <ZoomControl drawn={drawnZoom} onChange={setZoom} />
      </StatusItems>
    </div>
  );
}
