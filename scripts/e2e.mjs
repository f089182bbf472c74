// npm run e2e -- [PLAYWRIGHT ARGUMENTS]: the built application in a real window, with Chromium's sandbox on wherever the machine lets it.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { withDisplay } from './display.mjs';
import { root, withUtf8 } from './electron.mjs';
import { setUp } from './setup.mjs';
import { unprivileged } from './unprivileged.mjs';

/** Runs Playwright and returns `{ passed, failed, status }`. */
export const runWindows = (electron, args = []) => withDisplay(async (environment) => {
  const place = unprivileged(electron, environment);
  console.error(place.sandbox ? `e2e: Chromium's sandbox is on${place.command.length > 0 ? ' (as an unprivileged user)' : ''}.` : `e2e: without Chromium's sandbox: ${place.why}.`);
  const results = join(place.command.length > 0 ? place.home : join(root, '.cache'), 'test-results');
  const report = join(results, 'report.json');
  rmSync(results, { recursive: true, force: true });
  const [program, ...words] = [...place.command, process.execPath, join(place.folder, 'node_modules/@playwright/test/cli.js'), 'test', '--output', join(results, 'files'), ...args];
  try {
    const status = await new Promise((resolve) => {
      const run = spawn(program, words, {
        cwd: place.folder, stdio: 'inherit',
        env: {
          ...withUtf8(environment), HOME: place.home, PWTEST_CACHE_DIR: join(results, 'cache'), PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          TOASOAN_ELECTRON: place.electron, TOASOAN_SANDBOX: place.sandbox ? 'on' : 'off',
        },
      });
      run.on('exit', (code) => resolve(code ?? 1));
    });
    return { ...count(report), status };
  } finally {
    keepFiles(join(results, 'files'));
    place.done();
  }
});

function count(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}

/** Traces and pictures of failures outlive the unprivileged user's folder. */
function keepFiles(from) {
  const kept = join(root, 'test-results');
  rmSync(kept, { recursive: true, force: true });
  if (!existsSync(from)) return;
  mkdirSync(kept, { recursive: true });
  cpSync(from, kept, { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { path } = await setUp({ forTests: true });
  build();
  const { passed, failed, status } = await runWindows(path, process.argv.slice(2));
  console.log(`Tests: ${passed} passed, ${failed} failed`);
  process.exit(status);
}
