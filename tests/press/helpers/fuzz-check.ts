import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { renderPdf } from '../../../electron/press';
import { renderDocx } from '../../../electron/press/docx';
import { renderHtml } from '../../../electron/press/html';
import { renderText } from '../../../electron/press/text';
import { docxFaults } from './docx-check';
import type { RandomPaper } from './random-document';
import { pdfFaults } from './structure-check';
import { need } from './tools';

const runFile = promisify(execFile);
const createdAt = '2026-11-21T08:00:00Z';

const token = /w[zjfþ]+w/g;

const timesIn = (text: string, letter: string): number => text.split(letter).length - 1;

/** Words of the document that a text does not hold; a long word may have been cut over lines, a title may be in capitals. */
export function lostWords(wanted: ReadonlySet<string>, text: string): string[] {
  const letters = text.replace(/\s+/g, '').toLowerCase();
  const found = new Set(letters.match(token) ?? []);
  const lost = [...wanted].filter((word) => !found.has(word));
  if (lost.length === 0) return [];
  // In a column narrower than the word its letters stand on two pages, with other columns between: all are there, and no other word has them.
  const all = [...wanted].join('');
  return [...'wzjfþ'].every((letter) => timesIn(letters, letter) >= timesIn(all, letter)) ? [] : lost;
}

const message = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)} ${(error.stack ?? '').split('\n').slice(1, 4).map((line) => line.trim()).join(' ← ')}` : String(error));

interface Checked {
  readonly pages: number;
  readonly faults: readonly string[];
}

async function pdfFindings(paper: RandomPaper, thorough: boolean): Promise<Checked> {
  const { pdf, pageCount } = await renderPdf(paper.document, { createdAt });
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, pdf);
    const [checked, read] = await Promise.all([
      runFile(need('qpdf'), ['--check', path], { maxBuffer: 1 << 28 }).then(({ stdout, stderr }) => (/WARNING/.test(stdout + stderr) ? `qpdf: ${(stdout + stderr).slice(0, 200)}` : ''), (error: unknown) => `qpdf: ${message(error)}`),
      runFile(need('pdftotext'), ['-raw', '-enc', 'UTF-8', path, '-'], { maxBuffer: 1 << 28 }).then(({ stdout }) => stdout),
    ]);
    const lost = lostWords(paper.everywhere, read);
    return { pages: pageCount, faults: [...(checked ? [checked] : []), ...(lost.length > 0 ? [`pdf: lost ${lost.slice(0, 6).join(' ')} (${lost.length} of ${paper.everywhere.size})`] : []), ...(thorough ? [...new Set(pdfFaults(pdf))].slice(0, 5).map((fault) => `pdf: ${fault}`) : [])] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function docxFindings(paper: RandomPaper): Promise<string[]> {
  const bytes = await renderDocx(paper.document, { createdAt });
  const files = unzipSync(bytes);
  const text = ['word/document.xml', 'word/footnotes.xml'].map((name) => strFromU8(files[name] ?? new Uint8Array()).replace(/<[^>]*>/g, '')).join('');
  const lost = lostWords(paper.everywhere, text);
  return [...docxFaults(bytes).slice(0, 5).map((fault) => `docx: ${fault}`), ...(lost.length > 0 ? [`docx: lost ${lost.slice(0, 6).join(' ')} (${lost.length})`] : [])];
}

function textFindings(paper: RandomPaper): string[] {
  const html = new TextDecoder('utf-8', { fatal: true }).decode(renderHtml(paper.document));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(renderText(paper.document));
  const faults: string[] = [];
  for (const [name, lost] of [['html', lostWords(paper.everywhere, html.replace(/<[^>]*>/g, ''))], ['text', lostWords(paper.everywhere, text)]] as const) {
    if (lost.length > 0) faults.push(`${name}: lost ${lost.slice(0, 6).join(' ')} (${lost.length})`);
  }
  if (/<script|\son\w+=/i.test(html.replace(/>[^<]*</g, '><'))) faults.push('html: a script');
  if (paper.document.marks.level !== 'open' && !text.startsWith('Độ mật: ')) faults.push('text: the level is not first');
  return faults;
}

/** Everything wrong with the four forms of one document made by chance. @param thorough also every scripted check of the PDF */
export async function findings(paper: RandomPaper, thorough: boolean): Promise<Checked> {
  const faults: string[] = [];
  let pages = 0;
  const look = async (name: string, work: () => Promise<readonly string[]> | readonly string[]): Promise<void> => {
    try {
      faults.push(...(await work()));
    } catch (error) {
      faults.push(`${name}: ${message(error)}`);
    }
  };
  await look('pdf', async () => {
    const checked = await pdfFindings(paper, thorough);
    pages = checked.pages;
    return checked.faults;
  });
  await look('docx', () => docxFindings(paper));
  await look('html', () => textFindings(paper));
  return { pages, faults };
}
