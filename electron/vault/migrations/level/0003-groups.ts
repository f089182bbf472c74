import type { Migration } from '../../database/migrate';

/** Groups inside a level: scopes that only this level knows, with the accounts that belong to them. */
export const groups: Migration = {
  number: 3,
  name: 'groups',
  up(database) {
    database.execute(`
      CREATE TABLE level_groups (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        place INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE level_group_members (
        group_id TEXT NOT NULL REFERENCES level_groups (id) ON DELETE CASCADE,
        account_id TEXT NOT NULL,
        PRIMARY KEY (group_id, account_id)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
