import { describe, expect, it } from 'vitest';
import { renderCopies, renderPdf } from '../../electron/press';
import { createdAt, heading, paper, paragraph, partyHead, prose } from './helpers/documents';
import { everyImage, everything } from './helpers/everything';
import { PdfFile, pdfFaults } from './helpers/structure-check';
import { qpdfComplaint, rawPages, squeeze, structureText } from './helpers/tools';

const names = ['Đảng ủy xã Bình Hòa', 'Ban Dân vận Tỉnh ủy', 'Đảng ủy phường Long Xuyên'];
const marks = names.map((recipient, index) => ({ number: index + 1, total: names.length, recipient }));
const report = paper([...everything, heading(1, 'Mục cuối'), ...Array.from({ length: 8 }, () => paragraph(prose))], { template: 'party-report', head: partyHead, images: everyImage, marks: { level: 'confidential' } });

describe('numbered copies in one file', async () => {
  const { pdf, pageCount } = await renderCopies(report, marks, { createdAt });
  const alone = await renderPdf(report, { createdAt });
  const pages = rawPages(pdf).map(squeeze);
  const copies = names.map((_, index) => pages.slice(index * alone.pageCount, (index + 1) * alone.pageCount));

  it('each copy has its number and receiver on every page, and no other', () => {
    expect(alone.pageCount).toBeGreaterThan(2);
    expect([pageCount, pages.length]).toEqual([3 * alone.pageCount, 3 * alone.pageCount]);
    copies.forEach((own, index) => own.forEach((page) => {
      expect(page).toContain(`Bản số ${index + 1}/3 – ${names[index]}`);
      expect(page.match(/Bản số/gu)).toHaveLength(1);
    }));
  });

  it('nothing else differs between the copies, nor from the paper without a number', async () => {
    const bare = (own: readonly string[], index: number): string[] => own.map((page) => squeeze(page.replace(`Bản số ${index + 1}/3 – ${names[index]}`, '')));
    const expected = rawPages(alone.pdf).map(squeeze);
    copies.forEach((own, index) => expect(bare(own, index)).toEqual(expected));
    const structureOf = (file: Uint8Array): string => squeeze(structureText(file)).replaceAll(/<[^>]+>/gu, '<>').replace(/^Document /u, '');
    const short = { ...report, content: { ...report.content, content: everything.slice(0, 5) } };
    const once = structureOf((await renderPdf(short, { createdAt })).pdf);
    expect(structureOf((await renderCopies(short, marks, { createdAt })).pdf).split(/(?:^| )Part /u).slice(1).map((own) => own === once)).toEqual([true, true, true]);
  });

  it('a copy is exactly as it is when it is set by itself', async () => {
    const second = rawPages((await renderPdf({ ...report, marks: { ...report.marks, copy: { number: 2, total: 3, recipient: names[1] ?? '' } } }, { createdAt })).pdf).map(squeeze);
    expect(copies[1]).toEqual(second);
  });

  it('is a sound file whose bookmarks hang under each copy', () => {
    expect(pdfFaults(pdf)).toEqual([]);
    expect(qpdfComplaint(pdf)).toBe('');
    const file = new PdfFile(pdf);
    expect(file.dict(file.catalog['/Outlines'])['/Count']).toBe(3);
  });

  it('the same copies give the same bytes', async () => {
    expect(Buffer.from((await renderCopies(report, marks, { createdAt })).pdf).equals(Buffer.from(pdf))).toBe(true);
  });
});

it('where both sides are printed a copy of an odd number of pages ends with a marked page without text', async () => {
  const letter = paper([paragraph(prose)], { template: 'state-letter', head: partyHead, marks: { level: 'secret' } });
  const { pdf, pageCount } = await renderCopies(letter, marks, { createdAt, wholeSheets: true });
  const pages = rawPages(pdf).map(squeeze);
  expect([pageCount, pages.length]).toEqual([6, 6]);
  pages.forEach((page, index) => {
    expect(page).toContain(`Bản số ${Math.floor(index / 2) + 1}/3 – ${names[Math.floor(index / 2)]}`);
    expect(page.includes('Thực hiện chủ trương')).toBe(index % 2 === 0);
    expect(page).toContain('TỐI MẬT');
  });
  expect(pdfFaults(pdf)).toEqual([]);
});

it('a folded paper has its panels for each copy', async () => {
  const leaflet = paper([paragraph('một'), { type: 'pageBreak' }, paragraph('hai')], { template: 'leaflet', head: { title: 'Tờ gấp' } });
  const { pdf, pageCount } = await renderCopies(leaflet, marks.slice(0, 2), { createdAt, wholeSheets: true });
  const sheets = rawPages(pdf).map(squeeze);
  expect([pageCount, sheets.length]).toEqual([4, 4]);
  sheets.forEach((sheet, index) => expect(sheet.match(/Bản số \d\/3/gu)).toEqual(Array.from({ length: 3 }, () => `Bản số ${index < 2 ? 1 : 2}/3`)));
  expect(pdfFaults(pdf)).toEqual([]);
});
