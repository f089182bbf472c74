import type { DocumentImage } from '../../../shared/document/paper-document';
import { limits } from '../../../shared/domain/limits';
import { intakeLimits } from '../limits';

export interface PictureSize {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A PNG whose chunks fit the file, with image data and an end. */
function pngSize(bytes: Uint8Array): PictureSize | null {
  const data = view(bytes);
  if (bytes.length < 45 || data.getUint32(0) !== 0x89504e47 || data.getUint32(4) !== 0x0d0a1a0a || data.getUint32(12) !== 0x49484452) return null;
  let at = 8;
  let hasData = false;
  while (at + 12 <= bytes.length) {
    const length = data.getUint32(at);
    const type = data.getUint32(at + 4);
    if (length > bytes.length - at - 12) return null;
    if (type === 0x49444154) hasData = true;
    if (type === 0x49454e44) return hasData ? { mediaType: 'image/png', width: data.getUint32(16), height: data.getUint32(20) } : null;
    at += 12 + length;
  }
  return null;
}

/** A JPEG by its frame header, baseline or progressive. */
function jpegSize(bytes: Uint8Array): PictureSize | null {
  const data = view(bytes);
  if (bytes.length < 20 || data.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { mediaType: 'image/jpeg', width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    if (marker === 0xd9 || marker === 0xda) return null;
    at += 2 + data.getUint16(at + 2);
  }
  return null;
}

/** What a picture is by its content, or null for what we do not take: other kinds, broken ones, ones too large to draw. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length > limits.imageBytes) return null;
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size || size.width < 1 || size.height < 1 || size.width * size.height > intakeLimits.imagePixels) return null;
  return size;
}

export const imageOf = (size: PictureSize, bytes: Uint8Array): DocumentImage => ({
  mediaType: size.mediaType, base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
});
