import { describe, expect, it } from 'vitest';
import { sentenceCase } from '../../electron/intake/recognise/bodies';
import { cell, para, readDocx, readText, run, sketch } from './builders';

describe('a Party paper', () => {
  it('says its number, type, subject, body, recipients and signature', async () => {
    const { description, head } = await readText([
      '**TỈNH ỦY AN GIANG**', '**BAN TUYÊN GIÁO VÀ DÂN VẬN**', '\\*', 'Số 08-KH/BTGDVTU', '', '*An Giang, ngày 09 tháng 02 năm 2026*', '', '## **KẾ HOẠCH**', '',
      '**tổ chức hội thi kể chuyện ở chi bộ', 'trong quý II năm 2026**', '', '-----', '', 'Căn cứ chương trình công tác năm, Ban xây dựng kế hoạch như sau:', '', 'Nơi nhận:', '',
      '- Thường trực Tỉnh ủy (để b/c),', '- Các chi bộ trực thuộc,', '- Lưu Ban Tuyên giáo và Dân vận Tỉnh ủy.', '', '**K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN**', '', 'Trần Thị Mai',
    ].join('\n'));
    expect(description).toEqual({
      kind: 'plan', number: '08-KH/BTGDVTU', date: '2026-02-09', issuingBody: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      subject: 'tổ chức hội thi kể chuyện ở chi bộ trong quý II năm 2026',
    });
    expect(head).toMatchObject({
      typeName: 'KẾ HOẠCH', parentBody: 'Tỉnh ủy An Giang', place: 'An Giang', recipients: ['Thường trực Tỉnh ủy (để b/c)', 'Các chi bộ trực thuộc', 'Lưu Ban Tuyên giáo và Dân vận Tỉnh ủy'],
      signature: { authority: 'K/T TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', name: 'Trần Thị Mai' },
    });
  });

  it('has its title in the middle, whatever the text file could say', async () => {
    const { document } = await readText('Số 31-BC/CB\n\nBÁO CÁO\nkết quả hội thi kể chuyện\n\nThực hiện kế hoạch, các tổ đã thi xong.');
    expect(sketch(document)).toEqual(['p Số 31-BC/CB', 'p center BÁO CÁO', 'p center kết quả hội thi kể chuyện', 'p Thực hiện kế hoạch, các tổ đã thi xong.']);
  });

  it('without a head is known by its code', async () => {
    const { description } = await readText('Số 31-BC/BTGDVTU\n\nBÁO CÁO\nkết quả hội thi kể chuyện\n\nThực hiện kế hoạch, các chi bộ đã tổ chức xong.');
    expect(description).toEqual({ kind: 'report', number: '31-BC/BTGDVTU', date: null, issuingBody: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', subject: 'kết quả hội thi kể chuyện' });
  });

  it('with its author between type and subject', async () => {
    const { description } = await readText('Số 12-KL/TU\n\nKẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề công tác trồng cây\n\nBan Thường vụ Tỉnh ủy kết luận:');
    expect(description).toMatchObject({ kind: 'conclusion', number: '12-KL/TU', issuingBody: 'Ban Thường vụ Tỉnh ủy', subject: 'về công tác trồng cây' });
  });
});

describe('a State paper', () => {
  it('in two columns of a table is read column by column', async () => {
    const head = `<w:tbl><w:tr>${cell(para(run('ỦY BAN NHÂN DÂN')) + para(run('XÃ BÌNH AN')) + para(run('Số: 15/QĐ-UBND')))}${
      cell(para(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) + para(run('Độc lập - Tự do - Hạnh phúc')) + para(run('Bình An, ngày 05 tháng 3 năm 2026')))}</w:tr></w:tbl>`;
    const { description } = await readDocx({ body: head + para(run('QUYẾT ĐỊNH', '<w:b/>')) + para(run('Về việc khen thưởng các tổ trồng cây', '<w:b/>')) + para(run('Căn cứ đề nghị của các tổ;')) });
    expect(description).toEqual({
      kind: 'decision', number: '15/QĐ-UBND', date: '2026-03-05', issuingBody: 'Ủy ban nhân dân xã Bình An', subject: 'Về việc khen thưởng các tổ trồng cây',
    });
  });

  it('that is a letter has its subject under the number and its addressees', async () => {
    const { description, head } = await readText(
      'ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n\nSố: 21/UBND-VHXH\nV/v mời dự lễ phát động\ntrồng cây đầu năm\n\nBình An, ngày 10 tháng 01 năm 2026\n\nKính gửi:\n- Các tổ dân cư;\n- Trường học trong xã.\n\nMời các đơn vị cử người dự lễ.',
    );
    expect(description).toEqual({ kind: 'officialLetter', number: '21/UBND-VHXH', date: '2026-01-10', issuingBody: 'Ủy ban nhân dân xã Bình An', subject: 'mời dự lễ phát động trồng cây đầu năm' });
    expect(head.addressees).toEqual(['Các tổ dân cư', 'Trường học trong xã']);
  });

  it('not yet numbered and dated stays without both', async () => {
    const { description } = await readText('ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\nSố: /UBND-VP\nV/v họp giao ban\nBình An, ngày tháng 5 năm 2026\nKính gửi: Các tổ dân cư\n\nMời họp.');
    expect(description).toMatchObject({ kind: 'officialLetter', number: '', date: null, subject: 'họp giao ban' });
  });
});

describe('other papers', () => {
  it('claim nothing they do not say', async () => {
    const { description } = await readText('Chuyện ông Tư trồng bàng\n\nÔng Tư năm nay ngoài bảy mươi. Theo Kế hoạch số 5-KH/TU, ngày 02/3/2025, ông nhận chăm hàng cây đầu ấp.');
    expect(description).toEqual({ kind: 'other', number: '', date: null, issuingBody: '', subject: '' });
  });

  it('bundled in one file are counted', async () => {
    const one = (number: string): string => `Số ${number}-TB/CB\n\nTHÔNG BÁO\nviệc họp\n\nMời họp.\n\nNơi nhận:\n- Các tổ,\n- Lưu.\n`;
    expect((await readText(one('01') + one('02'))).warnings).toContainEqual({ code: 'severalPapers', params: { count: 2 } });
  });

  it('names of bodies lose their capitals', () => {
    expect(sentenceCase('BAN TUYÊN GIÁO VÀ DÂN VẬN')).toBe('Ban Tuyên giáo và Dân vận');
    expect(sentenceCase('ỦY BAN NHÂN DÂN TỈNH AN GIANG')).toBe('Ủy ban nhân dân tỉnh An Giang');
    expect(sentenceCase('Sở Nội vụ')).toBe('Sở Nội vụ');
  });
});
