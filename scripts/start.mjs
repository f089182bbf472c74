// npm start: set-up, build, sample office; then the window, or without a display the same job by command line.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, rootSwitches, withUtf8 } from './electron.mjs';
import { setUp } from './setup.mjs';

const sample = join(root, '.sample-office');
const vault = join(sample, 'kho');
const { path } = await setUp();
build();

const toasoan = (...words) => spawnSync(path, [join(root, 'dist/office/command-line.cjs'), ...words], {
  stdio: 'inherit', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
}).status ?? 1;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (hasDisplay) openWindow();
else process.exit(toasoan('demo', '--to', sample));

function openWindow() {
  if (!existsSync(vault)) {
    console.error('start: making the sample office…');
    const made = toasoan('sample', '--vault', vault);
    if (made !== 0) process.exit(made);
  }
  const window = spawn(path, [...rootSwitches(), root, '--vault', vault, '--profile', join(sample, 'profile'), ...process.argv.slice(2)], { stdio: 'inherit', env: withUtf8(process.env) });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => window.kill(signal));
  window.on('exit', (code) => process.exit(code ?? 1));
}
