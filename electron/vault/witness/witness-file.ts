import { closeSync, constants, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const slotBytes = 128;
/** Nonce, state, MAC: what `Journal.sealed` gives. */
const recordBytes = 24 + 48 + 16;

/** Sealed states of one vault's databases in a file outside the vault. */
export interface WitnessFile {
  read(slot: number): Uint8Array | null;
  put(slot: number, sealed: Uint8Array): void;
  close(): void;
}

/** What fails here fails for itself: it must not keep anybody from work. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * In `folder`, which belongs to the person and not to the vault. Not synced at each transaction: after a power cut it may be behind the
 * databases, never ahead of them. Null where the folder cannot be written: then nobody is kept from work, and only the vault's own
 * databases witness for each other.
 */
export function openWitnessFile(folder: string, vaultId: string): WitnessFile | null {
  let handle: number;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    handle = openSync(join(folder, `${vaultId}.seen`), constants.O_RDWR | constants.O_CREAT, 0o600);
  } catch {
    return null;
  }
  return {
    read: (slot) => attempt(() => {
      const bytes = Buffer.alloc(recordBytes);
      return readSync(handle, bytes, 0, recordBytes, slot * slotBytes) === recordBytes ? bytes : null;
    }),
    put: (slot, sealed) => void attempt(() => writeSync(handle, sealed, 0, recordBytes, slot * slotBytes)),
    close: () => void attempt(() => {
      fsyncSync(handle);
      closeSync(handle);
    }),
  };
}
