import { describe, expect, it } from 'vitest';
import { renderBundle, renderPdf } from '../../electron/press';
import { emptyColophon, newPaperDocument, parsePaperBundle } from '../../shared/document/paper-document';
import { OfficeError } from '../../shared/errors/office-error';
import type { BlockJson } from '../../shared/document/json';
import { createdAt, heading, note, paper, paragraph, partyHead, prose, table, cell, headerCell, text } from './helpers/documents';
import { everyImage, everything } from './helpers/everything';
import { pageContent } from './helpers/geometry';
import { pdfFaults, PdfFile } from './helpers/structure-check';
import { bodyText, qpdfComplaint, rawPages, squeeze, wordBoxes, type Word } from './helpers/tools';

const render = (content: readonly BlockJson[], more: Parameters<typeof paper>[1]) => renderPdf(paper(content, more), { createdAt });
const lastBaseline = (words: readonly Word[]): number => Math.max(...words.map(({ bottom }) => bottom));

describe('text columns', async () => {
  const numbered = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => paragraph(`${prefix}${index}. ${prose}`));
  const { pdf } = await render([heading(1, 'Tin trong tỉnh'), ...numbered(5, 'a'), heading(1, 'Tin ngoài tỉnh'), ...numbered(30, 'b')], { template: 'bulletin-19x27', head: { title: 'Thông tin' } });
  const words = wordBoxes(pdf);
  const middle = 22 + (190 - 40) / 2;
  it('keep out of the gutter and of each other', () => {
    const centreOf = (page: number): number => (page % 2 === 0 ? middle - 4 : middle);
    for (const { page, left, right, top, text: word } of words) {
      const heads = page === 1 ? top < 68 : top < 18;
      if (heads || /^\d+$/.test(word) || ['Tin', 'trong', 'ngoài', 'tỉnh'].includes(word)) continue;
      expect(right < centreOf(page) - 2.7 || left > centreOf(page) + 2.7, `${word} ${page} ${left} ${right}`).toBe(true);
    }
  });
  it('end evenly before what goes across, and on the last page', () => {
    const cut = words.find((word) => word.text === 'ngoài')?.top ?? 0;
    const page = words.find((word) => word.text === 'ngoài')?.page ?? 0;
    const above = words.filter((word) => word.page === page && word.top > 68 && word.bottom < cut);
    expect(Math.abs(lastBaseline(above.filter(({ right }) => right < middle)) - lastBaseline(above.filter(({ left }) => left > middle)))).toBeLessThan(16);
    const last = Math.max(...words.map((word) => word.page));
    const centre = last % 2 === 0 ? middle - 4 : middle;
    const end = words.filter((word) => word.page === last && word.top > 18 && word.bottom < 255 && !/^\d+$/.test(word.text));
    expect(Math.abs(lastBaseline(end.filter(({ right }) => right < centre)) - lastBaseline(end.filter(({ left }) => left > centre)))).toBeLessThan(16);
  });
  it('lose no word and keep the order of reading', () => {
    const found = [...bodyText(pdf, ['Thông tin']).matchAll(/\b([ab])(\d+)\./gu)].map(([, letter, number]) => `${letter}${number}`);
    expect(found).toEqual([...numbered(5, 'a').map((_, index) => `a${index}`), ...numbered(30, 'b').map((_, index) => `b${index}`)]);
    expect(pdfFaults(pdf)).toEqual([]);
  });
  it('a wide table and a heading of the first level go across', async () => {
    const wide = table([headerCell('Một'), headerCell('Hai'), headerCell('Ba'), headerCell('Bốn')], [cell('1'), cell('2'), cell('3'), cell('4')]);
    const found = wordBoxes((await render([paragraph(prose), wide, paragraph(prose)], { template: 'bulletin-19x27' })).pdf);
    const [first, last] = ['Một', 'Bốn'].map((wanted) => found.find(({ text: word }) => word === wanted));
    expect(first?.top).toBeCloseTo(last?.top ?? 0, 1);
    expect(first?.right).toBeLessThan(middle);
    expect(last?.left).toBeGreaterThan(middle);
  });
  it('a footnote stands under its column', async () => {
    const set = await render([paragraph([text(prose), note('Chú thích ở cột thứ nhất.')]), ...numbered(40, 'c')], { template: 'bulletin-19x27' });
    const mark = wordBoxes(set.pdf).find(({ text: word }) => word === 'Chú');
    expect(mark?.page).toBe(1);
    expect(mark?.bottom).toBeGreaterThan(235);
    expect(mark?.right).toBeLessThan(middle);
  });
  it('a column break ends the first column, and a document may ask for one column', async () => {
    const broken = wordBoxes((await render([paragraph('đầu'), { type: 'columnBreak' }, paragraph('sau')], { template: 'bulletin-19x27' })).pdf);
    expect(broken.find(({ text: word }) => word === 'sau')?.left).toBeGreaterThan(middle);
    expect(broken.find(({ text: word }) => word === 'sau')?.top).toBeCloseTo(broken.find(({ text: word }) => word === 'đầu')?.top ?? 0, 0);
    const document = paper([paragraph(prose)], { template: 'bulletin-19x27' });
    const one = wordBoxes((await renderPdf({ ...document, options: { ...document.options, columns: 1 } }, { createdAt })).pdf);
    expect(one.some(({ left, right }) => left < middle && right > middle)).toBe(true);
  });
  it('everything the schema knows is set in columns, with all its words', async () => {
    const { pdf: all } = await render([...everything, ...everything], { template: 'bulletin-19x27', images: everyImage, head: { ...partyHead, title: 'Thử' } });
    expect(pdfFaults(all)).toEqual([]);
    expect(qpdfComplaint(all)).toBe('');
    for (const words2 of ['Chú thích thứ nhất.', 'Gồm đơn và bản kiểm điểm.', 'Hình 1', 'Việc thứ hai', 'Chi bộ A']) expect(bodyText(all)).toContain(words2);
  });
});

describe('colophon', () => {
  const colophon = { ...emptyColophon(), responsible: 'Nguyễn Văn An', printRun: '3.200', printer: 'Nhà in Long Xuyên', licenceNumber: '08/GP', licenceBody: 'Sở Văn hóa', licenceDate: '2026-01-12', frequency: 'hằng tháng' };
  it('stands at the foot of the last page; what is empty is left out', async () => {
    const { pdf, pageCount } = await render([paragraph(prose)], { template: 'bulletin-a4', head: { title: 'Tin', colophon } });
    const words = wordBoxes(pdf).filter(({ page }) => page === pageCount);
    expect(lastBaseline(words)).toBeGreaterThan(275);
    const text = bodyText(pdf);
    for (const line of ['Chịu trách nhiệm xuất bản: Nguyễn Văn An.', 'Giấy phép xuất bản bản tin số 08/GP, do Sở Văn hóa cấp, ngày 12/01/2026.', 'In 3.200 bản, tại Nhà in Long Xuyên.', 'Kỳ hạn xuất bản: hằng tháng.']) expect(text).toContain(line);
    expect(text).not.toContain('Ban biên tập');
    expect(text).not.toContain('nộp lưu chiểu');
  });
  it('takes a page of its own where there is no room, and is not there without a word in it', async () => {
    const head = { title: 'Tin', colophon };
    const counts: number[] = [];
    for (let length = 4; length < 14; length += 1) {
      const { pdf, pageCount } = await render(Array.from({ length }, () => paragraph(prose)), { template: 'bulletin-a4', head });
      const words = wordBoxes(pdf).filter(({ page, bottom }) => page === pageCount && bottom < 285);
      expect(words.some(({ text: word }) => word === 'Chịu')).toBe(true);
      expect(lastBaseline(words)).toBeGreaterThan(270);
      counts.push(pageCount);
    }
    expect(new Set(counts).size).toBeGreaterThan(1);
    const empty = await render([paragraph(prose)], { template: 'bulletin-a4', head: { title: 'Tin', colophon: emptyColophon() } });
    expect(bodyText(empty.pdf)).not.toContain('Chịu trách nhiệm');
  });
});

describe('running head', () => {
  it('names the paper on even pages, the issue on odd ones, never on the first; it can be turned off', async () => {
    const document = paper(Array.from({ length: 40 }, () => paragraph(prose)), { template: 'meeting-a5', head: { title: 'Nói ngắn', issueLine: 'Kỳ tháng 11' } });
    const pages = rawPages((await renderPdf(document, { createdAt })).pdf).map(squeeze);
    expect(pages[1]).toMatch(/Nói ngắn 2$|2 Nói ngắn$/u);
    expect(pages[2]).toMatch(/Kỳ tháng 11 3$|3 Kỳ tháng 11$/u);
    expect(pages[0]).not.toMatch(/Kỳ tháng 11$/u);
    const off = rawPages((await renderPdf({ ...document, options: { ...document.options, runningHead: false } }, { createdAt })).pdf).map(squeeze);
    expect(off[1]).not.toContain('Nói ngắn');
  });
});

describe('leaflet of three panels', async () => {
  const { pdf } = await render(['hai', 'ba', 'bốn', 'năm', 'sáu'].flatMap((words): BlockJson[] => [paragraph(words), { type: 'pageBreak' }]).slice(0, -1), { template: 'leaflet', head: { title: 'bìa' } });
  const words = wordBoxes(pdf);
  const at = (word: string): Word | undefined => words.find(({ text: found }) => found.toLocaleLowerCase('vi') === word);
  it('is one sheet: flap, back and front outside; three panels inside, in their order', () => {
    expect(new PdfFile(pdf).pages.map((page) => page['/MediaBox'])).toEqual([expect.arrayContaining([expect.closeTo(841.89, 1), expect.closeTo(595.28, 1)]), expect.anything()]);
    expect(['năm', 'sáu', 'bìa'].map((word) => [at(word)?.page, Math.floor(((at(word)?.left ?? 0) - 1) / 99)])).toEqual([[1, 0], [1, 1], [1, 2]]);
    expect(['hai', 'ba', 'bốn'].map((word) => [at(word)?.page, Math.floor((at(word)?.left ?? 0) / 99)])).toEqual([[2, 0], [2, 1], [2, 2]]);
  });
  it('shows where to fold: at 99 and 198 mm on both sides, and where to cut the flap', () => {
    for (const [page, cut] of [[1, 2], [2, 295]] as const) {
      const strokes = pageContent(pdf, page).rules.filter(({ width, height }) => width < 0.3 && height > 3 && height < 5);
      const places = [...new Set(strokes.map(({ left, width }) => Math.round(left + width / 2)))].toSorted((one, other) => one - other);
      expect(places).toEqual([cut, 99, 198].toSorted((one, other) => one - other));
    }
  });
  it('is tagged and whole', () => {
    expect(pdfFaults(pdf)).toEqual([]);
    expect(qpdfComplaint(pdf)).toBe('');
  });
});

describe('signatures', () => {
  it('two of a minute stand side by side; four of a joint paper in two rows', async () => {
    const sign = (name: string) => ({ authority: '', position: `CHỨC ${name}`, name: `Tên ${name}` });
    const two = wordBoxes((await render([paragraph(prose)], { template: 'party-minutes', head: { ...partyHead, signature: sign('A'), coSignatures: [sign('B')] } })).pdf);
    const [a, b] = ['A', 'B'].map((name) => two.find(({ text: word }) => word === name));
    expect(a?.top).toBeCloseTo(b?.top ?? 0, 1);
    expect((a?.left ?? 0) - (b?.left ?? 0)).toBeGreaterThan(50);
    const four = wordBoxes((await render([paragraph(prose)], { template: 'party-minutes', head: { ...partyHead, signature: sign('A'), coSignatures: [sign('B'), sign('C'), sign('D')] } })).pdf);
    const [c, d] = ['C', 'D'].map((name) => four.find(({ text: word }) => word === name));
    expect(c?.top).toBeCloseTo(d?.top ?? 0, 1);
    expect((c?.top ?? 0) - (four.find(({ text: word }) => word === 'A')?.top ?? 0)).toBeGreaterThan(30);
  });
});

describe('bundle', async () => {
  const parts = [
    paper([...everything], { template: 'party-report', head: { ...partyHead, number: '155-BC/BTGTU' }, images: everyImage, marks: { level: 'confidential' } }),
    paper([heading(1, 'Mục riêng'), paragraph(prose), { type: 'appendix', attrs: { title: 'Bảng kê', note: '' }, content: [paragraph(prose)] }], { template: 'state-letter', head: { ...partyHead, typeName: '', number: '05/SVH-VP', subject: 'Phối hợp' } }),
    paper([...everything], { template: 'meeting-a5', head: { title: 'Tài liệu họp' }, images: everyImage }),
  ];
  const { pdf, pageCount } = await renderBundle({ format: 'toasoan-bundle', version: 1, title: 'Hồ sơ kỳ họp', parts, contents: true }, { createdAt });
  const pages = rawPages(pdf).map(squeeze);
  const counts = await Promise.all(parts.map(async (part) => (await renderPdf(part, { createdAt })).pageCount));
  it('is one file of all pages, each part in its own size and form', () => {
    expect(pageCount).toBe(1 + counts.reduce((sum, count) => sum + count, 0));
    const sizes = new PdfFile(pdf).pages.map((page) => String(page['/MediaBox']));
    expect(new Set(sizes).size).toBe(2);
    expect(pdfFaults(pdf)).toEqual([]);
    expect(qpdfComplaint(pdf)).toBe('');
  });
  it('its contents name every part with the page of the file it begins on', () => {
    const [first, second, third] = [2, 2 + (counts[0] ?? 0), 2 + (counts[0] ?? 0) + (counts[1] ?? 0)];
    expect(pages[0]).toMatch(/HỒ SƠ KỲ HỌP/u);
    const contents = (pages[0] ?? '').replace(/[.\s]+/gu, ' ');
    expect(contents).toContain(`1 Báo cáo số 155-BC/BTGTU – Kết quả công tác tuyên giáo tháng 11 ${first}`);
    expect(contents).toContain(`2 Công văn số 05/SVH-VP – Phối hợp ${second}`);
    expect(contents).toContain(`3 Tài liệu họp ${third}`);
    expect(pages[(second) - 1]).toContain('Số: 05/SVH-VP');
    pages.forEach((page, index) => expect(page).toContain(`Trang ${index + 1} của tập`));
  });
  it('keeps the marks of each part, and the contents carry the highest level', () => {
    expect(pages[0]).toContain('MẬT');
    expect(pages[1]).toContain('MẬT');
    expect(pages.at(-1)).not.toContain('MẬT');
  });
  it('hangs the bookmarks of a part under its name', () => {
    const file = new PdfFile(pdf);
    const top = file.dict(file.catalog['/Outlines']);
    expect(top['/Count']).toBe(4);
  });
  it('counts the sides of a folded sheet, not its panels', async () => {
    const leaflet = paper([paragraph('một'), { type: 'pageBreak' }, paragraph('hai')], { template: 'leaflet', head: { title: 'Tờ gấp' } });
    const set = await renderBundle({ format: 'toasoan-bundle', version: 1, title: 'Tập', parts: [leaflet, ...parts.slice(1, 2)], contents: true }, { createdAt });
    const folded = rawPages(set.pdf).map(squeeze);
    expect(folded).toHaveLength(set.pageCount);
    folded.forEach((page, index) => expect(page).toContain(`Trang ${index + 1} của tập`));
    expect((folded[0] ?? '').replace(/[.\s]+/gu, ' ')).toMatch(/1 Tờ gấp 2 2 Công văn số 05\/SVH-VP – Phối hợp 4/u);
    expect(pdfFaults(set.pdf)).toEqual([]);
    expect(qpdfComplaint(set.pdf)).toBe('');
  });
  it('opens parts of any version and refuses what is none', () => {
    const parsed = parsePaperBundle({ format: 'toasoan-bundle', version: 1, title: 'T', contents: false, parts: [newPaperDocument('party-letter', { type: 'doc', content: [paragraph('x')] })] });
    expect(parsed.parts).toHaveLength(1);
    for (const bad of [null, {}, { format: 'toasoan-bundle', version: 1, title: 'T', contents: false, parts: [] }, { format: 'toasoan-bundle', version: 1, title: 'T', contents: false, parts: [{}] }]) expect(() => parsePaperBundle(bad)).toThrow(OfficeError);
  });
});
