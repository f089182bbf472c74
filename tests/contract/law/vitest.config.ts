import { defineConfig } from 'vitest/config';
import { operationNames } from '../../../shared/contract';

/** For the tests that run in a network namespace of their own. */
export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  define: { __VERSION__: JSON.stringify('0.0.0-test'), __OPERATION_NAMES__: JSON.stringify(operationNames) },
  test: { include: ['tests/contract/law/*.law.ts'], testTimeout: 120_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 1 },
});
