// npm run accept:docx, accept:khmer, fuzz:press: long proofs of tests/proof under Electron's own Node, straight from source. Arguments go to the proof.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronBinary, root } from './electron.mjs';

const [name = '', ...args] = process.argv.slice(2);
const file = join(root, `tests/proof/${name}.proof.ts`);
if (!existsSync(file)) {
  console.error(`proof: tests/proof has no “${name}”.`);
  process.exit(2);
}
if (process.versions.electron) {
  const { runnerImport } = await import(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href);
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error', define: { __VERSION__: '"proof"', __OPERATION_NAMES__: '[]' } });
  process.exit((await module.run(args)) ? 0 : 1);
}
const run = spawnSync(electronBinary().path, [join(root, 'scripts/proof.mjs'), name, ...args], { stdio: 'inherit', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
process.exit(run.status ?? 1);
