import type { Migration } from '../../database/migrate';

/** Recovery sheets that were made anew and not yet confirmed: their keys stand beside the present ones until then. */
export const nextRecovery: Migration = {
  number: 2,
  name: 'next-recovery',
  up(database) {
    database.execute(`
      CREATE TABLE next_recovery (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        public_key BLOB NOT NULL,
        office_key BLOB NOT NULL
      ) STRICT;
      CREATE TABLE next_recovery_level_keys (
        level TEXT PRIMARY KEY,
        sealed_key BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
