import { describe, expect, it } from 'vitest';
import { findings, lostWords } from './helpers/fuzz-check';
import { randomDocument } from './helpers/random-document';

const count = Number(process.env['FUZZ_RUNS'] ?? 240);
const parts = 8;

/** The same code as `npm run fuzz:press 10000`. */
describe('documents made by chance', () => {
  it.each(Array.from({ length: parts }, (_, index) => index))('part %i: no crash, no lost word, valid in every form', async (part) => {
    const faults: string[] = [];
    for (let index = 0; index < count / parts; index += 1) {
      const seed = 1 + part * Math.ceil(count / parts) + index;
      for (const fault of (await findings(randomDocument(seed), index % 5 === 0)).faults) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  }, 180_000);

  it('the same seed gives the same document, another one another', () => {
    expect(JSON.stringify(randomDocument(7))).toBe(JSON.stringify(randomDocument(7)));
    expect(JSON.stringify(randomDocument(8).document)).not.toBe(JSON.stringify(randomDocument(7).document));
  });

  it('holds every node of the schema', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) for (const [, type = ''] of JSON.stringify(randomDocument(seed).document.content).matchAll(/"type":"(\w+)"/g)) seen.add(type);
    for (const type of ['crossReference', 'footnote', 'hardBreak', 'chart', 'parallelCell', 'appendix', 'tableOfContents', 'keepTogether', 'blockquote', 'passage', 'qaItem', 'columnBreak', 'pageBreak', 'image', 'tableHeader', 'orderedList', 'subscript']) expect(seen).toContain(type);
  });

  it('a word that is not there is missed', () => {
    expect(lostWords(new Set(['wzw', 'wjw', 'wzjw']), 'a wzw\nwz jW f')).toEqual(['wjw']);
    expect(lostWords(new Set(['wzw', 'wjw']), 'a wzw\nwj khác jw')).toEqual([]);
  });
});
