import type { Migration } from '../../database/migrate';

/** What happens to a record after it was filed: its description corrected, its level changed. A record on its way counts nowhere here. */
export const recordChanges: Migration = {
  number: 4,
  name: 'record-changes',
  up(database) {
    database.execute(`
      ALTER TABLE records ADD COLUMN moving_to TEXT;
      CREATE TRIGGER records_leave_their_group AFTER UPDATE OF moving_to ON records WHEN NEW.moving_to IS NOT NULL BEGIN
        DELETE FROM record_facets WHERE record_key = NEW.key;
      END;
      CREATE TRIGGER records_come_back_to_their_group AFTER UPDATE OF moving_to ON records WHEN NEW.moving_to IS NULL BEGIN
        INSERT OR REPLACE INTO record_facets (record_key, group_key)
        SELECT NEW.key, g.key FROM facet_groups g
        WHERE g.scope_id = NEW.scope_id AND g.kind = NEW.kind AND g.topic_id = NEW.topic_id AND g.year = coalesce(NEW.year, 0)
          AND g.issuing_body = NEW.issuing_body;
      END;
      CREATE TABLE record_events (
        record_key INTEGER NOT NULL REFERENCES records (key) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        -- JSON: what the description was before, or by which decision the level changed.
        event TEXT NOT NULL,
        PRIMARY KEY (record_key, number)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
