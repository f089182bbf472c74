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
  /** The secret of a key file is part of the key. */
  readonly keyFile: boolean;
}
/** What a person enters with. `keyFile`: the bytes of the file they brought, used only where the account asks for one. */
export interface Credentials {
  readonly password: string;
  readonly keyFile?: Uint8Array | null | undefined;
}
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

/** 32 random bytes; a file of any other length is never the right one. */
export const keyFileLength = 32;
export const newKeyFile = (sodium: Sodium): Uint8Array => sodium.randombytes_buf(keyFileLength);

/**
 * Composed form: the same password typed on another keyboard driver gives the same key. A key file comes after the slow derivation, in a BLAKE2b
 * keyed by what that gave: neither the file nor the password alone says anything of the result.
 */
function accountKey(sodium: Sodium, { password, keyFile }: Credentials, needsFile: boolean, salt: Uint8Array, derivation: KeyDerivation): Uint8Array {
  const bytes = Buffer.from(password.normalize('NFC'), 'utf8');
  const key = sodium.crypto_pwhash(
    sodium.crypto_secretbox_KEYBYTES, bytes, salt, derivation.passes, derivation.memoryBytes, sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  bytes.fill(0);
  if (!needsFile) return key;
  const both = sodium.crypto_generichash(sodium.crypto_secretbox_KEYBYTES, keyFile ?? new Uint8Array(), key);
  sodium.memzero(key);
  return both;
}

function wrap(sodium: Sodium, secretKey: Uint8Array, key: Uint8Array): Uint8Array {
  const nonce = sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES);
  return Buffer.concat([nonce, sodium.crypto_secretbox_easy(secretKey, nonce, key)]);
}

/** Locks a key pair, new or given, with a password and, where one is given, a key file. */
export function wrapAccountKeys(sodium: Sodium, credentials: Credentials, derivation: KeyDerivation, pair: KeyPair): WrappedAccountKeys {
  const keyFile = (credentials.keyFile ?? null) !== null;
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  const key = accountKey(sodium, credentials, keyFile, salt, derivation);
  const wrappedSecretKey = wrap(sodium, pair.secretKey, key);
  sodium.memzero(key);
  return { salt, publicKey: pair.publicKey, wrappedSecretKey, keyFile };
}

export function newKeyPair(sodium: Sodium): KeyPair {
  const pair = sodium.crypto_box_keypair();
  return { publicKey: pair.publicKey, secretKey: pair.privateKey };
}

export const wrappedSecretKeyLength = (sodium: Sodium): number =>
  sodium.crypto_secretbox_NONCEBYTES + sodium.crypto_secretbox_MACBYTES + sodium.crypto_box_SECRETKEYBYTES;

/** The account's key pair, or null where the password, or the key file the account asks for, is wrong. */
export function openAccountKeys(sodium: Sodium, credentials: Credentials, derivation: KeyDerivation, keys: WrappedAccountKeys): KeyPair | null {
  const key = accountKey(sodium, credentials, keys.keyFile, keys.salt, derivation);
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
export function pretendToOpen(sodium: Sodium, credentials: Credentials, derivation: KeyDerivation): null {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  const wrappedSecretKey = sodium.randombytes_buf(wrappedSecretKeyLength(sodium));
  openAccountKeys(sodium, credentials, derivation, { salt, publicKey: salt, wrappedSecretKey, keyFile: false });
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
