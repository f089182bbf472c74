import type { SameKeys } from '../same-keys';
import type { settings as vietnamese } from '../vi/settings';

export const settings: SameKeys<typeof vietnamese> = { title: 'settings' };
