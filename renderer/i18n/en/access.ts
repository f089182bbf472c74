import type { SameKeys } from '../same-keys';
import type { access as vietnamese } from '../vi/access';

export const access: SameKeys<typeof vietnamese> = { title: 'access' };
