// npm test: set-up with the tools of the tests, build, Vitest under Electron's Node, the rehearsal package, then the windows.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runWindows } from './e2e.mjs';
import { root } from './electron.mjs';
import { buildRehearsal } from './package.mjs';
import { setUp } from './setup.mjs';

const electron = await setUp({ forTests: true });
build();
const suites = [['units, vault, press, intake, contract', runVitest()]];
suites.push(['rehearsal package', runRehearsal()]);
suites.push(['windows and release', await runWindows(electron.path)]);

const total = { passed: 0, failed: 0 };
console.log('');
for (const [name, { passed, failed }] of suites) {
  console.log(`${failed === 0 ? 'passed' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`Tests: ${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function runVitest() {
  const report = join(root, '.cache/vitest.json');
  rmSync(report, { force: true });
  const run = spawnSync(process.execPath, [join(root, 'scripts/vitest.mjs'), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root, stdio: 'inherit' });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numPendingTests;
  // A file that does not even load has no failed test to its name.
  return { passed: numPassedTests, failed: failed === 0 && (run.status !== 0 || numFailedTestSuites > 0) ? 1 : failed };
}

function runRehearsal() {
  try {
    buildRehearsal(electron);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}
