import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallInput, CallOutput } from '../../shared/contract';
import type { BlockJson } from '../../shared/document/json';
import { newPaperDocument } from '../../shared/document/paper-document';
import { wholeOfficeScope, type DraftId } from '../../shared/domain/ids';
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

describe('several drafts as one file', () => {
  let office: TestOffice;
  const ids = new Map<string, DraftId>();
  const of = (...names: string[]): DraftId[] => names.map((name) => ids.get(name)!);
  const ask = (names: string[], more: Partial<CallInput<'press.bundle.preview'>> = {}) => ({ ids: of(...names), title: 'Tập họp', contents: true, imposition: null, ...more });

  beforeAll(async () => {
    office = await newOffice('training');
    for (const [name, template, level, words] of [
      ['một', 'meeting-a5', 'open', 'Trang của bản một'], ['hai', 'meeting-a5', 'open', 'Trang của bản hai'], ['thư', 'party-letter', 'open', 'Trang của thư'], ['mật', 'meeting-a5', 'confidential', 'Trang mật'],
      ['số', 'meeting-a5', 'open', 'Số căn cước 079085001234 ở trang'],
    ] as const) {
      const draft = await office.call('drafts.create', { template, title: `Bản ${name}`, classification: { topicId: await office.topic(), level, scopeId: wholeOfficeScope, circulationMark: 'none' } });
      const { head } = await office.call('drafts.open', { id: draft.id });
      await office.call('drafts.save', { id: draft.id, baseRevision: draft.revision, head: { ...head, title: `Bản ${name}` }, content: { type: 'doc', content: pagesOf(2, words) } });
      ids.set(name, draft.id);
    }
  });
  afterAll(() => office.dispose());

  const textOf = (path: string): string => spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/gu, ' ');

  test('are seen, saved and printed as the same bytes, in the order asked for, with contents or without', async () => {
    const shown = await office.call('press.bundle.preview', { ...ask(['hai', 'một']), jobId: office.job() });
    expect(shown).toMatchObject({ pageCount: 5, pageMm: { widthMm: 148, heightMm: 210 }, warnings: [] });
    const target = office.grantWrite('tap.pdf');
    expect(await office.call('press.bundle.save', { ...ask(['hai', 'một']), grant: target.grant })).toEqual({ pageCount: 5, warnings: [] });
    expect(Buffer.from(readFileSync(target.path)).equals(Buffer.from(shown.pdf))).toBe(true);
    expect(await office.call('press.bundle.print', ask(['hai', 'một']))).toEqual({ printed: true });
    expect(Buffer.from(office.printed.at(-1)!.pdf).equals(Buffer.from(shown.pdf))).toBe(true);
    expect(textOf(target.path)).toContain('TẬP HỌP');
    expect(textOf(target.path)).toMatch(/MỤC LỤC.*Trang của bản hai 1.*Trang của bản hai 2.*Trang của bản một 1.*Trang của bản một 2/u);
    const bare = await office.call('press.bundle.preview', ask(['hai', 'một'], { contents: false }));
    expect(bare.pageCount).toBe(4);
  });

  test('fold into one booklet where their pages are alike', async () => {
    const target = office.grantWrite('gap.pdf');
    await office.call('press.bundle.save', { ...ask(['một', 'hai'], { imposition: booklet }), grant: target.grant });
    expect(sizes(target.path)).toEqual(['297×210', '297×210', '297×210', '297×210']);
    await office.call('press.bundle.print', ask(['một', 'hai'], { imposition: booklet }));
    expect(office.printed.at(-1)!.duplex).toBe('longEdge');
    expect((await office.call('press.bundle.preview', ask(['một', 'thư']))).pageMm).toBeNull();
    await expect(office.call('press.bundle.preview', ask(['một', 'thư'], { imposition: booklet }))).rejects.toMatchObject({ code: 'bundleSizesDiffer' });
  });

  test('with one of Mật among them are seen with its mark, and leave only as numbered copies', async () => {
    const shown = await office.call('press.bundle.preview', ask(['một', 'mật']));
    const path = join(office.folder, 'xem.pdf');
    writeFileSync(path, shown.pdf);
    // Its mark and that of the contents, which name it.
    expect(textOf(path).match(/\bMẬT\b/gu)?.length).toBeGreaterThanOrEqual(2);
    const before = office.printed.length;
    const target = office.grantWrite('mat.pdf');
    await expect(office.call('press.bundle.save', { ...ask(['một', 'mật']), grant: target.grant })).rejects.toMatchObject({ code: 'printThroughCopies', params: { level: 'confidential' } });
    await expect(office.call('press.bundle.print', ask(['mật', 'một']))).rejects.toMatchObject({ code: 'printThroughCopies' });
    expect([existsSync(target.path), office.printed.length]).toEqual([false, before]);
  });

  test('are stopped by what any one of them would be stopped by, and go when it was seen', async () => {
    const target = office.grantWrite('so.pdf');
    const stopped = await office.router.handle('press.bundle.save', { ...ask(['một', 'số']), grant: target.grant });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'leaksFound', params: { name: 'Tập họp', forbidden: 0 } } });
    expect(existsSync(target.path)).toBe(false);
    const leaksSeen = stopped.ok ? '' : String(stopped.error.params['token']);
    await office.call('press.bundle.save', { ...ask(['một', 'số']), grant: target.grant, leaksSeen });
    expect(existsSync(target.path)).toBe(true);
  });

  test('leave a line for each draft in the log, and one that is not there is told as missing', async () => {
    const lines = (await office.session.vault.audit.list(100, null)).filter(({ action }) => action === 'press.bundle.print');
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map(({ object }) => object))).toEqual(new Set(of('một', 'hai')));
    await expect(office.call('press.bundle.preview', ask(['một'], { ids: [...of('một'), 'khong-co' as DraftId] }))).rejects.toMatchObject({ code: 'draftMissing' });
    await expect(office.call('press.bundle.preview', ask([]))).rejects.toMatchObject({ code: 'badInput' });
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

  test('several papers, or a bundle, become one file', () => {
    const papers = [write('mot.json', pagesOf(2, 'Bản một')), write('hai.json', pagesOf(1, 'Bản hai'))];
    expect(toasoan(['print', ...papers, '--to', at('tap.pdf'), '--title', 'Tập họp', '--contents'], null)).toMatchObject({ code: 0, lines: [{ files: papers, pageCount: 4 }] });
    expect(spawnSync('pdftotext', [at('tap.pdf'), '-'], { encoding: 'utf8' }).stdout).toMatch(/TẬP HỌP[^]*Bản một 1[^]*Bản một 2[^]*Bản hai 1/u);
    writeFileSync(at('bo.json'), JSON.stringify({ format: 'toasoan-bundle', version: 1, title: 'Tập họp', contents: true, parts: papers.map((path) => JSON.parse(readFileSync(path, 'utf8')) as unknown) }));
    expect(toasoan(['print', at('bo.json'), '--to', at('bo.pdf')], null)).toMatchObject({ code: 0, lines: [{ pageCount: 4 }] });
    expect(readFileSync(at('bo.pdf')).equals(readFileSync(at('tap.pdf')))).toBe(true);
    expect(toasoan(['print', at('bo.json'), '--to', at('gap.pdf'), '--booklet'], null).code).toBe(0);
    expect(sizes(at('gap.pdf'))).toEqual(['297×210', '297×210']);
    for (const wrong of [[at('bo.json'), '--template', 'brief'], [papers[0]!, '--contents']]) expect(toasoan(['print', ...wrong, '--to', at('sai.pdf')], null)).toMatchObject({ code: 2, lines: [{ code: 'usage' }] });
    expect(toasoan(['print', ...papers, '--to', at('sai.docx')], null).code).toBe(2);
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
