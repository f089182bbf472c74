import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WorkerHost } from '../../../electron/office/workers';

/** A thread that does what the message says: answer, refuse, hang, die, swell. */
const obedient = `
const { parentPort } = require('node:worker_threads');
let jobs = 0;
parentPort.on('message', ({ id, act }) => {
  jobs += 1;
  if (act === 'answer') parentPort.postMessage({ id, ok: true, jobs });
  if (act === 'refuse') parentPort.postMessage({ id, ok: false, error: { code: 'fileBroken', params: { page: 3 } } });
  if (act === 'hang') for (;;);
  if (act === 'throw') throw new Error('text of a paper');
  if (act === 'exit') process.exit(3);
  if (act === 'swell') { const held = []; for (;;) held.push(new Array(100000).fill({})); }
});`;

describe('the host of a worker thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-workers-'));
  let host: WorkerHost;
  beforeAll(() => writeFileSync(join(folder, 'intake.cjs'), obedient));
  afterEach(() => host.close());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const newHost = (timeoutMs = 60_000): WorkerHost => (host = new WorkerHost(folder, 'intake', { timeoutMs, stuck: 'fileTimedOut', crashed: 'fileTooComplex', heapMb: 64 }));
  const run = (act: string, signal?: AbortSignal) => host.run<{ jobs: number }>({ act }, [], { name: 'bai.docx' }, signal);

  test('answers in order from one warm thread', async () => {
    newHost();
    const answers = await Promise.all([run('answer'), run('answer'), run('answer')]);
    expect(answers.map((answer) => answer.jobs)).toEqual([1, 2, 3]);
  });

  test('a refusal keeps its code, gets the parameters of the call, and the thread lives on', async () => {
    newHost();
    await expect(run('refuse')).rejects.toMatchObject({ code: 'fileBroken', params: { name: 'bai.docx', page: 3 } });
    expect((await run('answer')).jobs).toBe(2);
  });

  test.each([['hang', 'fileTimedOut'], ['throw', 'fileTooComplex'], ['exit', 'fileTooComplex'], ['swell', 'fileTooComplex']])(
    'a thread that does %s is ended and told as %s; the next job meets a new one', async (act, code) => {
      newHost(act === 'hang' ? 1500 : 60_000);
      const [bad, good] = await Promise.allSettled([run(act), run('answer')]);
      expect(bad).toMatchObject({ status: 'rejected', reason: { code, params: { name: 'bai.docx' } } });
      expect(good).toMatchObject({ status: 'fulfilled', value: { jobs: 1 } });
    });

  test('abort ends a running job at once and skips a waiting one', async () => {
    newHost();
    const controller = new AbortController();
    const running = run('hang', controller.signal);
    const waiting = run('answer', controller.signal);
    setTimeout(() => controller.abort(), 50);
    const [first, second] = await Promise.allSettled([running, waiting]);
    expect(first).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } });
    expect((await run('answer')).jobs).toBe(1);
  });
});
