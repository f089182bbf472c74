import type { SameKeys } from '../same-keys';
import type { print as vietnamese } from '../vi/print';

export const print: SameKeys<typeof vietnamese> = { title: 'Print' };
