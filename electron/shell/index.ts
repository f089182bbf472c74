import { app, BrowserWindow, dialog, Menu } from 'electron';
import { readArguments } from './arguments';
import { runCommandLine } from './command-line';
import { lockWhenUnwatched } from './locking';
import { buildMenu } from './menu';
import { OfficeHost } from './office-host';
import { settlePlaces } from './places';
import { readPreferences } from './preferences';
import { preparePrinting, printPdf } from './printing';
import { routeShell } from './router';
import { confineContents } from './security/navigation';
import { quietenChromium } from './security/network';
import { registerPageScheme } from './security/scheme';
import { shellTexts } from './texts';
import { Windows } from './windows';

const given = readArguments(process.argv.slice(1), app.isPackaged ? null : app.getAppPath());
const development = !app.isPackaged && process.argv.includes('--development');
const places = settlePlaces(given);
const texts = shellTexts(given.language ?? (readPreferences(places.preferences)['toasoan.language'] === 'en' ? 'en' : 'vi'));

// The name becomes part of a header Chromium sends to our own scheme, where letters with marks are not allowed.
app.setName('ToaSoan');
quietenChromium(app);

if (given.command) {
  void runCommandLine(places.commandLine, given.command);
} else {
  openProgram();
}

function openProgram(): void {
  // Both together stop the page from starting; only the start script, as root, gives --no-sandbox.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerPageScheme();
  confineContents(app);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  void app.whenReady().then(start);
}

function start(): void {
  preparePrinting();
  const windows = new Windows(places, texts, development);
  const office = new OfficeHost(places.office, {
    vaultPath: places.vault, witnessPath: places.seen, workersPath: places.workers, version: __VERSION__,
  }, {
    sessionState: (message) => {
      const ended = windows.showSession(message);
      if (!ended) return;
      void windows.renew();
      void office.renew(message.lockedFor);
    },
    died: () => {
      if (windows.sessionOpen) void windows.renew();
    },
    print: ({ jobId, pdf, duplex }) => void printPdf(pdf, given.printer, duplex).then((outcome) => office.printed(jobId, outcome)),
    gaveUp: () => dialog.showErrorBox(texts.productName, texts.officeGone),
  });
  routeShell(windows, office, texts, places.preferences);
  office.start();
  Menu.setApplicationMenu(buildMenu(texts, (command) => windows.sendToFocused(command)));
  windows.openMain();
  lockWhenUnwatched((reason) => {
    windows.blank();
    office.lock(reason);
  }, () => windows.sendToAll('lock'), () => windows.sessionsEnded);

  app.on('second-instance', () => windows.focusMain());
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) windows.openMain();
  });
  app.on('window-all-closed', () => app.quit());
  let stopped = false;
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    stopped = true;
    void office.stop().finally(() => app.quit());
  });
}
