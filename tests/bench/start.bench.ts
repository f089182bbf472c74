import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const pairs = 10;

/** A window that shows one paragraph and nothing else: the floor under any Electron program. */
function bareProgram(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.js' }));
  writeFileSync(join(folder, 'main.js'), `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768 }).loadFile('index.html'));`);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bare</title><p>bare</p>');
  return folder;
}

/** Milliseconds from starting the process to the page's first contentful paint. */
async function firstPaint(args: readonly string[]): Promise<number> {
  const started = Date.now();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({ executablePath: process.execPath, args: [...asRoot, ...args], env: withoutRunAsNode() });
  try {
    const page = await app.firstWindow();
    const painted = await page.evaluate(async () => {
      const entry = await new Promise<PerformanceEntry>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (!first) return;
          observer.disconnect();
          resolve(first);
        }).observe({ type: 'paint', buffered: true });
      });
      return performance.timeOrigin + entry.startTime;
    });
    return painted - started;
  } finally {
    await app.close();
  }
}

function withoutRunAsNode(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _drop, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Cold start of the program on an empty profile against a bare window of the same Electron, in interleaved pairs. */
export async function run(): Promise<void> {
  if (!process.env['DISPLAY']) throw new Error('A display is needed: run under xvfb-run.');
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-start-'));
  const bare = bareProgram(join(folder, 'bare'));
  const ratios: number[] = [];
  const bareTimes: number[] = [];
  const ours: number[] = [];
  try {
    for (let pair = 0; pair <= pairs; pair += 1) {
      const floor = await firstPaint([bare, `--user-data-dir=${join(folder, `bare-${pair}`)}`]);
      const own = await firstPaint([root, `--user-data-dir=${join(folder, `own-${pair}`)}`, '--vault', join(folder, `vault-${pair}`)]);
      // The first pair warms the disk's cache and is not counted.
      if (pair === 0) continue;
      bareTimes.push(floor);
      ours.push(own);
      ratios.push(own / floor);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`start: ratio ${median(ratios).toFixed(2)} (median of ${pairs} pairs; ours ${Math.round(median(ours))} ms, bare window ${Math.round(median(bareTimes))} ms to first contentful paint)`);
}
