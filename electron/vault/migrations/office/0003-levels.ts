import type { Migration } from '../../database/migrate';
import { chainKeyTables } from '../level/0005-chain-keys';

/**
 * `levels`: how often a level's key was made anew, whether that is due, and whether its new file still has to take the old one's place.
 * `reader_keys`: for named readers, a key pair for each account and level, its secret half sealed to the account and to the recovery keys.
 */
export const levels: Migration = {
  number: 3,
  name: 'levels',
  up(database) {
    database.execute(`
      CREATE TABLE level_states (
        level TEXT PRIMARY KEY,
        generation INTEGER NOT NULL DEFAULT 1,
        rekey_due INTEGER NOT NULL DEFAULT 0 CHECK (rekey_due IN (0, 1)),
        switching INTEGER NOT NULL DEFAULT 0 CHECK (switching IN (0, 1))
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE reader_keys (
        account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
        level TEXT NOT NULL,
        public_key BLOB NOT NULL,
        sealed_secret BLOB NOT NULL,
        PRIMARY KEY (account_id, level)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE reader_recovery (
        account_id TEXT NOT NULL,
        level TEXT NOT NULL,
        recovery_public_key BLOB NOT NULL,
        sealed_secret BLOB NOT NULL,
        PRIMARY KEY (account_id, level, recovery_public_key),
        FOREIGN KEY (account_id, level) REFERENCES reader_keys (account_id, level) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
    `);
    database.execute(chainKeyTables);
  },
};
