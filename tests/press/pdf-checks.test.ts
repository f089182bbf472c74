import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { contentFaults } from './helpers/content-check';
import { createdAt, paper, paragraph, partyHead, prose } from './helpers/documents';
import { everything, everythingNew, everyImage } from './helpers/everything';
import { pdfFaults, structureChecks } from './helpers/structure-check';
import { bodyText, encrypted, hasPreflight, phraseBox, preflightComplaint, qpdfComplaint, uncompressed, wordBoxes } from './helpers/tools';

let good: Uint8Array;
let plain = '';
beforeAll(async () => {
  good = (await renderPdf(paper([...everything, ...everythingNew], { head: partyHead, images: everyImage }), { createdAt })).pdf;
  plain = uncompressed(good).toString('latin1');
});

/** Swaps one place of the file for something of the same length, so that every offset stays true. */
function broken(from: string | RegExp, to: string): Buffer {
  const found = plain.replace(from, (words) => to.padEnd(words.length, ' ').slice(0, words.length));
  expect(found).not.toBe(plain);
  return Buffer.from(found, 'latin1');
}

type Breakage = readonly [check: (typeof structureChecks)[number], from: string | RegExp, to: string];
const breakages: readonly Breakage[] = [
  ['marked', '/Marked true', '/Marked null'],
  ['language', /\/Lang \(/, '/Leng ('],
  ['structure tree', /\/K \[(?=\s+\d+ 0 R\s+\]\s+\/ParentTree )/, '/Q ['],
  ['parent tree', /\/ParentTree \d+ 0 R/, ''],
  ['title displayed', '/DisplayDocTitle true', '/DisplayDocTitle null'],
  ['output intent', '/DestOutputProfile ', '/DestOutputPropile '],
  ['file ID', /\/ID \[(?=<|\s)/, '/IX ['],
  ['no scripts', '/PageMode /UseOutlines', '/OpenAction [ null ]'],
  ['XMP uncompressed', '<x:xmpmeta ', '<y:xmpmeta '],
  ['XMP well formed', '</dc:title>', '</dc:tidle>'],
  ['pdfaid', '<pdfaid:part>2<', '<pdfaid:part>9<'],
  ['pdfuaid', '<pdfuaid:part>1<', '<pdfuaid:part>7<'],
  ['XMP title', '<dc:title><rdf:Alt><rdf:li', '<dc:title><rdf:Alt><rdf:LI'],
  ['font embedded', '/FontFile2 ', '/FontFyle2 '],
  ['ToUnicode', '/ToUnicode ', '/ToUniqode '],
  ['subset tag', /\/BaseFont \/[A-Z]{6}\+(?=[\s\S]{0,200}\/Subtype \/Type0)/, '/BaseFont /nosub1+'],
  ['heading levels', '/S /H2', '/S /H5'],
  ['Figure Alt', /\/Alt (?=[<(])/, '/Alz '],
  ['Link Contents', /\/Contents (?=[<(][^>)]*[>)][\s\S]{0,400}?\/Subtype \/Link)/, '/Kontents '],
  ['Link in the structure', /\/StructParent (?=\d)/, '/StruktParent '.slice(0, 14)],
  ['Note ID', '/ID (note-', '/IX (note-'],
  ['known types', '/S /BlockQuote', '/S /BlokkQuote'],
  ['table rows', /\/S \/TD\b/, '/S /P '],
  ['list items', /\/S \/L\s/, '/S /P'],
  ['tab order', '/Tabs /S', '/Tabs /R'],
  ['content', /\/P <<\s*\/MCID 0\s*>>\s*BDC/, ''],
  ['marks in the parent tree', '/StructParents 0', '/StructParents 9'],
];

describe('one file broken on purpose for each check', () => {
  it('the file itself is good by all of them', () => {
    expect(pdfFaults(good)).toEqual([]);
    expect(pdfFaults(Buffer.from(plain, 'latin1'))).toEqual([]);
  });
  it.each(breakages)('%s', (check, from, to) => {
    const faults = pdfFaults(broken(from, to));
    expect(faults.filter((fault) => fault.startsWith(`${check}:`))).not.toEqual([]);
  });
  it('no check is without its broken file', () => {
    expect(structureChecks.filter((check) => check !== 'not encrypted' && !breakages.some(([name]) => name === check))).toEqual([]);
  });

  it.each([
    ['[<0001>] TJ', 'outside marked content'], ['/P BMC BT EMC ET', 'crosses BT or ET'], ['/Artifact BMC 1 2 m EMC EMC', 'EMC without BDC'], ['/Artifact BMC 1 re f EMC', 're takes 4'], ['q', 'q without Q'],
    ['Q', 'Q without q'], ['/P <</MCID 0>> BDC', 'BDC without EMC'], ['/Artifact BMC 1 2 zz EMC', 'unknown operator'], ['BT', 'BT without ET'], ['/P <</MCID 0>> BDC [<0001>] TJ EMC', 'outside a text object'],
    ['/P <</MCID 0>> BDC EMC /P <</MCID 0>> BDC EMC', 'MCID 0 twice'], ['/P <</MCID 0>> BDC /Artifact BMC EMC EMC', 'artifact inside'],
  ])('content “%s”', (content, fault) => {
    expect(contentFaults(content).join('; ')).toContain(fault);
  });

  it('not encrypted', () => {
    expect(pdfFaults(encrypted(good)).filter((fault) => fault.startsWith('not encrypted:'))).not.toEqual([]);
  });

  it('qpdf: a truncated file', () => {
    expect(qpdfComplaint(good)).toBe('');
    expect(qpdfComplaint(good.slice(0, good.length - 400))).not.toBe('');
  });

  it('text: a letter that is mapped to another one', () => {
    const swapped = plain.replaceAll(/<0111>(?=[\s\]])/g, '<0112>');
    expect(swapped).not.toBe(plain);
    expect(bodyText(good)).toContain('đảng viên');
    expect(bodyText(Buffer.from(swapped, 'latin1'))).not.toContain('đảng viên');
  });

  it('positions: a line moved by a millimetre', () => {
    const left = (pdf: Uint8Array): number => phraseBox(wordBoxes(pdf), 'TỈNH ỦY AN GIANG').left;
    const moved = broken(/(?<=BDC\s[\s\S]{0,60}1 0 0 -1 \d{2})\d(?=\.\d+ [\d.]+ Tm)/, '9');
    expect(Math.abs(left(moved) - left(good))).toBeGreaterThan(0.9);
  });

  it('Preflight, where it is: an operator it does not know', async () => {
    const strict = (await renderPdf(paper([paragraph(prose)]), { createdAt, conformance: 'PDF/A-1a' })).pdf;
    const text = uncompressed(strict).toString('latin1');
    const wrong = Buffer.from(text.replace(/\/Tabs \/S/, '/AA << >>'.slice(0, 8)), 'latin1');
    expect(hasPreflight() ? preflightComplaint(strict) : '').toBe('');
    expect(hasPreflight() ? preflightComplaint(wrong) : 'not on this machine').not.toBe('');
  });
});
