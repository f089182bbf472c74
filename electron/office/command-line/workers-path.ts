import { join } from 'node:path';

/** Where the built worker threads lie: beside this bundle, in the tree and in the package alike. */
export const workersPath = join(__dirname, '../workers');
