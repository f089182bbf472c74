import { expect, test } from '@playwright/test';
import { startProgram, type Program } from '../helpers/app';
import { counting, type CountingServer } from '../helpers/counting-server';

/** Checklist 11 to 15: nowhere to go, no second window, no web view, nothing handed to the system. */
let program: Program;
let server: CountingServer;

test.beforeEach(async () => {
  server = await counting();
  program = await startProgram();
  await program.app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address: string) => void opened.push(address);
  });
});
test.afterEach(async () => {
  await program.close();
  await server.close();
});

/** Runs `work` in the page as a task of its own, so that a prevented navigation holds nothing up; then lets it have its effect. */
async function inPage(work: (address: string) => void): Promise<void> {
  await program.page.evaluate(`setTimeout(() => (${work.toString()})(${JSON.stringify(server.address)}), 0); undefined`);
  await new Promise((resolve) => { setTimeout(resolve, 400); });
}

const state = (): Promise<{ contents: number; address: string; frames: number; opened: string[] }> => program.app.evaluate(({ BrowserWindow, webContents }) => {
  const page = BrowserWindow.getAllWindows()[0]!.webContents;
  return { contents: webContents.getAllWebContents().length, address: page.getURL(), frames: page.mainFrame.framesInSubtree.length, opened: (globalThis as unknown as { opened: string[] }).opened };
});
const untouched = { contents: 1, address: 'app://toasoan/index.html', frames: 1, opened: [] as string[] };

const ways: Record<string, (address: string) => void> = {
  '13: by address': (address) => { location.href = address; },
  '13: by replacing': (address) => { location.replace(address); },
  '13: to a file': () => { location.href = 'file:///etc/hostname'; },
  '13: within our own scheme': () => { location.href = 'app://toasoan/assets/'; },
  '13: to a lookalike of our scheme': () => { location.href = 'app://toasoan.example/index.html'; },
  '13: by a link': (address) => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  },
  '13: by a form': (address) => {
    const form = document.createElement('form');
    form.action = address;
    form.method = 'post';
    document.body.append(form);
    form.submit();
    form.remove();
  },
  '13: by a refresh in the head': (address) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0; url=${address}`;
    document.head.append(meta);
  },
  '13: by a frame': (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    setTimeout(() => frame.remove(), 200);
  },
  '13: by dropping an address': (address) => {
    const data = new DataTransfer();
    data.setData('text/uri-list', address);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  },
  '14: by a new window': (address) => { window.open(address); },
  '14: by a link to a new window': (address) => {
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
  },
  '15: to a mail program': () => { location.href = 'mailto:someone@example.com'; },
  '15: to any program': () => { window.open('search-ms:query=x'); },
};

for (const [name, way] of Object.entries(ways)) {
  test(`${name}: the page stays where it is and nothing is asked of the network or the system`, async () => {
    await inPage(way);
    expect(await state()).toEqual(untouched);
    expect(server.requests()).toBe(0);
    expect(await program.page.evaluate(() => typeof window.toasoan.call)).toBe('function');
  });
}

test('beyond: every kind of popup is denied (CVE-2026-102674)', async () => {
  const opened = await program.page.evaluate(() => ['about:blank', '', 'app://toasoan/index.html', 'data:text/html,x', 'blob:app://toasoan/x']
    .flatMap((address) => ['', 'noopener', 'popup,width=10'].map((features) => window.open(address, '_blank', features) === null)));
  expect(opened).toEqual(Array.from({ length: 15 }, () => true));
  expect((await state()).contents).toBe(1);
});

test('11, 12: a web view is an unknown element, and one that attaches all the same is refused', async () => {
  const kind = await program.page.evaluate(async () => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'data:text/html,x');
    view.setAttribute('allowpopups', '');
    document.body.append(view);
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    const methods = ['loadURL', 'getURL', 'executeJavaScript'].filter((name) => name in view);
    view.remove();
    return methods;
  });
  expect(kind).toEqual([]);
  const prevented = await program.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    let stopped = false;
    contents.emit('will-attach-webview', { preventDefault: () => { stopped = true; } }, {}, {});
    return stopped;
  });
  expect(prevented).toBe(true);
  expect((await state()).contents).toBe(1);
});
