import { auditTables } from '../../audit/tables';
import type { Migration } from '../../database/migrate';

export const beginning: Migration = {
  number: 1,
  name: 'beginning',
  up(database) {
    database.execute(`
      CREATE TABLE vault (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        vault_id TEXT NOT NULL,
        created_at TEXT NOT NULL,
        profile TEXT NOT NULL,
        levels TEXT NOT NULL,
        header_revision INTEGER NOT NULL,
        recovery_public_key BLOB NOT NULL,
        recovery_office_key BLOB NOT NULL
      ) STRICT;
      CREATE TABLE accounts (
        id TEXT PRIMARY KEY,
        login_name TEXT NOT NULL,
        login_key TEXT NOT NULL UNIQUE,
        full_name TEXT NOT NULL,
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        created_at TEXT NOT NULL,
        salt BLOB NOT NULL,
        public_key BLOB NOT NULL,
        wrapped_secret_key BLOB NOT NULL,
        sealed_office_key BLOB
      ) STRICT;
      CREATE TABLE account_roles (
        account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        PRIMARY KEY (account_id, role)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE scopes (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        place INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE account_scopes (
        account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        scope_id TEXT NOT NULL REFERENCES scopes (id),
        PRIMARY KEY (account_id, scope_id)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE level_keys (
        account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        level TEXT NOT NULL,
        sealed_key BLOB NOT NULL,
        PRIMARY KEY (account_id, level)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE recovery_level_keys (
        level TEXT PRIMARY KEY,
        sealed_key BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE topics (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        parent_id TEXT REFERENCES topics (id),
        place INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE settings (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
    database.execute(auditTables);
  },
};
