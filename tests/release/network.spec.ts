import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { startProgram, type Program } from '../helpers/app';
import { counting, type CountingServer } from '../helpers/counting-server';

/** Beyond the checklist: the network is not there, even for code that got past the page's own policy. */
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

test('the page’s session and the printing session reach no server', async () => {
  const outcomes = await program.app.evaluate(async ({ BrowserWindow, session }, address) => {
    const ask = (where: Electron.Session, to: string): Promise<string> => where.fetch(to).then(() => 'loaded', () => 'refused');
    const own = BrowserWindow.getAllWindows()[0]!.webContents.session;
    return Promise.all([ask(own, address), ask(own, address.replace('127.0.0.1', 'localhost')), ask(own, 'https://example.com/'), ask(session.defaultSession, address)]);
  }, server.address);
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(server.requests()).toBe(0);
});

test('a page without any content policy reaches no server either', async () => {
  const outcome = await program.app.evaluate(async ({ BrowserWindow }, address) => {
    const window = new BrowserWindow({ show: false, webPreferences: { session: BrowserWindow.getAllWindows()[0]!.webContents.session, sandbox: true } });
    await window.loadURL('data:text/html,<title>no policy</title>');
    const found = await window.webContents.executeJavaScript(`(async () => {
      const socket = new Promise((resolve) => { const s = new WebSocket('${address.replace('http', 'ws')}'); s.onopen = () => resolve('loaded'); s.onerror = () => resolve('refused'); });
      const image = new Promise((resolve) => { const i = new Image(); i.onload = () => resolve('loaded'); i.onerror = () => resolve('refused'); i.src = '${address}/x.png'; });
      return [await fetch('${address}').then(() => 'loaded', () => 'refused'), await socket, await image];
    })()`) as string[];
    window.destroy();
    return found;
  }, server.address);
  expect(outcome).toEqual(['refused', 'refused', 'refused']);
  expect(server.requests()).toBe(0);
});

test('a call between peers gathers no address of this machine', async () => {
  const candidates = await program.page.evaluate(async () => {
    const peer = new RTCPeerConnection({ iceServers: [] });
    const found: string[] = [];
    peer.onicecandidate = ({ candidate }) => {
      if (candidate?.candidate) found.push(candidate.candidate);
    };
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise((resolve) => { setTimeout(resolve, 1500); });
    peer.close();
    return found;
  });
  expect(candidates).toEqual([]);
});

test('the spell checker is off and no dictionary is fetched', async () => {
  const enabled = await program.app.evaluate(({ BrowserWindow, session }) => [BrowserWindow.getAllWindows()[0]!.webContents.session, session.defaultSession].map((own) => own.isSpellCheckerEnabled()));
  expect(enabled).toEqual([false, false]);
});

test('no process of the program holds an internet socket but the test’s own debugging ports', async () => {
  await program.page.waitForTimeout(3_000);
  const pids = await program.processIds();
  const held = new Set(pids.flatMap((pid) => socketsOf(pid)));
  const open = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) => internetSockets(table)).filter(({ inode }) => held.has(inode));
  // Playwright talks to the inspector and to the page over two ports of the loopback; both ends are ours.
  expect(open.filter(({ local, table }) => table.startsWith('udp') || !local.startsWith('0100007F'))).toEqual([]);
});

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1] ?? [];
    } catch {
      return [];
    }
  });
}

function internetSockets(table: string): { table: string; local: string; remote: string; inode: string }[] {
  return readFileSync(`/proc/net/${table}`, 'utf8').trim().split('\n').slice(1).map((line) => {
    const [, local = '', remote = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
    return { table, local, remote, inode };
  });
}
