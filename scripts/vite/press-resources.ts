import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { pressResources } from '../../electron/press/resources';

/** Copies fonts, the shaper and the colour profile from their packages to a folder. */
export function copyPressFiles(root: string, folder: string): void {
  for (const [name, source] of Object.entries(pressResources)) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, 'node_modules', source), target);
  }
}

/** Puts what the press reads into `dist/resources`, beside the workers' bundle. */
export function copyPressResources(root: string): Plugin {
  return {
    name: 'copy-press-resources',
    applyToEnvironment: (environment) => environment.name === 'workers',
    writeBundle() {
      copyPressFiles(root, join(root, 'dist/resources'));
    },
  };
}
