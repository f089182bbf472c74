import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { templates } from '../../shared/forms';
import type { BlockJson, InlineJson, MarkName, ParagraphJson } from '../../shared/document/json';
import { parseDoc } from '../../shared/document/schema';
import { cell, createdAt, headerCell, paper, table } from './helpers/documents';
import { pdfFaults } from './helpers/structure-check';
import { qpdfComplaint, rawPages } from './helpers/tools';

/** Every word made has a number of its own, so that each can be looked for. */
const syllable = fc.constantFrom('nghị', 'quyết', 'đảng', 'ủy', 'Điều', 'số', 'ព្រះរាជា', 'កម្ពុជា', '😀', 'quá-trình/kế-hoạch', 'x'.repeat(90), 'Ầ'.normalize('NFD'), '漢字', '“lời”', '50', '%');
const marks = fc.uniqueArray(fc.constantFrom<MarkName>('bold', 'italic', 'underline', 'strike', 'superscript'), { maxLength: 2 });
const inline: fc.Arbitrary<InlineJson> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(fc.array(syllable, { minLength: 1, maxLength: 14 }), marks).map(([words, types]): InlineJson => ({ type: 'text', text: `${words.join(' ')} @ `, ...(types.length ? { marks: types.map((type) => ({ type })) } : {}) })) },
  { weight: 1, arbitrary: fc.constant<InlineJson>({ type: 'hardBreak' }) },
  { weight: 1, arbitrary: fc.array(syllable, { minLength: 1, maxLength: 30 }).map((words): InlineJson => ({ type: 'footnote', content: [{ type: 'text', text: `${words.join(' ')} @ ` }] })) },
);
const paragraph: fc.Arbitrary<ParagraphJson> = fc.tuple(fc.array(inline, { maxLength: 6 }), fc.constantFrom(null, 'left', 'center', 'right', 'justify'), fc.nat(3))
  .map(([content, align, indent]) => ({ type: 'paragraph', attrs: { align: align as ParagraphJson['attrs']['align'], indent }, content }));
const heading: fc.Arbitrary<BlockJson> = fc.tuple(fc.integer({ min: 1, max: 6 }), inline).map(([level, content]) => ({ type: 'heading', attrs: { level, align: null }, content: [content] }));
const block: fc.Arbitrary<BlockJson> = fc.letrec<{ block: BlockJson }>((tie) => ({
  block: fc.oneof({ maxDepth: 3, depthIdentifier: 'block' },
    { weight: 6, arbitrary: paragraph as fc.Arbitrary<BlockJson> }, { weight: 2, arbitrary: heading },
    { weight: 1, arbitrary: fc.constant<BlockJson>({ type: 'pageBreak' }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })), { minLength: 1, maxLength: 3 }).map((items): BlockJson => ({ type: 'bulletList', content: items.map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })) })) },
    { weight: 1, arbitrary: fc.tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), fc.array(paragraph, { minLength: 1, maxLength: 2 })).map(([question, answer]): BlockJson => ({ type: 'qaItem', content: [{ type: 'question', content: question }, { type: 'answer', content: answer }] })) },
    { weight: 1, arbitrary: fc.array(fc.array(fc.array(syllable, { maxLength: 4 }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }).map((rows): BlockJson => table([headerCell('A @ '), headerCell('B @ ')], ...rows.map((row) => row.map((words) => cell(`${words.join(' ')} @ `))))) },
    { weight: 1, arbitrary: fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content): BlockJson => ({ type: 'passage', attrs: { recordId: 'r', citation: 'nguồn', level: 'open' }, content })) },
  ),
})).block;

/** Gives every “@” of a document a number. */
function numbered(blocks: readonly BlockJson[]): { readonly blocks: BlockJson[]; readonly count: number } {
  let count = 0;
  const text = JSON.stringify(blocks).replace(/@/g, () => {
    count += 1;
    return `w${count}w`;
  });
  return { blocks: JSON.parse(text) as BlockJson[], count };
}

const watched = ['nghị', 'quyết', 'កម្ពុជា', '😀', '“lời”'];
const timesIn = (text: string, word: string): number => text.split(word).length - 1;

describe('random documents', () => {
  it('lose no word, stay inside the rules, and never crash', async () => {
    await fc.assert(fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 10 }), fc.constantFrom(...templates.map(({ id }) => id)), fc.boolean(), async (made, template, training) => {
      const { blocks, count } = numbered(made);
      const document = paper(parseDoc({ type: 'doc', content: blocks }).content, { template, marks: { training, level: training ? 'secret' : 'open' } });
      const { pdf } = await renderPdf(document, { createdAt });
      const read = rawPages(pdf).join(' ');
      expect(new Set(read.match(/w\d+w/g) ?? []).size).toBe(count);
      const letters = read.replace(/\s+/g, '');
      expect(watched.filter((word) => timesIn(letters, word) < timesIn(JSON.stringify(blocks), word))).toEqual([]);
      expect(qpdfComplaint(pdf)).toBe('');
      expect(pdfFaults(pdf)).toEqual([]);
    }), { interruptAfterTimeLimit: 240_000, numRuns: Number(process.env['PRESS_RUNS'] ?? 40) });
  }, 300_000);
});
