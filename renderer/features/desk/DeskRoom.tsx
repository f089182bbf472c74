import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../app/navigation';
import { useSession } from '../../app/session';
import { Waiting } from '../../ui/notices';
import { openDraft, sitDown, useDesk } from './desk-store';
import { DraftDesk } from './DraftDesk';
import { StartPage } from './StartPage';

/** Writing: the start page, or the draft that is open. */
export function DeskRoom(): ReactNode {
  const { t } = useTranslation('desk');
  const { actor, may } = useSession();
  const writes = may('draft.write');
  const { params } = useNavigation();
  const wanted = params.desk;
  const { session, opening } = useDesk();
  useEffect(() => sitDown(actor.accountId, writes), [actor.accountId, writes]);
  useEffect(() => {
    if (wanted.draftId) void openDraft(wanted.draftId);
  }, [wanted]);
  if (session) return <DraftDesk key={session.view.summary.id} session={session} source={wanted.fromRecord ?? null} words={wanted.draftId === session.view.summary.id ? (wanted.words ?? null) : null} />;
  if (opening) return <Waiting label={t('opening')} />;
  return <StartPage hasSource={wanted.fromRecord !== undefined} />;
}
