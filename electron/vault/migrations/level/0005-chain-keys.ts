import type { Migration } from '../../database/migrate';

/**
 * `chain_key`: the log's key, kept when the level gets a new key, so that heads printed on paper stay true.
 * `commits`: counts every transaction, so that a state older than one seen before is noticed.
 */
export const chainKeys: Migration = {
  number: 5,
  name: 'chain-keys',
  up(database) {
    database.execute(chainKeyTables);
  },
};

/** The same two in the office's database. */
export const chainKeyTables = `
  CREATE TABLE chain_key (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    key BLOB NOT NULL
  ) STRICT;
  CREATE TABLE commits (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    count INTEGER NOT NULL
  ) STRICT;
  INSERT INTO commits (only, count) VALUES (1, 0);
`;
