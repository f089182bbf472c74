import { expect, test } from 'vitest';
import { mayPaste } from '../../../renderer/app/clipboard/inner-clipboard';
import { secrecyLevels } from '../../../shared/domain/secrecy';

test('what was copied goes to its own level and above, and to no place that is no paper', () => {
  for (const [from, source] of secrecyLevels.entries()) {
    expect(secrecyLevels.map((target) => mayPaste(source, target))).toEqual(secrecyLevels.map((_, to) => to >= from));
    expect(mayPaste(source, null)).toBe(false);
  }
});
