import type { Migration } from '../../database/migrate';

/** States of other databases of the vault as they were last seen from here, sealed under their own keys. */
export const seenStates: Migration = {
  number: 7,
  name: 'seen-states',
  up(database) {
    database.execute(seenStateTables);
  },
};

/** The same in the office's database. */
export const seenStateTables = `
  CREATE TABLE seen_states (
    name TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
