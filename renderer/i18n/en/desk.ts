import type { SameKeys } from '../same-keys';
import type { desk as vietnamese } from '../vi/desk';

export const desk: SameKeys<typeof vietnamese> = { title: 'Write' };
