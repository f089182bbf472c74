import type { SameKeys } from '../same-keys';
import type { archive as vietnamese } from '../vi/archive';

export const archive: SameKeys<typeof vietnamese> = { title: 'archive' };
