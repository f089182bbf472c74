import { expect, test } from '@playwright/test';
import { sandboxIsOn, startProgram, type Program } from '../helpers/app';
import { counting, type CountingServer } from '../helpers/counting-server';
import { readFileSync } from 'node:fs';

/** Electron's security checklist, the items a page can feel (numbers as in Electron's docs/tutorial/security.md). */
let program: Program;
let server: CountingServer;

test.beforeAll(async () => {
  server = await counting();
  program = await startProgram();
});
test.afterAll(async () => {
  await program.close();
  await server.close();
});

/** What the window was really made with, as Chromium holds it. */
const preferences = (): Promise<Record<string, unknown>> => program.app.evaluate(({ BrowserWindow }) => {
  const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
  const { session: _session, ...plain } = contents.getLastWebPreferences();
  return JSON.parse(JSON.stringify(plain)) as Record<string, unknown>;
});

test('1: nothing but our own content is loaded, and no server is reached', async () => {
  const loaded = await program.page.evaluate(() => [location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)]);
  expect(loaded.filter((address) => !/^(app:\/\/toasoan\/|data:|blob:app:\/\/toasoan\/)/.test(address))).toEqual([]);
  const outcome = await program.page.evaluate(async (address) => {
    /** What comes of an element or socket that tells by events how it went. */
    const outcome = (make: () => EventTarget, loaded: string): Promise<string> => new Promise((resolve) => {
      try {
        const target = make();
        target.addEventListener(loaded, () => resolve('loaded'));
        target.addEventListener('error', () => resolve('refused'));
      } catch {
        resolve('refused');
      }
    });
    const image = (): Promise<string> => outcome(() => Object.assign(new Image(), { src: `${address}/x.png` }), 'load');
    const socket = (): Promise<string> => outcome(() => new WebSocket(address.replace('http', 'ws')), 'open');
    const script = (): Promise<string> => outcome(() => {
      const element = document.createElement('script');
      document.head.append(element);
      return Object.assign(element, { src: `${address}/x.js` });
    }, 'load');
    const beacon = navigator.sendBeacon(address, 'x') ? 'sent' : 'refused';
    return { fetch: await fetch(address).then(() => 'loaded', () => 'refused'), image: await image(), socket: await socket(), script: await script(), beacon };
  }, server.address);
  expect(outcome).toMatchObject({ fetch: 'refused', image: 'refused', socket: 'refused', script: 'refused' });
  expect(server.requests()).toBe(0);
});

test('2: the page has no Node', async () => {
  const kinds = await program.page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'setImmediate'].map((name) => typeof (globalThis as Record<string, unknown>)[name]));
  expect(new Set(kinds)).toEqual(new Set(['undefined']));
  const found = await preferences();
  for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames']) expect(found[name] ?? false).toBe(false);
});

test('3: what the page does to its own world does not reach the bridge', async () => {
  const caught = await program.page.evaluate(async () => {
    let seen = 0;
    const original = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function post(this: MessagePort, message: unknown) {
      // The page has ports of its own; only a call would be the bridge's.
      if (typeof message === 'object' && message !== null && 'name' in message) seen += 1;
      original.call(this, message);
    };
    const originalThen = Promise.prototype.then;
    const envelope = await window.toasoan.call('office.status', {});
    MessagePort.prototype.postMessage = original;
    return { seen, ok: envelope.ok, sameThen: Promise.prototype.then === originalThen };
  });
  expect(caught).toEqual({ seen: 0, ok: true, sameThen: true });
  expect(await preferences()).toMatchObject({ contextIsolation: true });
});

test('4: the page runs in the sandbox', async () => {
  expect(await preferences()).toMatchObject({ sandbox: true });
  const pid = await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId());
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  // Without a sandbox only where root, or a machine without namespaces, starts the tests.
  expect(await program.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(!sandboxIsOn);
  expect(/^Seccomp:\t(\d)/m.exec(status)?.[1]).toBe(sandboxIsOn ? '2' : '0');
});

test('5: every permission is denied, asked for or looked up, except writing plain text to the clipboard', async () => {
  const answers = await program.page.evaluate(async () => {
    const lookUp = async (name: string): Promise<string> => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state, () => 'denied');
    const asked = async (work: () => Promise<unknown>): Promise<string> => work().then(() => 'granted', () => 'denied');
    return {
      lookedUp: await Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage', 'background-sync', 'screen-wake-lock'].map(lookUp)),
      notification: await Notification.requestPermission(),
      place: await asked(() => new Promise((resolve, reject) => { navigator.geolocation.getCurrentPosition(resolve, reject); })),
      camera: await asked(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await asked(() => navigator.mediaDevices.getDisplayMedia()),
      readClipboard: await asked(() => navigator.clipboard.readText()),
      midi: await asked(() => navigator.requestMIDIAccess()),
      writeClipboard: await asked(() => navigator.clipboard.writeText('chữ')),
    };
  });
  expect(answers.lookedUp.filter((state) => state === 'granted')).toEqual([]);
  expect(answers).toMatchObject({ notification: 'denied', place: 'denied', camera: 'denied', screen: 'denied', readClipboard: 'denied', midi: 'denied', writeClipboard: 'granted' });
});

test('6, 8, 9, 10, 11: web security is on; insecure content, experiments and web views are off', async () => {
  const found = await preferences();
  expect(found).toMatchObject({ webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false });
  expect(found['enableBlinkFeatures'] ?? '').toBe('');
  const switches = await program.app.evaluate(({ app }) => ['disable-web-security', 'enable-blink-features', 'allow-running-insecure-content', 'enable-experimental-web-platform-features'].filter((name) => app.commandLine.hasSwitch(name)));
  expect(switches).toEqual([]);
});

test('7: the content policy is in the header and in the page, and holds', async () => {
  const header = await program.app.evaluate(async ({ BrowserWindow }) => {
    const answer = await BrowserWindow.getAllWindows()[0]!.webContents.session.fetch('app://toasoan/index.html');
    return answer.headers.get('content-security-policy');
  });
  const meta = await program.page.evaluate(() => document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'));
  for (const directive of [`default-src 'none'`, `script-src 'self'`, `style-src 'self'`, `connect-src 'none'`, `base-uri 'none'`, `form-action 'none'`, `frame-src 'none'`, `require-trusted-types-for 'script'`]) {
    expect(header).toContain(directive);
    expect(meta).toContain(directive);
  }
  expect(header).toContain(`frame-ancestors 'none'`);
  expect(header).not.toMatch(/unsafe-(inline|eval)/);
  const held = await program.page.evaluate(async () => {
    const marked = globalThis as Record<string, unknown>;
    const attempt = (work: () => void): string => {
      try {
        work();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    const inline = document.createElement('div');
    const style = document.createElement('style');
    style.textContent = '#policy-probe { color: rgb(17, 23, 29) }';
    inline.id = 'policy-probe';
    document.body.append(style, inline);
    // Later, in a task of the page's own: what the debugger calls itself is exempt from the policy.
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    const results = {
      evaluate: attempt(() => { (Reflect.get(globalThis, 'eval') as (source: string) => void)('globalThis.evaluated = true'); }),
      makeFunction: attempt(() => { new Function('globalThis.evaluated = true')(); }),
      markup: attempt(() => { inline.innerHTML = '<img src=x onerror="globalThis.evaluated = true">'; }),
      handler: attempt(() => { inline.setAttribute('onclick', 'globalThis.evaluated = true'); inline.click(); }),
      write: attempt(() => { document.write('<p>x</p>'); }),
      policy: attempt(() => { (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('other', {}); }),
      styled: getComputedStyle(inline).color === 'rgb(17, 23, 29)',
    };
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    style.remove();
    inline.remove();
    return { ...results, ran: marked['evaluated'] === true };
  });
  expect(held).toMatchObject({ evaluate: 'refused', makeFunction: 'refused', markup: 'refused', write: 'refused', policy: 'refused', styled: false, ran: false });
});

test('18: only files of the built page are served, by GET, and nothing by file:', async () => {
  const answers = await program.app.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]!.webContents.session;
    const ask = async (address: string, init?: RequestInit): Promise<number | string> => session.fetch(address, init).then(({ status }) => status, () => 'refused');
    return {
      page: await ask('app://toasoan/index.html'),
      up: await ask('app://toasoan/../../package.json'),
      upEncoded: await ask('app://toasoan/%2e%2e%2f%2e%2e%2fpackage.json'),
      upBackslash: await ask('app://toasoan/..%5c..%5cpackage.json'),
      broken: await ask('app://toasoan/%zz'),
      folder: await ask('app://toasoan/'),
      otherHost: await ask('app://other/index.html'),
      lookalike: await ask('app://toasoan.example/index.html'),
      post: await ask('app://toasoan/index.html', { method: 'POST', body: 'x' }),
      file: await ask('file:///etc/hostname'),
    };
  });
  expect(answers).toMatchObject({ page: 200, up: 404, upEncoded: 404, upBackslash: 404, broken: 404, folder: 404, post: 405, file: 'refused' });
  expect([answers.otherHost, answers.lookalike]).toEqual(['refused', 'refused']);
  expect(await program.page.evaluate(() => fetch('file:///etc/hostname').then(() => 'loaded', () => 'refused'))).toBe('refused');
});

test('20: the bridge is a few names; unknown operations are refused; a listener gets the payload alone', async () => {
  const surface = await program.page.evaluate(async () => {
    const bridge = window.toasoan;
    const heard: unknown[][] = [];
    const command: unknown[][] = [];
    bridge.on('session.changed', (...given: unknown[]) => heard.push(given));
    bridge.shell.onCommand((...given: unknown[]) => command.push(given));
    const unknown = await bridge.call('vault.dump', {});
    const inherited = await bridge.call('constructor', {});
    return {
      names: Object.keys(bridge).sort(), shell: Object.keys(bridge.shell).sort(), unknown, inherited,
      heard, command, electron: ['electron', 'ipcRenderer', 'require'].filter((name) => name in window),
      writable: (() => {
        try {
          (bridge as unknown as Record<string, unknown>)['call'] = null;
        } catch {
          return false;
        }
        return bridge.call === null;
      })(),
    };
  });
  expect(surface.names).toEqual(['call', 'on', 'shell']);
  expect(surface.shell).toEqual(['chooseFiles', 'chooseFolder', 'chooseSaveTarget', 'grantDropped', 'onCommand', 'openHandbook']);
  expect(surface.electron).toEqual([]);
  expect(surface.writable).toBe(false);
  for (const envelope of [surface.unknown, surface.inherited]) expect(envelope).toEqual({ ok: false, error: { code: 'unknownOperation', params: {} } });
});

test('20: a menu command reaches the page as one word', async () => {
  await program.page.evaluate(() => {
    const heard: unknown[][] = [];
    (globalThis as Record<string, unknown>)['heard'] = heard;
    window.toasoan.shell.onCommand((...given: unknown[]) => heard.push(given));
  });
  await program.app.evaluate(({ BrowserWindow, Menu }) => {
    const window = BrowserWindow.getAllWindows()[0]!;
    window.focus();
    Menu.getApplicationMenu()!.getMenuItemById('pane.next')!.click(undefined, window, window.webContents);
  });
  await expect.poll(() => program.page.evaluate(() => (globalThis as Record<string, unknown>)['heard'])).toEqual([['pane.next']]);
});
