import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { limits } from '../../shared/domain/limits';
import type { ShellTexts } from './texts';

export const fileKinds = ['papers', 'image', 'keyFile'] as const;
export type FileKind = (typeof fileKinds)[number];

/** The folder of the key file that was chosen last: usually a stick that is put in each morning. Written nowhere. */
let keyFileFolder: string | undefined;

/** Paths a person chose, at most as many as may be taken in at once; empty where the dialog was closed. */
export async function choosePaths(window: BrowserWindow, texts: ShellTexts, kind: FileKind, multiple: boolean): Promise<readonly string[]> {
  const options = ({
    papers: { title: texts.choosePapers, filters: [{ name: texts.papers, extensions: ['docx', 'pdf', 'txt'] }] },
    image: { title: texts.chooseImage, filters: [{ name: texts.images, extensions: ['png', 'jpg', 'jpeg'] }] },
    keyFile: { title: texts.chooseKeyFile, filters: [{ name: texts.keyFiles, extensions: ['khoa'] }], ...(keyFileFolder && { defaultPath: keyFileFolder }) },
  } satisfies Record<FileKind, OpenDialogOptions>)[kind];
  const chosen = await dialog.showOpenDialog(window, {
    ...options,
    buttonLabel: texts.choose,
    properties: multiple ? ['openFile', 'multiSelections', 'dontAddToRecent'] : ['openFile', 'dontAddToRecent'],
  });
  const [first] = chosen.filePaths;
  if (kind === 'keyFile' && first !== undefined) keyFileFolder = dirname(first);
  return chosen.filePaths.slice(0, limits.filesAtOnce);
}

/** A folder for backups or one to find them in, or null where the dialog was closed. */
export async function chooseFolder(window: BrowserWindow, texts: ShellTexts): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, {
    title: texts.chooseBackupFolder, buttonLabel: texts.choose, properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return chosen.canceled ? null : chosen.filePaths[0] ?? null;
}

/** The path to write to, with the extension it needs, or null where the dialog was closed. `extension` without a dot. */
export async function chooseTarget(window: BrowserWindow, texts: ShellTexts, suggestedName: string, extension: string): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: texts.saveAs,
    buttonLabel: texts.saveHere,
    defaultPath: suggestedName,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (chosen.canceled || chosen.filePath === '') return null;
  if (extname(chosen.filePath).toLowerCase() === `.${extension}`) return chosen.filePath;
  const completed = `${chosen.filePath}.${extension}`;
  // The dialog asked about overwriting the name as typed, not this one.
  return existsSync(completed) ? chooseTarget(window, texts, completed, extension) : completed;
}
