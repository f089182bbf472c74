import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** A network namespace of its own: only loopback. As an ordinary user it needs a user namespace too. */
const apart = process.getuid?.() === 0 ? ['--net'] : ['--net', '--user', '--map-root-user'];

test('in a network namespace: nothing is refused without an adapter, everything at Mật and above with one', { timeout: 240_000 }, () => {
  const { status, stdout, stderr } = spawnSync('unshare', [...apart, process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', join(root, 'tests/contract/law/vitest.config.ts')], {
    cwd: root, encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', VITEST: undefined, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined },
  });
  expect([status, status === 0 ? '' : `${stdout}\n${stderr}`]).toEqual([0, '']);
  expect(stdout).toContain('4 passed');
});
