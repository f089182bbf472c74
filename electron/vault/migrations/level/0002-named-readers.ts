import type { Migration } from '../../database/migrate';

/**
 * Records and drafts for named readers: all of one, its title included, is ciphertext under a key of its own, which is sealed to each
 * reader. Nothing of them stands in the tables that lists, counts and the index are made of.
 */
export const namedReaders: Migration = {
  number: 2,
  name: 'named-readers',
  up(database) {
    database.execute(`
      CREATE TABLE named_things (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('record', 'draft')),
        revision INTEGER NOT NULL,
        moving_to TEXT,
        rekey_due INTEGER NOT NULL DEFAULT 0 CHECK (rekey_due IN (0, 1)),
        head BLOB NOT NULL,
        content BLOB NOT NULL
      ) STRICT;
      CREATE TABLE named_parts (
        thing_key INTEGER NOT NULL REFERENCES named_things (key) ON DELETE CASCADE,
        name TEXT NOT NULL,
        bytes BLOB NOT NULL,
        UNIQUE (thing_key, name)
      ) STRICT;
      CREATE TABLE named_readers (
        thing_key INTEGER NOT NULL REFERENCES named_things (key) ON DELETE CASCADE,
        account_id TEXT NOT NULL,
        sealed_key BLOB NOT NULL,
        PRIMARY KEY (thing_key, account_id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX named_by_reader ON named_readers (account_id, thing_key);
    `);
  },
};
