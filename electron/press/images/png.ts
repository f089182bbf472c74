import { deflateSync, inflateSync } from 'node:zlib';
import type { PressImage } from './image';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const mostPixels = 120_000_000;
const samplesOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Adam7: x start, y start, x step, y step of each pass. */
const passes = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: number;
  readonly interlaced: boolean;
}
interface Parts {
  readonly header: Header;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array | null;
  readonly data: Uint8Array;
}

function readParts(bytes: Uint8Array): Parts | null {
  if (signature.some((value, index) => bytes[index] !== value)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | null = null;
  let palette = new Uint8Array();
  let transparency: Uint8Array | null = null;
  const data: Uint8Array[] = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length !== length) return null;
    if (type === 'IHDR' && length >= 13) {
      header = { width: view.getUint32(at + 8), height: view.getUint32(at + 12), bits: body[8] ?? 0, colour: body[9] ?? 0, interlaced: body[12] === 1 };
    } else if (type === 'PLTE') palette = new Uint8Array(body);
    else if (type === 'tRNS') transparency = new Uint8Array(body);
    else if (type === 'IDAT') data.push(body);
    else if (type === 'IEND') break;
    at += length + 12;
  }
  if (!header || data.length === 0) return null;
  return { header, palette, transparency, data: new Uint8Array(Buffer.concat(data)) };
}

function unfilter(raw: Uint8Array, at: number, rowBytes: number, rows: number, pixelBytes: number): Uint8Array | null {
  const out = new Uint8Array(rowBytes * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[at] ?? 5;
    if (filter > 4) return null;
    const source = at + 1;
    const target = row * rowBytes;
    for (let index = 0; index < rowBytes; index += 1) {
      const left = index >= pixelBytes ? (out[target + index - pixelBytes] ?? 0) : 0;
      const up = row > 0 ? (out[target + index - rowBytes] ?? 0) : 0;
      let add = 0;
      if (filter === 1) add = left;
      else if (filter === 2) add = up;
      else if (filter === 3) add = (left + up) >> 1;
      else if (filter === 4) {
        const corner = row > 0 && index >= pixelBytes ? (out[target + index - rowBytes - pixelBytes] ?? 0) : 0;
        const guess = left + up - corner;
        const toLeft = Math.abs(guess - left);
        const toUp = Math.abs(guess - up);
        const toCorner = Math.abs(guess - corner);
        add = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
      }
      out[target + index] = (raw[source + index] ?? 0) + add;
    }
    at += rowBytes + 1;
  }
  return out;
}

/** All samples as 16-bit-or-less numbers, row after row, interlacing undone. */
function samples({ header, data }: Parts): Uint16Array | null {
  const { width, height, bits, colour, interlaced } = header;
  const perPixel = samplesOf[colour] ?? 1;
  const plan = interlaced ? passes : [[0, 0, 1, 1] as const];
  const sizes = plan.map(([x, y, stepX, stepY]) => ({ columns: Math.ceil((width - x) / stepX), rows: Math.ceil((height - y) / stepY) }));
  const rowBytes = (columns: number): number => Math.ceil((columns * perPixel * bits) / 8);
  const expected = sizes.reduce((sum, { columns, rows }) => sum + (columns > 0 && rows > 0 ? rows * (rowBytes(columns) + 1) : 0), 0);
  const raw = inflateSync(data, { maxOutputLength: expected + 1024 });
  if (raw.length < expected) return null;
  const out = new Uint16Array(width * height * perPixel);
  let at = 0;
  for (const [pass, { columns, rows }] of sizes.entries()) {
    const [x, y, stepX, stepY] = plan[pass] ?? [0, 0, 1, 1];
    if (columns <= 0 || rows <= 0) continue;
    const bytes = unfilter(raw, at, rowBytes(columns), rows, Math.max(1, (perPixel * bits) >> 3));
    if (!bytes) return null;
    at += rows * (rowBytes(columns) + 1);
    for (let row = 0; row < rows; row += 1) {
      for (let index = 0; index < columns * perPixel; index += 1) {
        const start = row * rowBytes(columns);
        let value: number;
        if (bits === 8) value = bytes[start + index] ?? 0;
        else if (bits === 16) value = bytes[start + index * 2] ?? 0;
        else value = ((bytes[start + ((index * bits) >> 3)] ?? 0) >> (8 - bits - ((index * bits) & 7))) & ((1 << bits) - 1);
        const column = Math.floor(index / perPixel);
        out[((y + row * stepY) * width + x + column * stepX) * perPixel + (index % perPixel)] = value;
      }
    }
  }
  return out;
}

/** Rows a PDF reader undoes by itself: kept as they are, once they are known to be whole. */
function asItIs({ header, transparency, data }: Parts): PressImage | null {
  const { width, height, bits, colour, interlaced } = header;
  if (bits !== 8 || interlaced || transparency || (colour !== 0 && colour !== 2)) return null;
  const rowBytes = width * (samplesOf[colour] ?? 1) + 1;
  const raw = inflateSync(data, { maxOutputLength: rowBytes * height + 1024 });
  if (raw.length !== rowBytes * height) return null;
  for (let at = 0; at < raw.length; at += rowBytes) if ((raw[at] ?? 5) > 4) return null;
  return { width, height, orientation: 1, filter: 'FlateDecode', colourSpace: colour === 0 ? 'DeviceGray' : 'DeviceRGB', data, alpha: null, isFiltered: true };
}

/** Reads a PNG to 8-bit grey or RGB with an alpha plane where it has one; null when it is damaged or too large. */
export function readPng(bytes: Uint8Array): PressImage | null {
  const parts = readParts(bytes);
  if (!parts) return null;
  const { width, height, bits, colour } = parts.header;
  if (!(colour in samplesOf) || ![1, 2, 4, 8, 16].includes(bits) || width < 1 || height < 1 || width * height > mostPixels) return null;
  let values: Uint16Array | null;
  try {
    const whole = asItIs(parts);
    if (whole) return whole;
    values = samples(parts);
  } catch {
    return null;
  }
  if (!values) return null;
  const perPixel = samplesOf[colour] ?? 1;
  const grey = colour === 0 || colour === 4;
  const channels = grey ? 1 : 3;
  const count = width * height;
  const { palette, transparency } = parts;
  const top = colour === 3 ? 255 : bits >= 8 ? 255 : (1 << bits) - 1;
  const hasAlpha = colour === 4 || colour === 6 || transparency !== null;
  const pixels = new Uint8Array(count * channels);
  const alpha = hasAlpha ? new Uint8Array(count).fill(255) : null;
  const clear = transparency && colour !== 3 ? [0, 1, 2].map((index) => (bits === 16 ? transparency[index * 2] : (((transparency[index * 2] ?? 0) << 8) | (transparency[index * 2 + 1] ?? 0)))) : null;
  for (let index = 0; index < count; index += 1) {
    const at = index * perPixel;
    if (colour === 3) {
      const entry = values[at] ?? 0;
      for (let channel = 0; channel < 3; channel += 1) pixels[index * 3 + channel] = palette[entry * 3 + channel] ?? 0;
      if (alpha && transparency) alpha[index] = transparency[entry] ?? 255;
      continue;
    }
    for (let channel = 0; channel < channels; channel += 1) pixels[index * channels + channel] = ((values[at + channel] ?? 0) * 255) / top;
    if (!alpha) continue;
    if (colour === 4 || colour === 6) alpha[index] = values[at + channels] ?? 255;
    else if (clear && clear.slice(0, channels).every((value, channel) => value === values[at + channel])) alpha[index] = 0;
  }
  return {
    width, height, orientation: 1, filter: 'FlateDecode', colourSpace: grey ? 'DeviceGray' : 'DeviceRGB',
    data: new Uint8Array(deflateSync(pixels)), alpha: alpha ? new Uint8Array(deflateSync(alpha)) : null,
  };
}
