// npm run prove:NAME -- [COUNT] …: a long proof of tests/vault under Electron's own Node; the suite runs a few rounds of the same code.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronBinary, root } from './electron.mjs';

const [path = '', ...rest] = process.argv.slice(2);

if (process.versions.electron) {
  const { runnerImport } = await import(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href);
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  await module.main(...rest);
} else {
  const run = spawnSync(electronBinary().path, [join(root, 'scripts/prove.mjs'), path, ...rest], {
    stdio: 'inherit', cwd: root, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  process.exit(run.status ?? 1);
}
