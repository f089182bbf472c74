import type { Migration } from '../../database/migrate';

/** Finds the line that puts a struck one right without reading the whole book. */
export const registerCorrections: Migration = {
  number: 10,
  name: 'register-corrections',
  up(database) {
    database.execute(`CREATE INDEX register_corrections ON register_entries (refers) WHERE kind = 'line' AND refers IS NOT NULL`);
  },
};
