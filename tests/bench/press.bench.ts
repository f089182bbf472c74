import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPdf } from '../../electron/press';
import { coldPeers, ours, WarmWindow, writePapers, type Peer, type Whole } from './press/peers';

const createdAt = '2026-11-21T00:00:00Z';
/** Pages, and pairs of each: PRESS_PAIRS changes them all. */
const sizes = [{ pages: 24, pairs: 7 }, { pages: 100, pairs: 7 }, { pages: 500, pairs: 5 }] as const;
const goals: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  LibreOffice: { 24: 3, 100: 3, 500: 3 }, Chromium: { 24: 3.5, 100: 3.5, 500: 3.5 }, 'printToPDF, warm': { 24: 4, 500: 4 }, Typst: { 100: 1, 500: 1.5 },
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

/** Medians of both sides and the median of the ratios of the pairs: each pair runs in the same minute. */
function tell(pages: number, name: string, mine: readonly number[], theirs: readonly number[], more = ''): void {
  const ratio = median(theirs.map((value, index) => value / (mine[index] ?? value)));
  const goal = goals[name]?.[pages];
  const verdict = goal === undefined ? '' : ratio >= goal ? ` (goal ${goal}: reached)` : ` (goal ${goal}: MISSED)`;
  console.log(`press ${pages} pages, ${name}: ours ${milliseconds(median(mine))}, theirs ${milliseconds(median(theirs))}, ${ratio.toFixed(2)} times as fast${verdict}${more}`);
}

function cold(pages: number, pairs: number, mine: Peer, peer: Peer, folder: string): void {
  mine.once(folder);
  peer.once(folder);
  const runs: { mine: Whole; theirs: Whole }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) runs.push({ mine: mine.once(folder), theirs: peer.once(folder) });
  const peak = (values: readonly Whole[]): string => (values[0]?.mib ? `${Math.max(...values.map(({ mib }) => mib ?? 0)).toFixed(0)} MiB` : 'unknown');
  tell(pages, peer.name, runs.map((run) => run.mine.ms), runs.map((run) => run.theirs.ms), `; peak ours ${peak(runs.map((run) => run.mine))}, theirs ${peak(runs.map((run) => run.theirs))}`);
}

async function warm(pages: number, pairs: number, document: Parameters<typeof renderPdf>[0], window: WarmWindow | null, folder: string): Promise<void> {
  const once = async (): Promise<number> => {
    const start = performance.now();
    await renderPdf(document, { createdAt });
    return performance.now() - start;
  };
  for (let round = 0; round < 3; round += 1) await once();
  const mine: number[] = [];
  const theirs: number[] = [];
  if (window) await window.print(join(folder, 'paper.html'));
  for (let pair = 0; pair < pairs; pair += 1) {
    mine.push(await once());
    if (window) theirs.push(await window.print(join(folder, 'paper.html')));
  }
  if (window) tell(pages, 'printToPDF, warm', mine, theirs);
  else console.log(`press ${pages} pages, warm: ${milliseconds(median(mine))}`);
}

/** Mixed papers of 24, 100 and 500 pages, tagged: whole processes against LibreOffice, Chromium and Typst, and warm against a window of Electron, in interleaved pairs. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'press-bench-'));
  const wanted = Number(process.env['PRESS_PAIRS'] ?? 0);
  const mine = ours();
  const peers = coldPeers();
  const window = process.env['DISPLAY'] ? new WarmWindow() : null;
  try {
    if (!window || !(await window.ready())) console.log('press: without a display no window of Electron prints (the script npm run bench brings one).');
    for (const { pages, pairs } of sizes) {
      const place = join(folder, String(pages));
      const document = writePapers(place, pages);
      for (const peer of peers) cold(pages, wanted || pairs, mine, peer, place);
      await warm(pages, wanted || pairs, document, window, place);
    }
  } finally {
    window?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
