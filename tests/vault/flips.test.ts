import { expect, test } from 'vitest';
import { proveFlips } from './flips/flips';

test('a byte flipped anywhere in a vault, shut or killed at work, is told or changes no answer', async () => {
  const { tried, detected, harmless, silent } = await proveFlips(150, Math.random);
  expect(silent).toEqual([]);
  expect(detected + harmless).toBe(tried);
  expect(detected).toBeGreaterThan(tried / 4);
}, 240_000);
