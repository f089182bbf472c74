import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftId } from '../../../shared/domain/ids';
import { useOpenDocument } from '../../app/frame-slots';
import { saveBeforeLeaving } from '../../app/leaving';
import { go, useNavigation, useRoomActive } from '../../app/navigation';
import { useSession } from '../../app/session';
import { useOffice } from '../../api/hooks';
import { EmptyState, ErrorNotice, Waiting } from '../../ui/notices';
import { Splitter } from '../../ui/splitter';
import { Bundle } from './bundle/Bundle';
import { DraftPicker } from './DraftPicker';
import { Preview } from './Preview';

/** Printing: the drafts, and the very PDF that goes to paper. */
export function PrintRoom(): ReactNode {
  const { t } = useTranslation(['print', 'common']);
  const { may } = useSession();
  const { params } = useNavigation();
  const active = useRoomActive('print');
  const wanted = params.print;
  const [chosen, setChosen] = useState<DraftId | null>(null);
  const [gathered, setGathered] = useState<readonly DraftId[] | null>(null);
  const [asked, setAsked] = useState<typeof wanted | null>(null);
  if (asked !== wanted) {
    setAsked(wanted);
    if (wanted.draftId) {
      setChosen(wanted.draftId);
      setGathered(null);
    }
  }
  const drafts = useOffice('drafts.list', {}, { staleTime: 0 });
  const refresh = useEffectEvent(async () => {
    // Whoever comes over from writing sees the last word, too.
    await saveBeforeLeaving();
    await drafts.refetch();
  });
  useEffect(() => {
    if (active) void refresh();
  }, [active]);

  const list = (drafts.data?.drafts ?? []).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const toggle = (id: DraftId): void => setGathered((ids) => (ids?.includes(id) ? ids.filter((known) => known !== id) : [...(ids ?? []), id]));
  const draft = list.find(({ id }) => id === chosen) ?? null;
  useOpenDocument('print', draft && !gathered ? { title: draft.title, level: draft.classification.level } : null);
  if (drafts.error) return <ErrorNotice error={drafts.error} onRetry={() => void drafts.refetch()} />;
  if (!drafts.data) return <Waiting label={t('common:loading')} />;
  if (list.length === 0 && !may('draft.write')) return <EmptyState title={t('print:none')}>{t('print:noneReadOnly')}</EmptyState>;
  if (list.length === 0) return <EmptyState title={t('print:none')} action={<Button onClick={() => go('desk')}>{t('print:goWrite')}</Button>}>{t('print:noneHint')}</EmptyState>;
  return (
    <Splitter name="print" panes={[{ id: 'drafts', size: '260px', min: '180px', max: '420px', label: t('print:drafts') }, { id: 'preview', label: t('print:title') }]}>
      <DraftPicker drafts={list} chosen={chosen} onChoose={gathered ? toggle : setChosen} gathered={gathered} onGather={() => setGathered(draft ? [draft.id] : [])} />
      {gathered ? <Bundle drafts={gathered.flatMap((id) => list.find((known) => known.id === id) ?? [])} active={active} onOrder={setGathered} onLeave={() => setGathered(null)} /> : draft ? <Preview key={draft.id} draft={draft} active={active} /> : <EmptyState title={t('print:choose')} />}
    </Splitter>
  );
}
