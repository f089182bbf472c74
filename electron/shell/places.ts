import { join, resolve } from 'node:path';
import { app } from 'electron';
import type { ShellArguments } from './arguments';

/** Absolute folders the shell works with. */
export interface Places {
  readonly profile: string;
  /** Remembers how far each vault had come; beside the vault, not in it. */
  readonly seen: string;
  readonly vault: string;
  /** The look of the window. */
  readonly preferences: string;
  readonly page: string;
  readonly preload: string;
  readonly office: string;
  readonly commandLine: string;
  readonly workers: string;
}

/**
 * Decides every folder once. On Windows the profile is in LOCALAPPDATA, because a roaming folder may be a network share,
 * where SQLite loses data. Must run before `app` is ready.
 */
export function settlePlaces(given: ShellArguments): Places {
  const localData = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : undefined;
  const switched = app.commandLine.getSwitchValue('user-data-dir');
  const profile = given.profile ?? (switched === '' ? null : resolve(switched)) ?? join(localData ?? app.getPath('appData'), 'ToaSoan');
  app.setPath('userData', profile);
  app.setPath('sessionData', join(profile, 'chromium'));
  app.setPath('crashDumps', join(profile, 'chromium', 'crashes'));
  app.setAppLogsPath(join(profile, 'chromium', 'logs'));
  const root = app.getAppPath();
  return {
    profile,
    seen: join(profile, 'seen'),
    vault: given.vault ?? join(profile, 'vault'),
    preferences: join(profile, 'window.json'),
    page: join(root, 'dist/page'),
    preload: join(root, 'dist/preload/bridge.cjs'),
    office: join(root, 'dist/office/index.cjs'),
    commandLine: join(root, 'dist/office/command-line.cjs'),
    workers: join(root, 'dist/workers'),
  };
}
