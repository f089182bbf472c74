import type { QueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorEnvelope } from '../../shared/errors/office-error';
import { shell } from '../api/client';
import { useOffice } from '../api/hooks';
import { envelopeSentence } from '../i18n/error-sentence';
import { MainButton } from '../ui/main-button';
import { EmptyState, ErrorNotice, Notice, Waiting } from '../ui/notices';
import { Successes } from '../ui/successes';
import { useCommands } from './commands';
import { EntryFrame } from './entry/EntryFrame';
import { FirstRun } from './entry/FirstRun';
import { LockScreen } from './entry/LockScreen';
import { LogIn } from './entry/LogIn';
import { RecoveryStep } from './entry/RecoveryStep';
import { Restore } from './entry/Restore';
import { Frame } from './frame/Frame';
import { Leaks } from './Leaks';
import { Providers } from './providers';
import { SecondPerson } from './SecondPerson';
import { SessionProvider, type OpenSession } from './session';
import { useKeys } from './use-keys';

export function App({ client }: { readonly client: QueryClient }): ReactNode {
  return (
    <Providers client={client}>
      <Door />
      <Leaks />
      <SecondPerson />
      <Successes />
    </Providers>
  );
}

/** What a backup can mend. */
const damageCodes: ReadonlySet<string> = new Set(['vaultHeaderDamaged', 'databaseDamaged', 'accountKeysDamaged']);

/** Which of the entry screens stands between the person and the rooms, if any. */
function Door(): ReactNode {
  const { t } = useTranslation(['frame', 'common', 'backup']);
  useKeys();
  // Here and not in the frame: whoever cannot log in needs the handbook most.
  useCommands([{ id: 'handbook', label: t('frame:commands.handbook'), keys: 'f1', run: () => void shell.openHandbook() }]);
  const status = useOffice('office.status', {});
  const current = useOffice('session.current', {});
  const [restoring, setRestoring] = useState(false);
  const failure = status.error ?? current.error;
  const damaged = failure !== null && damageCodes.has(failure.code);
  if (restoring && (damaged || status.data?.exists === false)) return <Restore damaged={damaged} onBack={() => setRestoring(false)} />;
  if (failure) {
    return (
      <EntryFrame profile={null}>
        <EmptyState title={t('frame:cannotStart')} />
        <ErrorNotice error={failure} onRetry={() => { void status.refetch(); void current.refetch(); }} />
        {damaged ? <MainButton onClick={() => setRestoring(true)}>{t('backup:restore.open')}</MainButton> : null}
      </EntryFrame>
    );
  }
  if (!status.data || !current.data) return <Waiting label={t('frame:opening')} />;
  if (!status.data.exists || !status.data.profile) return <FirstRun vaultPath={status.data.vaultPath} networkAdapters={status.data.networkAdapters} onRestore={() => setRestoring(true)} />;
  if (current.data.state === 'locked') return <LockScreen status={status.data} lockedFor={current.data.lockedFor} lockedName={current.data.lockedName} />;
  if (current.data.state === 'loggedOut' || !current.data.actor) return <LogIn status={status.data} />;
  const { actor, abilities, notices } = current.data;
  return <Inside key={actor.accountId} status={status.data} profile={status.data.profile} actor={actor} abilities={abilities} notices={notices} />;
}

interface InsideProps {
  readonly status: Pick<OpenSession, 'networkAdapters' | 'version' | 'vaultPath'>;
  readonly profile: OpenSession['profile'];
  readonly actor: OpenSession['actor'];
  readonly abilities: readonly string[];
  readonly notices: readonly ErrorEnvelope[];
}

function Inside({ status, profile, actor, abilities, notices }: InsideProps): ReactNode {
  const { t } = useTranslation('frame');
  const [later, setLater] = useState(false);
  const [noted, setNoted] = useState(false);
  const session = useMemo<OpenSession>(() => ({
    actor, profile, networkAdapters: status.networkAdapters, version: status.version, vaultPath: status.vaultPath,
    may: (ability) => abilities.includes(ability), showRecovery: () => setLater(false),
  }), [actor, profile, abilities, status]);
  // Until the sheets are put away they stand before the rooms of whoever can make them: there is no other way back in.
  const keeper = session.may('accounts.manage');
  const recovery = useOffice('recovery.status', {}, { enabled: keeper, staleTime: Infinity });
  if (keeper && recovery.isPending) return <Waiting label={t('opening')} />;
  if (recovery.error) return <EntryFrame profile={profile}><ErrorNotice error={recovery.error} onRetry={() => void recovery.refetch()} /></EntryFrame>;
  if (notices.length > 0 && !noted) {
    return (
      <EntryFrame profile={profile}>
        {notices.map((notice) => <Notice key={`${notice.code} ${notice.params['database'] ?? ''}`} tone="warn">{envelopeSentence(notice)}</Notice>)}
        <MainButton onClick={() => setNoted(true)}>{t('noted')}</MainButton>
      </EntryFrame>
    );
  }
  if (recovery.data && !recovery.data.confirmed && !later) return <RecoveryStep profile={profile} status={recovery.data} onLater={() => setLater(true)} />;
  return <SessionProvider session={session}><Frame /></SessionProvider>;
}
