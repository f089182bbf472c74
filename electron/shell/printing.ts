import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow, session, type WebContentsPrintOptions, type WebFrameMain } from 'electron';
import type { OfficeToShell, PrintOutcome } from '../office/host-messages';
import { pageScheme } from './security/origin';
import { denyPermissions } from './security/permissions';
import { mayPrintingLoad, printOrigin, viewerOrigin } from './security/viewer';

const jobName = 'ToaSoan';
const loadMs = 30_000;
type Duplex = Extract<OfficeToShell, { type: 'print' }>['duplex'];

/** Documents on their way to the printer, by the random address they are served under, once. */
const waiting = new Map<string, Uint8Array>();

/**
 * Prints the very bytes of a PDF, page for page at its own size, through a hidden window showing it. The bytes go from memory to the
 * system's spooler and into no file of ours.
 * @param printer prints there without asking; null opens the system's dialog
 * @param duplex asked of the printer; some drivers keep to their own setting, which is why sheets are imposed in the file
 */
export async function printPdf(pdf: Uint8Array, printer: string | null, duplex: Duplex = null): Promise<PrintOutcome> {
  const address = `${printOrigin}${randomUUID()}.pdf`;
  waiting.set(address, pdf);
  const window = new BrowserWindow({
    show: false, width: 900, height: 1200, skipTaskbar: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, plugins: true, spellcheck: false, devTools: false, backgroundThrottling: false },
  });
  try {
    await window.loadURL(address);
    if (!(await viewerIsReady(window))) return 'failed';
    // The viewer takes the title of the paper for the job's name, which queues and logs of the system show to others.
    for (const frame of window.webContents.mainFrame.framesInSubtree.filter(isViewerOrTop)) await frame.executeJavaScript(`document.title = ${JSON.stringify(jobName)}`);
    return await inMemoryFolder(() => print(window, printer, duplex));
  } catch {
    return 'failed';
  } finally {
    waiting.delete(address);
    window.destroy();
  }
}

function print(window: BrowserWindow, printer: string | null, duplex: Duplex): Promise<PrintOutcome> {
  const options: WebContentsPrintOptions = printer === null
    ? { silent: false, printBackground: true, margins: { marginType: 'none' }, ...(duplex ? { duplexMode: duplex } : {}) }
    : { silent: true, deviceName: printer, printBackground: true, margins: { marginType: 'none' }, ...(duplex ? { duplexMode: duplex } : {}) };
  return new Promise((resolve) => {
    window.webContents.print(options, (success, reason) => {
      resolve(success ? 'printed' : /cancell?ed/i.test(reason) ? 'cancelled' : 'failed');
    });
  });
}

const isViewerOrTop = (frame: WebFrameMain): boolean => frame.parent === null || frame.url.startsWith(viewerOrigin);

/** The viewer holds the document in a frame of its own, two below the window's. */
async function viewerIsReady(window: BrowserWindow): Promise<boolean> {
  const deadline = Date.now() + loadMs;
  while (Date.now() < deadline) {
    const frame = window.webContents.mainFrame.framesInSubtree.find((candidate) => candidate.parent?.parent && candidate.url.startsWith(printOrigin));
    if (frame && !window.webContents.isLoading()) {
      await wait(300);
      return true;
    }
    await wait(50);
  }
  return false;
}

/** GTK's dialog hands the job over through a temporary file: while it does, temporary files are kept in memory. */
async function inMemoryFolder<Result>(work: () => Promise<Result>): Promise<Result> {
  const memory = '/dev/shm';
  if (process.platform !== 'linux' || !existsSync(memory)) return work();
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = memory;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The default session serves print jobs and nothing else. Once, when `app` is ready. */
export function preparePrinting(): void {
  const own = session.defaultSession;
  own.protocol.handle(pageScheme, (request) => {
    const pdf = waiting.get(request.url);
    if (request.method !== 'GET' || !pdf) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } });
  });
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !mayPrintingLoad(url) });
  });
  denyPermissions(own);
  own.setSpellCheckerEnabled(false);
  own.on('will-download', (event) => event.preventDefault());
}
