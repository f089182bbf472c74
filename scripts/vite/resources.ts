import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Copies what the office reads at run time beside its bundle: `resources/NAME` → `dist/resources/NAME`. */
export function copyResources(root: string, names: readonly string[]): Plugin {
  return {
    name: 'copy-resources',
    applyToEnvironment: (environment) => environment.name === 'office',
    writeBundle() {
      for (const name of names) cpSync(join(root, 'resources', name), join(root, 'dist/resources', name), { recursive: true });
    },
  };
}
