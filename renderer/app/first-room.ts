import type { Ability } from '../../shared/domain/abilities';
import type { RoomName } from './navigation';

interface FirstPlace {
  readonly room: RoomName;
  /** Of the settings room: what the person keeps there. */
  readonly section?: string;
}

/** Where somebody's own work is; the screen opens there after log-in. */
export function firstPlace(may: (ability: Ability) => boolean): FirstPlace {
  if (may('draft.write')) return { room: 'desk' };
  if (may('archive.file')) return { room: 'archive' };
  if (may('draft.print')) return { room: 'print' };
  if (may('archive.read')) return { room: 'archive' };
  if (may('accounts.read')) return { room: 'settings', section: 'accounts' };
  if (may('audit.read')) return { room: 'settings', section: 'audit' };
  return { room: 'settings' };
}
