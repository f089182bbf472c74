import { expect, test } from 'vitest';
import { higherLevels, otherScopes, runTwice } from '../helpers/non-interference';

/** The long run is `npm run prove:silence -- 100000`, which also asks the clock: time is never judged in a test that must not depend on the machine. */
test.each([higherLevels, otherScopes])('with and without $what: the same bytes for whoever may not see them', { timeout: 300_000 }, async (hidden) => {
  const { differences, hiddenThings } = await runTwice(hidden, 40, 1_000);
  expect(differences).toEqual([]);
  expect(hiddenThings).toBeGreaterThan(20);
});
