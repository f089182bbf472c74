import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, docxOf, para, pdfOf, run } from './builders';

/** The thread as it ships: bundled to CommonJS like every entry of `dist/workers`. */
const out = mkdtempSync(join(tmpdir(), 'toasoan-intake-'));
let worker: Worker;
let next = 0;
const ask = (name: string, bytes: Uint8Array): Promise<{ id: number; ok: boolean; reading?: { text: string }; error?: object }> => new Promise((done, fail) => {
  const id = (next += 1);
  const copy = bytes.slice();
  worker.once('error', fail);
  worker.once('message', done);
  worker.postMessage({ id, kind: 'read', name, bytes: copy }, [copy.buffer]);
});

describe('the thread that reads papers', () => {
  beforeAll(async () => {
    await build({
      configFile: false, logLevel: 'silent', root: out, resolve: { external: [] }, ssr: { noExternal: true },
      build: { ssr: resolve(import.meta.dirname, '../../electron/workers/intake.ts'), outDir: out, emptyOutDir: false, rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } } },
    });
    worker = new Worker(join(out, 'intake.cjs'), { stderr: true, stdout: true });
  });
  afterAll(async () => {
    await worker.terminate();
    rmSync(out, { recursive: true, force: true });
  });

  it('answers one paper after the other, refusals in between', async () => {
    expect(await ask('a.txt', bytesOf('Việc tuần này'))).toMatchObject({ id: 1, ok: true, reading: { text: 'Việc tuần này' } });
    expect(await ask('a.docx', bytesOf('PK\u0003\u0004'))).toEqual({ id: 2, ok: false, error: { code: 'fileBroken', params: { name: 'a.docx' } } });
    expect(await ask('a.docx', docxOf({ body: para(run('Trồng cây')) }))).toMatchObject({ id: 3, ok: true, reading: { text: 'Trồng cây' } });
    expect(await ask('a.pdf', await pdfOf((pdf) => pdf.text('Giữ sạch đường làng')))).toMatchObject({ id: 4, ok: true, reading: { text: 'Giữ sạch đường làng' } });
    expect(await ask('b.pdf', await pdfOf((pdf) => pdf.text('Lần thứ hai')))).toMatchObject({ id: 5, ok: true, reading: { text: 'Lần thứ hai' } });
  });
});
