import { expect, test } from 'vitest';
import { higherLevels, otherScopes, pairedP, runTwice } from '../helpers/non-interference';

/** The long run is `npm run prove:silence -- 100000`; this is a smaller count of the very same. */
test.each([higherLevels, otherScopes])('with and without $what: the same bytes for whoever may not see them, and no telling by the clock', { timeout: 300_000 }, async (hidden) => {
  const { differences, hiddenThings, times } = await runTwice(hidden, 40, 1_000);
  expect(differences).toEqual([]);
  expect(hiddenThings).toBeGreaterThan(20);
  const told = [...times].map(([name, pairs]) => [name, pairs.length, pairedP(pairs)] as const).filter(([, , p]) => p < 0.001);
  expect(told).toEqual([]);
});
