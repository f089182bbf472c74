import type { SameKeys } from '../same-keys';
import type { entry as vietnamese } from '../vi/entry';

export const entry: SameKeys<typeof vietnamese> = { title: 'entry' };
