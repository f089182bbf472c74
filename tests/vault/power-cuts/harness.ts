import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Place, Scenario } from './scenario';

const root = join(import.meta.dirname, '../../..');
const folder = join(import.meta.dirname, 'scenarios');
const cutAt = ['write', 'pwrite64', 'fsync', 'fdatasync', 'rename', 'unlink', 'ftruncate'] as const;

const scenarios = new Map(Object.entries(import.meta.glob<{ scenario: Scenario }>('./scenarios/*.ts', { eager: true }))
  .map(([path, { scenario }]) => [basename(path, '.ts'), scenario]));

export const scenarioNames = (): string[] => [...scenarios.keys()].sort();

interface Ready {
  readonly name: string;
  readonly scenario: Scenario;
  readonly bundle: string;
  readonly prepared: string;
  readonly state: unknown;
}
export interface CutFigures {
  readonly name: string;
  /** The process was killed at work. */
  readonly cuts: number;
  /** It was done before its turn came. */
  readonly tooLate: number;
  readonly failures: readonly string[];
}

const placeIn = (base: string): Place => ({ vault: join(base, 'vault'), seen: join(base, 'seen') });

/** One file, so that a process starts in a quarter of a second. */
async function bundled(name: string): Promise<string> {
  const file = join(root, '.cache/power-cuts', `${name}-${process.pid}.mjs`);
  const bundle = await rolldown({ input: join(folder, `${name}.ts`), platform: 'node', external: /^[^./]/, logLevel: 'silent' });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}

async function ready(name: string, base: string): Promise<Ready> {
  const scenario = scenarios.get(name);
  if (!scenario) throw new Error(`there is no scenario ${name}`);
  const prepared = join(base, name);
  mkdirSync(prepared, { recursive: true });
  const state = JSON.parse(JSON.stringify(await scenario.prepare(placeIn(prepared)) ?? null)) as unknown;
  return { name, scenario, bundle: await bundled(name), prepared, state };
}

interface Ended {
  readonly lines: readonly string[];
  readonly killed: boolean;
  readonly errors: string;
  readonly milliseconds: number;
}

/** Runs `act` on the folder, under `wrapper` where given; `kill` milliseconds after it is ready. */
function run({ bundle, state }: Ready, at: string, wrapper: readonly string[], kill?: number): Promise<Ended> {
  const place = placeIn(at);
  const command = [...wrapper, process.execPath, join(import.meta.dirname, 'run-child.mjs'), bundle, place.vault, place.seen, JSON.stringify(state)];
  return new Promise((resolve) => {
    const child = spawn(command[0] ?? '', command.slice(1), { cwd: root, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, errors, begun] = ['', '', 0];
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (begun > 0 || !output.startsWith('ready\n')) return;
      begun = performance.now();
      if (kill !== undefined) setTimeout(() => child.kill('SIGKILL'), kill);
    });
    child.on('close', (code, signal) => {
      const lines = output.split('\n').slice(1, -1);
      resolve({ lines, killed: signal === 'SIGKILL' || code === 137, errors, milliseconds: performance.now() - begun });
    });
  });
}

const strace = (...options: readonly string[]): string[] => ['strace', '-f', '-qq', '-e', `trace=${cutAt.join(',')}`, ...options];

/** Every system call after "ready" that a cut may come at: its name and its number in its thread. */
async function callsOf(plan: Ready, base: string): Promise<{ call: string; number: number }[]> {
  const [at, log] = [join(base, 'trial'), join(base, 'calls.txt')];
  rmSync(at, { recursive: true, force: true });
  cpSync(plan.prepared, at, { recursive: true });
  const ended = await run(plan, at, strace('-o', log));
  if (!ended.lines.includes('done')) throw new Error(`${plan.name} does not get to its end without a cut: ${ended.errors.slice(-2000)}`);
  const counts = new Map<string, number>();
  const calls: { call: string; number: number }[] = [];
  let begun = false;
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const [, thread = '', call = ''] = /^(\d+)\s+(\w+)\(/.exec(line) ?? [];
    if (call === '') continue;
    const number = (counts.get(`${thread} ${call}`) ?? 0) + 1;
    counts.set(`${thread} ${call}`, number);
    if (begun) calls.push({ call, number });
    else begun = call === 'write' && line.includes('"ready\\n"');
  }
  return calls;
}

async function cutOnce(plan: Ready, base: string, how: readonly string[], kill?: number): Promise<'cut' | 'too late'> {
  const at = join(base, 'trial');
  rmSync(at, { recursive: true, force: true });
  cpSync(plan.prepared, at, { recursive: true });
  const ended = await run(plan, at, how, kill);
  if (!ended.killed && !ended.lines.includes('done')) throw new Error(`ended by itself: ${ended.errors.slice(-2000)}`);
  await plan.scenario.check(placeIn(at), plan.state, ended.lines.filter((line) => line !== 'done'));
  return ended.killed ? 'cut' : 'too late';
}

/**
 * Cuts the power in the middle of a scenario until it was cut `count` times. `calls`: at random system calls, by strace; `times`: at random
 * moments, which needs no tool.
 */
export async function proveCuts(name: string, count: number, by: 'calls' | 'times', random: () => number = Math.random): Promise<CutFigures> {
  const base = mkdtempSync(join(tmpdir(), 'power-cuts-'));
  const failures: string[] = [];
  let [cuts, tooLate] = [0, 0];
  try {
    const plan = await ready(name, base);
    const calls = by === 'calls' ? await callsOf(plan, base) : [];
    const whole = join(base, 'whole');
    cpSync(plan.prepared, whole, { recursive: true });
    const span = by === 'times' ? (await run(plan, whole, [])).milliseconds : 0;
    for (let turn = 0; cuts < count && turn < count * 3; turn += 1) {
      const aim = calls[Math.floor(random() * calls.length)];
      const moment = random() * span;
      const told = aim ? `at ${aim.call} ${aim.number}` : `after ${moment.toFixed(0)} ms`;
      try {
        const ended = aim
          ? await cutOnce(plan, base, strace('-o', '/dev/null', '-e', `inject=${aim.call}:signal=SIGKILL:when=${aim.number}`))
          : await cutOnce(plan, base, [], moment);
        if (ended === 'cut') cuts += 1;
        else tooLate += 1;
      } catch (error) {
        cuts += 1;
        failures.push(`${name} ${told}: ${error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : String(error)}`);
      }
    }
    return { name, cuts, tooLate, failures };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** `npm run prove:power-cuts -- COUNT [SCENARIO]`: COUNT cuts over all scenarios, at random system calls. Needs strace. */
export async function main(count = '500', only = ''): Promise<void> {
  const names = scenarioNames().filter((name) => only === '' || name === only);
  const start = performance.now();
  const all: CutFigures[] = [];
  for (const [index, name] of names.entries()) {
    const share = Math.floor(Number(count) / names.length) + (index < Number(count) % names.length ? 1 : 0);
    const figures = await proveCuts(name, share, 'calls');
    console.log(`${name}: ${figures.cuts} cuts, ${figures.tooLate} too late, ${figures.failures.length} failures`);
    for (const failure of figures.failures) console.log(`  ${failure}`);
    all.push(figures);
  }
  const [cuts, failures] = [all.reduce((sum, { cuts: each }) => sum + each, 0), all.flatMap((each) => each.failures)];
  console.log(`${cuts} cuts in ${names.length} scenarios in ${((performance.now() - start) / 1000).toFixed(0)} s: ${failures.length} failures`);
  if (failures.length > 0 || cuts < Number(count)) process.exitCode = 1;
}
