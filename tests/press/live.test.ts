import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { LivePaper, type LiveChange } from '../../electron/press/live/live-paper';
import type { BlockJson } from '../../shared/document/json';
import type { PaperDocument } from '../../shared/document/paper-document';
import { createdAt, heading, note, paper, paragraph, partyHead, prose, text } from './helpers/documents';
import { everyImage, everything, everythingNew } from './helpers/everything';
import { wordBoxes, type Word } from './helpers/tools';

const long = Array.from({ length: 40 }, (_, index): BlockJson =>
  (index % 9 === 4 ? heading(2, `Đề mục ${index}`) : paragraph([text(`${index}. ${prose} ${prose}`), ...(index % 5 === 2 ? [note(`Chú thích của đoạn ${index}: ${prose}`)] : [])])));
const numbered = (words: string): BlockJson => ({ type: 'heading', attrs: { level: 1, align: null, numbering: 'article', anchor: null }, content: [text(words)] });

const changed = (document: PaperDocument, { from, remove, insert }: LiveChange): PaperDocument =>
  ({ ...document, content: { type: 'doc', content: [...document.content.content.slice(0, from), ...insert, ...document.content.content.slice(from + remove)] } });
const placed = (words: readonly Word[]): string[] => words.map(({ text: word, left, top, right, bottom }) => `${word} ${[left, top, right, bottom].map((value) => value.toFixed(2)).join(' ')}`);

/** Every change in turn: the live page says and shows what that page of the whole file does. */
async function follow(start: PaperDocument, changes: readonly LiveChange[]): Promise<number[]> {
  const live = new LivePaper(start);
  let document = start;
  const shown: number[] = [];
  for (const change of [null, ...changes]) {
    if (change) {
      live.change(change);
      document = changed(document, change);
    }
    const block = change ? Math.min(change.from, document.content.content.length - 1) : 0;
    const page = await live.page({ block, share: 0.5 });
    const whole = await renderPdf(document, { createdAt });
    expect(page.pageCount).toBe(whole.pageCount);
    const wanted = placed(wordBoxes(whole.pdf).filter((word) => word.page === page.page));
    expect(placed(wordBoxes(page.pdf))).toEqual(wanted);
    shown.push(page.page);
  }
  return shown;
}

describe('the page that is written on', () => {
  it('is the same page of the whole file after typing, with notes, questions and headings counted anew', async () => {
    const shown = await follow(paper(long, { template: 'party-report', head: partyHead, marks: { level: 'confidential', draft: true, training: true } }), [
      { from: 20, remove: 1, insert: [paragraph(`Viết thêm ${prose}`)] },
      { from: 20, remove: 1, insert: [paragraph(`Viết thêm nữa ${prose} ${prose} ${prose}`)] },
      { from: 1, remove: 1, insert: [paragraph([text('Chú thích mới '), note('đứng trước mọi chú thích khác')])] },
      { from: 30, remove: 0, insert: [heading(2, 'Đề mục mới'), paragraph(prose)] },
      { from: 0, remove: 3, insert: [] },
      { from: 37, remove: 1, insert: [paragraph('Hết.')] },
    ]);
    expect(new Set(shown).size).toBeGreaterThan(3);
  });

  it('is the same page with every kind of block in it, on each of several forms', async () => {
    const content = [...everything, ...everythingNew, ...long, ...everything];
    for (const template of ['meeting-a4', 'bulletin-19x27', 'qa-booklet']) {
      const shown = await follow(paper(content, { template, head: partyHead, images: everyImage }), [
        { from: 2, remove: 0, insert: [numbered('Phạm vi'), paragraph(prose)] },
        { from: everything.length + everythingNew.length + 12, remove: 1, insert: [paragraph(`${prose} ${prose}`)] },
        { from: 3, remove: 0, insert: [numbered('Đối tượng')] },
        { from: 1, remove: 0, insert: [paragraph(`${prose} ${prose} ${prose} ${prose}`)] },
      ]);
      expect(shown).toHaveLength(5);
    }
  });

  it('is the same page where notes are counted by page', async () => {
    const document = paper(long, { template: 'meeting-a5' });
    const shown = await follow({ ...document, options: { ...document.options, footnotes: 'page' } }, [
      { from: 10, remove: 1, insert: [paragraph([text('Một '), note('mới'), text(` chữ ${prose}`)])] },
      { from: 12, remove: 1, insert: [paragraph(prose)] },
    ]);
    expect(shown).toHaveLength(3);
  });

  it('shapes and breaks only what changed', async () => {
    const live = new LivePaper(paper(Array.from({ length: 900 }, (_, index) => paragraph(`${index} ${prose} ${prose}`))));
    const start = performance.now();
    await live.page({ block: 0, share: 0 });
    const first = performance.now() - start;
    const later: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      live.change({ from: 450, remove: 1, insert: [paragraph(`${round} ${prose}`)] });
      later.push((await live.page({ block: 450, share: 0 })).layoutMs);
    }
    expect(later.sort((a, b) => a - b)[4]).toBeLessThan(first / 3);
  });
});
