import { expect, test } from 'vitest';
import { proveCuts, scenarioNames } from './power-cuts/harness';

test.each(scenarioNames())('the power is cut in the middle of %s: nothing that was promised is lost', async (name) => {
  const { cuts, failures } = await proveCuts(name, 4, 'times');
  expect(failures).toEqual([]);
  expect(cuts).toBeGreaterThan(0);
}, 180_000);
