import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packages: Readonly<Record<string, string>> = { pdftotext: 'poppler-utils', pdftoppm: 'poppler-utils', pdffonts: 'poppler-utils', pdfinfo: 'poppler-utils', qpdf: 'qpdf', 'hb-shape': 'libharfbuzz-bin' };

/** Asked for once: a program that was there stays there. */
const there = new Set<string>();

/** Ends the test with what to do when a checking program is not there. */
export function need(program: string): string {
  if (there.has(program)) return program;
  if (spawnSync(program, ['--version']).error) throw new Error(`The press tests need “${program}”. Install it: apt-get install ${packages[program] ?? program}`);
  there.add(program);
  return program;
}

/** Runs `work` with the PDF as a file. */
export function withFile<Result>(pdf: Uint8Array, work: (path: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'press-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, pdf);
    return work(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages of text in the order of the content stream, as poppler reads it. */
export function rawPages(pdf: Uint8Array): string[] {
  return withFile(pdf, (path) => {
    const out = execFileSync(need('pdftotext'), ['-raw', '-enc', 'UTF-8', path, '-'], { maxBuffer: 1 << 28 }).toString('utf8');
    return out.split('\f').slice(0, -1);
  });
}

export const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What a reader finds in the body: artifacts stand at the end of each page's stream and are taken off. */
export function bodyText(pdf: Uint8Array, artifacts: readonly string[] = []): string {
  const pages = rawPages(pdf).map((page, index) => {
    const lines = page.split('\n').map((line) => line.trim()).filter(Boolean);
    const isArtifact = (line: string): boolean => artifacts.reduce((left, mark) => left.replace(mark, ''), line).trim().replace(String(index + 1), '') === '';
    while (lines.length && isArtifact(lines.at(-1) ?? '')) lines.pop();
    return lines.join(' ');
  });
  return squeeze(pages.join(' '));
}

export interface Word {
  readonly text: string;
  readonly page: number;
  /** Millimetres from the page's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const decode = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;|&apos;/g, "'").replace(/&amp;/g, '&');
const toMm = (points: string | undefined): number => (Number(points) * 25.4) / 72;

/** Words with their boxes, from `pdftotext -bbox-layout`. */
export function wordBoxes(pdf: Uint8Array): Word[] {
  return withFile(pdf, (path) => {
    const xml = execFileSync(need('pdftotext'), ['-bbox-layout', path, '-'], { maxBuffer: 1 << 28 }).toString('utf8');
    let page = 0;
    const words: Word[] = [];
    for (const match of xml.matchAll(/<page |<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g)) {
      if (match[0].startsWith('<page')) page += 1;
      else words.push({ page, left: toMm(match[1]), top: toMm(match[2]), right: toMm(match[3]), bottom: toMm(match[4]), text: decode(match[5] ?? '').normalize('NFC') });
    }
    return words;
  });
}

/** Consecutive words that make up a phrase, as one box. */
export function phraseBox(words: readonly Word[], phrase: string, page = 1): Word {
  const parts = phrase.normalize('NFC').split(' ');
  const onPage = words.filter((word) => word.page === page);
  for (let at = 0; at + parts.length <= onPage.length; at += 1) {
    const run = onPage.slice(at, at + parts.length);
    if (run.every((word, index) => word.text === parts[index])) {
      return {
        text: phrase, page, left: Math.min(...run.map((word) => word.left)), right: Math.max(...run.map((word) => word.right)),
        top: Math.min(...run.map((word) => word.top)), bottom: Math.max(...run.map((word) => word.bottom)),
      };
    }
  }
  throw new Error(`“${phrase}” is not on page ${page}: ${onPage.map((word) => word.text).join(' ').slice(0, 400)}`);
}

/** What `qpdf --check` complains of; empty when it is content. */
export function qpdfComplaint(pdf: Uint8Array): string {
  return withFile(pdf, (path) => {
    const run = spawnSync(need('qpdf'), ['--check', path], { encoding: 'utf8' });
    return run.status === 0 && !/WARNING/.test(run.stdout + run.stderr) ? '' : `${run.stdout}${run.stderr}`.trim();
  });
}

const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'javax.activation', 'jaxb-api', 'commons-logging', 'commons-io'].map((name) => `/usr/share/java/${name}.jar`);

/** True where Java and PDFBox Preflight are installed (libpdfbox2-java libactivation-java libjaxb-api-java). */
export const hasPreflight = (): boolean => jars.slice(0, 6).every((jar) => existsSync(jar)) && !spawnSync('java', ['-version']).error;

/** PDFBox Preflight, PDF/A-1b: its findings, empty when it is content. */
export function preflightComplaint(pdf: Uint8Array): string {
  return withFile(pdf, (path) => {
    const run = spawnSync('java', ['-cp', jars.filter((jar) => existsSync(jar)).join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path], { encoding: 'utf8' });
    const told = `${run.stdout}${run.stderr}`;
    return told.includes('is a valid PDF/A-1b file') ? '' : told.trim();
  });
}

/** The file rewritten by qpdf with plain content streams, to read or to break. */
export function uncompressed(pdf: Uint8Array): Buffer {
  return withFile(pdf, (path, folder) => {
    const out = join(folder, 'plain.pdf');
    spawnSync(need('qpdf'), ['--qdf', '--object-streams=disable', path, out]);
    return readFileSync(out);
  });
}

/** The file encrypted by qpdf, without a password to open it. */
export function encrypted(pdf: Uint8Array): Buffer {
  return withFile(pdf, (path, folder) => {
    const out = join(folder, 'closed.pdf');
    spawnSync(need('qpdf'), ['--encrypt', '', 'owner', '256', '--', path, out]);
    return readFileSync(out);
  });
}

/** Elements and words in the order of the structure tree, as a screen reader meets them; without the places of figures. */
export function structureText(pdf: Uint8Array): string {
  return withFile(pdf, (path) => squeeze(execFileSync(need('pdfinfo'), ['-struct-text', path], { maxBuffer: 1 << 28 }).toString('utf8').replaceAll(/ *\/BBox \[[^\]]*\]/g, '')));
}
