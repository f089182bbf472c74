import type { Migration } from '../../database/migrate';

/** `key_file`: the account's secret key is locked by a password and the secret of a file together. */
export const keyFiles: Migration = {
  number: 5,
  name: 'key-files',
  up(database) {
    database.execute('ALTER TABLE accounts ADD COLUMN key_file INTEGER NOT NULL DEFAULT 0 CHECK (key_file IN (0, 1))');
  },
};
