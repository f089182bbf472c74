import type { ScopeId } from '../../../shared/domain/ids';
import type { WritableDatabase } from '../database/connection';

/**
 * Puts the actor's scopes beside the tables, in memory. Statements on records and drafts name only the `visible_` views, so that
 * what lies outside the scopes does not exist for them: no row, no count, no facet.
 */
export function enterScopes(database: WritableDatabase, scopes: readonly ScopeId[]): void {
  database.execute(`
    CREATE TEMP TABLE actor_scopes (scope_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TEMP VIEW visible_records AS
      SELECT r.* FROM main.records r JOIN temp.actor_scopes s ON s.scope_id = r.scope_id;
    CREATE TEMP VIEW visible_groups AS
      SELECT g.* FROM main.facet_groups g JOIN temp.actor_scopes s ON s.scope_id = g.scope_id;
    CREATE TEMP VIEW visible_drafts AS
      SELECT d.* FROM main.drafts d JOIN temp.actor_scopes s ON s.scope_id = d.scope_id WHERE d.moving_to IS NULL;
  `);
  const add = database.command<[string]>('INSERT OR IGNORE INTO temp.actor_scopes (scope_id) VALUES (?)');
  for (const scope of scopes) add.run([scope]);
}
