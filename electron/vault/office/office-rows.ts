import type { AccountId, ScopeId } from '../../../shared/domain/ids';
import { wholeOfficeScope } from '../../../shared/domain/ids';
import { roles, type Role } from '../../../shared/domain/people';
import { secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import type { ReadableDatabase, WritableDatabase } from '../database/connection';
import type { Account } from '../doors';
import type { WrappedAccountKeys } from '../keys/account-keys';

interface AccountRow {
  readonly id: string;
  readonly login_name: string;
  readonly full_name: string;
  readonly active: number;
  readonly created_at: string;
  readonly roles: string;
  readonly levels: string;
  readonly scopes: string;
}
/** What an account is let in with. */
export interface AccountKeyRow {
  readonly id: string;
  readonly login_name: string;
  readonly salt: Uint8Array;
  readonly public_key: Uint8Array;
  readonly wrapped_secret_key: Uint8Array;
  readonly key_file: number;
  readonly sealed_office_key: Uint8Array | null;
}

const accountOf = (row: AccountRow): Account => {
  const found = { roles: JSON.parse(row.roles) as Role[], levels: JSON.parse(row.levels) as SecrecyLevel[], scopes: JSON.parse(row.scopes) as ScopeId[] };
  return {
    id: row.id as AccountId,
    loginName: row.login_name,
    fullName: row.full_name,
    roles: roles.filter((role) => found.roles.includes(role)),
    levels: secrecyLevels.filter((level) => level === 'open' || found.levels.includes(level)),
    scopes: [wholeOfficeScope, ...found.scopes.filter((scope) => scope !== wholeOfficeScope)],
    active: row.active === 1,
    createdAt: row.created_at,
  };
};

const accountColumns = `
  a.id, a.login_name, a.full_name, a.active, a.created_at,
  (SELECT json_group_array(role) FROM account_roles WHERE account_id = a.id) AS roles,
  (SELECT json_group_array(level) FROM level_keys WHERE account_id = a.id) AS levels,
  (SELECT json_group_array(scope_id) FROM account_scopes WHERE account_id = a.id) AS scopes`;
const keyColumns = 'id, login_name, salt, public_key, wrapped_secret_key, key_file, sealed_office_key';

/** Reads of people in the office's database. */
export function readAccounts(database: ReadableDatabase) {
  const all = database.query<[], AccountRow>(`SELECT ${accountColumns} FROM accounts a ORDER BY a.created_at, a.id`);
  const one = database.query<[string], AccountRow>(`SELECT ${accountColumns} FROM accounts a WHERE a.id = ?`);
  const byLogin = database.query<[string], { id: string }>('SELECT id FROM accounts WHERE login_key = ?');
  const keys = database.query<[], AccountKeyRow>(`SELECT ${keyColumns} FROM accounts ORDER BY created_at, id`);
  const keysOf = database.query<[string], AccountKeyRow>(`SELECT ${keyColumns} FROM accounts WHERE id = ?`);
  const levelKeys = database.query<[string], { level: SecrecyLevel; sealed_key: Uint8Array }>('SELECT level, sealed_key FROM level_keys WHERE account_id = ?');
  const holders = database.query<[string], { id: string; public_key: Uint8Array }>(`
    SELECT a.id, a.public_key FROM level_keys k JOIN accounts a ON a.id = k.account_id WHERE k.level = ?`);
  const officers = database.query<[], { count: number }>(`
    SELECT count(*) AS count FROM accounts a JOIN account_roles r ON r.account_id = a.id WHERE a.active = 1 AND r.role = 'securityOfficer'`);
  return {
    list: (): Account[] => all.all([]).map(accountOf),
    find: (id: string): Account | null => {
      const row = one.get([id]);
      return row ? accountOf(row) : null;
    },
    idOfLogin: (loginKey: string): string | null => byLogin.get([loginKey])?.id ?? null,
    keys: (): AccountKeyRow[] => keys.all([]),
    keysOf: (id: string): AccountKeyRow | null => keysOf.get([id]) ?? null,
    levelKeys: (id: string) => levelKeys.all([id]),
    /** Whose keys the level's key is sealed to. */
    holders: (level: SecrecyLevel) => holders.all([level]),
    activeSecurityOfficers: (): number => officers.get([])?.count ?? 0,
  };
}
export type AccountsReader = ReturnType<typeof readAccounts>;

/** Writes of people; each belongs inside a transaction of the caller. */
export function writeAccounts(database: WritableDatabase) {
  const insert = database.command<Record<string, string | number | Uint8Array | null>>(`
    INSERT INTO accounts (id, login_name, login_key, full_name, active, created_at, salt, public_key, wrapped_secret_key, sealed_office_key)
    VALUES (@id, @loginName, @loginKey, @fullName, 1, @createdAt, @salt, @publicKey, @wrappedSecretKey, @sealedOfficeKey)`);
  const update = database.command<Record<string, string | number | Uint8Array | null>>(`
    UPDATE accounts SET full_name = @fullName, active = @active, sealed_office_key = @sealedOfficeKey WHERE id = @id`);
  const updateKeys = database.command<Record<string, string | number | Uint8Array>>(`
    UPDATE accounts SET salt = @salt, public_key = @publicKey, wrapped_secret_key = @wrappedSecretKey, key_file = @keyFile WHERE id = @id`);
  const updateOfficeKey = database.command<[Uint8Array, string]>('UPDATE accounts SET sealed_office_key = ? WHERE id = ?');
  const clearRoles = database.command<[string]>('DELETE FROM account_roles WHERE account_id = ?');
  const addRole = database.command<[string, string]>('INSERT OR IGNORE INTO account_roles (account_id, role) VALUES (?, ?)');
  const clearScopes = database.command<[string]>('DELETE FROM account_scopes WHERE account_id = ?');
  const addScope = database.command<[string, string]>('INSERT OR IGNORE INTO account_scopes (account_id, scope_id) VALUES (?, ?)');
  const putLevelKey = database.command<[string, string, Uint8Array]>(`
    INSERT INTO level_keys (account_id, level, sealed_key) VALUES (?, ?, ?)
    ON CONFLICT (account_id, level) DO UPDATE SET sealed_key = excluded.sealed_key`);
  const dropLevelKey = database.command<[string, string]>('DELETE FROM level_keys WHERE account_id = ? AND level = ?');
  const dropLevelKeys = database.command<[string]>("DELETE FROM level_keys WHERE account_id = ? AND level <> 'open'");
  return {
    insert, update,
    setKeys: (id: string, keys: WrappedAccountKeys) => updateKeys.run({ id, ...keys, keyFile: keys.keyFile ? 1 : 0 }),
    putOfficeKey: (id: string, sealed: Uint8Array) => updateOfficeKey.run([sealed, id]),
    setRoles(id: string, granted: readonly Role[]): void {
      clearRoles.run([id]);
      for (const role of granted) addRole.run([id, role]);
    },
    setScopes(id: string, granted: readonly ScopeId[]): void {
      clearScopes.run([id]);
      for (const scope of granted) if (scope !== wholeOfficeScope) addScope.run([id, scope]);
    },
    putLevelKey: (id: string, level: SecrecyLevel, sealed: Uint8Array) => putLevelKey.run([id, level, sealed]),
    /** All but the open level's, which everyone of the office holds. */
    dropLevelKeys: (id: string) => dropLevelKeys.run([id]),
    dropLevelKey: (id: string, level: SecrecyLevel) => dropLevelKey.run([id, level]),
  };
}
export type AccountsWriter = ReturnType<typeof writeAccounts>;
