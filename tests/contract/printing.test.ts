import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallOutput } from '../../shared/contract';
import type { BlockJson } from '../../shared/document/json';
import { newPaperDocument } from '../../shared/document/paper-document';
import { wholeOfficeScope } from '../../shared/domain/ids';
import { plainBooklet, sheetSizes, type Imposition } from '../../shared/imposition';
import { commandLineBundle, toasoan } from '../helpers/command-line';
import { newOffice, type TestOffice } from '../helpers/office';

const paragraph = (text: string): BlockJson => ({ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text }] });
const pagesOf = (count: number, words: string): BlockJson[] => Array.from({ length: count }, (_, index) => [...(index ? [{ type: 'pageBreak' } as const] : []), paragraph(`${words} ${index + 1}`)]).flat();
const booklet: Imposition = { kind: 'booklet', ...plainBooklet(sheetSizes.A4), duplex: 'longEdge' };

/** Width and height of each page in whole millimetres. */
function sizes(path: string): string[] {
  const { stdout } = spawnSync('pdfinfo', ['-f', '1', '-l', '999', path], { encoding: 'utf8' });
  return [...stdout.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map((match) => [match[1], match[2]].map((points) => Math.round((Number(points) * 25.4) / 72)).join('×'));
}

describe('printing by the contract', () => {
  let office: TestOffice;
  let draft: CallOutput<'drafts.create'>;

  beforeAll(async () => {
    office = await newOffice('training');
    draft = await office.call('drafts.create', { template: 'meeting-a5', title: 'Sách nhỏ', classification: { topicId: await office.topic(), level: 'open', scopeId: wholeOfficeScope, circulationMark: 'none' } });
    const { head } = await office.call('drafts.open', { id: draft.id });
    await office.call('drafts.save', { id: draft.id, baseRevision: draft.revision, head, content: { type: 'doc', content: pagesOf(6, 'Trang sách') } });
  });
  afterAll(() => office.dispose());

  test('a booklet is previewed, saved and printed as the same bytes, and the printer is told how to turn the paper', async () => {
    const shown = await office.call('press.preview', { id: draft.id, imposition: booklet });
    expect(shown).toMatchObject({ pageCount: 6, pageMm: { widthMm: 148, heightMm: 210 } });
    const target = office.grantWrite('sach.pdf');
    await office.call('press.save', { id: draft.id, grant: target.grant, imposition: booklet });
    expect(Buffer.from(readFileSync(target.path)).equals(Buffer.from(shown.pdf))).toBe(true);
    expect(sizes(target.path)).toEqual(['297×210', '297×210', '297×210', '297×210']);
    await office.call('press.print', { id: draft.id, imposition: booklet });
    expect(Buffer.from(office.printed.at(-1)!.pdf).equals(Buffer.from(shown.pdf))).toBe(true);
    expect(office.printed.at(-1)!.duplex).toBe('longEdge');
    await office.call('press.print', { id: draft.id, imposition: { ...booklet, faces: 'fronts' } });
    expect(office.printed.at(-1)!.duplex).toBe('simplex');
    await office.call('press.print', { id: draft.id });
    expect(office.printed.at(-1)!.duplex).toBeNull();
  });

  test('what cannot be folded is refused, and so is what nobody can print on', async () => {
    await expect(office.call('press.preview', { id: draft.id, imposition: { ...booklet, cropMarks: true } })).rejects.toMatchObject({ code: 'sheetTooSmallForMarks' });
    await expect(office.call('press.preview', { id: draft.id, imposition: { ...booklet, sheet: { widthMm: 5, heightMm: 5 } } })).rejects.toMatchObject({ code: 'badInput' });
    await expect(office.call('press.preview', { id: draft.id, imposition: { ...booklet, signaturePages: 6 } })).rejects.toMatchObject({ code: 'badInput' });
  });

  test('a long setting is stopped by its job, and the next paper is set all the same', async () => {
    const { head, draft: now } = await office.call('drafts.open', { id: draft.id });
    await office.call('drafts.save', { id: draft.id, baseRevision: now.revision, head, content: { type: 'doc', content: Array.from({ length: 9_000 }, (_, index) => paragraph(`Đoạn thứ ${index} kể chuyện ${index * 7} của ấp, xã và của bà con hai bên bờ sông.`)) } });
    const jobId = office.job();
    const cancelling = wait(150).then(() => office.call('jobs.cancel', { jobId }));
    await expect(office.call('press.preview', { id: draft.id, jobId })).rejects.toMatchObject({ code: 'cancelled' });
    await cancelling;
    await office.call('drafts.save', { id: draft.id, baseRevision: now.revision + 1, head, content: { type: 'doc', content: pagesOf(2, 'Ngắn') } });
    expect((await office.call('press.preview', { id: draft.id, jobId: office.job() })).pageCount).toBe(2);
  });
});

describe('printing by the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-print-'));
  const at = (name: string): string => join(folder, name);
  const write = (name: string, content: BlockJson[]): string => {
    writeFileSync(at(name), JSON.stringify(newPaperDocument('meeting-a5', { type: 'doc', content }, { title: 'Sách nhỏ', date: '2026-11-21' })));
    return at(name);
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('--booklet puts pages on sheets', () => {
    const paper = write('sach.json', pagesOf(6, 'Trang sách'));
    const { code, lines } = toasoan(['print', paper, '--to', at('sach.pdf'), '--booklet', '--sheet', 'A3', '--duplex', 'long-edge', '--creep', '0,1', '--signature', '4', '--blanks', 'before-last', '--crop-marks', '--fold-marks'], null);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ pageCount: 6, warnings: [] }]);
    expect(sizes(at('sach.pdf'))).toEqual(['420×297', '420×297', '420×297', '420×297']);
    expect(toasoan(['print', paper, '--to', at('thu.pdf'), '--test-sheet'], null).code).toBe(0);
    expect(sizes(at('thu.pdf'))).toEqual(['297×210', '297×210']);
    expect(toasoan(['print', paper, '--to', at('xen.pdf'), '--crop-marks'], null).code).toBe(0);
    expect(sizes(at('xen.pdf'))).toEqual(Array.from({ length: 6 }, () => '164×226'));
    expect(toasoan(['print', paper, '--to', at('nho.pdf'), '--booklet', '--crop-marks'], null)).toMatchObject({ code: 1, lines: [{ code: 'sheetTooSmallForMarks' }] });
    expect(existsSync(at('nho.pdf'))).toBe(false);
    for (const wrong of [['--sheet', 'A3'], ['--booklet', '--duplex', 'left'], ['--booklet', '--signature', '6'], ['--booklet', '--creep', '9'], ['--booklet', '--sheet', 'A9']]) {
      expect(toasoan(['print', paper, '--to', at('sai.pdf'), ...wrong], null)).toMatchObject({ code: 2, lines: [{ code: 'usage' }] });
    }
  });

  test('what should be looked at goes to standard error with its page; --strict writes no file then', () => {
    const paper = write('la.json', [paragraph('Trang một'), { type: 'pageBreak' }, paragraph('Một chữ 漢 lạ')]);
    const told = spawnSync(process.execPath, [commandLineBundle, 'print', paper, '--to', at('la.pdf')], { encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
    expect([told.status, told.stderr.trim()]).toEqual([0, expect.stringMatching(/^Trang 2: Không in được ký tự “漢”.*\[missingGlyph\]$/)]);
    expect(existsSync(at('la.pdf'))).toBe(true);
    expect(toasoan(['print', paper, '--to', at('nghiem.pdf'), '--strict'], null)).toMatchObject({ code: 1, lines: [{ to: null, warnings: [{ code: 'missingGlyph', params: { page: 2 } }] }] });
    expect(existsSync(at('nghiem.pdf'))).toBe(false);
    expect(toasoan(['print', write('tot.json', [paragraph('Trang một')]), '--to', at('tot.pdf'), '--strict'], null).code).toBe(0);
  });
});
