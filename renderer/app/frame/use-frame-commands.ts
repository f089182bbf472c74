import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { forgetSession } from '../../api/events';
import { chooseLanguage, currentLanguage } from '../../i18n';
import { chooseAppearance, useDrawnAppearance } from '../../ui/appearance';
import { runWhenOffered, useCommands, type Command } from '../commands';
import { useSession } from '../session';
import { saveBeforeLeaving } from '../leaving';
import { forgetPlace, go, type RoomName } from '../navigation';
import { movePane } from './panes';

/** The rooms of the whole plan, numbered once. */
export const roomKeys: Record<RoomName, number> = { desk: 1, archive: 2, registers: 3, print: 4, settings: 5 };

/** A room's command, from anywhere: goes there first. Inside the room its own command answers. */
function inRoom(room: RoomName, id: string, label: string, keys: string): Command {
  return {
    id, label, keys,
    run: () => {
      runWhenOffered(id);
      go(room);
    },
  };
}

interface FrameCommands {
  readonly lock: () => void;
  readonly logOut: () => void;
}

/** What the frame itself can do, by key, menu or palette. */
export function useFrameCommands({ allowed, openPalette }: { readonly allowed: readonly RoomName[]; readonly openPalette: () => void }): FrameCommands {
  const { t } = useTranslation('frame');
  const client = useQueryClient();
  const { scheme } = useDrawnAppearance();
  const { may } = useSession();
  const leave = async (name: 'session.lock' | 'session.logOut'): Promise<void> => {
    await saveBeforeLeaving();
    const session = await call(name, {});
    if (name === 'session.logOut') forgetPlace();
    client.setQueryData(['session.current', {}], session);
    forgetSession(client);
  };
  const lock = (): void => void leave('session.lock');
  const logOut = (): void => void leave('session.logOut');
  const commands: Command[] = [
    ...(may('draft.write') ? [inRoom('desk', 'new', t('commands.newDraft'), 'mod+n')] : []),
    ...(may('archive.file') ? [inRoom('archive', 'import', t('commands.file'), 'mod+o')] : []),
    ...allowed.map((room): Command => ({
      id: `room.${roomKeys[room]}`, label: t('commands.goTo', { room: t(`rooms.${room}`) }), keys: `mod+${roomKeys[room]}`, run: () => go(room),
    })),
    { id: 'palette', label: t('commands.palette'), keys: 'mod+k', hidden: true, run: openPalette },
    { id: 'pane.next', label: t('commands.nextPane'), keys: 'f6', hidden: true, run: () => movePane(1) },
    { id: 'pane.previous', label: t('commands.previousPane'), keys: 'shift+f6', hidden: true, run: () => movePane(-1) },
    { id: 'lock', label: t('commands.lock'), keys: 'mod+l', run: lock },
    { id: 'logOut', label: t('commands.logOut'), run: logOut },
    { id: 'about', label: t('commands.about'), run: () => go('settings', { section: 'about' }) },
    { id: 'flush', label: '', hidden: true, run: () => void saveBeforeLeaving() },
    { id: 'theme', label: t('commands.theme'), run: () => chooseAppearance({ theme: scheme === 'dark' ? 'light' : 'dark' }) },
    { id: 'language', label: t('commands.language'), run: () => void chooseLanguage(currentLanguage() === 'vi' ? 'en' : 'vi') },
  ];
  useCommands(commands, true, true);
  return { lock, logOut };
}
