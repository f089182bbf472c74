import { readFileSync, readdirSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** Process ids of a process and everything under it, as the system knows them now. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const tree = [root];
  for (const id of tree) tree.push(...[...parents].filter(([, parent]) => parent === id).map(([child]) => child));
  return tree;
}

/** `kill -9` of the whole program; answers the moment of it, milliseconds since 1970. */
export async function killNow(app: ElectronApplication): Promise<number> {
  const running = app.process();
  const ended = new Promise((resolve) => { running.once('exit', resolve); });
  const tree = processTree(running.pid!);
  const at = Date.now();
  for (const id of tree) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
  await ended;
  return at;
}
