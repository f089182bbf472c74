import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { renderPdf } from '../../electron/press';
import { paper, paragraph } from '../press/helpers/documents';
import { khmerDifferences, khmerFaces, khmerWords } from '../press/helpers/khmer-check';
import { rawPages } from '../press/helpers/tools';

const filesIn = (path: string): string[] => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesIn(join(path, name))) : [path]);
const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]+/gu, '');

/** `npm run accept:khmer FOLDER…`: every distinct Khmer word of the files, as HarfBuzz' own program shapes it and as poppler reads it back from a page. */
export async function run(folders: readonly string[]): Promise<boolean> {
  const text = folders.flatMap(filesIn).map((path) => readFileSync(path, 'utf8')).join('\n');
  const words = khmerWords(text);
  console.log(`khmer: ${words.length} distinct words out of ${folders.join(', ')}`);
  if (words.length === 0) return false;
  let good = true;
  for (const face of khmerFaces) {
    const different = await khmerDifferences(words, face);
    const wrong = different.filter(({ onlyMoved }) => !onlyMoved);
    good &&= wrong.length === 0;
    console.log(`khmer: ${face}: glyphs and advances equal to hb-shape for ${words.length - wrong.length} of ${words.length} words, every offset too for ${words.length - different.length}`);
    for (const { word, press, program } of different.slice(0, 10)) console.log(`  ${word}\n    press   ${press}\n    program ${program}`);
  }
  for (const bold of [false, true]) {
    const marks = bold ? [{ type: 'bold' as const }] : [];
    const { pdf } = await renderPdf(paper(words.map((word) => paragraph([{ type: 'text', text: word, marks }]))), { createdAt: '2026-11-21T00:00:00Z' });
    const lines = new Set(rawPages(pdf).flatMap((page) => page.split('\n').map(bare)));
    const all = bare(rawPages(pdf).join(''));
    const lost = words.filter((word) => !lines.has(bare(word)) && !all.includes(bare(word)));
    good &&= lost.length === 0;
    console.log(`khmer: ${bold ? 'bold' : 'regular'}: text read by poppler equal for ${words.length - lost.length} of ${words.length} words (${words.filter((word) => lines.has(bare(word))).length} whole on a line)`);
    for (const word of lost.slice(0, 10)) console.log(`  lost: ${word}`);
  }
  return good;
}
