import { execFileSync } from 'node:child_process';
import { deflateSync, inflateSync } from 'node:zlib';
import { need, withFile } from './tools';

/** Three bytes a dot, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

function readPpm(bytes: Buffer): Picture {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('pdftoppm wrote no picture');
  return { width: Number(header[1]), height: Number(header[2]), dots: new Uint8Array(bytes.subarray(header[0].length)) };
}

/** One page of a PDF, from 1, as a printer's eye sees it. */
export function pagePicture(pdf: Uint8Array, page: number, dpi: number): Picture {
  return withFile(pdf, (path) => readPpm(execFileSync(need('pdftoppm'), ['-r', String(dpi), '-f', String(page), '-l', String(page), path], { maxBuffer: 1 << 28 })));
}

const ground = 0xe6;
const gap = 10;

/** Pages side by side on a grey table, each with a hair line around it. */
export function sideBySide(pages: readonly Picture[]): Picture {
  const width = pages.reduce((sum, page) => sum + page.width + gap, gap);
  const height = Math.max(...pages.map((page) => page.height)) + gap * 2;
  const dots = new Uint8Array(width * height * 3).fill(ground);
  let left = gap;
  for (const page of pages) {
    for (let y = -1; y <= page.height; y += 1) {
      for (let x = -1; x <= page.width; x += 1) {
        const isEdge = x < 0 || y < 0 || x === page.width || y === page.height;
        for (let part = 0; part < 3; part += 1) dots[((y + gap) * width + left + x) * 3 + part] = isEdge ? 0xb0 : (page.dots[(y * page.width + x) * 3 + part] ?? 0);
      }
    }
    left += page.width + gap;
  }
  return { width, height, dots };
}

const greys = 16;
const reds = 8;
/** 16 greys, then 8 steps from dark red to white: all the inks of these papers. */
const palette = Uint8Array.from([
  ...Array.from({ length: greys }, (_, step) => Math.round((step * 255) / (greys - 1))).flatMap((value) => [value, value, value]),
  ...Array.from({ length: reds }, (_, step) => step / (reds - 1)).flatMap((share) => [Math.round(217 + 38 * share), Math.round(255 * share), Math.round(255 * share)]),
]);

function inkOf(red: number, green: number, blue: number): number {
  if (red - green > 24) return greys + Math.round((((green + blue) / 2) / 255) * (reds - 1));
  return Math.round(((red + green + blue) / 3 / 255) * (greys - 1));
}

const crcTable = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = -1;
  for (const byte of body) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeInt32BE(~crc, body.length + 4);
  return out;
}
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A small palette PNG. */
export function writePicture({ width, height, dots }: Picture): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      rows[y * (width + 1) + 1 + x] = inkOf(dots[at] ?? 0, dots[at + 1] ?? 0, dots[at + 2] ?? 0);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', new Uint8Array())]);
}

/** Reads what `writePicture` writes, and nothing else. */
export function readPicture(png: Buffer): Picture {
  let colours: Uint8Array = palette;
  const data: Buffer[] = [];
  let [width, height] = [0, 0];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    else if (type === 'PLTE') colours = new Uint8Array(body);
    else if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(data));
  const dots = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    if (rows[y * (width + 1)] !== 0) throw new Error('a picture of docs/pages was not written by this script');
    for (let x = 0; x < width; x += 1) dots.set(colours.subarray((rows[y * (width + 1) + 1 + x] ?? 0) * 3, (rows[y * (width + 1) + 1 + x] ?? 0) * 3 + 3), (y * width + x) * 3);
  }
  return { width, height, dots };
}

const cellSide = 6;

/** Mean darkness of squares of six dots, 0 to 255: letters blur into it, a line that moved does not. */
function tones({ width, height, dots }: Picture): Float64Array {
  const [across, down] = [Math.ceil(width / cellSide), Math.ceil(height / cellSide)];
  const sums = new Float64Array(across * down);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const cell = Math.floor(y / cellSide) * across + Math.floor(x / cellSide);
      sums[cell] = (sums[cell] ?? 0) + 255 - ((dots[at] ?? 0) + (dots[at + 1] ?? 0) + (dots[at + 2] ?? 0)) / 3;
    }
  }
  return sums.map((sum) => sum / (cellSide * cellSide));
}

/** Share of squares whose tone differs by more than a tenth of black; 1 where the sizes differ. Versions of poppler smooth letters a little differently. */
export function pictureDifference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const [first, second] = [tones(one), tones(other)];
  let different = 0;
  first.forEach((tone, index) => {
    if (Math.abs(tone - (second[index] ?? 0)) > 25) different += 1;
  });
  return different / first.length;
}
