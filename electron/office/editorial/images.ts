import { promises as fs } from 'node:fs';
import { limits } from '../../../shared/domain/limits';
import { OfficeError } from '../../../shared/errors/office-error';
import type { GrantedPath } from '../file-grants';

export interface ReadImage {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24 || !pngSignature.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the JPEG's segments to its frame header (SOF0–SOF15 without DHT, JPG and DAC). */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Measures PNG or JPEG bytes. @throws OfficeError imageUnreadable for anything else */
export function measureImage(bytes: Uint8Array<ArrayBuffer>, name: string): ReadImage {
  const png = pngSize(bytes);
  const size = png ?? jpegSize(bytes);
  const pixels = size ? size.width * size.height : 0;
  // 100 megapixels: more than a 600 dpi A3 page, less than what exhausts an old office PC.
  if (!size || pixels === 0 || pixels > 100_000_000) throw new OfficeError('imageUnreadable', { name });
  return { mediaType: png ? 'image/png' : 'image/jpeg', bytes, ...size };
}

/** @throws OfficeError imageUnreadable | fileTooLarge */
export async function readImage({ path, name }: GrantedPath): Promise<ReadImage> {
  const megabyte = 1024 * 1024;
  const size = await fs.stat(path).then((stat) => (stat.isFile() ? stat.size : 0), () => 0);
  if (size > limits.imageBytes) throw new OfficeError('fileTooLarge', { name, megabytes: Math.ceil(size / megabyte), limit: limits.imageBytes / megabyte });
  const bytes = await fs.readFile(path).then((data) => new Uint8Array(data), () => new Uint8Array());
  return measureImage(bytes, name);
}
