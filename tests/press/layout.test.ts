import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { templates } from '../../shared/forms';
import { cell, createdAt, headerCell, heading, note, paper, paragraph, prose, table, text } from './helpers/documents';
import { bodyText, rawPages, squeeze, wordBoxes } from './helpers/tools';

const pagesOf = async (...content: Parameters<typeof paper>[0]): Promise<string[]> => rawPages((await renderPdf(paper(content), { createdAt })).pdf).map(squeeze);

describe('pages', () => {
  it.each(templates.filter(({ panels }) => panels === null).map(({ id, page, marginsMm, mirrored }) => [id, page, marginsMm, mirrored] as const))('%s keeps its text inside the margins', async (template, page, margins, mirrored) => {
    const { pdf } = await renderPdf(paper(Array.from({ length: 30 }, () => paragraph(prose)), { template }), { createdAt });
    const words = wordBoxes(pdf).filter((word) => !/^\d+(\/\d+)?$/.test(word.text));
    expect(words.length).toBeGreaterThan(500);
    for (const word of words) {
      const even = mirrored && word.page % 2 === 0;
      expect(word.left).toBeGreaterThan((even ? margins.right : margins.left) - 0.3);
      expect(word.right).toBeLessThan(page.widthMm - (even ? margins.left : margins.right) + 0.3);
      expect(word.bottom).toBeLessThan(page.heightMm - margins.bottom + 1);
    }
  });

  it('justified lines reach the right margin', async () => {
    const words = wordBoxes((await renderPdf(paper([paragraph(`${prose} `.repeat(8))]), { createdAt })).pdf);
    const ends = new Map<number, number>();
    for (const word of words) ends.set(Math.round(word.bottom), Math.max(ends.get(Math.round(word.bottom)) ?? 0, word.right));
    const rights = [...ends.values()].slice(0, -1);
    expect(rights.length).toBeGreaterThan(10);
    for (const right of rights) expect(Math.abs(right - 195)).toBeLessThan(0.3);
  });

  it('the first page has no number, the others have', async () => {
    const { pdf, pageCount } = await renderPdf(paper(Array.from({ length: 40 }, () => paragraph('không có chữ số')), { template: 'party-report' }), { createdAt });
    expect(pageCount).toBeGreaterThan(1);
    const numbers = wordBoxes(pdf).filter((word) => /^\d+$/.test(word.text));
    expect(numbers.map((word) => [word.page, word.text])).toEqual(Array.from({ length: pageCount - 1 }, (_, index) => [index + 2, String(index + 2)]));
  });

  it('a heading never ends a page, a paragraph never leaves one line behind or ahead', async () => {
    for (let before = 20; before < 34; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`dòng ${index}`));
      const pages = rawPages((await renderPdf(paper([...filler, heading(1, 'ĐỀ MỤC'), paragraph(prose), paragraph(`mở ${prose}`)]), { createdAt })).pdf);
      for (const page of pages) {
        const lines = page.trim().split('\n').filter((line) => !/^\d+$/.test(line.trim()));
        expect(lines.at(-1)).not.toContain('ĐỀ MỤC');
        expect(lines.at(-1)).not.toMatch(/^mở/);
      }
    }
  });

  it('a page break starts a new page, one at the end does not', async () => {
    const pages = await pagesOf(paragraph('trước'), { type: 'pageBreak' }, paragraph('sau'), { type: 'pageBreak' });
    expect(pages).toEqual(['trước', 'sau 2']);
  });
});

describe('footnotes', () => {
  it('stand at the foot of the page of their mark, under everything else', async () => {
    const content = Array.from({ length: 24 }, (_, index) => (index % 4 === 0 ? paragraph([text(`nơi${index}`), note(`chú${index} giải thích thêm.`), text(` ${prose}`)]) : paragraph(prose)));
    const { pdf } = await renderPdf(paper(content), { createdAt });
    const words = wordBoxes(pdf);
    for (let index = 0; index < 24; index += 4) {
      const mark = words.find((word) => word.text.startsWith(`nơi${index}(`) || word.text === `nơi${index}`);
      const below = words.find((word) => word.text.endsWith(`chú${index}`));
      expect(below?.page).toBe(mark?.page);
      expect(below?.top ?? 0).toBeGreaterThan(200);
      const body = words.filter((word) => word.page === mark?.page && word.text === 'đảng');
      for (const word of body) expect(below?.bottom ?? 0).toBeGreaterThan(word.bottom);
    }
  });

  it('a note longer than the foot goes on overleaf without losing a word', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `n${index}`).join(' ');
    const pages = await pagesOf(...Array.from({ length: 3 }, () => paragraph(prose)), paragraph([text('đây'), note(long)]), ...Array.from({ length: 20 }, (_, index) => paragraph(`thân${index} ${prose}`)));
    const all = pages.join(' ').split(' ');
    expect(all.filter((word) => /^n\d+$/.test(word))).toEqual(long.split(' '));
    expect(all.filter((word) => /^thân\d+$/.test(word))).toHaveLength(20);
    expect(pages[0]).toContain('n0');
    expect(pages[0]).not.toContain('n899');
  });

  it('many notes on one line all come', async () => {
    const pages = await pagesOf(paragraph(Array.from({ length: 60 }, (_, index) => [text(`w${index} `), note(`c${index} ${prose}`)]).flat()));
    const all = pages.join(' ').split(' ');
    for (let index = 0; index < 60; index += 1) expect(all.filter((word) => word === `c${index}` || word === `(${index + 1})c${index}`)).toHaveLength(1);
  });
});

describe('tables', () => {
  it('ten thousand rows keep their order, and the header comes again on each page', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [cell(`h${index}`), cell('Chi bộ')]);
    const { pdf, pageCount } = await renderPdf(paper([table([headerCell('Mã'), headerCell('Tên')], ...rows)]), { createdAt });
    const words = rawPages(pdf).join(' ').split(/\s+/);
    expect(words.filter((word) => /^h\d+$/.test(word))).toEqual(rows.map((_, index) => `h${index}`));
    expect(words.filter((word) => word === 'Mã')).toHaveLength(pageCount);
  });

  it('a row taller than a page is split without losing a word', async () => {
    const long = Array.from({ length: 2500 }, (_, index) => `t${index}`).join(' ');
    const pages = await pagesOf(table([headerCell('A'), headerCell('B')], [cell('một'), cell(long)], [cell('cuối'), cell('hết')]));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.join(' ').split(' ').filter((word) => /^t\d+$/.test(word))).toEqual(long.split(' '));
    expect(pages.at(-1)).toContain('cuối hết');
  });

  it('cells that span rows and columns lose nothing, also over a page end', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [cell(`r${index}`), cell(`s${index}`)]);
    const spanning = [[cell('gộp-cột', { colspan: 3 })], [cell('gộp-hàng', { rowspan: 121 }), cell('x'), cell('y')], ...rows];
    const words = (await pagesOf(table(...spanning))).join(' ').split(' ');
    for (const word of ['gộp-cột', 'gộp-hàng', 'r0', 's0', 'r119', 's119']) expect(words.filter((found) => found === word)).toHaveLength(1);
  });
});

describe('marks', () => {
  it('HUẤN LUYỆN is on every page of a training paper and outside its text area', async () => {
    const document = paper(Array.from({ length: 30 }, () => paragraph(prose)), { marks: { training: true, level: 'topSecret', circulation: 'internal', urgency: 'express' } });
    const { pdf, pageCount } = await renderPdf(document, { createdAt });
    const pages = rawPages(pdf).map(squeeze);
    for (const page of pages) expect(page).toContain('HUẤN LUYỆN');
    for (const page of pages) expect(page).toContain('TUYỆT MẬT');
    expect(pages[0]).toContain('LƯU HÀNH NỘI BỘ');
    expect(pages[0]).toContain('HỎA TỐC');
    const marked = wordBoxes(pdf).filter((word) => word.text === 'HUẤN' || word.text === 'LUYỆN');
    expect(marked.length).toBeGreaterThanOrEqual(pageCount * 4);
    for (const word of marked) expect(word.right < 30 || word.left > 195).toBe(true);
    const plain = await renderPdf(paper(document.content.content), { createdAt });
    expect(bodyText(pdf, ['HUẤN', 'LUYỆN', 'TUYỆT MẬT', 'LƯU HÀNH NỘI BỘ', 'HỎA TỐC']).replace('TUYỆT MẬT HỎA TỐC ', '')).toBe(bodyText(plain.pdf));
  });

  it('an open paper of an ordinary office carries no mark', async () => {
    const pages = await pagesOf(paragraph(prose));
    expect(pages).toEqual([squeeze(prose)]);
  });
});
