import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ownPaper } from '../../../electron/office/cleared';
import { FileGrants, writeOut } from '../../../electron/office/file-grants';
import type { FileGrant } from '../../../shared/domain/ids';

describe('words for files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-grants-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a word is good once, for the use it was given for; a made-up word is good for nothing', () => {
    const grants = new FileGrants();
    const read = grants.register('/a/bài.txt', 'read');
    expect(() => grants.take(read, 'write')).toThrow(expect.objectContaining({ code: 'fileGrantUnknown' }));
    expect(grants.take(read, 'read')).toEqual({ path: '/a/bài.txt', name: 'bài.txt', mode: 'read' });
    expect(() => grants.take(read, 'read')).toThrow(expect.objectContaining({ code: 'fileGrantUnknown' }));
    expect(() => grants.take('/etc/passwd' as FileGrant, 'read')).toThrow(expect.objectContaining({ code: 'fileGrantUnknown' }));
  });

  test('a file is written whole or not at all, and replaces the one before', async () => {
    const path = join(folder, 'bản in.pdf');
    await writeOut({ path, name: 'bản in.pdf', mode: 'write' }, ownPaper(new Uint8Array([1, 2, 3])));
    await writeOut({ path, name: 'bản in.pdf', mode: 'write' }, ownPaper(new Uint8Array([4])));
    expect([...readFileSync(path)]).toEqual([4]);
    expect(readdirSync(folder)).toEqual(['bản in.pdf']);
  });

  test('where it cannot be written the old file stays and no crumb is left', async () => {
    const path = join(folder, 'tep-la-thu-muc');
    writeFileSync(join(folder, 'x'), '');
    chmodSync(folder, 0o700);
    await expect(writeOut({ path: join(path, 'khong-co', 'a.pdf'), name: 'a.pdf', mode: 'write' }, ownPaper(new Uint8Array([1])))).rejects.toMatchObject({ code: 'saveFailed', params: { name: 'a.pdf' } });
    expect(readdirSync(folder).sort()).toEqual(['bản in.pdf', 'x']);
  });
});
