import { OfficeError } from '../../../shared/errors/office-error';
import type { Sodium } from '../keys/sodium';

/** XChaCha20-Poly1305 under the key of one thing; `place` says which part of which thing it is, so that none can stand for another. */
export interface NamedBox {
  seal(key: Uint8Array, place: readonly string[], bytes: Uint8Array): Uint8Array;
  /** @throws OfficeError databaseDamaged */
  open(key: Uint8Array, place: readonly string[], sealed: Uint8Array): Uint8Array;
  sealJson(key: Uint8Array, place: readonly string[], value: unknown): Uint8Array;
  openJson(key: Uint8Array, place: readonly string[], sealed: Uint8Array): unknown;
  newKey(): Uint8Array;
}

export function createNamedBox(sodium: Sodium, database: string): NamedBox {
  const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  const seal = (key: Uint8Array, place: readonly string[], bytes: Uint8Array): Uint8Array => {
    const nonce = sodium.randombytes_buf(nonceBytes);
    return Buffer.concat([nonce, sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(bytes, JSON.stringify(place), null, nonce, key)]);
  };
  const open = (key: Uint8Array, place: readonly string[], sealed: Uint8Array): Uint8Array => {
    try {
      return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed.subarray(nonceBytes), JSON.stringify(place), sealed.subarray(0, nonceBytes), key);
    } catch (error) {
      throw new OfficeError('databaseDamaged', { database }, { cause: error });
    }
  };
  return {
    seal, open,
    sealJson: (key, place, value) => seal(key, place, Buffer.from(JSON.stringify(value), 'utf8')),
    openJson: (key, place, sealed) => JSON.parse(Buffer.from(open(key, place, sealed)).toString('utf8')) as unknown,
    newKey: () => sodium.crypto_aead_xchacha20poly1305_ietf_keygen(),
  };
}
