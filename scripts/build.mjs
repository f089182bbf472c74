// Builds dist/ where sources changed since the last build. `npm run build` builds in any case.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './electron.mjs';

const stamp = join(root, '.cache/build');
const inputs = ['electron', 'renderer', 'shared', 'resources', 'scripts/vite', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** Name, size and time of every source; contents are not read, so this takes milliseconds. */
function sourcesFingerprint() {
  const hash = createHash('sha256');
  const walk = (path) => {
    const found = statSync(path);
    if (found.isDirectory()) {
      for (const name of readdirSync(path).sort()) walk(join(path, name));
      return;
    }
    hash.update(`${path}\0${found.size}\0${found.mtimeMs}\n`);
  };
  for (const input of inputs) if (existsSync(join(root, input))) walk(join(root, input));
  return hash.digest('hex');
}

/** Builds everything, or nothing where it is fresh. What Vite says goes to standard error. */
export function build({ force = false, stopOnFailure = true } = {}) {
  const now = sourcesFingerprint();
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === now && existsSync(join(root, 'dist/shell/index.cjs'))) return;
  console.error('build: sources changed, building…');
  const run = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'warn'], {
    cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (run.status !== 0) {
    if (!stopOnFailure) throw new Error('the build failed');
    console.error('build: failed; see above.');
    process.exit(1);
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, now);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) build({ force: true });
