import { inflateSync } from 'fflate';
import { intakeLimits } from '../limits';
import { Refusal } from '../reading';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are refused when opened. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64 = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfDirectory(view: DataView): number {
  const last = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= last; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  throw new Refusal('fileBroken');
}

/** The entries of a package by its directory. Sizes are what it claims; they are checked when a part is opened. @throws Refusal */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  if (bytes.byteLength < 22) throw new Refusal('fileBroken');
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // A directory over four gigabytes cannot be in a file of two hundred megabytes.
  if (at === zip64 || count === 0xffff || count > intakeLimits.archiveEntries) throw new Refusal('fileTooComplex');
  const decoder = new TextDecoder('utf-8');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) throw new Refusal('fileBroken');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A package opened part by part, within limits. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  #opened = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (const entry of zipEntries(bytes)) {
      const key = entry.name.replace(/^\/+/, '').toLowerCase();
      if (!this.#entries.has(key)) this.#entries.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The bytes of a part, or null where there is none. @throws Refusal fileBroken | fileEncrypted | fileTooComplex */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.encrypted) throw new Refusal('fileEncrypted');
    this.#opened += entry.size;
    if (entry.size > intakeLimits.partBytes || this.#opened > intakeLimits.packageBytes) throw new Refusal('fileTooComplex');
    if (entry.size > intakeLimits.ratioFromBytes && entry.size / Math.max(1, entry.packed) > intakeLimits.ratio) throw new Refusal('fileTooComplex');
    const data = this.#dataOf(entry);
    if (entry.method === 0) return data.subarray(0, entry.size);
    if (entry.method !== 8) throw new Refusal('fileBroken');
    return inflate(data, entry.size);
  }

  #dataOf(entry: ZipEntry): Uint8Array {
    const view = viewOf(this.#bytes);
    if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== localSignature) throw new Refusal('fileBroken');
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.packed > view.byteLength) throw new Refusal('fileBroken');
    return this.#bytes.subarray(start, start + entry.packed);
  }
}

/** Never writes more than the size that was claimed and checked, one byte more to notice a lie. */
function inflate(data: Uint8Array, size: number): Uint8Array {
  try {
    const out = inflateSync(data, { out: new Uint8Array(size + 1) });
    if (out.length !== size) throw new Refusal('fileBroken');
    return out;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('fileBroken', {}, { cause: error });
  }
}
