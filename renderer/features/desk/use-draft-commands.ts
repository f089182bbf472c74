import { useTranslation } from 'react-i18next';
import { useCommands } from '../../app/commands';
import { go, useRoomActive } from '../../app/navigation';
import { findStep, inText } from '../../editor';
import { sayDone } from '../../ui/successes';
import { timeOf } from '../../ui/when';
import { closeDraft } from './desk-store';
import type { DraftSession } from './draft-session';
import { zoomStep, type ZoomChoice } from './ZoomControl';

interface DraftActs {
  readonly openFind: (withReplace: boolean) => void;
  readonly openArchive: () => void;
  readonly zoom: number;
  readonly setZoom: (zoom: ZoomChoice) => void;
}

/** Keys, menu words and palette entries of an open draft. Answers how to go and see it printed. */
export function useDraftCommands(session: DraftSession, { openFind, openArchive, zoom, setZoom }: DraftActs): () => void {
  const { t } = useTranslation(['desk', 'editor']);
  const { editor } = session.paper;
  const save = async (): Promise<void> => {
    const isSaved = await session.flush();
    const { saving } = session.view;
    if (isSaved && saving.kind === 'saved' && saving.at) sayDone(t('desk:saving.saidSaved', { time: timeOf(saving.at) }));
  };
  const print = async (): Promise<void> => {
    if (await session.flush()) go('print', { draftId: session.view.summary.id });
  };
  useCommands([
    { id: 'save', label: t('editor:shortcuts.save'), keys: 'mod+s', run: () => void save() },
    { id: 'print', label: t('desk:print'), keys: 'mod+p', run: () => void print() },
    { id: 'export', label: t('desk:print'), keys: 'mod+shift+s', hidden: true, run: () => void print() },
    { id: 'new', label: t('desk:back'), keys: 'mod+n', run: () => void closeDraft() },
    { id: 'find', label: t('editor:ribbon.find'), keys: 'mod+f', run: () => openFind(false) },
    { id: 'replace', label: t('editor:ribbon.replace'), keys: 'mod+h', run: () => openFind(true) },
    { id: 'find.next', label: t('editor:find.next'), keys: 'f3', hidden: true, run: () => findStep(editor, 1) },
    { id: 'find.previous', label: t('editor:find.previous'), keys: 'shift+f3', hidden: true, run: () => findStep(editor, -1) },
    { id: 'desk.passage', label: t('editor:ribbon.passage'), keys: 'mod+alt+k', run: openArchive },
    { id: 'undo', label: t('editor:ribbon.undo'), hidden: true, run: () => inText(editor, (chain) => chain.undo()) },
    { id: 'redo', label: t('editor:ribbon.redo'), hidden: true, run: () => inText(editor, (chain) => chain.redo()) },
    { id: 'zoom.in', label: t('editor:zoomIn'), keys: 'mod+=', run: () => setZoom(zoomStep(zoom, 1)) },
    { id: 'zoom.out', label: t('editor:zoomOut'), keys: 'mod+-', run: () => setZoom(zoomStep(zoom, -1)) },
    { id: 'zoom.reset', label: t('editor:zoomReset'), keys: 'mod+0', run: () => setZoom(1) },
  ], useRoomActive('desk'));
  return () => void print();
}
