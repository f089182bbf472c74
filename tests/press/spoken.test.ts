import { describe, expect, it } from 'vitest';
import { renderText, type TextOptions } from '../../electron/press/text';
import { templates } from '../../shared/forms';
import { bullets, cell, headerCell, note, paper, paragraph, partyHead, table, text } from './helpers/documents';
import { everyImage, everything, everythingNew } from './helpers/everything';

const marks = { level: 'topSecret', circulation: 'internal', urgency: 'express', training: true } as const;
const said = (input: Parameters<typeof paper>, options: TextOptions = {}): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(renderText(paper(...input), options));
const linesOf = (...input: Parameters<typeof paper>): string[] => said(input).split('\n').filter(Boolean);

describe('text to be read aloud', () => {
  it.each(templates.map(({ id }) => id))('%s: the level first, then head, text, closing and notes', (template) => {
    const lines = linesOf([...everything, ...everythingNew], { template, head: { ...partyHead, addressees: ['Các chi bộ'] }, marks, images: everyImage });
    expect(lines[0]).toBe('Độ mật: TUYỆT MẬT.');
    expect(lines.slice(1, 4)).toEqual(['Độ khẩn: HỎA TỐC.', 'LƯU HÀNH NỘI BỘ.', 'HUẤN LUYỆN.']);
    for (const line of [
      'Đề mục: I. Phần thứ nhất.', 'Đề mục: Chương I. Quy định chung.', 'bên trái; bên phải.', 'Đề mục: Điều 1. Phạm vi điều chỉnh.', 'đ) Nội dung point thứ 5.', 'Bảng 1. Kết quả phát hành, 2 dòng.', 'Đơn vị: Xã A; Số cuốn: 1.250,5.', 'Số: 2; Tên: Chi bộ A.',
      'Năm 2026 (cuốn): Quý một 18; Quý hai 25; Quý ba 31.', 'Chú thích 1: Chú thích thứ nhất.', 'Hình: Một chấm đỏ. Hình 1.', 'Thông báo họp chi bộ.', '(Nguồn: Báo cáo số 15).',
    ]) expect(lines).toContain(line);
    expect(lines.filter((line) => !/[.!?…:;។]["”’»)\]]*$/u.test(line))).toEqual([]);
    expect(lines.join(' ')).toContain('Kính gửi: Các chi bộ.');
  });

  it('keeps numbers and abbreviations, ends each sentence once, reads notes where they stand when asked', () => {
    const input: Parameters<typeof paper> = [[paragraph([text('Theo QĐ số 155-QĐ/TU, có 32.100 cuốn (98,5 %)'), note('Số liệu UBND tỉnh')]), paragraph('Xong!')]];
    expect(said(input)).toContain('Theo QĐ số 155-QĐ/TU, có 32.100 cuốn (98,5 %) (chú thích 1).\nXong!\n\nChú thích 1: Số liệu UBND tỉnh.\n');
    expect(said(input, { footnotes: 'inline' })).toContain('(98,5 %) (chú thích: Số liệu UBND tỉnh).\nXong!\n');
  });

  it('says merged cells in every row they cover', () => {
    expect(linesOf([table([headerCell('Xã'), headerCell('Việc'), headerCell('Số')], [cell('A', { rowspan: 2 }), cell('họp'), cell('2')], [cell('học'), cell('3')])]))
      .toEqual(expect.arrayContaining(['Bảng, 2 dòng.', 'Xã: A; Việc: họp; Số: 2.', 'Xã: A; Việc: học; Số: 3.']));
  });

  it('wraps between words, marks its encoding where asked, leaves no steering signs', () => {
    const input: Parameters<typeof paper> = [[paragraph('một hai ba bốn năm sáu bảy tám chín mười \u202eđảo\u0000 \u200bhết'), bullets('việc một')]];
    const wrapped = said(input, { wrap: 20 }).trim().split('\n');
    expect(Math.max(...wrapped.map((line) => line.length))).toBeLessThanOrEqual(20);
    expect(wrapped.join(' ')).toBe('một hai ba bốn năm sáu bảy tám chín mười đảo hết. - việc một.');
    expect(said(input, { byteOrderMark: true }).startsWith('\ufeff')).toBe(true);
    expect(said(input).startsWith('\ufeff')).toBe(false);
  });
});
