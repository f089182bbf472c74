import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { isSeriousWarning } from '../../shared/errors/press';
import { templates } from '../../shared/forms';
import { createdAt, paper, partyHead } from './helpers/documents';
import { everyImage, everything, everythingNew } from './helpers/everything';
import { PdfFile, pdfFaults } from './helpers/structure-check';
import { hasPreflight, preflightComplaint, qpdfComplaint } from './helpers/tools';

const images = everyImage;
const marks = { level: 'secret', circulation: 'internal', urgency: 'urgent', training: true } as const;

describe('every template', () => {
  it.each(templates.map(({ id }) => id))('%s is tagged PDF/A and PDF/UA by all scripted checks', async (template) => {
    const { pdf, warnings } = await renderPdf(paper([...everything, ...everythingNew], { template, head: { ...partyHead, title: 'Tiêu đề & <ký hiệu>' }, marks, images }), { createdAt });
    expect(qpdfComplaint(pdf)).toBe('');
    expect(pdfFaults(pdf)).toEqual([]);
    expect(warnings.filter(({ code }) => isSeriousWarning(code))).toEqual([]);
  });

  it('keeps notes, headings and table cells in the structure', async () => {
    const { pdf } = await renderPdf(paper(everything, { head: partyHead, images }), { createdAt });
    const types = new PdfFile(pdf).elements().map(({ type }) => type);
    for (const type of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Caption', 'Reference', 'Note', 'BlockQuote', 'Sect']) expect(types).toContain(type);
  });
});

describe('PDFBox Preflight, where Java and Debian’s libpdfbox2-java are there', () => {
  it('finds nothing against PDF/A-1b on the PDF/A-1a rendering of the same pages', async () => {
    const { pdf } = await renderPdf(paper([...everything, ...everythingNew], { template: 'party-report', head: partyHead, marks, images: {} }), { createdAt, conformance: 'PDF/A-1a' });
    if (!hasPreflight()) console.warn('Preflight is not on this machine: the checks above stand alone.');
    expect(hasPreflight() ? preflightComplaint(pdf) : '').toBe('');
  });
});
