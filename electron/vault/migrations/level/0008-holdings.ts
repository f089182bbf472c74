import type { Migration } from '../../database/migrate';

/** Files of the archive, what is known of papers beyond their description, and how papers hang together. */
export const holdings: Migration = {
  number: 8,
  name: 'holdings',
  up(database) {
    database.execute(`
      CREATE TABLE files (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        scope_id TEXT NOT NULL,
        fonds_id TEXT NOT NULL,
        code TEXT NOT NULL,
        title TEXT NOT NULL,
        retention TEXT NOT NULL,
        language TEXT NOT NULL,
        keywords TEXT NOT NULL,
        description TEXT NOT NULL,
        condition TEXT NOT NULL,
        box TEXT NOT NULL,
        shelf TEXT NOT NULL,
        created_at TEXT NOT NULL,
        created_by TEXT NOT NULL,
        closed_on TEXT,
        transferred_on TEXT,
        destroyed_on TEXT,
        destruction TEXT,
        next_ordinal INTEGER NOT NULL DEFAULT 1,
        -- Within its scope only: a code that is taken elsewhere must not tell of a file somebody may not see.
        UNIQUE (fonds_id, scope_id, code)
      ) STRICT;
      CREATE TABLE file_records (
        record_key INTEGER PRIMARY KEY REFERENCES records (key) ON DELETE CASCADE,
        file_key INTEGER NOT NULL REFERENCES files (key),
        ordinal INTEGER NOT NULL,
        UNIQUE (file_key, ordinal)
      ) STRICT;
      CREATE TABLE record_details (
        record_key INTEGER PRIMARY KEY REFERENCES records (key) ON DELETE CASCADE,
        details TEXT NOT NULL
      ) STRICT;
      CREATE TABLE record_relations (
        kind TEXT NOT NULL,
        from_key INTEGER NOT NULL REFERENCES records (key) ON DELETE CASCADE,
        to_key INTEGER NOT NULL REFERENCES records (key) ON DELETE CASCADE,
        PRIMARY KEY (kind, from_key, to_key)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX record_relations_back ON record_relations (to_key);
      -- A paper that goes to another scope leaves the file: else the file would have a hole for those who see it.
      CREATE TRIGGER records_leave_their_file AFTER UPDATE OF scope_id ON records WHEN OLD.scope_id <> NEW.scope_id BEGIN
        DELETE FROM file_records WHERE record_key = NEW.key;
      END;
    `);
  },
};
