import type { AccountId, ScopeId } from '../../../shared/domain/ids';
import type { WritableDatabase } from '../database/connection';
import type { KeyPair } from '../keys/account-keys';

/** Who looks into a level. Without an account: nobody, who belongs to the given scopes only (checks of a restored copy). */
export interface Visitor {
  readonly account: AccountId | null;
  readonly scopes: readonly ScopeId[];
  /** Opens the things whose named reader the person is. */
  readonly reader: KeyPair | null;
}

type Admitted = Pick<Visitor, 'account' | 'scopes'>;

/** Ids of groups are made here and begin like this; a scope of the office that began so would let its members into a group. */
export const groupPrefix = 'group:';
const isGroup = (scope: ScopeId): boolean => scope.startsWith(groupPrefix);

/**
 * Puts the actor's scopes, groups and account beside the tables, in memory. Statements on records and drafts name only the `visible_`
 * views, so that what lies outside them does not exist for the actor: no row, no count, no facet. Gives the ways to let another actor in, and
 * to look anew which groups the present one belongs to.
 */
export function enterScopes(database: WritableDatabase, first: readonly ScopeId[]): { enter(visitor: Admitted): void; readmit(): void } {
  let present: Admitted = { account: null, scopes: first };
  const fill = ({ account, scopes }: Admitted): void => {
    database.execute('DELETE FROM temp.actor_scopes; DELETE FROM temp.actor;');
    const add = database.command<[string]>('INSERT OR IGNORE INTO temp.actor_scopes (scope_id) VALUES (?)');
    for (const scope of scopes) if (!isGroup(scope)) add.run([scope]);
    if (account === null) return;
    database.command<[string]>('INSERT INTO temp.actor (account_id) VALUES (?)').run([account]);
    database.command<[string]>('INSERT OR IGNORE INTO temp.actor_scopes (scope_id) SELECT group_id FROM main.level_group_members WHERE account_id = ?').run([account]);
  };
  database.furnish(() => {
    database.execute(`
      CREATE TEMP TABLE actor_scopes (scope_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
      CREATE TEMP TABLE actor (account_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
      CREATE TEMP VIEW visible_records AS
        SELECT r.* FROM main.records r JOIN temp.actor_scopes s ON s.scope_id = r.scope_id WHERE r.moving_to IS NULL;
      CREATE TEMP VIEW visible_groups AS
        SELECT g.* FROM main.facet_groups g JOIN temp.actor_scopes s ON s.scope_id = g.scope_id;
      CREATE TEMP VIEW visible_drafts AS
        SELECT d.* FROM main.drafts d JOIN temp.actor_scopes s ON s.scope_id = d.scope_id WHERE d.moving_to IS NULL;
      CREATE TEMP VIEW visible_named AS
        SELECT n.*, r.sealed_key FROM main.named_things n JOIN main.named_readers r ON r.thing_key = n.key
        JOIN temp.actor a ON a.account_id = r.account_id WHERE n.moving_to IS NULL;
      -- What is there and not for the actor: lines of other tables that tell of it leave their words out.
      CREATE TEMP VIEW hidden_records AS
        SELECT r.id FROM main.records r WHERE r.scope_id NOT IN (SELECT scope_id FROM temp.actor_scopes)
        UNION ALL SELECT n.id FROM main.named_things n WHERE n.id NOT IN (SELECT v.id FROM temp.visible_named v);
    `);
    fill(present);
  });
  return {
    enter(visitor) {
      present = visitor;
      fill(visitor);
    },
    readmit: () => fill(present),
  };
}
