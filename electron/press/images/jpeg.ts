import type { PressImage } from './image';

const frames = new Set([0xc0, 0xc1, 0xc2]);

/** EXIF orientation 1–8; photographs of telephones lie on their side without it. */
function orientationOf(segment: Uint8Array): number {
  if (String.fromCharCode(...segment.subarray(0, 4)) !== 'Exif') return 1;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, Math.max(0, segment.byteLength - 6));
  if (view.byteLength < 14) return 1;
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return 1;
  const count = view.getUint16(start, little);
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * 12;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, little) !== 0x0112) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** Reads what a PDF needs of a JPEG; null when damaged or in CMYK, which PDF/A with an sRGB profile cannot hold. */
export function readJpeg(bytes: Uint8Array): PressImage | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let orientation = 1;
  let found: Omit<PressImage, 'orientation'> | null = null;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (body.length !== length - 2) return null;
    if (marker === 0xe1) orientation = orientationOf(body);
    if (frames.has(marker)) {
      const [bits = 0, , , , , components = 0] = body;
      const height = view.getUint16(at + 5);
      const width = view.getUint16(at + 7);
      if (bits !== 8 || (components !== 1 && components !== 3) || width < 1 || height < 1) return null;
      found = { width, height, filter: 'DCTDecode', colourSpace: components === 1 ? 'DeviceGray' : 'DeviceRGB', data: bytes, alpha: null };
    }
    if (marker === 0xda) break;
    at += 2 + length;
  }
  return found ? { ...found, orientation } : null;
}
