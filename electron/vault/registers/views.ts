import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { WritableDatabase } from '../database/connection';

/**
 * What the person may see of the books of a level, beside the tables, in memory; after `enterScopes`. A book has no holes, so a line of a
 * paper that the person may not see stands there with its number and day and without its words.
 */
export function enterRegisters(database: WritableDatabase, level: SecrecyLevel): void {
  const hidden = '(e.scope_id NOT IN (SELECT scope_id FROM temp.actor_scopes) OR coalesce(e.record_id, e.draft_id) IN (SELECT id FROM temp.hidden_records))';
  database.furnish(() => database.execute(`
    CREATE TEMP VIEW visible_register_entries AS
      SELECT e.number, e.kind, e.register, e.period, e.day, e.at, e.actor, e.ordinal, e.series, e.series_number, e.refers, e.count, e.reason, ${hidden} AS hidden,
        CASE WHEN ${hidden} THEN NULL ELSE e.record_id END AS record_id, CASE WHEN ${hidden} THEN NULL ELSE e.draft_id END AS draft_id,
        CASE WHEN ${hidden} THEN '' ELSE e.scope_id END AS scope_id, CASE WHEN ${hidden} THEN '' ELSE e.type_name END AS type_name,
        CASE WHEN ${hidden} THEN '' ELSE e.subject END AS subject, CASE WHEN ${hidden} THEN '{}' ELSE e.fields END AS fields
      FROM main.register_entries e;
    CREATE TEMP VIEW visible_copy_sets AS
      SELECT c.* FROM main.copy_sets c JOIN temp.actor_scopes s ON s.scope_id = c.scope_id WHERE c.source_id NOT IN (SELECT id FROM temp.hidden_records);
    CREATE TEMP VIEW visible_loans AS
      SELECT l.* FROM main.loans l JOIN temp.actor_scopes s ON s.scope_id = l.scope_id
      WHERE l.record_id IS NULL OR l.record_id NOT IN (SELECT id FROM temp.hidden_records);
    CREATE TEMP VIEW visible_secrecy_decisions AS
      SELECT d.* FROM main.secrecy_decisions d JOIN temp.actor_scopes s ON s.scope_id = d.scope_id WHERE d.record_id NOT IN (SELECT id FROM temp.hidden_records);
    CREATE TEMP TRIGGER registers_stay_in_their_level BEFORE INSERT ON main.register_entries WHEN NEW.level IS NOT '${level}'
      BEGIN SELECT RAISE(ABORT, 'a line belongs to the database of its level'); END;
  `));
}
