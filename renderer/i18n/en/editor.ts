import type { SameKeys } from '../same-keys';
import type { editor as vietnamese } from '../vi/editor';

export const editor: SameKeys<typeof vietnamese> = { title: 'Editor' };
