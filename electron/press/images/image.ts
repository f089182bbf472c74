import type { DocumentImage } from '../../../shared/document/paper-document';
import { limits } from '../../../shared/domain/limits';
import { readJpeg } from './jpeg';
import { readPng } from './png';

/** An image as a PDF keeps it. `orientation` as in EXIF: 1 upright, 6 turned by a quarter, and so on. */
export interface PressImage {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
  readonly filter: 'FlateDecode' | 'DCTDecode';
  readonly colourSpace: 'DeviceGray' | 'DeviceRGB';
  readonly data: Uint8Array;
  readonly alpha: Uint8Array | null;
  /** `data` keeps the row filters of a PNG (PDF 1.7 §7.4.4.4). */
  readonly isFiltered?: boolean;
}

/** Reads an image of the document by its first bytes, whatever it says it is; null when it cannot be printed. */
export function readImage(image: DocumentImage): PressImage | null {
  const bytes = new Uint8Array(Buffer.from(image.base64, 'base64'));
  if (bytes.length > limits.imageBytes) return null;
  try {
    return bytes[0] === 0x89 ? readPng(bytes) : readJpeg(bytes);
  } catch {
    return null;
  }
}

/** Width and height as seen. */
export const seenSize = (image: PressImage): { width: number; height: number } =>
  (image.orientation > 4 ? { width: image.height, height: image.width } : { width: image.width, height: image.height });
