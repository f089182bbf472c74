import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeOfficeScope } from '../../shared/domain/ids';
import { OfficeError } from '../../shared/errors/office-error';
import { LeakDesk } from '../../electron/office/leaks/leak-desk';
import { newOffice, type TestOffice } from '../helpers/office';
import { docx, plants } from '../helpers/leaky-files';

const secret = 'Phương án bảo vệ kho lưu trữ trong mùa lũ gồm bốn vòng kiểm soát và một đường rút bí mật qua cửa sau';
const leavingText = 'Nội dung công khai.';

describe('before a file leaves', () => {
  let office: TestOffice;
  let desk: LeakDesk;
  beforeAll(async () => {
    office = await newOffice('training');
    desk = new LeakDesk(office.session, office.intake);
    await office.file('mat.txt', `${secret}. Chỉ phổ biến trong ban chỉ đạo.`, { level: 'secret', subject: 'Phương án mùa lũ' });
  });
  afterAll(() => office.dispose());

  const stopped = async (bytes: Uint8Array, text: string): Promise<OfficeError> => {
    try {
      await desk.pass({ bytes, name: 'tệp', level: 'open', text, source: 'x', madeHere: false }, undefined);
    } catch (error) {
      if (error instanceof OfficeError) return error;
      throw error;
    }
    throw new Error('nothing was found');
  };
  const told = (error: OfficeError): string[] => desk.findings(String(error.params['token'])).map(({ kind, place, detail }) => `${kind} ${place} ${detail}`);

  const inText: readonly (readonly [string, string, string])[] = [
    ['a citizen number', 'Ông A, số căn cước 089123456789', 'personalNumber citizen'],
    ['a telephone number', 'Liên hệ 0912 345 678', 'personalNumber phone'],
    ['a bank account', 'số tài khoản 0151000123456', 'personalNumber account'],
    ['a passage of a secret record', `Mở đầu. ${secret}.`, 'passage secret'],
    ['the passage without accents', secret.normalize('NFD').replaceAll(/\p{Mn}/gu, '').replaceAll('đ', 'd'), 'passage secret'],
    ['eleven words of it', secret.split(' ').slice(3, 14).join(' '), 'passage secret'],
  ];

  test('every planted leak is found: files that hide something and words that must not go', async () => {
    const missed: string[] = [];
    for (const { what, kind, bytes, trace } of plants) {
      const findings = told(await stopped(bytes, leavingText));
      if (!findings.some((line) => line.startsWith(kind) && line.includes(trace))) missed.push(what);
    }
    for (const [what, text, expected] of inText) {
      if (!told(await stopped(docx(), text)).some((line) => line.startsWith(expected))) missed.push(what);
    }
    expect(missed).toEqual([]);
    expect(plants.length + inText.length).toBeGreaterThanOrEqual(30);
  }, 60_000);

  test('a clean file passes at once', async () => {
    const bytes = docx();
    expect(await desk.pass({ bytes, name: 'tệp', level: 'open', text: leavingText, source: 'x', madeHere: false }, undefined)).toBe(bytes);
  });

  test('what was seen passes once, the very same file only; words of a higher level never', async () => {
    const [plant] = plants;
    const error = await stopped(plant!.bytes, leavingText);
    const token = String(error.params['token']);
    const other = { bytes: plants[1]!.bytes, name: 'tệp', level: 'open', text: leavingText, source: 'x', madeHere: false } as const;
    await expect(desk.pass(other, token)).rejects.toMatchObject({ code: 'leaksFound' });
    const same = { ...other, bytes: plant!.bytes };
    expect(await desk.pass(same, token)).toBe(plant!.bytes);
    await expect(desk.pass(same, token)).rejects.toMatchObject({ code: 'leaksFound' });
    const forbidden = await stopped(docx(), secret);
    expect(forbidden.params['forbidden']).toBe(1);
    await expect(desk.pass({ ...other, bytes: docx(), text: secret }, String(forbidden.params['token']))).rejects.toMatchObject({ code: 'leaksFound' });
    const lines = (await office.session.vault.audit.list(20, null)).map(({ action, outcome }) => `${action} ${outcome}`);
    expect(lines).toEqual(expect.arrayContaining(['leaks.stopped refused', 'leaks.passed done']));
  });

  test('the archive lets an original out only after its findings were seen, and a refusal leaves the place usable', async () => {
    const record = await office.file('so-dien-thoai.txt', 'Gọi 0912 345 678 để biết thêm.');
    const { path, grant } = office.grantWrite('ra.txt');
    const refused = await office.router.handle('archive.saveOriginal', { id: record.id, grant });
    expect(refused).toMatchObject({ ok: false, error: { code: 'leaksFound', params: { count: 1, forbidden: 0 } } });
    expect(existsSync(path)).toBe(false);
    const leaksSeen = refused.ok ? '' : String(refused.error.params['token']);
    expect((await office.call('leaks.findings', { token: leaksSeen })).findings).toMatchObject([{ kind: 'personalNumber', place: 'phone' }]);
    await office.call('archive.saveOriginal', { id: record.id, grant, leaksSeen });
    expect(existsSync(path)).toBe(true);
  });

  test('a draft with words of a higher level is neither saved nor printed', async () => {
    const topicId = await office.topic();
    const draft = await office.call('drafts.create', { template: 'meeting-a4', title: 'Bản tin', classification: { topicId, level: 'open', scopeId: wholeOfficeScope, circulationMark: 'none' } });
    const opened = await office.call('drafts.open', { id: draft.id });
    await office.call('drafts.save', {
      id: draft.id, baseRevision: opened.draft.revision, head: opened.head,
      content: { type: 'doc', content: [{ type: 'paragraph', attrs: { align: null, indent: 0, tabs: [], keepWithNext: false }, content: [{ type: 'text', text: secret }] }] },
    });
    const { path, grant } = office.grantWrite('ban-tin.pdf');
    expect(await office.router.handle('press.save', { id: draft.id, grant, imposition: null })).toMatchObject({ ok: false, error: { code: 'leaksFound', params: { forbidden: 1 } } });
    expect(await office.router.handle('press.print', { id: draft.id, imposition: null })).toMatchObject({ ok: false, error: { code: 'leaksFound' } });
    expect(existsSync(path)).toBe(false);
    expect(office.printed).toEqual([]);
  });
});
