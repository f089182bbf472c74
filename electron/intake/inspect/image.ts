/** What a picture tells beside its picture. */
export interface ImageSecrets {
  readonly location: boolean;
  readonly thumbnail: boolean;
  /** Camera, author, software, comment. */
  readonly facts: readonly string[];
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const factTags: Readonly<Record<number, string>> = { 0x010e: 'ImageDescription', 0x010f: 'Make', 0x0110: 'Model', 0x0131: 'Software', 0x013b: 'Artist', 0x8298: 'Copyright' };
const mostEntries = 500;

/** A TIFF directory of EXIF: `exif` begins with the byte order. Offsets that lead outside are simply not followed. */
function readExif(exif: Uint8Array): ImageSecrets {
  const facts: string[] = [];
  let location = false;
  let thumbnail = false;
  if (exif.byteLength < 8) return { location, thumbnail, facts };
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = (start: number, first: boolean): number => {
    if (start + 2 > view.byteLength) return 0;
    const count = Math.min(view.getUint16(start, little), mostEntries);
    for (let index = 0; index < count; index += 1) {
      const at = start + 2 + index * 12;
      if (at + 12 > view.byteLength) return 0;
      const tag = view.getUint16(at, little);
      const length = view.getUint32(at + 4, little);
      if (tag === 0x8825) location = true;
      if (!first && tag === 0x0201) thumbnail = true;
      const name = factTags[tag];
      if (name === undefined || view.getUint16(at + 2, little) !== 2) continue;
      const offset = length <= 4 ? at + 8 : view.getUint32(at + 8, little);
      if (offset + length > view.byteLength || length > 1000) continue;
      const value = new TextDecoder().decode(exif.subarray(offset, offset + length)).replaceAll('\0', '').trim();
      if (value !== '') facts.push(`${name}: ${value}`);
    }
    const next = start + 2 + count * 12;
    return next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
  };
  const second = directory(view.getUint32(4, little), true);
  if (second > 0) directory(second, false);
  return { location, thumbnail, facts };
}

const none: ImageSecrets = { location: false, thumbnail: false, facts: [] };
const joined = (parts: readonly ImageSecrets[]): ImageSecrets => ({
  location: parts.some((part) => part.location), thumbnail: parts.some((part) => part.thumbnail), facts: parts.flatMap((part) => part.facts),
});
const ofXmp = (xmp: string): ImageSecrets => ({ location: /GPS(?:Latitude|Longitude)/.test(xmp), thumbnail: /xmpGImg:image|xap:Thumbnails|xmp:Thumbnails/.test(xmp), facts: [] });

function ofJpeg(bytes: Uint8Array): ImageSecrets {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: ImageSecrets[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) break;
    const length = view.getUint16(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && ascii(body.subarray(0, 4)) === 'Exif') parts.push(readExif(body.subarray(6)));
    else if (marker === 0xe1) parts.push(ofXmp(new TextDecoder('latin1').decode(body)));
    else if (marker === 0xfe) parts.push({ ...none, facts: [`Comment: ${new TextDecoder().decode(body).slice(0, 200)}`] });
    at += 2 + Math.max(2, length);
  }
  return joined(parts);
}

function ofPng(bytes: Uint8Array): ImageSecrets {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: ImageSecrets[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = ascii(bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'eXIf') parts.push(readExif(body));
    else if (type === 'tEXt' || type === 'iTXt' || type === 'zTXt') {
      const words = new TextDecoder('latin1').decode(body);
      parts.push(words.startsWith('XML:com.adobe.xmp') ? ofXmp(words) : { ...none, facts: [words.split('\0', 1)[0] ?? ''] });
    } else if (type === 'IEND') break;
    at += length + 12;
  }
  return joined(parts);
}

/** Of a JPEG or PNG; anything else tells nothing we can read. Never throws. */
export function imageSecrets(bytes: Uint8Array): ImageSecrets {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return ofJpeg(bytes);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return ofPng(bytes);
  return none;
}
