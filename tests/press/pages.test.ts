import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templates } from '../../shared/forms';
import { specimenPicture } from './helpers/page-pictures';
import { pictureDifference, readPicture, writePicture, type Picture } from './helpers/picture';
import { specimens } from './helpers/specimens';

const folder = join(import.meta.dirname, '../../docs/pages');
const largest = 80 * 1024;
/** Of the squares of a picture: smoothing of letters is not the same in all versions of poppler; a line that moves is more. */
const most = 0.004;

/** The page with everything below a row of dots moved down by some. */
function moved(picture: Picture, from: number, by: number): Picture {
  const dots = picture.dots.slice();
  const row = picture.width * 3;
  dots.copyWithin((from + by) * row, from * row, (picture.height - by) * row);
  return { ...picture, dots };
}

describe('pages of the templates, as they were looked at', () => {
  it('there is one of each', () => {
    expect(specimens.map(({ template }) => template)).toEqual(templates.map(({ id }) => id));
    expect(specimens.length).toBeGreaterThanOrEqual(12);
  });
  it.each(specimens.map((specimen) => [specimen.template, specimen] as const))('%s (if it is meant: npm run pictures, look, commit)', async (template, specimen) => {
    const bytes = readFileSync(join(folder, `${template}.png`));
    expect(bytes.length).toBeLessThan(largest);
    const picture = readPicture(writePicture(await specimenPicture(specimen)));
    expect(pictureDifference(picture, readPicture(bytes))).toBeLessThan(most);
  });
  it('a part that moves by a millimetre is seen, and so is another size', () => {
    const picture = readPicture(readFileSync(join(folder, 'party-report.png')));
    expect(pictureDifference(picture, picture)).toBe(0);
    expect(pictureDifference(picture, moved(picture, 300, 2))).toBeGreaterThan(most);
    expect(pictureDifference(picture, { ...picture, height: picture.height - 1 })).toBe(1);
  });
});
