// npm run prove:silence -- [CALLS] [STEPS]: lives through one history with and without what a person may not see, and asks both offices the same
// CALLS questions; the answers must be the same bytes and the times not to be told apart. Runs tests/helpers/non-interference.ts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { electronBinary, root } from './electron.mjs';

const [calls = '100000', steps = '60'] = process.argv.slice(2);
if (process.versions.electron) {
  const { runnerImport } = await import(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href);
  const { module } = await runnerImport(join(root, 'tests/helpers/non-interference.ts'), { root, configFile: false, logLevel: 'error', define: { __VERSION__: '"proof"', __OPERATION_NAMES__: '[]' } });
  let wrong = 0;
  for (const hidden of [module.higherLevels, module.otherScopes]) {
    const { differences, hiddenThings, times } = await module.runTwice(hidden, Number(steps), Number(calls) / 2);
    const told = [...times].map(([name, pairs]) => ({ name, calls: pairs.length, p: Number(module.pairedP(pairs).toFixed(4)) }));
    console.log(JSON.stringify({ hidden: hidden.what, calls: Number(calls) / 2, hiddenThings, differences: differences.length, times: told }));
    for (const difference of differences) console.error(difference);
    wrong += differences.length;
  }
  process.exit(wrong > 0 ? 1 : 0);
}
process.exit(spawnSync(electronBinary().path, [join(root, 'scripts/prove-silence.mjs'), calls, steps], { stdio: 'inherit', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }).status ?? 1);
