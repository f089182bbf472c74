import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { createdAt, bullets, heading, khmer, paper, paragraph, prose, text } from './helpers/documents';
import { bodyText, rawPages, squeeze } from './helpers/tools';

const render = async (...content: Parameters<typeof paper>[0]): Promise<Uint8Array> => (await renderPdf(paper(content), { createdAt })).pdf;

describe('text comes back as it went in', () => {
  it('Vietnamese, with every style, over several pages', async () => {
    const styled = [text('Chữ '), text('đậm', 'bold'), text(', '), text('nghiêng', 'italic'), text(', '), text('gạch', 'underline', 'strike'), text(' và ghép'), text('liền', 'bold', 'italic'), text('.')];
    const long = Array.from({ length: 40 }, (_, index) => `${index + 1}. ${prose} Số 155-BC/BTGDVTU; “trích dẫn” – hết (1/2) 50 % & <dấu>.`);
    const pdf = await render(heading(1, 'I. Tình hình'), paragraph(styled), ...long.map((words) => paragraph(words)));
    expect(bodyText(pdf)).toBe(squeeze(['I. Tình hình', 'Chữ đậm, nghiêng, gạch và ghépliền.', ...long].join(' ')));
  });

  it('decomposed Vietnamese is printed and read composed', async () => {
    const all = 'ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ỳ ỷ ỹ ý ỵ đ Ắ Ấ Ế Ố Ớ Ứ Ỵ Đ';
    const pdf = await render(paragraph(all.normalize('NFD')), paragraph(prose.normalize('NFD')));
    expect(bodyText(pdf)).toBe(squeeze(`${all} ${prose}`));
  });

  it('Khmer: every line is found whole in the source, in order, and nothing is left over', async () => {
    const source = Array.from({ length: 12 }, (_, index) => `${khmer} ${index}`).join(' ');
    const pdf = await render(paragraph(`${source} tiếng Việt xen giữa ${khmer}`));
    const want = squeeze(`${source} tiếng Việt xen giữa ${khmer}`);
    let at = 0;
    for (const line of rawPages(pdf).join('\n').split('\n').map(squeeze).filter(Boolean)) {
      while (want.charAt(at) === ' ') at += 1;
      expect(want.slice(at, at + line.length)).toBe(line);
      at += line.length;
    }
    expect(at).toBe(want.length);
  });

  it('an author’s own break (U+200B) between Khmer words is kept', async () => {
    const pdf = await render(paragraph('ព្រះ\u200bរាជា\u200bណាចក្រ'));
    expect(bodyText(pdf).replaceAll('\u200b', '')).toBe('ព្រះរាជាណាចក្រ');
  });

  it('letters no font has keep their place in the text, and are told', async () => {
    const words = 'Vui 😀 gia đình 👨‍👩‍👧 chữ 漢字 và مرحبا cùng שלום hết';
    const { pdf, warnings } = await renderPdf(paper([paragraph(words)]), { createdAt });
    const read = bodyText(pdf);
    for (const word of ['Vui', '😀', '👨‍👩‍👧', '漢字', 'hết']) expect(read).toContain(word);
    expect(warnings.map(({ params }) => params['character'])).toEqual(expect.arrayContaining(['😀', '👨‍👩‍👧', '漢', 'م']));
    expect(warnings.every(({ code, params }) => code === 'missingGlyph' && String(params['code']).startsWith('U+') && params['place'])).toBe(true);
  });

  it.each(['\ud800 lone', 'a\u0000b\u0007c', '\u202eđảo', 'x\u0331\u0332\u0333', '\u200d\u200d', '\ufeff bom', ' \u00a0 ', 'a\u00adb', '𐍈𐍈'])('odd text %j is printed without a crash', async (words) => {
    expect((await render(paragraph(words), paragraph('sau đó'))).length).toBeGreaterThan(1000);
  });

  it('a word wider than the line is broken and loses nothing', async () => {
    const word = 'đạođức'.repeat(120);
    expect(bodyText(await render(paragraph(`Trước ${word} sau`))).replaceAll(' ', '')).toBe(`Trước${word}sau`);
  });
});

describe('no-break rules', () => {
  it('a number stays with its word, whatever stands before', async () => {
    const held = ['Điều 5', 'khoản 2', 'số 155-BC/TU', 'ngày 03', 'tháng 02', 'năm 2026', '98 %', 'Chương II'];
    for (let words = 8; words < 26; words += 1) {
      const pdf = await render(...held.map((phrase) => paragraph(`${'việc làm '.repeat(words)}${phrase} ${prose}`)));
      const lines = rawPages(pdf).join('\n').split('\n').map((line) => line.trim());
      for (const line of lines) expect(line).not.toMatch(/(^|\s)(Điều|khoản|số|ngày|tháng|năm|Chương)$/);
      for (const line of lines) expect(line).not.toMatch(/^%/);
    }
  });
});

describe('lists', () => {
  it.each([
    ['decimal', ['1.', '2.', '3.', '4.', '5.']], ['lowerAlpha', ['a)', 'b)', 'c)', 'd)', 'đ)']], ['upperRoman', ['I.', 'II.', 'III.', 'IV.', 'V.']], ['lowerRoman', ['i)', 'ii)', 'iii)', 'iv)', 'v)']], ['dash', ['-', '-', '-', '-', '-']],
  ] as const)('%s labels', async (style, labels) => {
    const items = labels.map((_, index) => `mục ${index}`);
    const pdf = await render({ type: 'orderedList', attrs: { start: 1, style }, content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })) });
    expect(bodyText(pdf)).toBe(labels.map((label, index) => `${label} ${items[index] ?? ''}`).join(' '));
  });

  it('lists in lists hang deeper', async () => {
    const inner = bullets('bên trong');
    const pdf = await render({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('bên ngoài'), inner] }] });
    expect(bodyText(pdf)).toBe('- bên ngoài + bên trong');
  });
});

describe('reproducible', () => {
  it('the same paper and date give the same bytes, another date or other jobs between do not disturb it', async () => {
    const document = paper([paragraph(prose), paragraph(khmer)], { head: { title: 'Một' } });
    const first = await renderPdf(document, { createdAt });
    await renderPdf(paper([paragraph(`${khmer} khác ${prose}`)]), { createdAt });
    const second = await renderPdf(document, { createdAt });
    expect(Buffer.from(second.pdf).equals(Buffer.from(first.pdf))).toBe(true);
    const later = await renderPdf(document, { createdAt: '2027-01-01T00:00:00Z' });
    expect(Buffer.from(later.pdf).equals(Buffer.from(first.pdf))).toBe(false);
  });
});
