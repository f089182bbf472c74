import type { Sodium } from './sodium';

/** How a password becomes a key; kept in the header so that a later version may raise it. */
export interface KeyDerivation {
  readonly algorithm: 'argon2id13';
  readonly memoryBytes: number;
  readonly passes: number;
}
/** 64 MiB, 3 passes: 240 ms here (platform.md), twice what OWASP asks for at least. */
export const keyDerivation: KeyDerivation = { algorithm: 'argon2id13', memoryBytes: 64 * 1024 * 1024, passes: 3 };

/** What is kept of an account's keys: public, or locked by its password. */
export interface WrappedAccountKeys {
  readonly salt: Uint8Array;
  readonly publicKey: Uint8Array;
  /** Nonce, then the secret key in a secretbox under the account key. */
  readonly wrappedSecretKey: Uint8Array;
}
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

/** Composed form: the same password typed on another keyboard driver gives the same key. */
function accountKey(sodium: Sodium, password: string, salt: Uint8Array, derivation: KeyDerivation): Uint8Array {
  const bytes = Buffer.from(password.normalize('NFC'), 'utf8');
  const key = sodium.crypto_pwhash(
    sodium.crypto_secretbox_KEYBYTES, bytes, salt, derivation.passes, derivation.memoryBytes, sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  bytes.fill(0);
  return key;
}

function wrap(sodium: Sodium, secretKey: Uint8Array, key: Uint8Array): Uint8Array {
  const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
  return Buffer.concat([nonce, sodium.crypto_secretbox_easy(secretKey, nonce, key)]);
}

/** Locks a key pair, new or given, with a password. */
export function wrapAccountKeys(sodium: Sodium, password: string, derivation: KeyDerivation, pair: KeyPair): WrappedAccountKeys {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  const key = accountKey(sodium, password, salt, derivation);
  const wrappedSecretKey = wrap(sodium, pair.secretKey, key);
  sodium.memzero(key);
  return { salt, publicKey: pair.publicKey, wrappedSecretKey };
}

export function newKeyPair(sodium: Sodium): KeyPair {
  const pair = sodium.crypto_box_keypair();
  return { publicKey: pair.publicKey, secretKey: pair.privateKey };
}

export const wrappedSecretKeyLength = (sodium: Sodium): number =>
  sodium.crypto_secretbox_NONCEBYTES + sodium.crypto_secretbox_MACBYTES + sodium.crypto_box_SECRETKEYBYTES;

/** The account's key pair, or null where the password is wrong. */
export function openAccountKeys(sodium: Sodium, password: string, derivation: KeyDerivation, keys: WrappedAccountKeys): KeyPair | null {
  const key = accountKey(sodium, password, keys.salt, derivation);
  const nonce = keys.wrappedSecretKey.subarray(0, sodium.crypto_secretbox_NONCEBYTES);
  const box = keys.wrappedSecretKey.subarray(sodium.crypto_secretbox_NONCEBYTES);
  try {
    return { publicKey: keys.publicKey, secretKey: sodium.crypto_secretbox_open_easy(box, nonce, key) };
  } catch {
    return null;
  } finally {
    sodium.memzero(key);
  }
}

/** Spends the time of a wrong password where there is no such account, so that names cannot be tried out by the clock. */
export function pretendToOpen(sodium: Sodium, password: string, derivation: KeyDerivation): null {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  openAccountKeys(sodium, password, derivation, { salt, publicKey: salt, wrappedSecretKey: sodium.randombytes_buf(wrappedSecretKeyLength(sodium)) });
  return null;
}

export const seal = (sodium: Sodium, key: Uint8Array, publicKey: Uint8Array): Uint8Array => sodium.crypto_box_seal(key, publicKey);

/** The sealed key, or null where the seal is damaged or was made for somebody else. */
export function unseal(sodium: Sodium, sealed: Uint8Array, pair: KeyPair): Uint8Array | null {
  try {
    return sodium.crypto_box_seal_open(sealed, pair.publicKey, pair.secretKey);
  } catch {
    return null;
  }
}
