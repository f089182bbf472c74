import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallOutput } from '../../shared/contract';
import type { BlockJson, DocJson } from '../../shared/document/json';
import { plainText } from '../../shared/document/plain-text';
import { wholeOfficeScope, type ScopeId } from '../../shared/domain/ids';
import { newOffice, type TestOffice } from '../helpers/office';

const sources = [
  ['bo-de.txt', 'BÁO CÁO\nvề gia cố bờ đê\n\nTổ đắp đê đã chở bảy mươi thuyền đất về đoạn xung yếu, đắp cao thêm nửa mét và trồng cỏ giữ mái.\n\nBà con hai bên bờ góp công trong ba buổi, không ai phải nhắc.\n'],
  ['thu-vien.txt', 'KẾ HOẠCH\nmở thư viện ấp\n\nMỗi ấp chọn một nhà làm nơi đọc sách; sách xếp theo chủ đề, ai mượn thì ghi sổ và trả sau mười ngày.\n'],
  ['nuoc-sach.txt', 'THÔNG BÁO\nlịch cấp nước sạch\n\nNước sạch cấp từ năm giờ sáng; nhà nào yếu nước thì báo tổ trực để mở thêm van nhánh.\n'],
] as const;
const paragraph = (text: string): BlockJson => ({ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text }] });
const docOf = (...blocks: BlockJson[]): DocJson => ({ type: 'doc', content: blocks });

function pdfWords(pdf: Uint8Array, folder: string): string {
  const path = join(folder, 'read-back.pdf');
  writeFileSync(path, pdf);
  const run = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  return run.stdout.replace(/\s+/g, ' ').normalize('NFC');
}

/** A grey PNG of the wanted size, made here. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

describe('composing', () => {
  let office: TestOffice;
  let draft: CallOutput<'drafts.create'>;
  let head: CallOutput<'drafts.open'>['head'];
  const records: CallOutput<'archive.fileProposal'>[] = [];

  beforeAll(async () => {
    office = await newOffice('training');
    for (const [name, text] of sources) records.push(await office.file(name, text));
  });
  beforeEach(async () => {
    draft = await office.call('drafts.create', {
      template: 'meeting-a4', title: 'Tài liệu sinh hoạt chi bộ tháng Chạp',
      classification: { topicId: await office.topic(), level: 'open', scopeId: wholeOfficeScope, circulationMark: 'internal' },
    });
    head = (await office.call('drafts.open', { id: draft.id })).head;
  });
  afterAll(() => office.dispose());

  const save = (baseRevision: number, content: DocJson) => office.call('drafts.save', { id: draft.id, baseRevision, head, content });

  test('a meeting document of passages of three papers prints every word of them, and their sources', async () => {
    const blocks: BlockJson[] = [];
    const wanted: string[] = [];
    for (const record of records) {
      const { document } = await office.call('archive.get', { id: record.id });
      const last = document.content.length - 1;
      const { passage } = await office.call('drafts.passage', { id: draft.id, recordId: record.id, from: 0, to: last });
      expect(passage.attrs.recordId).toBe(record.id);
      blocks.push(passage);
      wanted.push(...plainText(document).split('\n').filter(Boolean), passage.attrs.citation);
    }
    await save(draft.revision, docOf(...blocks));
    const { pdf, pageCount } = await office.call('press.preview', { id: draft.id });
    expect(pageCount).toBeGreaterThanOrEqual(1);
    const text = pdfWords(pdf, office.folder);
    for (const line of wanted) expect(text).toContain(line.replace(/\s+/g, ' '));
    expect(text).toContain('HUẤN LUYỆN');
    expect(text).toContain('LƯU HÀNH NỘI BỘ');
  });

  test('the page that is written on shows words not yet saved, with the marks the office gives it', async () => {
    await save(draft.revision, docOf(paragraph('Đoạn đã lưu.')));
    const { setting, content } = await office.call('drafts.open', { id: draft.id });
    const place = { block: 1, share: 0 };
    const page = async (input: { step: number; whole?: object; change?: object }) => {
      const { page: shown } = await office.call('press.livePage', { id: draft.id, place, whole: null, change: null, ...input } as never);
      return shown && pdfWords(shown.pdf, office.folder);
    };
    expect(await page({ step: 1, change: { from: 0, remove: 0, insert: [paragraph('Chưa có gì trước đó.')] } })).toBeNull();
    const first = await page({ step: 1, whole: { head, setting, content } });
    expect(first).toContain('Đoạn đã lưu.');
    expect(first).toContain('HUẤN LUYỆN');
    expect(first).toContain('LƯU HÀNH NỘI BỘ');
    const second = await page({ step: 2, change: { from: 1, remove: 0, insert: [paragraph('Chữ vừa gõ.')] } });
    expect(second).toContain('Đoạn đã lưu.');
    expect(second).toContain('Chữ vừa gõ.');
    await expect(page({ step: 3, change: { from: 0, remove: 0, insert: [{ type: 'không có' }] } })).rejects.toMatchObject({ code: 'documentInvalid' });
    expect(await page({ step: 9, change: { from: 0, remove: 1, insert: [] } })).toBeNull();
  });

  test('preview, saved file and paper are the same bytes', async () => {
    await save(draft.revision, docOf(paragraph('Một trang để so từng byte.')));
    const { pdf } = await office.call('press.preview', { id: draft.id });
    const target = office.grantWrite('ban-in.pdf');
    await office.call('press.save', { id: draft.id, grant: target.grant });
    expect(await office.call('press.print', { id: draft.id })).toEqual({ printed: true });
    expect(Buffer.from(readFileSync(target.path)).equals(Buffer.from(pdf))).toBe(true);
    expect(Buffer.from(office.printed.at(-1)!.pdf).equals(Buffer.from(pdf))).toBe(true);
    expect(office.printed.at(-1)!.title).not.toContain('sinh hoạt');
  });

  test.each([['docx', 'PK'], ['html', '<!doctype html>'], ['text', '\ufeffLƯU HÀNH NỘI BỘ.']] as const)('as %s it leaves by a grant that is good once', async (format, begins) => {
    await save(draft.revision, docOf(paragraph('Một câu để đem đi.')));
    const target = office.grantWrite(`ban-nhap.${format}`);
    const { bytes } = await office.call('press.export', { id: draft.id, format, grant: target.grant });
    const file = readFileSync(target.path);
    expect(file.byteLength).toBe(bytes);
    expect(file.toString('utf8').startsWith(begins)).toBe(true);
    await expect(office.call('press.export', { id: draft.id, format, grant: target.grant })).rejects.toMatchObject({ code: 'fileGrantUnknown' });
    expect((await office.session.vault.audit.list(20, null)).map(({ action }) => action)).toContain(`press.export.${format}`);
  });

  test('a save on an old revision overwrites nothing: the text becomes a draft of its own', async () => {
    const first = await save(draft.revision, docOf(paragraph('Bản của người thứ nhất.')));
    const second = await save(draft.revision, docOf(paragraph('Bản của người thứ hai.')));
    expect(second.keptAs).not.toBeNull();
    const kept = await office.call('drafts.open', { id: second.keptAs! });
    expect(plainText(kept.content)).toBe('Bản của người thứ hai.');
    const original = await office.call('drafts.open', { id: draft.id });
    expect(plainText(original.content)).toBe('Bản của người thứ nhất.');
    expect(original.draft.revision).toBe(first.revision);
  });

  test('a document that the schema does not know is refused and the draft stays as it was', async () => {
    await save(draft.revision, docOf(paragraph('Câu đang có.')));
    const strange = { type: 'doc', content: [{ type: 'iframe', attrs: { src: 'x' } }] } as unknown as DocJson;
    await expect(save(draft.revision + 1, strange)).rejects.toMatchObject({ code: 'documentInvalid' });
    expect(plainText((await office.call('drafts.open', { id: draft.id })).content)).toBe('Câu đang có.');
  });

  test('an image comes in by a grant, is measured, printed and kept with the draft; anything else is refused', async () => {
    const grant = office.grantRead(office.write('anh.png', png(120, 80)));
    const image = await office.call('drafts.addImage', { id: draft.id, grant });
    expect(image).toMatchObject({ mediaType: 'image/png', width: 120, height: 80 });
    await save(draft.revision, docOf(paragraph('Ảnh dưới đây.'), { type: 'image', attrs: { imageId: image.imageId, alt: 'Ô xám', caption: 'Hình 1. Ô xám', widthMm: null } }));
    const { images } = await office.call('drafts.open', { id: draft.id });
    expect(images.map((one) => one.imageId)).toEqual([image.imageId]);
    const { pdf } = await office.call('press.preview', { id: draft.id });
    expect(pdfWords(pdf, office.folder)).toContain('Hình 1. Ô xám');
    await expect(office.call('drafts.addImage', { id: draft.id, grant })).rejects.toMatchObject({ code: 'fileGrantUnknown' });
    const svg = office.grantRead(office.write('anh.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'));
    await expect(office.call('drafts.addImage', { id: draft.id, grant: svg })).rejects.toMatchObject({ code: 'imageUnreadable' });
  });

  test('a draft moves to another level and scope whole, with its images', async () => {
    const scopeId: ScopeId = (await office.call('scopes.create', { name: `Nhóm ${draft.id}` })).id;
    const image = await office.call('drafts.addImage', { id: draft.id, grant: office.grantRead(office.write('a2.png', png(10, 10))) });
    await save(draft.revision, docOf(paragraph('Câu đi theo bản nháp.')));
    await expect(
      office.call('drafts.classify', { id: draft.id, classification: { ...draft.classification, level: 'secret', scopeId }, urgency: 'none' }),
    ).rejects.toMatchObject({ code: 'scopeNotHeld' });
    const moved = await office.call('drafts.classify', { id: draft.id, classification: { ...draft.classification, level: 'secret' }, urgency: 'urgent' });
    expect(moved.classification.level).toBe('secret');
    const opened = await office.call('drafts.open', { id: draft.id });
    expect([plainText(opened.content), opened.images.map((one) => one.imageId)]).toEqual(['Câu đi theo bản nháp.', [image.imageId]]);
    const { drafts } = await office.call('drafts.list', {});
    expect(drafts.filter((one) => one.id === draft.id)).toHaveLength(1);
    const text = pdfWords((await office.call('press.preview', { id: draft.id })).pdf, office.folder);
    expect(text).toContain('TỐI MẬT');
    expect(text).toContain('KHẨN');
  });

  test('a deleted draft is gone', async () => {
    await office.call('drafts.delete', { id: draft.id });
    await expect(office.call('drafts.open', { id: draft.id })).rejects.toMatchObject({ code: 'draftMissing' });
  });

  test('nothing of this met an unforeseen error', () => expect(office.unexpected).toEqual([]));
});
