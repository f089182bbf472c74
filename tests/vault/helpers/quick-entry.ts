import { accountPair, enterWithPair } from '../../../electron/vault/locked';
import { createAttempts } from '../../../electron/vault/attempts';
import { findAccount, readHeader } from '../../../electron/vault/header';
import type { KeyPair } from '../../../electron/vault/keys/account-keys';
import { readySodium } from '../../../electron/vault/keys/sodium';
import { acquireLock } from '../../../electron/vault/lock';
import type { OpenVault } from '../../../electron/vault';
import { secrecyLevels } from '../../../shared/domain/secrecy';

/** The key pair of an account, derived once, for a proof that opens the vault very often. */
export async function pairOf(directory: string, loginName: string, password: string): Promise<KeyPair> {
  const read = readHeader(directory);
  const pair = accountPair(await readySodium(), { password }, read, findAccount(read.header, loginName));
  if (!pair) throw new Error('the password of the proof is wrong');
  return pair;
}

/** Opens a vault as a log-in does, but for the derivation of the key. `close` also lets the lock go. */
export async function enterQuickly(directory: string, loginName: string, pair: KeyPair, witness?: string): Promise<{ open: OpenVault; close: () => Promise<void> }> {
  const sodium = await readySodium();
  const lock = acquireLock(directory);
  try {
    const { header } = readHeader(directory);
    const attempts = createAttempts(lock.database, header.vaultId);
    const open = enterWithPair({ directory, sodium, lock, witness }, attempts, loginName, pair, secrecyLevels);
    return {
      open,
      async close() {
        await open.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
