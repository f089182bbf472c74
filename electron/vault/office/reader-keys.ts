import type { AccountId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { WritableDatabase } from '../database/connection';
import { newKeyPair, seal, unseal, type KeyPair } from '../keys/account-keys';
import type { Sodium } from '../keys/sodium';

interface ReaderRow {
  readonly public_key: Uint8Array;
  readonly sealed_secret: Uint8Array;
}

/**
 * Key pairs of named readers, one for each account and level: a session holds those of its open levels only, so that nothing of a shut
 * level can be opened on a machine where it must not be. Each secret half is sealed to its account and to the recovery keys in force.
 */
export function createReaderKeys(sodium: Sodium, database: WritableDatabase) {
  const find = database.query<[string, string], ReaderRow>('SELECT public_key, sealed_secret FROM reader_keys WHERE account_id = ? AND level = ?');
  const holds = database.query<[string, string], { active: number; public_key: Uint8Array }>(`
    SELECT a.active, a.public_key FROM level_keys k JOIN accounts a ON a.id = k.account_id WHERE k.account_id = ? AND k.level = ?`);
  const holders = database.query<[string], { id: string }>('SELECT a.id FROM level_keys k JOIN accounts a ON a.id = k.account_id WHERE k.level = ? AND a.active = 1');
  const insert = database.command<[string, string, Uint8Array, Uint8Array]>('INSERT INTO reader_keys (account_id, level, public_key, sealed_secret) VALUES (?, ?, ?, ?)');
  const reseal = database.command<[Uint8Array, string, string]>('UPDATE reader_keys SET sealed_secret = ? WHERE account_id = ? AND level = ?');
  const drop = database.command<[string, string]>('DELETE FROM reader_keys WHERE account_id = ? AND level = ?');
  const recoveryKeys = database.query<[], { public_key: Uint8Array }>('SELECT recovery_public_key AS public_key FROM vault UNION ALL SELECT public_key FROM next_recovery');
  const recoverable = database.query<[string, string, Uint8Array], { sealed_secret: Uint8Array }>(`
    SELECT sealed_secret FROM reader_recovery WHERE account_id = ? AND level = ? AND recovery_public_key = ?`);
  const putRecovery = database.command<[string, string, Uint8Array, Uint8Array]>(`
    INSERT OR IGNORE INTO reader_recovery (account_id, level, recovery_public_key, sealed_secret) VALUES (?, ?, ?, ?)`);
  const forgetRecovery = database.command<[]>(`
    DELETE FROM reader_recovery WHERE recovery_public_key NOT IN (SELECT recovery_public_key FROM vault UNION ALL SELECT public_key FROM next_recovery)`);
  const uncovered = database.query<[string], { id: string }>(`
    SELECT k.account_id AS id FROM reader_keys k JOIN accounts a ON a.id = k.account_id AND a.active = 1
    WHERE k.level = ? AND NOT EXISTS (
      SELECT 1 FROM reader_recovery c WHERE c.account_id = k.account_id AND c.level = k.level
        AND c.recovery_public_key = coalesce((SELECT public_key FROM next_recovery), (SELECT recovery_public_key FROM vault)))`);

  /** Seals the secret to every recovery key that does not have it yet. */
  function cover(account: AccountId, level: SecrecyLevel, secretKey: Uint8Array): void {
    forgetRecovery.run([]);
    for (const { public_key: recovery } of recoveryKeys.all([])) {
      if (!recoverable.get([account, level, recovery])) putRecovery.run([account, level, recovery, seal(sodium, secretKey, recovery)]);
    }
  }
  function put(account: AccountId, level: SecrecyLevel, { publicKey, secretKey }: KeyPair, accountPublicKey: Uint8Array): void {
    insert.run([account, level, publicKey, seal(sodium, secretKey, accountPublicKey)]);
    cover(account, level, secretKey);
  }
  /** A new pair for somebody who holds the level; its secret half is known here only as long as this call. */
  function make(account: AccountId, level: SecrecyLevel, accountPublicKey: Uint8Array): Uint8Array {
    const pair = newKeyPair(sodium);
    put(account, level, pair, accountPublicKey);
    sodium.memzero(pair.secretKey);
    return pair.publicKey;
  }

  return {
    holders: (level: SecrecyLevel): AccountId[] => holders.all([level]).map(({ id }) => id as AccountId),
    /** Where things for this reader are sealed to. @throws OfficeError readerWithoutLevel: not active, or without the level */
    publicKey(account: AccountId, level: SecrecyLevel): Uint8Array {
      const holder = holds.get([account, level]);
      if (!holder || holder.active !== 1) throw new OfficeError('readerWithoutLevel', { level });
      return find.get([account, level])?.public_key ?? database.transaction(() => make(account, level, holder.public_key));
    },
    /** The person's own pair of a level it enters, made where there is none; also covers recovery keys made since. */
    open(account: AccountId, level: SecrecyLevel, pair: KeyPair): KeyPair | null {
      if (!find.get([account, level])) database.transaction(() => make(account, level, pair.publicKey));
      const row = find.get([account, level]);
      const secretKey = row && unseal(sodium, row.sealed_secret, pair);
      if (!row || !secretKey) return null;
      if (recoveryKeys.all([]).some(({ public_key: key }) => !recoverable.get([account, level, key]))) database.transaction(() => cover(account, level, secretKey));
      return { publicKey: row.public_key, secretKey };
    },
    /** A pair made by the session itself, of a level it has just made. */
    put(account: AccountId, level: SecrecyLevel, pair: KeyPair): void {
      const holder = holds.get([account, level]);
      if (!holder) throw new OfficeError('readerWithoutLevel', { level });
      drop.run([account, level]);
      put(account, level, pair, holder.public_key);
    },
    /** Whose pairs of these levels the newest sheets do not open yet. */
    uncovered: (levels: readonly SecrecyLevel[]): AccountId[] => [...new Set(levels.flatMap((level) => uncovered.all([level]).map(({ id }) => id as AccountId)))],
    /** Of sheets made anew in this session. */
    cover: (account: AccountId, level: SecrecyLevel, pair: KeyPair): void => cover(account, level, pair.secretKey),
    /** After a recovery: what the recovery key opens is sealed to the account's new key, what it does not open is lost and made anew. */
    recover(account: AccountId, levels: readonly SecrecyLevel[], recovery: KeyPair, accountPublicKey: Uint8Array): void {
      for (const level of levels) {
        const sealed = recoverable.get([account, level, recovery.publicKey])?.sealed_secret;
        const secretKey = sealed && unseal(sodium, sealed, recovery);
        if (secretKey) reseal.run([seal(sodium, secretKey, accountPublicKey), account, level]);
        else drop.run([account, level]);
        if (secretKey) sodium.memzero(secretKey);
      }
    },
  };
}
export type ReaderKeys = ReturnType<typeof createReaderKeys>;
