import { describe, expect, test } from 'vitest';
import type { FileDescription } from '../../shared/domain/holdings';
import { noDetails } from '../../shared/domain/holdings';
import { wholeOfficeScope, type ScopeId } from '../../shared/domain/ids';
import type { NewArchiveFile, OpenVault } from '../../electron/vault';
import { everyByte, file as filePaper, found, newVault, note, password, refusal, temporaryFolder } from './helpers/vault';

const description: FileDescription = {
  code: '01-BC', title: 'Báo cáo công tác năm 2026', retention: 'years10', language: 'vi', keywords: '', description: '', condition: 'tốt', box: 'Hộp 12', shelf: 'Giá 3',
};
const newFile = (given: Partial<NewArchiveFile> = {}): NewArchiveFile => ({ ...description, level: 'open', scopeId: wholeOfficeScope, fondsId: 'phong-1', ...given });
const add = (open: OpenVault, given: Partial<NewArchiveFile> = {}) => open.holdings.add(newFile(given), note('holdings.add'));

describe('a file', () => {
  test('holds papers in their order, and knows its first and last day', async () => {
    const { open } = await newVault();
    const { id } = await add(open);
    const first = await filePaper(open, { subject: 'Quý một', date: '2026-04-02' });
    const second = await filePaper(open, { subject: 'Quý hai', date: '2026-07-03' });
    for (const record of [second, first]) await open.holdings.place(record, id, note());
    expect((await open.holdings.records(id)).map(({ record, ordinal }) => [ordinal, record.subject])).toEqual([[1, 'Quý hai'], [2, 'Quý một']]);
    expect(await open.holdings.file(id)).toMatchObject({ records: 2, startDate: '2026-04-02', endDate: '2026-07-03' });
    expect((await open.holdings.fileOf(first))?.id).toBe(id);
    await open.holdings.place(second, null, note());
    await open.holdings.place(second, id, note());
    // A number that was given is not given again.
    expect((await open.holdings.records(id)).map(({ ordinal }) => ordinal)).toEqual([2, 3]);
  });

  test('takes no paper of another level or scope, none when it has ended', async () => {
    const { open } = await newVault();
    const scope = { id: 'to-mot' as ScopeId, name: 'Tổ một' };
    await open.registers.addScope(scope, note());
    await open.accounts.update(open.account.id, { ...open.account, scopes: [scope.id] }, note());
    const { id } = await add(open);
    const secret = await filePaper(open, { level: 'secret' });
    expect(await refusal(open.holdings.place(secret, id, note()))).toBe('fileOfOtherPlace');
    const paper = await filePaper(open);
    expect(await refusal(open.holdings.transferred(id, '2027-01-02', note()))).toBe('fileOpen');
    await open.holdings.close(id, '2026-12-20', note());
    expect(await refusal(open.holdings.place(paper, id, note()))).toBe('fileClosed');
    await open.holdings.close(id, null, note());
    await open.holdings.place(paper, id, note());
    expect((await open.holdings.transferred((await open.holdings.close(id, '2026-12-20', note())).id, '2027-01-02', note())).transferredOn).toBe('2027-01-02');
  });

  test('has a code of its own within its fonds', async () => {
    const { open } = await newVault();
    const { id } = await add(open);
    expect(await refusal(add(open))).toBe('fileCodeTaken');
    const other = await add(open, { code: '02-BC' });
    expect(await refusal(open.holdings.describe(other.id, { ...description, code: '01-BC' }, note()))).toBe('fileCodeTaken');
    expect((await open.holdings.describe(id, { ...description, title: 'Đổi tên' }, note())).title).toBe('Đổi tên');
    // Another level is another world.
    await add(open, { level: 'secret' });
  });

  test('that is destroyed takes its papers along and leaves its line', async () => {
    const directory = temporaryFolder();
    const { open } = await newVault(directory);
    const { id } = await add(open);
    const record = await filePaper(open, { subject: 'Giấy tờ hết hạn', text: 'chuyện chỉ có trong giấy tờ này' });
    await open.holdings.place(record, id, note());
    const decision = { number: '15-QĐ/TU', date: '2037-02-03', signer: 'Lê Ký' };
    expect(await refusal(open.holdings.destroy(id, decision, note()))).toBe('fileOpen');
    await open.holdings.close(id, '2026-12-20', note());
    await open.holdings.destroy(id, decision, note('holdings.destroy', id));
    expect(await open.records.get(record)).toBeNull();
    expect(await found(open, 'giấy tờ này')).toEqual([]);
    expect(await open.holdings.file(id)).toMatchObject({ destroyedOn: '2037-02-03', records: 0 });
    expect(await refusal(open.holdings.describe(id, description, note()))).toBe('fileDestroyed');
    expect(everyByte(directory).length).toBeGreaterThan(3);
  });
});

describe('who may not see a paper meets no trace of it', () => {
  test('in files, details and relations', async () => {
    const directory = temporaryFolder();
    const { vault, open } = await newVault(directory);
    const scope = { id: 'to-mot' as ScopeId, name: 'Tổ một' };
    await open.registers.addScope(scope, note());
    await open.accounts.update(open.account.id, { ...open.account, scopes: [scope.id] }, note());
    await open.close();
    const inside = await vault.logIn('thu.ky', password);
    const shown = await filePaper(inside, { subject: 'Ai cũng thấy' });
    const hidden = await filePaper(inside, { subject: 'Của tổ một', scopeId: scope.id });
    const secret = await filePaper(inside, { level: 'secret' });
    const { id } = await inside.holdings.add(newFile({ code: '09', scopeId: scope.id }), note());
    await inside.holdings.place(hidden, id, note());
    await inside.holdings.relate({ kind: 'answers', from: shown, to: hidden }, note());
    expect(await refusal(inside.holdings.relate({ kind: 'answers', from: shown, to: secret }, note()))).toBe('relationAcrossLevels');
    await inside.holdings.setDetails(hidden, { ...noDetails, pages: 7 }, note());
    expect(await inside.holdings.relations(shown)).toHaveLength(1);
    await inside.accounts.create({ loginName: 'ngoai', fullName: 'Người Ngoài', password, roles: ['archivist'], scopes: [] }, note());
    await inside.close();

    const outside = await vault.logIn('ngoai', password);
    expect(await outside.holdings.files()).toEqual([]);
    expect(await refusal(outside.holdings.records(id))).toBe('fileMissing');
    expect(await outside.holdings.relations(shown)).toEqual([]);
    for (const paper of [hidden, secret]) {
      expect(await refusal(outside.holdings.details(paper))).toBe('recordMissing');
      expect(await refusal(outside.holdings.place(paper, null, note()))).toBe('recordMissing');
      expect(await refusal(outside.holdings.relate({ kind: 'answers', from: shown, to: paper }, note()))).toBe('recordMissing');
    }
    // The same code in a scope that is theirs is free for them.
    await outside.holdings.add(newFile({ code: '09' }), note());
    await outside.close();
    await vault.release();
  });

  test('a paper that goes to another scope or level leaves its file', async () => {
    const { open } = await newVault();
    const scope = { id: 'to-mot' as ScopeId, name: 'Tổ một' };
    await open.registers.addScope(scope, note());
    const { id } = await add(open);
    const moving = await filePaper(open);
    await open.holdings.place(moving, id, note());
    await open.records.move(moving, 'secret', { reference: '1-QĐ', date: '2026-11-21', authority: 'Lê Ký' }, note());
    expect(await open.holdings.records(id)).toEqual([]);
  });
});
