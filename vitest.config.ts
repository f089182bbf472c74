import { defineConfig } from 'vitest/config';
import { operationNames } from './shared/contract';

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test'), __OPERATION_NAMES__: JSON.stringify(operationNames) },
  test: {
    include: ['tests/{unit,vault,press,intake,contract}/**/*.test.{ts,tsx}'],
    globalSetup: [],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: false,
    passWithNoTests: true,
  },
});
