// The command line from a checkout: the office under Electron's own Node, without a window. Standard output is the command's alone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './electron.mjs';
import { setUp } from './setup.mjs';

const { path } = await setUp();
build();
const run = spawnSync(path, [join(root, 'dist/office/command-line.cjs'), ...process.argv.slice(2)], {
  stdio: 'inherit', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
});
process.exit(run.status ?? 1);
