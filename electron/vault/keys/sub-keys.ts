import type { Sodium } from './sodium';

/** One random master key a database; what it is used for gets a key of its own, so that knowing one tells nothing of another. */
const purposes = { cipher: 1, audit: 2, header: 3, backup: 4 } as const;
const context = 'toasoan1';

export const newMasterKey = (sodium: Sodium): Uint8Array => sodium.crypto_kdf_keygen();

export const subKey = (sodium: Sodium, master: Uint8Array, purpose: keyof typeof purposes): Uint8Array =>
  sodium.crypto_kdf_derive_from_key(32, purposes[purpose], context, master);
