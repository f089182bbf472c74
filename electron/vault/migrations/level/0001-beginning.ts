import { auditTables } from '../../audit/tables';
import type { Migration } from '../../database/migrate';

export const beginning: Migration = {
  number: 1,
  name: 'beginning',
  up(database) {
    database.execute(`
      CREATE TABLE records (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        number_key TEXT NOT NULL,
        date TEXT,
        year INTEGER GENERATED ALWAYS AS (CAST(substr(date, 1, 4) AS INTEGER)) VIRTUAL,
        issuing_body TEXT NOT NULL,
        subject TEXT NOT NULL,
        topic_id TEXT NOT NULL,
        scope_id TEXT NOT NULL,
        circulation_mark TEXT NOT NULL,
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        file_size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        filed_at TEXT NOT NULL,
        filed_by TEXT NOT NULL
      ) STRICT;
      CREATE INDEX records_by_sha256 ON records (sha256);
      CREATE INDEX records_by_number ON records (number_key) WHERE number_key <> '';
      CREATE INDEX records_newest ON records (filed_at, key);

      -- Which papers are counted together; a narrow table, so that counting thousands of hits reads little.
      CREATE TABLE facet_groups (
        key INTEGER PRIMARY KEY,
        scope_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        topic_id TEXT NOT NULL,
        year INTEGER NOT NULL,
        issuing_body TEXT NOT NULL,
        UNIQUE (scope_id, kind, topic_id, year, issuing_body)
      ) STRICT;
      CREATE TABLE record_facets (
        record_key INTEGER PRIMARY KEY REFERENCES records (key) ON DELETE CASCADE,
        group_key INTEGER NOT NULL REFERENCES facet_groups (key)
      ) STRICT;
      CREATE TRIGGER records_join_their_group AFTER INSERT ON records BEGIN
        INSERT OR IGNORE INTO facet_groups (scope_id, kind, topic_id, year, issuing_body)
        VALUES (NEW.scope_id, NEW.kind, NEW.topic_id, coalesce(NEW.year, 0), NEW.issuing_body);
        INSERT INTO record_facets (record_key, group_key)
        SELECT NEW.key, g.key FROM facet_groups g
        WHERE g.scope_id = NEW.scope_id AND g.kind = NEW.kind AND g.topic_id = NEW.topic_id AND g.year = coalesce(NEW.year, 0)
          AND g.issuing_body = NEW.issuing_body;
      END;
      CREATE TRIGGER records_change_their_group AFTER UPDATE OF scope_id, kind, topic_id, date, issuing_body ON records BEGIN
        INSERT OR IGNORE INTO facet_groups (scope_id, kind, topic_id, year, issuing_body)
        VALUES (NEW.scope_id, NEW.kind, NEW.topic_id, coalesce(NEW.year, 0), NEW.issuing_body);
        UPDATE record_facets SET group_key = (
          SELECT g.key FROM facet_groups g
          WHERE g.scope_id = NEW.scope_id AND g.kind = NEW.kind AND g.topic_id = NEW.topic_id AND g.year = coalesce(NEW.year, 0)
            AND g.issuing_body = NEW.issuing_body)
        WHERE record_key = NEW.key;
      END;

      CREATE TABLE record_texts (
        record_key INTEGER PRIMARY KEY REFERENCES records (key) ON DELETE CASCADE,
        text TEXT NOT NULL,
        document TEXT NOT NULL
      ) STRICT;
      CREATE TABLE record_images (
        record_key INTEGER NOT NULL REFERENCES records (key) ON DELETE CASCADE,
        image_id TEXT NOT NULL,
        media_type TEXT NOT NULL,
        bytes BLOB NOT NULL,
        UNIQUE (record_key, image_id)
      ) STRICT;
      CREATE TABLE record_chunks (
        record_key INTEGER NOT NULL REFERENCES records (key) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        UNIQUE (record_key, place)
      ) STRICT;

      CREATE TABLE drafts (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        template TEXT NOT NULL,
        topic_id TEXT NOT NULL,
        scope_id TEXT NOT NULL,
        circulation_mark TEXT NOT NULL,
        urgency TEXT NOT NULL,
        revision INTEGER NOT NULL,
        updated_at TEXT NOT NULL,
        updated_by TEXT NOT NULL,
        moving_to TEXT
      ) STRICT;
      CREATE TABLE draft_contents (
        draft_key INTEGER PRIMARY KEY REFERENCES drafts (key) ON DELETE CASCADE,
        head TEXT NOT NULL,
        content TEXT NOT NULL
      ) STRICT;
      CREATE TABLE draft_images (
        draft_key INTEGER NOT NULL REFERENCES drafts (key) ON DELETE CASCADE,
        image_id TEXT NOT NULL,
        media_type TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        UNIQUE (draft_key, image_id)
      ) STRICT;

      CREATE VIRTUAL TABLE record_search USING fts5 (
        label, title, title_folded, body, body_folded,
        content = '',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
      );
      INSERT INTO record_search (record_search, rank) VALUES ('secure-delete', 1);
      CREATE VIRTUAL TABLE record_pairs USING fts5 (
        pairs,
        content = '',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co' tokenchars '_'"
      );
      INSERT INTO record_pairs (record_pairs, rank) VALUES ('secure-delete', 1);
    `);
    database.execute(auditTables);
  },
};
