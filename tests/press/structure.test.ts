import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import type { BlockJson } from '../../shared/document/json';
import { templates } from '../../shared/forms';
import { plainBooklet, sheetSizes } from '../../shared/imposition';
import { bullets, cell, createdAt, headerCell, khmer, note, paper, paragraph, partyHead, prose, table, text } from './helpers/documents';
import { PageGeometry } from './helpers/geometry';
import { pdfFaults, PdfFile } from './helpers/structure-check';
import { chart, contents, counted, everyStructure, figures, ordered, parallel, quote, refer, together } from './helpers/structures';
import { bodyText, phraseBox, qpdfComplaint, rawPages, squeeze, wordBoxes } from './helpers/tools';

const render = async (content: readonly BlockJson[], template = 'state-letter') => (await renderPdf(paper(content, { template }), { createdAt })).pdf;
const lines = (count: number): BlockJson[] => Array.from({ length: count }, (_, index) => paragraph(`dòng ${index + 1}`));
const baselineOf = (pdf: Uint8Array, phrase: string, page = 1): number => phraseBox(wordBoxes(pdf), phrase, page).bottom;

describe('every structure together', () => {
  it.each(templates.map(({ id }) => id))('%s: passes every check of a file', async (template) => {
    const { pdf, warnings } = await renderPdf(paper(everyStructure, { template, head: partyHead }), { createdAt });
    expect(pdfFaults(pdf)).toEqual([]);
    expect(qpdfComplaint(pdf)).toBe('');
    expect(warnings.filter(({ code }) => code === 'referenceMissing' || code === 'missingGlyph' || code === 'imageUnreadable')).toEqual([]);
  });

  it('links lie over their words, on pages and on the sheets of a booklet', async () => {
    for (const more of [{}, { imposition: { kind: 'booklet' as const, ...plainBooklet(sheetSizes.A4) } }]) {
      const { pdf } = await renderPdf(paper(everyStructure, { template: 'meeting-a5', head: partyHead }), { createdAt, ...more });
      expect(pdfFaults(pdf)).toEqual([]);
      const file = new PdfFile(pdf);
      const words = wordBoxes(pdf);
      const linked = file.pages.flatMap((page, index) => (Array.isArray(page['/Annots']) ? page['/Annots'] : []).map((annotation) => {
        const height = Number((page['/MediaBox'] as number[])[3]);
        const [left = 0, bottom = 0, right = 0, top = 0] = (file.dict(annotation)['/Rect'] as number[]).map((value) => (value * 25.4) / 72);
        const high = (height * 25.4) / 72;
        return words.filter((word) => word.page === index + 1 && (word.left + word.right) / 2 > left && (word.left + word.right) / 2 < right && (word.top + word.bottom) / 2 > high - top && (word.top + word.bottom) / 2 < high - bottom).map((word) => word.text).join(' ');
      }));
      expect(linked.length).toBeGreaterThan(10);
      for (const wanted of ['Chương I. Quy định chung', 'Bảng 1. Tỷ lệ', 'Hồ sơ gồm', 'Điều 1', 'Biểu đồ 1']) expect(linked.some((found) => found.includes(wanted))).toBe(true);
      expect(linked.filter((found) => found === '')).toEqual([]);
    }
  });

  it('gives the same bytes each time', async () => {
    expect(Buffer.from(await render(everyStructure)).equals(Buffer.from(await render(everyStructure)))).toBe(true);
  });
});

describe('counted headings', () => {
  it('counts every family, begins anew under a higher heading, and articles run on', async () => {
    const pdf = await render([
      counted(1, 'part', 'Một'), counted(2, 'chapter', 'A'), counted(3, 'section', 'B'), counted(3, 'section', 'C'), counted(4, 'article', 'Đ'), counted(2, 'chapter', 'E'), counted(3, 'section', 'G'), counted(4, 'article', 'H'),
      counted(1, 'part', 'Hai'), counted(2, 'chapter', 'I'), counted(3, 'subsection', 'K'), counted(4, 'article', 'L'),
      counted(1, 'roman', 'M'), counted(1, 'roman', 'N'), counted(2, 'decimal', 'O'), counted(3, 'decimalPath', 'P'), counted(3, 'decimalPath', 'Q'), counted(4, 'decimalPath', 'R'), counted(5, 'letter', 'S'), counted(5, 'letter', 'T'), counted(6, 'dash', 'U'), counted(1, 'romanDash', 'V'), counted(2, 'decimalDash', 'X'),
    ]);
    expect(bodyText(pdf)).toBe([
      'Phần thứ nhất MỘT', 'Chương I A', 'Mục 1 B', 'Mục 2 C', 'Điều 1. Đ', 'Chương II E', 'Mục 1 G', 'Điều 2. H', 'Phần thứ hai HAI', 'Chương I I', 'Tiểu mục 1 K', 'Điều 3. L',
      'I. M', 'II. N', '1. O', '1.1. P', '1.2. Q', '1.2.1. R', 'a) S', 'b) T', '– U', 'I- V', '1- X',
    ].join(' '));
  });

  it('State: Chương centred in bold with its title below in capitals; Điều bold at the first-line indent (NĐ 30/2020, PL I)', async () => {
    const page = new PageGeometry(await render([counted(1, 'chapter', 'Quy định chung'), counted(2, 'article', 'Phạm vi điều chỉnh'), paragraph(prose)]));
    const [chapter, title, article] = [page.find('Chương I'), page.find('QUY ĐỊNH CHUNG'), page.find('Điều 1.')];
    for (const found of [chapter, title]) {
      expect(found.centre).toBeCloseTo(112.5, 0);
      expect([found.bold, found.italic, found.pt]).toEqual([true, false, 14]);
    }
    expect(title.baseline - chapter.baseline).toBeGreaterThan(4);
    expect([article.bold, article.pt]).toEqual([true, 14]);
    expect(Math.abs(article.left - 42.7)).toBeLessThan(0.5);
  });

  it('Party reports: I- bold, 1. bold, 1.1. bold italic (HD 05-HD/VPTW)', async () => {
    const page = new PageGeometry(await render([counted(1, 'romanDash', 'Tình hình'), counted(2, 'decimal', 'Kết quả'), counted(3, 'decimalPath', 'Tư tưởng')], 'party-report'));
    expect([page.find('Tình hình'), page.find('Kết quả'), page.find('Tư tưởng')].map(({ bold, italic }) => [bold, italic])).toEqual([[true, false], [true, false], [true, true]]);
  });

  it('khoản count on under their Điều and begin anew under the next; điểm follow the Vietnamese alphabet', async () => {
    const pdf = await render([
      counted(1, 'article', 'A'), ordered('clause', ['k']), paragraph('giữa'), ordered('clause', ['k', [paragraph('k'), ordered('point', ['x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'])]]), counted(1, 'article', 'B'), ordered('clause', ['k']),
    ]);
    expect(bodyText(pdf)).toBe('Điều 1. A 1. k giữa 2. k 3. k a) x b) x c) x d) x đ) x e) x g) x h) x Điều 2. B 1. k');
  });
});

describe('tables of contents and references', () => {
  const long = [
    contents(), { type: 'pageBreak' } as const, counted(1, 'chapter', 'Mở đầu', 'c1'), ...lines(40), counted(2, 'article', 'Giữa', 'd1'), ...lines(60), counted(1, null, 'Kết luận', 'e1'),
    paragraph([text('xem '), refer('d1', 'number'), text(' ở trang '), refer('d1', 'page'), text(', phần '), refer('e1', 'title'), text(', mục '), refer('không có', 'number')]),
  ];
  const pageWith = (pages: readonly string[], words: string): number => pages.findIndex((page, index) => index > 0 && page.includes(words)) + 1;

  it('lists headings with their true page numbers, dots between, numbers at the right edge', async () => {
    const pdf = await render(long);
    const pages = rawPages(pdf).map(squeeze);
    const first = pages[0] ?? '';
    for (const [words, printed] of [['Chương I. Mở đầu', 'MỞ ĐẦU'], ['Điều 1. Giữa', 'Điều 1. Giữa'], ['Kết luận', 'Kết luận']] as const) {
      expect(first).toContain(`${words} ${pageWith(pages, printed)}`);
    }
    const words = wordBoxes(pdf).filter(({ page }) => page === 1);
    for (const number of words.filter(({ text: word }) => /^\d$/.test(word) ).filter(({ left }) => left > 150)) expect(Math.abs(number.right - 195)).toBeLessThan(0.3);
    expect(words.filter(({ text: word }) => /^\.{5,}$|^\.$/.test(word)).length).toBeGreaterThan(2);
  });

  it('each entry is a TOCI with a Link whose annotation has Contents and leads to the page; an appendix counts its own pages', async () => {
    const pdf = await render([...long, { type: 'appendix', attrs: { title: 'Biểu mẫu', note: '' }, content: [paragraph('phụ')] }]);
    const file = new PdfFile(pdf);
    const elements = file.elements();
    expect(elements.filter(({ type }) => type === 'TOCI')).toHaveLength(4);
    expect(elements.filter(({ type, parent }) => type === 'Link' && parent === 'Reference')).toHaveLength(4 + 3);
    const annotations = file.pages.flatMap((page) => (Array.isArray(page['/Annots']) ? page['/Annots'] : [])).map((annotation) => file.dict(annotation));
    expect(annotations).toHaveLength(7);
    expect(annotations.map((annotation) => String(annotation['/Contents']).replace(/^u:/, ''))).toEqual(
      ['Chương I. Mở đầu', 'Điều 1. Giữa', 'Kết luận', 'PHỤ LỤC. Biểu mẫu', 'Điều 1 Giữa', 'Điều 1 Giữa', 'Kết luận']);
    const names = new Set(JSON.stringify([...file.objects.values()]).match(/"u:d\d+"/g) ?? []);
    expect(names.size).toBe(4);
    expect(squeeze(rawPages(pdf)[0] ?? '')).toContain('PHỤ LỤC. Biểu mẫu 1');
    expect(pdfFaults(pdf)).toEqual([]);
  });

  it('a reference prints number, title and true page; a missing one a question, with a warning', async () => {
    const { pdf, warnings } = await renderPdf(paper(long, { template: 'state-letter' }), { createdAt });
    const pages = rawPages(pdf).map(squeeze);
    expect(pages.at(-1)).toContain(`xem Điều 1 ở trang ${pageWith(pages, 'Điều 1. Giữa')}, phần Kết luận, mục [?]`);
    expect(warnings.map(({ code }) => code)).toContain('referenceMissing');
  });

  it('a page number that moves its own target does not go round for ever, and is true', async () => {
    // 9 → 10: the wider number pushes a word over, the paragraph grows a line.
    for (let filler = 330; filler < 336; filler += 1) {
      const pdf = await render([paragraph(Array.from({ length: 40 }, () => [refer('x', 'page'), text(' chữ ')]).flat()), ...lines(filler), counted(1, null, 'Đích', 'x')], 'meeting-a4');
      const pages = rawPages(pdf).map(squeeze);
      const at = pages.findIndex((page) => page.includes('Đích')) + 1;
      expect(pages[0]?.match(/\d+(?= chữ)/g)).toEqual(Array.from({ length: 40 }, () => String(at)));
    }
  });

  it('figures, tables and questions are listed and counted; a typed number stays', async () => {
    const pdf = await render([
      contents('figures', 'HÌNH'), contents('tables', 'BẢNG'), contents('questions', 'CÂU HỎI'), { type: 'pageBreak' }, chart({ caption: 'Một' }), figures([['a', '1,5']], 'Bảng số 7. Đã ghi'), figures([['b', '2']], 'Chưa ghi'),
      { type: 'qaItem', content: [{ type: 'question', content: [paragraph('Vì sao?')] }, { type: 'answer', content: [paragraph('Vì thế.')] }] },
    ], 'qa-booklet');
    const [first = '', ...rest] = rawPages(pdf).map(squeeze);
    expect(first).toMatch(/HÌNH Biểu đồ 1\. Một \d BẢNG Bảng số 7\. Đã ghi \d Bảng 1\. Chưa ghi \d CÂU HỎI Câu 1\. Vì sao\? \d/);
    expect(rest.join(' ')).toContain('Bảng 1. Chưa ghi');
  });

  it('captions are not counted where nothing asks for it', async () => {
    expect(bodyText(await render([chart({ caption: 'Chú thích' })]))).toContain('Chú thích');
    expect(bodyText(await render([chart({ caption: 'Chú thích' })]))).not.toContain('Biểu đồ 1');
  });
});

describe('blocks', () => {
  it('a quote stands in from both sides, in a BlockQuote', async () => {
    const pdf = await render([paragraph(prose), quote(paragraph(`Lời trích ${prose}`))]);
    const words = wordBoxes(pdf);
    const from = words.findIndex(({ text: word }) => word === 'Lời');
    expect(Math.min(...words.slice(from).map(({ left }) => left))).toBeGreaterThan(37);
    expect(Math.max(...words.slice(from).map(({ right }) => right))).toBeLessThan(190);
    expect(new PdfFile(pdf).elements().some(({ type }) => type === 'BlockQuote')).toBe(true);
  });

  it('what is kept together moves to the next page as one; what is longer than a page is still printed', async () => {
    for (let before = 26; before < 34; before += 1) {
      const pages = rawPages(await render([...lines(before), together(...Array.from({ length: 5 }, (_, index) => paragraph(`cùng ${index}`)))]));
      expect(pages.filter((page) => page.includes('cùng'))).toHaveLength(1);
    }
    const text80 = bodyText(await render([together(...lines(80))]), []);
    for (let index = 1; index <= 80; index += 1) expect(text80).toContain(`dòng ${index} `.trim());
  });

  it('a paragraph kept with the next is never the last of a page', async () => {
    for (let before = 26; before < 34; before += 1) {
      const pages = rawPages(await render([...lines(before), paragraph('giữ lại', { keepWithNext: true }), paragraph('theo sau'), ...lines(3)]));
      expect(pages.find((page) => page.includes('giữ lại'))).toContain('theo sau');
    }
  });

  it('parallel columns: pairs begin on one line, stay apart, go over the page together, and say their language', async () => {
    const pair = (index: number): [BlockJson[], BlockJson[]] => [[paragraph(`Đoạn ${index}. ${prose}`)], [paragraph(`លេខ${index} ${khmer}`)]];
    const pdf = await render([paragraph('trước'), parallel(Array.from({ length: 8 }, (_, index) => pair(index)))]);
    const words = wordBoxes(pdf);
    for (const page of [1, 2]) {
      const on = words.filter((word) => word.page === page && word.text !== 'trước' && !/^\d+$/.test(word.text));
      const vietnamese = on.filter(({ text: word }) => /[a-zđ]/iu.test(word));
      const cambodian = on.filter(({ text: word }) => /[\u1780-\u17ff]/u.test(word));
      expect(vietnamese.length).toBeGreaterThan(40);
      expect(cambodian.length).toBeGreaterThan(4);
      expect(Math.max(...vietnamese.map(({ right }) => right))).toBeLessThan(Math.min(...cambodian.map(({ left }) => left)) - 4);
    }
    const langs = new Set(new PdfFile(pdf).elements().filter(({ type }) => type === 'Div').map(({ dict }) => dict['/Lang']));
    expect(langs).toEqual(new Set([undefined, 'u:vi-VN', 'u:km-KH']));
    const all = squeeze(rawPages(pdf).join(' '));
    for (let index = 0; index < 8; index += 1) expect(all).toContain(`Đoạn ${index}. Thực hiện`);
    expect(pdfFaults(pdf)).toEqual([]);
  });

  it('a long pair begins at the foot of the page instead of leaving it empty', async () => {
    const many = Array.from({ length: 12 }, () => prose).join(' ');
    const pages = rawPages(await render([...lines(10), parallel([[[paragraph(many)], [paragraph(khmer)]]])]));
    expect(pages).toHaveLength(3);
    expect(pages[0]).toContain('Thực hiện');
  });

  it('charts are figures with an Alt that tells the figures, their labels are text, areas differ without colour', async () => {
    const pdf = await render([chart(), chart({ chart: 'line' }), chart({ chart: 'pie', alt: 'Cơ cấu bốn quý' })]);
    const file = new PdfFile(pdf);
    const alts = file.elements().filter(({ type }) => type === 'Figure').map(({ dict }) => String(dict['/Alt']));
    expect(alts[0]).toContain('Quý III: Năm 2025 1.512,5; Năm 2026 –');
    expect(alts[2]).toBe('u:Cơ cấu bốn quý');
    const body = squeeze(rawPages(pdf).join(' '));
    for (const words of ['Kết quả học tập nghị quyết', 'Đơn vị: người', 'Quý IV', 'Năm 2026', '1.720', 'Quý I: 1.250 (21,6%)']) expect(body).toContain(words);
    const stream = file.pages.map((page) => file.stream(page['/Contents'])).join('\n');
    expect(stream).toMatch(/ W n 0 G/);
    expect(stream).not.toMatch(/ rg$/m);
    expect(pdfFaults(pdf)).toEqual([]);
  });

  it.each([
    ['without figures', { categories: [], series: [] }], ['of nothing but gaps', { series: [{ name: 'a', values: [null, null, null, null] }] }], ['of zeros', { series: [{ name: 'a', values: [0, 0, 0, 0] }] }],
    ['below zero', { series: [{ name: 'a', values: [-5, -2.5, -1, -400] }] }], ['of huge figures', { series: [{ name: 'a', values: [1e15, 3, 1e-9, 2e15] }] }],
    ['of sixty categories', { categories: Array.from({ length: 60 }, (_, index) => `Đơn vị trực thuộc số ${index}`), series: [{ name: 'a', values: Array.from({ length: 60 }, (_, index) => index) }] }],
    ['with fewer figures than categories', { series: [{ name: 'a', values: [1] }] }], ['smaller than a stamp', { widthMm: 5, heightMm: 3 }], ['wider than the page', { widthMm: 900, heightMm: 900 }],
  ] as const)('a chart %s is still a valid page', async (_name, more) => {
    for (const kind of ['bar', 'line', 'pie'] as const) expect(pdfFaults(await render([chart({ chart: kind, ...more }), paragraph('sau')]))).toEqual([]);
  });
});

describe('lines and tables', () => {
  it('tabs go to their stops: left, centre, right, decimal; leaders fill the room', async () => {
    const stop = (atMm: number, align: 'left' | 'center' | 'right' | 'decimal', leader: 'none' | 'dots' | 'line' = 'none') => ({ atMm, align, leader });
    const row = (...cells: string[]): BlockJson =>
      paragraph(cells.join('\t'), { align: 'left', tabs: [stop(40, 'left', 'dots'), stop(80, 'center'), stop(120, 'right', 'line'), stop(145, 'decimal')] });
    const pdf = await render([row('Một', 'trái', 'giữa', 'phải', '7,5'), row('Hai', 'bên', 'trung', 'dài', '12,375'), row('Ba', 'kia', 'tâm', 'xa', '1.200,5')], 'meeting-a4');
    const words = wordBoxes(pdf);
    const at = (word: string) => phraseBox(words, word);
    // The first line of a paragraph is indented; stops count from the paragraph's edge.
    for (const word of ['trái', 'bên', 'kia']) expect(at(word).left).toBeCloseTo(70, 0);
    for (const word of ['giữa', 'trung', 'tâm']) expect((at(word).left + at(word).right) / 2).toBeCloseTo(110, 0);
    for (const word of ['phải', 'dài', 'xa']) expect(at(word).right).toBeCloseTo(150, 0);
    const digit = (14 * 0.5 * 25.4) / 72;
    for (const [word, before] of [['7,5', 1], ['12,375', 2], ['1.200,5', 4.5]] as const) expect(Math.abs(at(word).left + before * digit - 175)).toBeLessThan(0.3);
    expect(rawPages(pdf)[0]).toMatch(/\.{6,}/);
    expect(rawPages(pdf)[0]).toMatch(/_{3,}/);
  });

  it('words after a tab break like a paragraph; text with tabs too long for a line keeps every word', async () => {
    const pdf = await render([paragraph(`Nơi ở\t${prose}`), paragraph(`${prose}\t${prose}\t${prose}`)], 'meeting-a4');
    expect(bodyText(pdf)).toBe(squeeze(`Nơi ở ${prose} ${prose} ${prose} ${prose}`));
    expect(Math.max(...wordBoxes(pdf).map(({ right }) => right))).toBeLessThan(195.5);
  });

  it('figures stand under each other by their decimal comma', async () => {
    const values = ['97,36', '8,5', '100', '1.234,125', 'không'];
    const pdf = await render([figures(values.map((value, index) => [`đơn vị ${index}`, value]))]);
    const geometry = wordBoxes(pdf);
    const digit = (13 * 0.5 * 25.4) / 72;
    // Where the comma is: the left edge plus the digits before it; a thousands point is half as wide.
    const commas = values.slice(0, 4).map((value) => {
      const whole = value.split(',')[0] ?? '';
      const box = phraseBox(geometry, value);
      return box.left + [...whole].reduce((sum, sign) => sum + (sign === '.' ? digit / 2 : digit), 0);
    });
    for (const comma of commas) expect(Math.abs(comma - (commas[0] ?? 0))).toBeLessThan(0.15);
    expect(bodyText(pdf)).toContain('không');
  });

  it('several header rows come again on each page, as artifacts; a caption stands above the table', async () => {
    const head = [{ ...headerCell('Đơn vị'), attrs: { colspan: 1, rowspan: 2, colwidth: null } }, { ...headerCell('Số lượng'), attrs: { colspan: 2, rowspan: 1, colwidth: null } }];
    const rows = Array.from({ length: 80 }, (_, index) => [cell(`hàng ${index}`), cell('1'), cell('2')]);
    const body = table(head, [headerCell('Nam'), headerCell('Nữ')], ...rows);
    const pdf = await render([body.type === 'table' ? { ...body, attrs: { frame: 'all', caption: 'Số đảng viên' } } : body]);
    const pages = rawPages(pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect([page.includes('Số lượng'), page.includes('Nam')]).toEqual([true, true]);
    expect(squeeze(pages[0] ?? '').startsWith('Số đảng viên')).toBe(true);
    const elements = new PdfFile(pdf).elements();
    expect(elements.filter(({ type }) => type === 'TH')).toHaveLength(4);
    expect(elements.find(({ type }) => type === 'Caption')?.parent).toBe('Table');
    expect(pdfFaults(pdf)).toEqual([]);
  });

  it('a tall row is split at the foot of the page, and never leaves one line of a paragraph alone', async () => {
    const tall = { ...cell(''), content: [paragraph(Array.from({ length: 9 }, () => prose).join(' '))] };
    const pages = rawPages(await render([...lines(20), table([cell('trái'), tall])]));
    expect(pages[0]).toContain('Thực hiện');
    expect(squeeze(pages.join(' ')).split('98 % kế hoạch').length - 1).toBe(9);
  });

  it('nested lists have their own labels and step in', async () => {
    const pdf = await render([{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('ngoài'), ordered('upperRoman', ['trong', [paragraph('giữa'), bullets('sâu')]])] }] }]);
    expect(bodyText(pdf)).toBe('- ngoài I. trong II. giữa • sâu');
    const at = (word: string): number => wordBoxes(pdf).find((one) => one.text === word)?.left ?? 0;
    expect(at('trong')).toBeGreaterThan(at('ngoài') + 3);
    expect(at('sâu')).toBeGreaterThan(at('giữa') + 3);
  });

  it('words that belong together stay on one line: Điều 5, ngày 03, số 155', async () => {
    const pdf = await render([paragraph(Array.from({ length: 60 }, (_, index) => `${'a'.repeat((index % 7) + 1)} Điều 5 ngày 03 số 155-BC/TU`).join(' '))]);
    const words = wordBoxes(pdf);
    const torn = words.filter((word, index) => ['Điều', 'ngày', 'số'].includes(word.text) && Math.abs((words[index + 1]?.bottom ?? 0) - word.bottom) > 0.2);
    expect(torn).toEqual([]);
    expect(words.filter(({ text: word }) => word === 'Điều')).toHaveLength(60);
    expect(baselineOf(pdf, 'a Điều 5')).toBeGreaterThan(0);
  });
});

describe('footnotes', () => {
  const withNotes = [...lines(20), paragraph([text('Một'), note('chú thích một')]), paragraph([text('Hai'), note('chú thích hai')]), { type: 'pageBreak' } as const, paragraph([text('Ba'), note('chú thích ba')])];
  const renderBy = async (footnotes: 'document' | 'page', content: readonly BlockJson[] = withNotes) => {
    const document = paper(content, { template: 'state-letter' });
    return (await renderPdf({ ...document, options: { ...document.options, footnotes } }, { createdAt })).pdf;
  };

  it('run through the document, or begin again on each page', async () => {
    const through = rawPages(await renderBy('document')).map(squeeze);
    expect(through[1]).toContain('Ba(3)');
    expect(through[1]).toContain('(3) chú thích ba');
    const pdf = await renderBy('page');
    const byPage = rawPages(pdf).map(squeeze);
    expect(byPage[0]).toContain('(2) chú thích hai');
    expect(byPage[1]).toContain('Ba(1)');
    expect(byPage[1]).toContain('(1) chú thích ba');
    expect(pdfFaults(pdf)).toEqual([]);
  });

  it('a long note goes on overleaf and keeps its number', async () => {
    const long = Array.from({ length: 14 }, () => prose).join(' ');
    const pdf = await renderBy('page', [...lines(24), paragraph([text('Dài'), note(long)]), ...lines(10)]);
    const pages = rawPages(pdf).map(squeeze);
    expect(pages.length).toBeGreaterThan(1);
    expect(squeeze(pages.join(' ')).split('98 % kế hoạch').length - 1).toBe(14);
    expect(pages[0]).toContain('(1) Thực hiện');
    expect(pages[1]).not.toContain('(1)');
  });
});
