import { lazy, Suspense, useLayoutEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ability } from '../../../shared/domain/abilities';
import { Button } from '@mantine/core';
import { EmptyState, Waiting } from '../../ui/notices';
import { ClipboardGuard } from '../clipboard/ClipboardGuard';
import { ErrorBoundary } from '../ErrorBoundary';
import { firstPlace } from '../first-room';
import { go, rooms, useNavigation, type RoomName } from '../navigation';
import { useSession } from '../session';
import { CommandPalette } from './CommandPalette';
import styles from './frame.module.css';
import { Rail } from './Rail';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { TrainingBand } from './TrainingBand';
import { useFrameCommands } from './use-frame-commands';

const roomScreens: Record<RoomName, ComponentType> = {
  desk: lazy(() => import('../../features/desk').then((module) => ({ default: module.DeskRoom }))),
  archive: lazy(() => import('../ArchiveScreen').then((module) => ({ default: module.ArchiveScreen }))),
  registers: lazy(() => import('../../features/registers').then((module) => ({ default: module.RegistersRoom }))),
  print: lazy(() => import('../../features/print').then((module) => ({ default: module.PrintRoom }))),
  settings: lazy(() => import('../SettingsScreen').then((module) => ({ default: module.SettingsScreen }))),
};
const roomAbility: Record<RoomName, Ability> = { desk: 'draft.read', archive: 'archive.read', registers: 'copies.read', print: 'draft.read', settings: 'member' };

/** The window around the rooms. A room stays mounted once visited, so nothing in it is lost by looking elsewhere. */
export function Frame(): ReactNode {
  const { t } = useTranslation('frame');
  const { profile, may } = useSession();
  const { room: wanted } = useNavigation();
  const allowed = rooms.filter((room) => roomAbility[room] === 'member' || may(roomAbility[room]));
  const first = firstPlace(may);
  const room = wanted && allowed.includes(wanted) ? wanted : first.room;
  const { section } = first;
  useLayoutEffect(() => {
    if (wanted !== room) go(room, section === undefined ? undefined : { section });
  }, [wanted, room, section]);
  const [visited, setVisited] = useState<readonly RoomName[]>([room]);
  const [paletteOpen, setPaletteOpen] = useState(false);
  if (!visited.includes(room)) setVisited([...visited, room]);
  const commands = useFrameCommands({ allowed, openPalette: () => setPaletteOpen(true) });
  return (
    <div className={styles.window} data-training={profile.kind === 'training' || undefined}>
      <TrainingBand kind={profile.kind} />
      <TitleBar room={room} onLock={commands.lock} onLogOut={commands.logOut} onPalette={() => setPaletteOpen(true)} />
      <div className={styles.middle}>
        <Rail allowed={allowed} current={room} />
        <main className={styles.main} aria-label={t('mainLabel')}>
          {visited.map((name) => {
            const Screen = roomScreens[name];
            return (
              <div key={name} className={styles.room} hidden={name !== room} inert={name !== room} data-room={name}>
                <ErrorBoundary fallback={brokenRoom}>
                  <Suspense fallback={<Waiting label={t('opening')} />}><Screen /></Suspense>
                </ErrorBoundary>
              </div>
            );
          })}
        </main>
      </div>
      <StatusBar />
      <ClipboardGuard room={room} />
      {paletteOpen ? <CommandPalette onClose={() => setPaletteOpen(false)} /> : null}
    </div>
  );
}

const brokenRoom = (reopen: () => void): ReactNode => <BrokenRoom onReopen={reopen} />;

function BrokenRoom({ onReopen }: { readonly onReopen: () => void }): ReactNode {
  const { t } = useTranslation('common');
  return <EmptyState title={t('couldNotLoad')} action={<Button onClick={onReopen}>{t('reopenRoom')}</Button>}>{t('roomBroken')}</EmptyState>;
}
