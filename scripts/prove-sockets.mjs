// npm run prove:sockets -- [MINUTES]: the whole program under strace, worked by keys alone (no debugging port), round after round: log in, look
// for papers, read, write, preview, lock, log in again. Fails where any of its processes ever
// bound, sent or received on an internet socket, or opened one for a stream.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from './build.mjs';
import { withDisplay } from './display.mjs';
import { root, rootSwitches, withUtf8 } from './electron.mjs';
import { setUp } from './setup.mjs';

const minutes = Number(process.argv[2] ?? 30);
const [loginName, password] = ['bientap', 'bientap-2026'];
for (const tool of ['strace', 'xdotool']) {
  if (spawnSync(tool, ['-V']).error && spawnSync(tool, ['version']).error) {
    console.error(`prove:sockets: ${tool} is needed.`);
    process.exit(2);
  }
}
const { path } = await setUp({ forTests: true });
build();
const folder = mkdtempSync(join(tmpdir(), 'toasoan-sockets-'));
const trace = join(folder, 'trace.txt');
const made = spawnSync(path, [join(root, 'dist/office/command-line.cjs'), 'demo', '--to', folder], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
if (made.status !== 0) process.exit(1);

const failures = await withDisplay(async (environment) => {
  const program = spawn('strace', ['-f', '-qq', '-yy', '-e', 'trace=network', '-o', trace, path, ...rootSwitches(), root, '--vault', join(folder, 'kho'), '--profile', join(folder, 'profile')], {
    stdio: 'ignore', env: withUtf8(environment),
  });
  const xdotool = (...words) => spawnSync('xdotool', words, { env: environment, encoding: 'utf8' }).stdout?.trim() ?? '';
  const title = () => xdotool('getwindowname', xdotool('search', '--onlyvisible', '--name', 'Tòa Soạn').split('\n').at(-1) ?? '');
  const key = async (name, after = 400) => {
    xdotool('key', '--clearmodifiers', name);
    await wait(after);
  };
  const type = (words) => xdotool('type', '--delay', '25', words);
  const until = async (what, right) => {
    for (let tries = 0; tries < 60; tries += 1) {
      if (right(title())) return;
      await wait(500);
    }
    throw new Error(`prove:sockets: waited in vain for ${what}; the title is "${title()}"`);
  };
  await until('the window', (words) => words.includes('Tòa Soạn'));
  // The field of the name has the focus once the page is drawn; under strace that takes its time.
  await wait(12_000);
  type(loginName);
  await key('Tab');
  type(password);
  await key('Return', 5_000);
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  while (Date.now() < end) {
    for (const words of ['dat dai', 'chuyen doi so', 'bao hiem']) {
      await key('ctrl+2', 800);
      await key('ctrl+f');
      await key('ctrl+a');
      type(words);
      await wait(1_500);
      await key('Return', 1_500);
    }
    await key('ctrl+1', 1_000);
    await key('ctrl+k', 800);
    type('sinh hoat');
    await wait(1_200);
    await key('Return', 3_000);
    type('Con thuyen giay cho cau hoi qua dam sen. ');
    await key('ctrl+s', 1_000);
    await key('ctrl+3', 3_000);
    await key('ctrl+l', 3_000);
    await until('the lock', (words) => words.includes('Đã khoá'));
    // The page in its new process needs its time under strace; what was typed too early went nowhere.
    for (let tries = 0; tries < 10 && title().includes('Đã khoá'); tries += 1) {
      await wait(3_000);
      await key('ctrl+a');
      type(password);
      await key('Return', 4_000);
    }
    await until('the unlocking', (words) => !words.includes('Đã khoá'));
    rounds += 1;
    if (rounds === 1 && process.env.TOASOAN_PICTURE) spawnSync('import', ['-window', 'root', process.env.TOASOAN_PICTURE], { env: environment });
  }
  const ended = new Promise((resolve) => { program.once('exit', resolve); });
  await key('ctrl+q', 4_000);
  spawnSync('pkill', ['-TERM', '-P', String(program.pid)]);
  await ended;
  const calls = readFileSync(trace, 'utf8').split('\n');
  const families = new Map();
  for (const call of calls) {
    const family = /\bsocket(?:pair)?\((AF_\w+)/.exec(call)?.[1];
    if (family) families.set(family, (families.get(family) ?? 0) + 1);
  }
  // Two kinds are Chromium's own and speak to nobody: sockets made only to ask the kernel for the names of the adapters, and one look
  // into the routing table (connecting a datagram socket sends nothing). Whatever else is done with an internet socket is a failure.
  const made = calls.filter((call) => /\bsocket\(AF_INET6?,/.test(call));
  const done = calls.filter((call) => /\b(?!socket\(|getsockname\(|getsockopt\(|setsockopt\()\w+\(\d+<(?:TCP|UDP|ICMP|RAW|PING)/.test(call) || /\b(?:bind|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET/.test(call));
  const looks = done.filter((call) => /\bconnect\(\d+<UDP.*"2001:4860:4860::8888"/.test(call));
  const wrong = [...done.filter((call) => !looks.includes(call)), ...made.filter((call) => !call.includes('SOCK_DGRAM'))];
  console.log(JSON.stringify({ minutes, rounds, networkCalls: calls.length, sockets: Object.fromEntries(families), neverUsed: made.length - looks.length, looksIntoTheRoutes: looks.length, spokeToAnybody: wrong.length }));
  for (const call of wrong.slice(0, 20)) console.error(call);
  return wrong.length;
});
rmSync(folder, { recursive: true, force: true });
process.exit(failures > 0 ? 1 : 0);
