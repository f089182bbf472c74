// npm run package: the Linux directory package in release/, from the official Electron only.
// --rehearsal builds release/rehearsal from whatever Electron runs here, with the inspect fuse on: for the tests, never to be handed out.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './electron.mjs';
import { electronVersion, setUp } from './setup.mjs';

const say = (sentence) => console.error(`package: ${sentence}`);

/** The words of the command line need no screen; root, who may not sandbox Chromium, opens no page with them either. */
const launcher = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
case "$1" in
  init|import|search|show|export|convert|print|verify|account|sample|demo|help)
    root=; [ "$(id -u)" = 0 ] && root=--no-sandbox
    export DBUS_SESSION_BUS_ADDRESS=disabled:
    exec "$here/toasoan.bin" --ozone-platform=headless --disable-gpu --log-level=3 $root "$@" ;;
esac
# Chromium reads names of files by the locale: one that is no UTF-8 loses dropped files with Vietnamese names.
case "\${LC_ALL:-\${LC_CTYPE:-$LANG}}" in
  *[Uu][Tt][Ff]*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
exec "$here/toasoan.bin" "$@"
`;

function pack(electron, output, overrides) {
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const settings = { 'directories.output': output, electronDist: dirname(electron), electronVersion: electronVersion(electron), ...overrides };
  const run = spawnSync(process.execPath, [cli, '--linux', 'dir', '--x64', '--config', 'electron-builder.yml', ...Object.entries(settings).map(([name, value]) => `--config.${name}=${value}`)], {
    cwd: root, stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) throw new Error('electron-builder failed; see above.');
  const folder = join(root, output, 'linux-unpacked');
  // A folder given as electronDist brings Electron's own welcome page along.
  rmSync(join(folder, 'resources/default_app.asar'), { force: true });
  renameSync(join(folder, 'toasoan'), join(folder, 'toasoan.bin'));
  writeFileSync(join(folder, 'toasoan'), launcher);
  chmodSync(join(folder, 'toasoan'), 0o755);
  return folder;
}

/** Builds release/rehearsal/linux-unpacked and says in its name and in a file what it is. */
export function buildRehearsal({ path }) {
  rmSync(join(root, 'release/rehearsal'), { recursive: true, force: true });
  const folder = pack(path, 'release/rehearsal', { productName: 'Toa Soan REHEARSAL', 'electronFuses.enableNodeCliInspectArguments': true });
  writeFileSync(join(folder, 'REHEARSAL-ONLY-FOR-TESTS.txt'), `Built for the tests with Electron ${electronVersion(path)}. Not a release: do not hand out.\n`);
  return folder;
}

async function main() {
  const electron = await setUp();
  build();
  if (process.argv.includes('--rehearsal')) {
    say(`rehearsal, only for tests: ${buildRehearsal(electron)}`);
    return;
  }
  const wanted = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version;
  if (electron.isStandIn || electronVersion(electron.path) !== wanted) {
    say(`refused: a package is made from the official Electron ${wanted} only, and this machine runs ${electron.isStandIn ? 'the npm stand-in' : electronVersion(electron.path)}.`);
    say('Run it where github.com can be reached, or set ELECTRON_OVERRIDE_DIST_PATH to the unpacked official release. For a package that is only for tests: npm run package -- --rehearsal');
    process.exitCode = 1;
    return;
  }
  if (!existsSync(join(root, 'THIRD-PARTY-LICENCES.md'))) throw new Error('THIRD-PARTY-LICENCES.md is missing: node scripts/licences.mjs');
  say(`done: ${pack(electron.path, 'release', {})}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    say(error.message);
    process.exit(1);
  });
}
