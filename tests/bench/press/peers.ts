import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asDocument, mixedPaper } from './mixed-document';
import { openDocument, typstMarkup, webPage } from './peer-papers';

export const root = join(import.meta.dirname, '../../..');
const fonts = join(root, 'node_modules/@expo-google-fonts/tinos');
const here = join(root, 'tests/bench/press');

/** One whole process: wall milliseconds, and the most memory it held, MiB, where `time` is there to tell. */
export interface Whole {
  readonly ms: number;
  readonly mib: number | null;
}
export interface Peer {
  readonly name: string;
  /** Sets the paper of that folder once, in a process of its own. */
  readonly once: (folder: string) => Whole;
}

const clock = '/usr/bin/time';

function whole(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Whole {
  const timed = existsSync(clock);
  const start = performance.now();
  const run = timed ? spawnSync(clock, ['-f', 'peak %M', program, ...args], { env: environment, stdio: 'pipe' }) : spawnSync(program, args, { env: environment, stdio: 'pipe' });
  const ms = performance.now() - start;
  const told = run.stderr.toString();
  if (run.status !== 0) throw new Error(`${program} ended with ${String(run.status)}: ${told.slice(-400)}`);
  const peak = /peak (\d+)/.exec(told)?.[1];
  return { ms, mib: peak ? Number(peak) / 1024 : null };
}

const found = (...names: string[]): string | undefined => names.find((name) => spawnSync('which', [name]).status === 0);
const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };

/** Our own command line. @throws Error where the application is not built */
export function ours(): Peer {
  const commandLine = join(root, 'dist/office/command-line.cjs');
  if (!existsSync(commandLine)) throw new Error('the application is not built (npm run build)');
  return { name: 'ours', once: (folder) => whole(process.execPath, [commandLine, 'print', join(folder, 'paper.json'), '--to', join(folder, 'ours.pdf')], asNode) };
}

/** The programs this machine has; says which it has not. `TYPST_FOLDER`: where @myriaddreamin/typst-ts-node-compiler was installed by hand. */
export function coldPeers(): Peer[] {
  const peers: Peer[] = [];
  const office = found('soffice', 'libreoffice');
  if (office) {
    const filter = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    peers.push({ name: 'LibreOffice', once: (folder) => whole(office, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', join(folder, 'office'), join(folder, 'paper.fodt')]) });
  } else console.log('press: LibreOffice is not here (apt-get install libreoffice-writer-nogui).');
  const chromium = process.env['CHROMIUM'] ?? found('chromium', 'chromium-browser', 'google-chrome');
  if (chromium) {
    peers.push({
      name: 'Chromium', once: (folder) => whole(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--user-data-dir=${folder}/chromium`, '--allow-file-access-from-files', `--print-to-pdf=${folder}/chromium.pdf`, `file://${folder}/paper.html`]),
    });
  } else console.log('press: Chromium is not here (apt-get install chromium).');
  const typst = join(process.env['TYPST_FOLDER'] ?? join(root, '.cache/typst'), 'node_modules/@myriaddreamin/typst-ts-node-compiler');
  if (existsSync(typst)) peers.push({ name: 'Typst', once: (folder) => whole(process.execPath, [join(here, 'typst-peer.cjs'), typst, fonts, folder, join(folder, 'typst.pdf')], asNode) });
  else console.log('press: Typst is not here (npm install --prefix FOLDER @myriaddreamin/typst-ts-node-compiler, then TYPST_FOLDER=FOLDER).');
  return peers;
}

/** Writes the same paper for everybody; answers its document. */
export function writePapers(folder: string, sections: number) {
  const paper = mixedPaper(sections);
  const document = asDocument(paper);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'paper.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'paper.fodt'), openDocument(paper));
  writeFileSync(join(folder, 'paper.html'), webPage(paper, join(fonts, '400Regular/Tinos_400Regular.ttf')));
  writeFileSync(join(folder, 'paper.typ'), typstMarkup(paper));
  for (const [name, png] of paper.images) writeFileSync(join(folder, `${name}.png`), png);
  return document;
}

/** A window of Electron that prints a page when asked. */
export class WarmWindow {
  private readonly process: ChildProcess;
  private readonly answers: AsyncIterator<string>;

  constructor() {
    const environment: NodeJS.ProcessEnv = { ...process.env };
    delete environment['ELECTRON_RUN_AS_NODE'];
    this.process = spawn(process.execPath, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), join(here, 'electron-peer.cjs')], { env: environment, stdio: ['pipe', 'pipe', 'ignore'] });
    if (!this.process.stdout) throw new Error('no window');
    this.answers = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  async ready(): Promise<boolean> {
    return (await this.answers.next()).value === 'ready';
  }
  /** Milliseconds of one printToPDF of a page that is there already. */
  async print(path: string): Promise<number> {
    this.process.stdin?.write(`${path}\n`);
    const answer = String((await this.answers.next()).value);
    const ms = Number(answer.split(' ')[0]);
    if (Number.isNaN(ms)) throw new Error(answer);
    return ms;
  }
  close(): void {
    this.process.stdin?.end();
  }
}
