import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { GrantedFile } from '../../shared/contract/bridge';
import { channels } from '../../shared/contract/channels';
import { limits } from '../../shared/domain/limits';
import { chooseFolder, choosePaths, chooseTarget, fileKinds, type FileKind } from './dialogs';
import { grantFolder, grantForReading, grantForWriting } from './grants';
import type { OfficeHost } from './office-host';
import { trustedSender } from './security/sender';
import { acceptPreferences, readPreferences, writePreferences } from './preferences';
import type { ShellTexts } from './texts';
import type { Windows } from './windows';

/** The only file with `ipcMain`: each message is checked for its sender, then for its shape, then answered with plain data. */
export function routeShell(windows: Windows, office: OfficeHost, texts: ShellTexts, preferences: string): void {
  ipcMain.on(channels.connect, (event) => {
    const window = trustedSender(event, windows.known);
    if (window) office.attach(window);
  });

  ipcMain.on(channels.recallPreferences, (event) => {
    event.returnValue = trustedSender(event, windows.known) ? readPreferences(preferences) : {};
  });
  ipcMain.on(channels.rememberPreferences, (event, given: unknown) => {
    if (trustedSender(event, windows.known)) writePreferences(preferences, acceptPreferences(given));
  });

  const answer = <Input, Output>(channel: string, read: (input: unknown) => Input | null, act: (window: BrowserWindow, input: Input) => Promise<Output>): void => {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, input: unknown): Promise<Output> => {
      const window = trustedSender(event, windows.known);
      const given = window ? read(input) : null;
      if (window === null || given === null) return Promise.reject(new Error('refused'));
      return act(window, given);
    });
  };

  answer(channels.chooseFiles, readChooseFiles, async (window, { kind, multiple }) =>
    grantForReading(office, await choosePaths(window, texts, kind, multiple)));

  answer(channels.chooseSaveTarget, readSaveTarget, async (window, { suggestedName, extension }): Promise<GrantedFile | null> => {
    const path = await chooseTarget(window, texts, suggestedName, extension);
    return path === null ? null : grantForWriting(office, path);
  });

  answer(channels.chooseFolder, () => true, async (window): Promise<GrantedFile | null> => {
    const path = await chooseFolder(window, texts);
    return path === null ? null : grantFolder(office, path);
  });

  answer(channels.grantDropped, readPaths, (_window, paths) => grantForReading(office, paths));

  answer(channels.openHandbook, () => true, async () => {
    windows.openHandbook();
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function readChooseFiles(input: unknown): { kind: FileKind; multiple: boolean } | null {
  if (!isRecord(input) || typeof input['multiple'] !== 'boolean') return null;
  const kind = fileKinds.find((each) => each === input['kind']);
  return kind ? { kind, multiple: input['multiple'] } : null;
}

function readSaveTarget(input: unknown): { suggestedName: string; extension: string } | null {
  if (!isRecord(input) || typeof input['suggestedName'] !== 'string' || typeof input['extension'] !== 'string') return null;
  const { suggestedName, extension } = input as { suggestedName: string; extension: string };
  if (!/^[a-z0-9]{1,8}$/.test(extension)) return null;
  // The page proposes a name, never a folder.
  return { suggestedName: suggestedName.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, ' ').trim().slice(0, 180), extension };
}

function readPaths(input: unknown): readonly string[] | null {
  if (!Array.isArray(input) || input.length > limits.filesAtOnce) return null;
  const paths = input.map((file: unknown) => (isRecord(file) ? file['path'] : null));
  return paths.every((path) => typeof path === 'string') ? paths : null;
}
