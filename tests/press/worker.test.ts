import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PressAnswer, PressJob } from '../../electron/workers/press';
import { copyPressFiles } from '../../scripts/vite/press-resources';
import { createdAt, khmer, paper, paragraph, prose } from './helpers/documents';
import { bodyText, squeeze } from './helpers/tools';

const root = join(import.meta.dirname, '../..');
let folder = '';
let worker: Worker;

/** The worker as it ships: one CommonJS bundle with its resources beside it. */
beforeAll(async () => {
  folder = mkdtempSync(join(root, '.cache/press-worker-'));
  await build({
    configFile: false, root, logLevel: 'silent',
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: join(root, 'electron/workers/press.ts'), outDir: join(folder, 'workers'), target: 'node22', minify: false, rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
  });
  copyPressFiles(root, join(folder, 'resources'));
  worker = new Worker(join(folder, 'workers/press.cjs'));
});
afterAll(async () => {
  await worker.terminate();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (job: PressJob | object): Promise<PressAnswer> => new Promise((resolve, reject) => {
  worker.once('error', reject).once('message', (told: PressAnswer) => {
    worker.off('error', reject);
    resolve(told);
  });
  worker.postMessage(job);
});

describe('the press worker', () => {
  it('answers document jobs, stays warm, and hands the bytes over', async () => {
    const document = paper([paragraph(prose), paragraph('Chữ thường')]);
    for (const id of [1, 2]) {
      const answer = await ask({ id, kind: 'document', document, options: { createdAt } });
      if (!answer.ok) throw new Error(answer.error.code);
      if ('file' in answer || 'page' in answer) throw new Error('not what a print job is answered with');
      expect(answer.id).toBe(id);
      expect(answer.pageCount).toBe(1);
      expect(answer.warnings).toEqual([]);
      expect(bodyText(answer.pdf)).toBe(squeeze(`${prose} Chữ thường`));
    }
  });

  it('follows a paper that is being written, step by step', async () => {
    const document = paper([paragraph(prose), paragraph('Chữ thường')]);
    const live = async (step: number, more: object) => {
      const answer = await ask({ id: 40 + step, kind: 'live', step, paper: null, change: null, place: { block: 1, share: 0 }, ...more });
      if (!answer.ok || !('page' in answer)) throw new Error('no page');
      return answer.page && bodyText(answer.page.pdf);
    };
    expect(await live(1, { change: { from: 0, remove: 1, insert: [] } })).toBeNull();
    expect(await live(2, { paper: document })).toBe(squeeze(`${prose} Chữ thường`));
    expect(await live(3, { change: { from: 1, remove: 1, insert: [paragraph('Chữ mới')] } })).toBe(squeeze(`${prose} Chữ mới`));
    expect(await live(5, { change: { from: 1, remove: 1, insert: [] } })).toBeNull();
  });

  it('has its fonts, shaper and colour profile beside the bundle', () => {
    const names = readdirSync(join(folder, 'resources'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
    expect(names).toEqual(['NotoSerifKhmer-Bold.ttf', 'NotoSerifKhmer-Regular.ttf', 'Tinos-Bold.ttf', 'Tinos-BoldItalic.ttf', 'Tinos-Italic.ttf', 'Tinos-Regular.ttf', 'harfbuzz.wasm', 'sRGB.icc']);
  });

  it('shapes Khmer in the bundle', async () => {
    const answer = await ask({ id: 3, kind: 'document', document: paper([paragraph(khmer.slice(0, 20))]), options: {} });
    if (!answer.ok) throw new Error(answer.error.code);
    expect('pdf' in answer && bodyText(answer.pdf)).toBe(khmer.slice(0, 20));
  });

  it('answers recovery sheets', async () => {
    const answer = await ask({ id: 4, kind: 'recoverySheet', input: { officeName: 'Văn phòng', parentBody: '', holder: 2, words: 'ABCD EFGH', issuedOn: '2026-11-21', training: false } });
    expect(answer).toMatchObject({ id: 4, ok: true, pageCount: 1 });
  });

  it.each([['docx', 'PK'], ['html', '<!doctype html>'], ['text', '\ufeff']] as const)('answers exports: %s', async (format, begins) => {
    const answer = await ask({ id: 8, kind: 'export', document: paper([paragraph(prose)]), format, options: { createdAt } });
    expect(answer).toMatchObject({ id: 8, ok: true });
    expect(answer.ok && 'file' in answer && new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.file).startsWith(begins)).toBe(true);
    expect(await ask({ id: 9, kind: 'export', document: { ...paper([]), template: 'nope' }, format, options: { createdAt } })).toMatchObject({ id: 9, ok: false, error: { code: 'templateUnknown' } });
  });

  it('tells an error as an envelope and goes on', async () => {
    const answer = await ask({ id: 5, kind: 'document', document: { ...paper([]), template: 'nope' }, options: {} });
    expect(answer).toMatchObject({ id: 5, ok: false, error: { code: 'templateUnknown' } });
    expect(await ask({ id: 7, kind: 'document', document: { ...paper([]), content: null }, options: {} })).toMatchObject({ id: 7, ok: false, error: { code: 'documentUnprintable' } });
    expect(await ask({ id: 6, kind: 'document', document: paper([paragraph('được')]), options: {} })).toMatchObject({ id: 6, ok: true });
  });
});
