import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { renderHtml } from '../../electron/press/html';
import type { PaperDocument } from '../../shared/document/paper-document';
import { createdAt, note, paper, paragraph, text } from './helpers/documents';
import { pdfFaults } from './helpers/structure-check';
import { rawPages, squeeze, structureText, wordBoxes } from './helpers/tools';

const filling = 'Bà con trong ấp bàn việc nạo vét kênh nội đồng, mỗi hộ góp một ngày công và cùng nhau giữ đường làng sạch đẹp.';
/** Thirty paragraphs with a note each, more than nine of them on a page. */
const content = Array.from({ length: 30 }, (_, index) => paragraph([text(`Đoạn${index + 1} ${filling}`), note(`Nguồn của đoạn ${index + 1}.`), text(' Hết đoạn.')]));
const byPage = (footnotes: 'document' | 'page'): PaperDocument => {
  const document = paper(content, { template: 'meeting-a4', head: { title: 'Chú thích' } });
  return { ...document, options: { ...document.options, footnotes } };
};
/** Numbers of the marks in the text and of the notes at the foot of each page, as poppler reads them. */
const labels = (pdf: Uint8Array): { readonly marks: number[]; readonly notes: number[] }[] => rawPages(pdf).map((page) => {
  const words = squeeze(page);
  return { marks: [...words.matchAll(/sạch đẹp\.\s*\((\d+)\)/gu)].map(([, number]) => Number(number)), notes: [...words.matchAll(/\((\d+)\)\s*Nguồn của/gu)].map(([, number]) => Number(number)) };
});

describe('footnotes', async () => {
  const [through, pages] = await Promise.all((['document', 'page'] as const).map(async (footnotes) => (await renderPdf(byPage(footnotes), { createdAt })).pdf));
  if (!through || !pages) throw new Error('nothing was set');

  it('numbered by page begin again at 1 on each, in the text and at its foot alike', () => {
    const found = labels(pages);
    expect(found.length).toBeGreaterThan(1);
    expect(Math.max(...found.map(({ marks }) => marks.length))).toBeGreaterThan(9);
    for (const { marks, notes } of found) {
      expect(notes).toEqual(notes.map((_, index) => index + 1));
      expect(marks).toEqual(notes);
    }
    expect(found.reduce((sum, { notes }) => sum + notes.length, 0)).toBe(30);
    expect(pdfFaults(pages)).toEqual([]);
  });

  it('numbered through the document run on', () => {
    expect(labels(through).flatMap(({ notes }) => notes)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('a number of two digits keeps clear of the words around it', () => {
    const words = wordBoxes(pages);
    // The mark is written to its word; what follows begins after it.
    const ends = words.flatMap((word, index) => (/\(1\d\)$/u.test(word.text) ? [[word, words[index + 1]] as const] : [])).filter(([word, next]) => next?.text === 'Hết' && Math.abs(next.bottom - word.bottom) < 3);
    expect(ends.length).toBeGreaterThan(0);
    for (const [word, next] of ends) expect(next?.left).toBeGreaterThan(word.right + 0.3);
  });

  it('on a page without ends (HTML) their numbers run through', () => {
    const html = new TextDecoder().decode(renderHtml(byPage('page')));
    expect([...html.matchAll(/id="r(\d+)"/gu)].map(([, number]) => Number(number))).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });
});

describe('a paragraph over two pages', async () => {
  const long = Array.from({ length: 120 }, (_, index) => `câu${index + 1} ${filling}`).join(' ');
  const { pdf } = await renderPdf(paper([paragraph(long)], { template: 'meeting-a4', head: { title: 'Đoạn dài' } }), { createdAt });
  it('is read without its page numbers between the halves, by the structure of the file', () => {
    expect(rawPages(pdf).length).toBeGreaterThan(3);
    const read = squeeze([...structureText(pdf).matchAll(/"([^"]*)"/gu)].map(([, words]) => words).join(' '));
    expect(read === squeeze(`ĐOẠN DÀI ----- ${long}`)).toBe(true);
  });
  it('has its page number before or after the words of a page, never among them', () => {
    const numbered = rawPages(pdf).slice(1).map((page, index) => new RegExp(`(^${index + 2} |(?<!\\d)${index + 2}$)`, 'u').test(squeeze(page)));
    expect(numbered).toEqual(numbered.map(() => true));
  });
});
