import { findings } from '../press/helpers/fuzz-check';
import { randomDocument } from '../press/helpers/random-document';

/** Under way at once: while the programs of one document read, the next is being set. */
const together = 6;

/** `npm run fuzz:press COUNT [FIRST_SEED] [EVERY]`: documents made by chance, through the press and every export; each EVERYth one through every scripted check of the PDF. */
export async function run([count = '1000', first = '1', every = '10']: readonly string[]): Promise<boolean> {
  const wanted = Number(count);
  const begun = performance.now();
  const bad: string[] = [];
  let next = 0;
  let done = 0;
  let pages = 0;
  let words = 0;
  let slowest = { seed: 0, ms: 0 };
  const work = async (): Promise<void> => {
    while (next < wanted) {
      const seed = Number(first) + next;
      next += 1;
      const paper = randomDocument(seed);
      const start = performance.now();
      const checked = await findings(paper, seed % Number(every) === 0);
      const ms = performance.now() - start;
      if (ms > slowest.ms) slowest = { seed, ms };
      pages += checked.pages;
      words += paper.everywhere.size;
      done += 1;
      for (const fault of checked.faults) {
        bad.push(`seed ${seed} (${paper.document.template}): ${fault}`);
        if (bad.length <= 400) console.log(bad.at(-1));
      }
      if (done % 500 === 0) console.log(`fuzz: ${done} documents, ${pages} pages, ${bad.length} findings, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  console.log(`fuzz: ${done} documents of seeds ${first}–${Number(first) + wanted - 1}, ${pages} pages, ${words} words looked for, ${new Set(bad.map((line) => line.split(' ')[1])).size} documents with findings, ${((performance.now() - begun) / 1000).toFixed(0)} s, slowest ${(slowest.ms / 1000).toFixed(1)} s (seed ${slowest.seed})`);
  return bad.length === 0;
}
