import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toasoan } from '../helpers/command-line';

const papers = {
  'bao-cao.txt': 'TỈNH ỦY THỬ\nBAN TUYÊN GIÁO\n*\nSố 12-BC/BTGTU\n\nSông Hậu, ngày 05 tháng 02 năm 2026\n\nBÁO CÁO\nkết quả tuyên truyền về đất đai vùng ven sông\n\nNăm qua, các xã ven sông đã đo đạc lại thửa đất và giải thích cho người dân.\n',
  'ke-hoach.txt': 'TỈNH ỦY THỬ\n*\nSố 21-KL/TU\n\nSông Hậu, ngày 07 tháng 3 năm 2026\n\nKẾT LUẬN\nvề nuôi cá bè mùa nước nổi\n\nMùa nước nổi là dịp kiểm tra lồng bè, nhắc bà con che chắn và ghi sổ.\n',
};

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-cli-'));
  const vault = join(folder, 'kho');
  const as = ['--vault', vault, '--user', 'lan'];
  const at = (name: string): string => join(folder, 'papers', name);
  let report = '';

  beforeAll(() => {
    mkdirSync(join(folder, 'papers'));
    for (const [name, text] of Object.entries(papers)) writeFileSync(at(name), text);
    const made = toasoan(['init', '--vault', vault, '--user', 'lan', '--training', '--sheets', join(folder, 'sheets')]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('init leaves two recovery sheets as PDF and refuses a folder that is a vault or holds something', () => {
    expect(readdirSync(join(folder, 'sheets')).sort()).toEqual(['phieu-khoi-phuc-1.pdf', 'phieu-khoi-phuc-2.pdf']);
    expect(toasoan(['init', '--vault', vault, '--user', 'x'])).toMatchObject({ code: 1, lines: [{ code: 'vaultExists' }] });
    expect(toasoan(['init', '--vault', join(folder, 'papers'), '--user', 'x'])).toMatchObject({ code: 1, lines: [{ code: 'vaultFolderNotEmpty' }] });
  });

  test('import files a folder, a line a file, and knows a paper it has', () => {
    const first = toasoan(['import', ...as, join(folder, 'papers')]);
    expect(first.code).toBe(0);
    expect(first.lines).toMatchObject([{ file: at('bao-cao.txt'), status: 'filed' }, { file: at('ke-hoach.txt'), status: 'filed' }]);
    expect(first.lines.every((line) => typeof line['id'] === 'string' && typeof line['seconds'] === 'number')).toBe(true);
    report = String(first.lines[0]?.['id']);
    expect(toasoan(['import', ...as, at('bao-cao.txt')]).lines).toMatchObject([{ status: 'duplicate', id: report }]);
  });

  test('search finds by number, by subject without accents and by phrase, the exact one first', () => {
    for (const [query, first] of [['12-bc/btgtu', 'đất đai'], ['21 kl tu', 'cá bè'], ['dat dai', 'đất đai'], ['mùa nước nổi là dịp', 'cá bè']] as const) {
      const [top] = toasoan(['search', ...as, query]).lines;
      expect([query, top?.['rank'], String(top?.['title'])]).toEqual([query, 1, expect.stringContaining(first)]);
    }
  });

  test('search --queries asks a query a line and numbers them from 0', () => {
    const file = join(folder, 'queries.txt');
    writeFileSync(file, 'dat dai\nkhông có chữ này đâu xyz\nca be "mua nuoc"\n');
    const { code, lines } = toasoan(['search', ...as, '--limit', '1', '--queries', file]);
    expect(code).toBe(0);
    expect(lines.map((line) => line['query'])).toEqual(expect.arrayContaining([0, 2]));
    expect(lines.every((line) => line['rank'] === 1)).toBe(true);
  });

  test('show gives the record with its text; what does not exist is refused', () => {
    const { lines } = toasoan(['show', ...as, '--record', report]);
    expect(lines).toMatchObject([{ id: report, number: '12-BC/BTGTU', date: '2026-02-05', level: 'open' }]);
    expect(lines[0]?.['text']).toContain('đo đạc lại thửa đất');
    expect(toasoan(['show', ...as, '--record', 'khong-co'])).toMatchObject({ code: 1, lines: [{ code: 'recordMissing' }] });
  });

  test('export, convert and print make PDFs whose words are the paper’s words', () => {
    const pdf = join(folder, 'export.pdf');
    expect(toasoan(['export', ...as, '--record', report, '--to', pdf]).code).toBe(0);
    expect(words(pdf)).toContain('các xã ven sông đã đo đạc lại thửa đất và giải thích cho người dân');
    const json = join(folder, 'paper.json');
    const printed = join(folder, 'paper.pdf');
    expect(toasoan(['convert', at('ke-hoach.txt'), '--to', json], null).code).toBe(0);
    expect(toasoan(['print', json, '--to', printed], null).code).toBe(0);
    expect(words(printed)).toContain('nhắc bà con che chắn và ghi sổ');
    expect(toasoan(['print', json, '--to', printed, '--template', 'khong-co'], null)).toMatchObject({ code: 1, lines: [{ code: 'templateUnknown' }] });
  });

  test('verify finds a whole vault whole, with and without a key', () => {
    for (const args of [['verify', '--vault', vault], ['verify', ...as]]) {
      const { code, lines } = toasoan(args);
      expect(code).toBe(0);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.every((line) => line['ok'])).toBe(true);
    }
  });

  test('wrong usage ends with 2, a wrong password with 1', () => {
    for (const args of [['fly'], ['search', '--vault', vault], ['import', ...as], ['search', ...as, '--limit', 'many', 'x'], ['import', ...as, '--level', 'mat', 'x'], ['show', ...as, '--unknown', 'x']]) {
      expect([args, toasoan(args).code]).toEqual([args, 2]);
    }
    expect(toasoan(['search', '--vault', vault, '--user', 'nobody', 'x'], 'sai-mat-khau')).toMatchObject({ code: 1, lines: [{ code: 'wrongPassword' }] });
    expect(toasoan(['search', '--vault', join(folder, 'khong-co'), '--user', 'lan', 'x'])).toMatchObject({ code: 1, lines: [{ code: 'vaultMissing' }] });
  });

  test('each bad file has its own refusal with a sentence, the good one beside it is filed, nothing already filed changes', () => {
    const bad = join(folder, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'a-trong.txt'), '');
    writeFileSync(join(bad, 'b-hong.docx'), 'PK\u0003\u0004 không phải tệp nén');
    writeFileSync(join(bad, 'c-sai-duoi.pdf'), 'Đây là chữ thường, không phải PDF.');
    writeFileSync(join(bad, 'd-la.xyz'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 7]));
    writeFileSync(join(bad, 'e-lon.txt'), 'x');
    truncateSync(join(bad, 'e-lon.txt'), 201 * 1024 * 1024);
    writeFileSync(join(bad, 'f-tot.txt'), 'THÔNG BÁO\nvề lịch trực của tổ máy bơm\n\nTổ máy bơm trực từ sáng sớm.');
    const { code, lines } = toasoan(['import', ...as, bad, join(folder, 'khong-co-tep.txt')]);
    expect(code).toBe(1);
    expect(lines.map((line) => line['code'] ?? line['status'])).toEqual([
      'fileEmpty', 'fileBroken', 'fileTypeMismatch', 'fileTypeUnknown', 'fileTooLarge', 'filed', 'fileUnreadable',
    ]);
    expect(toasoan(['verify', ...as]).code).toBe(0);
    expect(toasoan(['show', ...as, '--record', report]).lines[0]?.['text']).toContain('đo đạc lại thửa đất');
  });

  test('a lower clearance finds nothing of a higher level, and its key opens no higher database', () => {
    const secret = join(folder, 'toi-mat.txt');
    writeFileSync(secret, 'BÁO CÁO\nbài tập con thuyền giấy\n\nChữ dùng để thử: thuyền giấy màu lam.');
    expect(toasoan(['import', ...as, '--level', 'secret', secret]).code).toBe(0);
    expect(toasoan(['account', ...as, '--new-user', 'hai', '--full-name', 'Hai', '--roles', 'editor,archivist'], undefined, { TOASOAN_NEW_PASSWORD: 'mat-khau-cua-hai' }).code).toBe(0);
    expect(toasoan(['search', ...as, 'thuyen giay']).lines).toMatchObject([{ level: 'secret' }]);
    const low = ['--vault', vault, '--user', 'hai'];
    expect(toasoan(['search', ...low, 'thuyen giay'], 'mat-khau-cua-hai')).toMatchObject({ code: 0, stdout: '' });
    expect(toasoan(['import', ...low, '--level', 'secret', secret], 'mat-khau-cua-hai')).toMatchObject({ code: 1, lines: [{ code: 'levelNotHeld' }] });
  });

  test('a vault of a newer version, a damaged header and a damaged database are told apart and left as they are', () => {
    const newer = copyOf(vault, 'kho-moi-hon');
    const header = JSON.parse(readFileSync(headerOf(newer), 'utf8')) as { body: Record<string, unknown> };
    writeFileSync(headerOf(newer), JSON.stringify({ ...header, body: { ...header.body, version: 999, somethingNew: true } }));
    const before = readFileSync(headerOf(newer));
    expect(toasoan(['search', '--vault', newer, '--user', 'lan', 'x'])).toMatchObject({ code: 1, lines: [{ code: 'vaultNewer' }] });
    expect(readFileSync(headerOf(newer))).toEqual(before);

    const broken = copyOf(vault, 'kho-hong');
    writeFileSync(headerOf(broken), readFileSync(headerOf(broken), 'utf8').slice(0, 100));
    expect(toasoan(['search', '--vault', broken, '--user', 'lan', 'x'])).toMatchObject({ code: 1, lines: [{ code: 'vaultHeaderDamaged' }] });

    const flipped = copyOf(vault, 'kho-lat-bit');
    const database = join(flipped, 'levels/open.db');
    const bytes = readFileSync(database);
    for (let position = 5000; position < bytes.length; position += 4096) bytes[position] = bytes[position]! ^ 0xff;
    writeFileSync(database, bytes);
    expect(toasoan(['search', '--vault', flipped, '--user', 'lan', 'dat dai'])).toMatchObject({ code: 1, lines: [{ code: 'databaseDamaged' }] });
    expect(toasoan(['verify', '--vault', flipped, '--user', 'lan']).code).toBe(1);
  });

  test('a target that cannot be written is refused and leaves no crumbs', () => {
    const target = join(folder, 'khong-co-thu-muc', 'x.pdf');
    expect(toasoan(['export', ...as, '--record', report, '--to', target])).toMatchObject({ code: 1, lines: [{ code: 'saveFailed' }] });
    expect(existsSync(target)).toBe(false);
  });
});

const headerOf = (vault: string): string => join(vault, 'header.json');

function copyOf(vault: string, name: string): string {
  const to = join(vault, '..', name);
  cpSync(vault, to, { recursive: true });
  return to;
}

/** The words poppler reads, white space folded. */
function words(pdf: string): string {
  const run = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  return run.stdout.replace(/\s+/g, ' ');
}
