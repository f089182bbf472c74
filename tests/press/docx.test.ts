import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../electron/intake/docx/reader';
import { renderExport } from '../../electron/press/export';
import { setDocument } from '../../electron/press/set-document';
import { renderDocx } from '../../electron/press/docx';
import { outlineFor } from '../../electron/press/outline/outline';
import type { BlockJson } from '../../shared/document/json';
import { emptyColophon } from '../../shared/document/paper-document';
import { templateById, templates } from '../../shared/forms';
import { createdAt, khmer, note, paper, paragraph, partyHead, prose, text } from './helpers/documents';
import { docxFaults } from './helpers/docx-check';
import { everyImage, everything, everythingNew } from './helpers/everything';
import { flatStructure } from './helpers/flat-structure';

const marks = { level: 'secret', circulation: 'internal', urgency: 'urgent', training: true, draft: true, recall: { until: '2026-12-03' }, copy: { number: 3, total: 12, recipient: 'Chi bộ 4' }, watermark: 'DÙNG NỘI BỘ' } as const;
const head = {
  ...partyHead, title: 'Thông tin & <ký hiệu>', addressees: ['Các chi bộ', 'Các đoàn thể'], coSignatures: [{ authority: '', position: 'THƯ KÝ', name: 'Lê Thị Bình' }], drafterCode: 'PL.(300)', contactLine: 'Số 1, đường Tôn Đức Thắng',
  colophon: { ...emptyColophon(), responsible: 'Nguyễn Văn An' },
};
const whole = (template: string) => paper([...everything, ...everythingNew], { template, head, marks, images: everyImage });
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const readBack = (bytes: Uint8Array): string[] => flatStructure(readDocx(bytes).document);

/** Whether the lines of `wanted` stand in `found` one after the other. */
function runIn(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const start = found.findIndex((line, index) => line === wanted[0] && wanted.every((want, offset) => found[index + offset] === want));
  return start < 0 ? found : found.slice(start, start + wanted.length);
}

describe('a Word file', () => {
  it.each(templates.map(({ id }) => id))('%s: sound in every part, the same bytes each time, and says what the document says', async (template) => {
    const document = whole(template);
    const bytes = await renderDocx(document, { createdAt });
    expect(docxFaults(bytes)).toEqual([]);
    expect(Buffer.from(await renderDocx(document, { createdAt })).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(await renderDocx(document, { createdAt: '2027-01-01T00:00:00Z' })).equals(Buffer.from(bytes))).toBe(false);
    const found = readBack(bytes);
    const body = document.content.content.filter((block) => block.type !== 'appendix' && block.type !== 'tableOfContents' && block.type !== 'qaItem');
    for (const block of body) {
      const wanted = flatStructure({ type: 'doc', content: [block] }, outlineFor(document)).filter((line) => !line.startsWith('NOTE'));
      expect(wanted.length === 0 ? [] : runIn(wanted, found)).toEqual(wanted);
    }
    for (const words of ['Ai được nhận tài liệu?', 'Các chi bộ trực thuộc.', 'PHỤ LỤC', 'Nội dung phụ lục hai.', 'NOTE: Chú thích thứ nhất.']) expect(found.join('\n')).toContain(words);
  });

  it('numbers as the press numbers: chapters, articles, clauses, points with đ', async () => {
    const lines = readBack(await renderDocx(paper(everythingNew), { createdAt }));
    for (const line of [
      'H1: Chương I Quy định chung', 'H2: Điều 1. Phạm vi điều chỉnh', 'P: 1. Nội dung clause thứ 1', 'P: d) Nội dung point thứ 4', 'P: đ) Nội dung point thứ 5', 'P: e) Nội dung point thứ 6', 'P: g) Nội dung point thứ 7', 'P: i) Nội dung point thứ 9',
      'H2: Điều 2. Đối tượng áp dụng', 'P: 1. Nội dung clause thứ 1', 'H1: Chương II Tổ chức thực hiện', 'H2: Điều 3. Trách nhiệm thi hành', 'H4: 1.2. Sau kỳ họp', 'H5: a) Việc cụ thể',
    ]) expect(lines).toContain(line);
    const document = part(await renderDocx(paper(everythingNew), { createdAt }), 'word/document.xml');
    expect(document).not.toMatch(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*Điều/s);
    expect(document.match(/<w:numPr>/g)?.length).toBeGreaterThan(20);
  });

  it('carries every mark on its pages, the level also on the first page of an appendix', async () => {
    const bytes = await renderDocx(whole('state-letter'), { createdAt });
    const all = (kind: string): string => part(bytes, `word/header-${kind}.xml`) + part(bytes, `word/footer-${kind}.xml`);
    for (const kind of ['default', 'first', 'appendix']) for (const words of ['HUẤN LUYỆN', 'Bản số 3/12 – Chi bộ 4', 'DÙNG NỘI BỘ']) expect(all(kind)).toContain(words);
    for (const kind of ['default', 'appendix']) expect(all(kind)).toContain('TỐI MẬT');
    expect(part(bytes, 'word/document.xml')).toContain('TỐI MẬT');
    for (const words of ['LƯU HÀNH NỘI BỘ', 'TÀI LIỆU THU HỒI', '03/12/2026']) expect(all('first')).toContain(words);
    expect(all('default')).toContain('PAGE');
    expect(all('first')).not.toContain(' PAGE ');
    expect(all('default')).toContain('DỰ THẢO');
  });

  it('sets Khmer in the complex-script face with its language, and Vietnamese as vi-VN', async () => {
    const bytes = await renderDocx(paper([paragraph(`Trước ${khmer} sau`)]), { createdAt });
    expect(part(bytes, 'word/document.xml')).toMatch(/<w:cs\/><w:lang w:bidi="km-KH"\/><\/w:rPr><w:t xml:space="preserve">ព្រះ/);
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="km-KH"/>');
    expect(readBack(bytes)).toContain(`P: Trước ${khmer} sau`.replace(/\s+/g, ' '));
  });

  it('keeps notes in order, restarts them by page where asked, and shows pages it is told', async () => {
    const noted = paper([paragraph([text(prose), note('Một.'), text(' giữa '), note('Hai.')]), { type: 'tableOfContents', attrs: { of: 'headings', title: 'Mục lục', depth: 2 } }, { type: 'heading', attrs: { level: 1, align: null, anchor: 'a' }, content: [text('Kết luận')] }]);
    const target = noted.content.content[2] as BlockJson;
    const bytes = await renderDocx({ ...noted, options: { ...noted.options, footnotes: 'page' } }, { createdAt, pages: new Map([[target, 7]]) });
    expect(readDocx(bytes).document).toMatchObject({ content: [{ content: [{}, { type: 'footnote', content: [{ text: 'Một.' }] }, {}, { type: 'footnote', content: [{ text: 'Hai.' }] }] }, {}, {}, {}] });
    expect(part(bytes, 'word/document.xml')).toContain('<w:numRestart w:val="eachPage"/>');
    expect(part(bytes, 'word/document.xml')).toMatch(/PAGEREF _Toc000001 \\h .*<w:t xml:space="preserve">7<\/w:t>/s);
    expect(docxFaults(bytes)).toEqual([]);
  });

  it('shows in contents and references the pages the paper itself is printed with', async () => {
    const long = paper([...everythingNew.slice(0, 1), ...Array.from({ length: 30 }, () => paragraph(prose)), ...everythingNew.slice(1)], { template: 'meeting-a5' });
    const xml = part(await renderExport(long, 'docx', { createdAt }), 'word/document.xml').replace(/<[^>]+>/g, '');
    const { pages } = await setDocument(long, templateById('meeting-a5'));
    const where = (words: string): number => pages.findIndex(({ bookmarks }) => bookmarks.some(({ title }) => title.includes(words))) + 1;
    expect(where('Phạm vi điều chỉnh')).toBeGreaterThan(3);
    expect(xml).toContain(`ở trang  PAGEREF _Toc000002 \\h ${where('Phạm vi điều chỉnh')};`);
    expect(xml).toContain(`Điều 3. Trách nhiệm thi hành PAGEREF _Toc000005 \\h ${where('Trách nhiệm thi hành')}`);
    expect(xml).not.toContain('[?]');
  });

  it.each(['\ud800 lone', 'a\u0000b\u0007c', '\u202eđảo', 'x\u0331\u0332', '\u200d\u200d', '\ufeff bom', '<w:p/>]]>&amp;', '"\'%1%', '\ufffe\uffff'])('odd text %j leaves a sound file', async (words) => {
    const bytes = await renderDocx(paper([paragraph(words), { type: 'heading', attrs: { level: 1, align: null, numbering: 'article' }, content: [text(words)] }], { head: { title: words, issuingBody: words }, marks: { watermark: words } }), { createdAt });
    expect(docxFaults(bytes)).toEqual([]);
  });

  it('an image that is not there is named where it stood', async () => {
    const bytes = await renderDocx(paper([{ type: 'image', attrs: { imageId: 'none', alt: 'Ảnh hội nghị', caption: 'Hình 1', widthMm: null } }]), { createdAt });
    expect(readBack(bytes)).toEqual(expect.arrayContaining(['P: [Ảnh hội nghị]', 'P: Hình 1']));
  });
});

describe('the checks of Word files find what is broken', () => {
  const breakages: readonly (readonly [string, string, string | RegExp, string, string])[] = [
    ['an element out of its order', 'word/document.xml', /<w:pStyle w:val="BodyText"\/>(<w:[^>]+>)/, '$1<w:pStyle w:val="BodyText"/>', 'after'],
    ['an element Word does not know there', 'word/document.xml', '<w:r>', '<w:q/><w:r>', 'not known'],
    ['XML that is not well formed', 'word/styles.xml', '</w:styles>', '</w:style>', 'styles.xml'],
    ['a number without its list', 'word/document.xml', /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>', 'number 999'],
    ['a note without its text', 'word/document.xml', /<w:footnoteReference w:id="1"\/>/, '<w:footnoteReference w:id="77"/>', 'note 77'],
    ['a style that is not there', 'word/document.xml', '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Nowhere"/>', 'style Nowhere'],
    ['a relationship that is not there', 'word/document.xml', /r:embed="rId\d+"/, 'r:embed="rId99"', 'rId99'],
    ['a part that is not there', 'word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="stiles.xml"', 'stiles.xml'],
    ['a part without a content type', '[Content_Types].xml', 'PartName="/word/styles.xml"', 'PartName="/word/other.xml"', 'content type'],
    ['a link to nowhere', 'word/document.xml', /w:hyperlink w:anchor="[^"]+"/, 'w:hyperlink w:anchor="gone"', 'bookmark gone'],
    ['a bookmark of the same name', 'word/document.xml', '_Toc000002', '_Toc000001', 'twice'],
    ['a row that does not fill the grid', 'word/document.xml', '</w:tc></w:tr>', '</w:tc><w:tc><w:tcPr></w:tcPr><w:p/></w:tc></w:tr>', 'in a grid of'],
    ['a table at the end of a cell', 'word/document.xml', /(<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)<w:p>(?:(?!<\/w:p>).)*<\/w:p><\/w:tc>/, '$1</w:tc>', 'does not end with a paragraph'],
  ];
  it.each(breakages)('%s', async (_what, name, from, to, fault) => {
    const files = unzipSync(await renderDocx(whole('meeting-a4'), { createdAt }));
    const before = strFromU8(files[name] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    expect(docxFaults(zipSync({ ...files, [name]: strToU8(after) })).join('\n')).toContain(fault);
  });
});
