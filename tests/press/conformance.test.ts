import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { templates } from '../../shared/forms';
import { bullets, cell, createdAt, heading, headerCell, khmer, note, paper, paragraph, partyHead, prose, table, text } from './helpers/documents';
import { contentFaults } from './helpers/content-check';
import { PdfFile, pdfFaults } from './helpers/structure-check';
import { hasPreflight, preflightComplaint, qpdfComplaint, uncompressed } from './helpers/tools';

const redDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const everything = [
  heading(1, 'I. Phần thứ nhất'), heading(4, 'Mục sâu hơn hẳn'), paragraph([text(prose), note('Chú thích thứ nhất.'), text(' Chữ '), text('đậm', 'bold'), text(', '), text('gạch chân', 'underline'), text('.')]),
  bullets('Việc thứ nhất', 'Việc thứ hai'), table([headerCell('Số'), headerCell('Tên')], [cell('1'), cell('Chi bộ A', { rowspan: 2 })], [cell('2')]),
  { type: 'image', attrs: { imageId: 'dot', alt: 'Một chấm đỏ', caption: 'Hình 1', widthMm: 20 } } as const,
  { type: 'qaItem', content: [{ type: 'question', content: [paragraph('Hồ sơ gồm những gì?')] }, { type: 'answer', content: [paragraph('Gồm đơn và bản kiểm điểm.')] }] } as const,
  { type: 'passage', attrs: { recordId: 'r', citation: 'Báo cáo số 15', level: 'open' }, content: [paragraph(prose)] } as const,
  paragraph(khmer), paragraph([text('Dòng một'), { type: 'hardBreak' }, text('dòng hai')]), ...Array.from({ length: 12 }, () => paragraph(prose)),
];
const images = { dot: { mediaType: 'image/png', base64: redDot } } as const;
const marks = { level: 'secret', circulation: 'internal', urgency: 'urgent', training: true } as const;

describe('every template', () => {
  it.each(templates.map(({ id }) => id))('%s is tagged PDF/A and PDF/UA by all scripted checks', async (template) => {
    const { pdf, warnings } = await renderPdf(paper(everything, { template, head: { ...partyHead, title: 'Tiêu đề & <ký hiệu>' }, marks, images }), { createdAt });
    expect(qpdfComplaint(pdf)).toBe('');
    expect(pdfFaults(pdf)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('keeps notes, headings and table cells in the structure', async () => {
    const { pdf } = await renderPdf(paper(everything, { head: partyHead, images }), { createdAt });
    const types = new PdfFile(pdf).elements().map(({ type }) => type);
    for (const type of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Caption', 'Reference', 'Note', 'BlockQuote', 'Sect']) expect(types).toContain(type);
  });
});

describe('PDFBox Preflight, where Java and Debian’s libpdfbox2-java are there', () => {
  it('finds nothing against PDF/A-1b on the PDF/A-1a rendering of the same pages', async () => {
    const { pdf } = await renderPdf(paper(everything, { template: 'party-report', head: partyHead, marks, images: {} }), { createdAt, conformance: 'PDF/A-1a' });
    if (!hasPreflight()) console.warn('Preflight is not on this machine: the checks above stand alone.');
    expect(hasPreflight() ? preflightComplaint(pdf) : '').toBe('');
  });
});

describe('the checks find what is broken', () => {
  const breaking: readonly (readonly [string, string | RegExp, string])[] = [
    ['text outside marked content', /\/P <<\s*\/MCID 0\s*>>\s*BDC/, ''],
    ['a skipped heading', '/S /H2', '/S /H5'],
    ['no language', '/Lang (', '/Leng ('],
    ['no pdfuaid', '<pdfuaid:part>1<', '<pdfuaid:part>7<'],
    ['no ToUnicode', '/ToUnicode ', '/ToUniqode '],
    ['no tab order', '/Tabs /S', '/Tabs /R'],
    ['unmarked file', '/Marked true', '/Marked null'],
    ['a note without an ID', '/ID (note-', '/IX (note-'],
  ];
  it.each(breaking)('%s', async (_what, from, to) => {
    const { pdf } = await renderPdf(paper(everything, { head: partyHead, images }), { createdAt });
    const plain = uncompressed(pdf).toString('latin1');
    const broken = plain.replace(from, (found) => to.padEnd(found.length, ' '));
    expect(broken).not.toBe(plain);
    expect(pdfFaults(pdf)).toEqual([]);
    expect(pdfFaults(Buffer.from(broken, 'latin1'))).not.toEqual([]);
  });

  it.each([
    ['[<0001>] TJ', 'outside marked content'], ['/P BMC BT EMC ET', 'crosses BT or ET'], ['/Artifact BMC 1 2 m EMC EMC', 'EMC without BDC'], ['/Artifact BMC 1 re f EMC', 're takes 4'], ['q', 'q without Q'],
  ])('content “%s”', (content, fault) => {
    expect(contentFaults(content).join('; ')).toContain(fault);
  });

  it('a truncated file', async () => {
    const { pdf } = await renderPdf(paper([paragraph(prose)]), { createdAt });
    expect(qpdfComplaint(pdf)).toBe('');
    expect(qpdfComplaint(pdf.slice(0, pdf.length - 400))).not.toBe('');
  });
});
