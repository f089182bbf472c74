// Root may not sandbox Chromium. Tests started by root therefore run as nobody, from a copy where nobody may not read the checkout.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './electron.mjs';

const nobody = 65_534;
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--no-new-privs'];
const copied = ['dist', 'node_modules', 'scripts', 'shared', 'tests', 'electron', 'renderer', 'resources', 'release', 'package.json', 'playwright.config.ts', 'tsconfig.json', 'tsconfig.base.json', '.cache/electron.json'];

/**
 * Where and as whom windows are tested (`environment` has a display): `command` goes before the program, `folder` is the checkout to use, `sandbox` tells
 * whether Chromium's sandbox is really on, `why` what hinders it. Call `done` at the end.
 */
export function unprivileged(electron, environment) {
  const here = { command: [], folder: root, electron, home: process.env.HOME, done: () => {} };
  if (process.platform !== 'linux') return { ...here, sandbox: true };
  if (process.getuid() !== 0) {
    const works = probe([], electron, environment, process.env.HOME);
    return { ...here, sandbox: works, why: works ? '' : 'this system lets ordinary users make no namespaces' };
  }
  if (spawnSync('setpriv', ['--version']).status !== 0) return { ...here, sandbox: false, why: 'setpriv (util-linux) is missing' };
  const home = mkdtempSync(join(tmpdir(), 'toasoan-e2e-'));
  chownSync(home, nobody, nobody);
  const clean = () => rmSync(home, { recursive: true, force: true });
  const readable = spawnSync(asNobody[0], [...asNobody.slice(1), process.execPath, '-e', `require('fs').readFileSync(${JSON.stringify(join(root, 'package.json'))})`]).status === 0;
  const folder = readable ? root : copyCheckout(join(home, 'checkout'));
  const binary = electron.startsWith(root) ? join(folder, electron.slice(root.length)) : electron;
  if (!probe(asNobody, binary, environment, home, folder)) {
    clean();
    return { ...here, sandbox: false, why: 'an unprivileged user cannot start the sandbox on this machine' };
  }
  return { command: asNobody, folder, electron: binary, home, sandbox: true, done: clean };
}

/** Hard links where the file system allows it: a second instead of a minute. */
function copyCheckout(target) {
  mkdirSync(join(target, '.cache'), { recursive: true });
  for (const name of copied) {
    const from = join(root, name);
    if (!existsSync(from)) continue;
    const linked = spawnSync('cp', ['-al', from, join(target, dirname(name)) + '/']).status === 0;
    if (!linked) cpSync(from, join(target, name), { recursive: true, verbatimSymlinks: true });
  }
  execFileSync('chmod', ['-R', 'a+rX', target]);
  chmodSync(target, 0o755);
  return `${realpathSync(target)}/`;
}

function probe(command, binary, environment, home, folder = root) {
  const [program, ...args] = [...command, binary, `--user-data-dir=${join(home ?? tmpdir(), 'probe')}`, join(folder, 'scripts/sandbox-probe.cjs')];
  const run = spawnSync(program, args, { stdio: 'ignore', timeout: 20_000, env: { ...environment, HOME: home, TMPDIR: undefined, ELECTRON_RUN_AS_NODE: undefined } });
  return run.status === 0;
}
