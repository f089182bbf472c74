// Runs Vitest under Electron's own Node, so that tests meet the Node, the OpenSSL and the native ABI that ship.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { electronBinary, root } from './electron.mjs';

const { path } = electronBinary();
const args = process.argv.slice(2);
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const run = spawnSync(path, [vitest, 'run', ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } });
process.exit(run.status ?? 1);
