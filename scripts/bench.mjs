// npm run bench -- [NAME] [FOLDER]: runs each tests/bench/*.bench.ts (a module with `run(folder)`) under Electron's own Node.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './electron.mjs';

const [filter = '', folder = join(root, '.cache/bench')] = process.argv.slice(2);

if (process.versions.electron) {
  const { runnerImport } = await import(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href);
  const files = readdirSync(join(root, 'tests/bench')).filter((file) => file.endsWith('.bench.ts') && file.includes(filter)).sort();
  if (files.length === 0) {
    console.error(`bench: nothing in tests/bench is called "${filter}".`);
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  let failed = 0;
  for (const file of files) {
    try {
      const { module } = await runnerImport(join(root, 'tests/bench', file), { root, configFile: false, logLevel: 'error', define: { __VERSION__: '"bench"', __OPERATION_NAMES__: '[]' } });
      await module.run(resolve(folder));
    } catch (error) {
      failed += 1;
      console.error(`${basename(file, '.bench.ts')}: ${error.message}`);
    }
  }
  process.exit(failed > 0 ? 1 : 0);
}

const [{ setUp }, { build }] = await Promise.all([import('./setup.mjs'), import('./build.mjs')]);
const { path } = await setUp({ forTests: true });
build();
const { withDisplay } = await import('./display.mjs');
const status = await withDisplay((environment) => spawnSync(path, [join(root, 'scripts/bench.mjs'), filter, folder], {
  stdio: 'inherit', env: { ...environment, ELECTRON_RUN_AS_NODE: '1' },
}).status ?? 1);
process.exit(status);
