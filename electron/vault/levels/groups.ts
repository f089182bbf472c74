import type { AccountId, ScopeId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { WritableDatabase } from '../database/connection';
import type { LevelGroup } from '../doors';

/** Groups of one level; reads give those the actor belongs to. Writes belong inside a transaction of the caller. */
export function createGroups(database: WritableDatabase, level: SecrecyLevel) {
  const mine = database.query<[], { id: string; name: string }>(`
    SELECT g.id, g.name FROM main.level_groups g JOIN main.level_group_members m ON m.group_id = g.id
    JOIN temp.actor a ON a.account_id = m.account_id ORDER BY g.place, g.id`);
  const members = database.query<[string], { account_id: string }>('SELECT account_id FROM main.level_group_members WHERE group_id = ? ORDER BY account_id');
  const insert = database.command<[string, string]>(`
    INSERT INTO main.level_groups (id, name, place) VALUES (?, ?, (SELECT coalesce(max(place), 0) + 1 FROM main.level_groups))`);
  const clear = database.command<[string]>('DELETE FROM main.level_group_members WHERE group_id = ?');
  const addMember = database.command<[string, string]>('INSERT OR IGNORE INTO main.level_group_members (group_id, account_id) VALUES (?, ?)');
  const usable = database.query<[string], { scope_id: string }>('SELECT scope_id FROM temp.actor_scopes WHERE scope_id = ?');
  const setMembers = (id: ScopeId, accounts: readonly AccountId[]): void => {
    clear.run([id]);
    for (const account of accounts) addMember.run([id, account]);
  };
  return {
    list: (): (LevelGroup & { level: SecrecyLevel })[] => mine.all([]).map(({ id, name }) => ({
      id: id as ScopeId, name, level, members: members.all([id]).map((row) => row.account_id as AccountId),
    })),
    add({ id, name, members: accounts }: LevelGroup): void {
      insert.run([id, name]);
      setMembers(id, accounts);
    },
    setMembers,
    /** Whether the actor may file under this scope or group. */
    mayUse: (scope: ScopeId): boolean => usable.get([scope]) !== undefined,
  };
}
export type Groups = ReturnType<typeof createGroups>;
