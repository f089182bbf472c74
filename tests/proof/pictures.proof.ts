import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { specimenPicture } from '../press/helpers/page-pictures';
import { writePicture } from '../press/helpers/picture';
import { specimens } from '../press/helpers/specimens';

/** Draws the page pictures of docs/pages anew; arguments are templates, none means all. Look at each before it is committed. */
export async function run(names: readonly string[]): Promise<boolean> {
  const folder = join(import.meta.dirname, '../../docs/pages');
  mkdirSync(folder, { recursive: true });
  for (const specimen of specimens.filter(({ template }) => names.length === 0 || names.includes(template))) {
    const png = writePicture(await specimenPicture(specimen));
    writeFileSync(join(folder, `${specimen.template}.png`), png);
    console.log(`${specimen.template}.png ${Math.round(png.length / 1024)} KB`);
  }
  return true;
}
