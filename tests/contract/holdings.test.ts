import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeOfficeScope } from '../../shared/domain/ids';
import { dueState, keptUntil, transferDue } from '../../shared/domain/retention';
import { newOffice, type TestOffice } from '../helpers/office';

const fileFields = {
  code: '01-BC', title: 'Báo cáo & tổng kết <năm 2026>', retention: 'years10', language: 'vi', keywords: 'tổng kết', description: '', condition: 'tốt', box: 'Hộp 12', shelf: 'Giá 3',
} as const;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every start tag with its attributes; throws where the file is not well-formed. */
function tags(bytes: Uint8Array): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => found.push({ name: tag.name, attributes: Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value])) }));
  parser.on('error', (error) => { throw error; });
  parser.write(new TextDecoder().decode(bytes)).close();
  return found;
}

describe('holdings through the router', () => {
  let office: TestOffice;
  let fondsId: string;
  beforeAll(async () => {
    office = await newOffice();
    ({ id: fondsId } = await office.call('holdings.addFonds', { archiveCode: 'A01', agencyCode: 'H01', name: 'Phông Ban Tuyên giáo', history: '' }));
  });
  afterAll(() => office.dispose());
  const addFile = (code: string) => office.call('holdings.addFile', { ...fileFields, code, level: 'open', scopeId: wholeOfficeScope, fondsId });

  test('a fonds is named once, and a file needs one', async () => {
    expect(await office.router.handle('holdings.addFonds', { archiveCode: '', agencyCode: '', name: 'Phông Ban Tuyên giáo', history: '' })).toMatchObject({ ok: false, error: { code: 'fondsTaken' } });
    expect(await office.router.handle('holdings.addFile', { ...fileFields, level: 'open', scopeId: wholeOfficeScope, fondsId: 'khong-co' })).toMatchObject({ ok: false, error: { code: 'fondsMissing' } });
  });

  test('an archival package names every file with its true hash, and each of its XML files is well-formed', async () => {
    const { id } = await addFile('02-BC');
    for (const name of ['quy-mot.txt', 'quy-hai.txt']) {
      const record = await office.file(name, `Báo cáo ${name} & phụ lục <1>.`, { subject: `Báo cáo ${name}` });
      await office.call('holdings.place', { recordId: record.id, fileId: id });
    }
    await office.call('holdings.closeFile', { id, day: '2026-11-20' });
    const { path, grant } = office.grantWrite('goi.zip');
    expect(await office.call('holdings.savePackage', { id, grant, jobId: office.job() })).toMatchObject({ records: 2 });
    const zip = unzipSync(new Uint8Array(readFileSync(path)));
    const names = Object.keys(zip);
    expect(names).toEqual(expect.arrayContaining(['METS.xml', 'metadata/descriptive/EAD.xml', 'metadata/preservation/PREMIS.xml']));
    expect(names.filter((name) => name.startsWith('representations/rep1/data/A01.H01.2026.01.02-BC.0000001.'))).toHaveLength(2);
    const mets = tags(zip['METS.xml']!);
    expect(mets[0]?.attributes['OBJID']).toMatch(/^uuid-[0-9A-F-]{36}$/);
    const hashed = new Map<string, string>();
    mets.forEach(({ attributes }, index) => {
      const href = attributes['xlink:href'];
      if (href) hashed.set(href, attributes['CHECKSUM'] ?? mets[index - 1]?.attributes['CHECKSUM'] ?? '');
    });
    expect([...hashed.keys()].toSorted()).toEqual(names.filter((name) => name !== 'METS.xml').toSorted());
    for (const [name, hash] of hashed) expect([name, sha256(zip[name]!)]).toEqual([name, hash]);
    const premis = new TextDecoder().decode(zip['metadata/preservation/PREMIS.xml']);
    for (const name of names.filter((each) => each.startsWith('representations'))) expect(premis).toContain(sha256(zip[name]!));
    for (const name of names.filter((each) => each.endsWith('.xml'))) expect(tags(zip[name]!).length).toBeGreaterThan(3);
    const ead = new TextDecoder().decode(zip['metadata/descriptive/EAD.xml']);
    expect(ead).toContain('Báo cáo &amp; tổng kết &lt;năm 2026&gt;');
    expect(ead).toContain('<arcDocCode>A01.H01.2026.01.02-BC.0000002</arcDocCode>');
  });

  test('one paper leaves as PDF, original and XML', async () => {
    const record = await office.file('mot.txt', 'Một giấy.', { subject: 'Một giấy' });
    const { path, grant } = office.grantWrite('mot.zip');
    await office.call('holdings.saveRecord', { recordId: record.id, grant });
    const zip = unzipSync(new Uint8Array(readFileSync(path)));
    expect(Object.keys(zip).map((name) => name.split('.').at(-1)).toSorted()).toEqual(['pdf', 'txt', 'xml']);
  });

  test('a package is stopped by what one of its papers would take along', async () => {
    const { id } = await addFile('03-BC');
    const record = await office.file('so.txt', 'Gọi 0912 345 678.', { subject: 'Số điện thoại' });
    await office.call('holdings.place', { recordId: record.id, fileId: id });
    const { grant } = office.grantWrite('khong-ra.zip');
    expect(await office.router.handle('holdings.savePackage', { id, grant, jobId: office.job() })).toMatchObject({ ok: false, error: { code: 'leaksFound' } });
  });

  test('is destroyed only when its time is over, by a decision and two persons', async () => {
    const { id } = await addFile('04-BC');
    const decision = { number: '15-QĐ', date: '2037-02-03', signer: 'Lê Ký' };
    await office.addPerson('duyet', ['approver']);
    const destroy = (approval?: string) => office.router.handle('holdings.destroyFile', { id, decision, ...(approval === undefined ? {} : { approval }) });
    const asked = await destroy();
    expect(asked).toMatchObject({ ok: false, error: { code: 'secondPersonNeeded' } });
    const sign = async () => {
      const again = await destroy();
      const object = again.ok ? '' : String(again.error.params['object']);
      return (await office.call('approvals.sign', { operation: 'holdings.destroyFile', object, loginName: 'duyet', password: 'mat-khau-cua-duyet' })).approval;
    };
    expect(await destroy(await sign())).toMatchObject({ ok: false, error: { code: 'fileOpen' } });
    await office.call('holdings.closeFile', { id, day: '2026-11-20' });
    expect(await destroy(await sign())).toMatchObject({ ok: false, error: { code: 'retentionNotOver' } });
    await office.call('holdings.closeFile', { id, day: '2015-05-05' });
    expect((await office.call('holdings.overview', {})).files.find((file) => file.id === id)).toMatchObject({ disposable: true, transferState: 'late', keptUntil: '2025-12-31' });
    const { pdf, files } = await office.call('holdings.disposalList', {});
    expect(files).toBe(1);
    expect(Buffer.from(pdf!).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(await destroy(await sign())).toMatchObject({ ok: true });
    expect((await office.call('holdings.overview', {})).files.find((file) => file.id === id)).toMatchObject({ destroyedOn: '2037-02-03', disposable: false });
  });

  test('labels and the list for signature go to the printer', async () => {
    const { id } = await addFile('05-BC');
    expect(await office.call('holdings.printLabels', { ids: [id] })).toEqual({ printed: true });
    expect(office.printed.length).toBeGreaterThan(0);
  });
});

describe('the calendar of a file', () => {
  test.each([
    ['2026-03-05', 'years10', '2027-12-31', '2036-12-31'], ['2026-12-31', 'permanent', '2027-12-31', null], ['2000-01-01', 'years70', '2001-12-31', '2070-12-31'],
  ] as const)('closed on %s, kept %s', (closed, retention, due, until) => {
    expect(transferDue(closed)).toBe(due);
    expect(keptUntil(closed, retention)).toBe(until);
  });

  test('warns thirty days before', () => {
    expect(dueState('2026-12-31', '2026-12-01')).toBe('soon');
    expect(dueState('2026-12-31', '2026-11-30')).toBe('far');
    expect(dueState('2026-12-31', '2026-12-31')).toBe('soon');
    expect(dueState('2026-12-31', '2027-01-01')).toBe('late');
  });
});
