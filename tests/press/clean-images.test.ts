import { expect, test } from 'vitest';
import { imageSecrets } from '../../electron/intake/inspect/image';
import { withoutMetadata } from '../../electron/press/images/clean';
import { readJpeg } from '../../electron/press/images/jpeg';
import { photo } from '../helpers/leaky-files';

/** A frame header after the metadata, so that the reader takes it for a picture of 4 × 3. */
const picture = (metadata: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([metadata.subarray(0, -2), Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 0x11, 0, 0xff, 0xda, 0, 2, 0x3f, 0xff, 0xd9])]));

/** The first entry of the directory becomes the orientation. */
function turned(bytes: Uint8Array, orientation: number): Uint8Array {
  const out = bytes.slice();
  const at = Buffer.from(out).indexOf('II*') + 10;
  out.set([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0], at);
  return out;
}

test('place, owner and thumbnail go, the picture and which way up it is stay', () => {
  const bytes = picture(turned(photo({ artist: 'Ai', gps: true, thumbnail: true }), 6));
  expect(imageSecrets(bytes)).toMatchObject({ location: true, thumbnail: true });
  const clean = withoutMetadata(bytes);
  expect(imageSecrets(clean)).toEqual({ location: false, thumbnail: false, facts: [] });
  expect(readJpeg(clean)).toMatchObject({ width: 4, height: 3, orientation: 6 });
  expect(withoutMetadata(clean)).toEqual(clean);
});

test('a PNG keeps its picture chunks only', () => {
  const chunk = (type: string, body: string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type + body, 'latin1'), Buffer.alloc(4)]);
  };
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', 'x'.repeat(13)), chunk('tEXt', 'Author\0Ai'), chunk('eXIf', 'II*'), chunk('IDAT', 'd'), chunk('IEND', '')]);
  const clean = Buffer.from(withoutMetadata(new Uint8Array(png))).toString('latin1');
  expect(clean).not.toMatch(/tEXt|eXIf|Ai/);
  for (const type of ['IHDR', 'IDAT', 'IEND']) expect(clean).toContain(type);
});
