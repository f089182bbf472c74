// npm run dev: builds again at every change of a source and opens the window afresh.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, rootSwitches, withUtf8 } from './electron.mjs';
import { setUp } from './setup.mjs';

const quietMs = 300;
const { path } = await setUp();
let window = null;
let timer = null;

function open() {
  const opened = spawn(path, [...rootSwitches(), root, '--development', '--vault', join(root, '.sample-office/kho'), '--profile', join(root, '.sample-office/profile')], { stdio: 'inherit', env: withUtf8(process.env) });
  window = opened;
  opened.on('exit', () => {
    if (window === opened) process.exit(0);
  });
}

function rebuild() {
  try {
    build({ stopOnFailure: false });
  } catch (error) {
    console.error(`dev: ${error.message}; waiting for the next change`);
    return;
  }
  const old = window;
  window = null;
  old?.once('exit', open);
  if (old) old.kill();
  else open();
}

for (const folder of ['electron', 'renderer', 'shared', 'resources']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, quietMs);
  });
}
rebuild();
