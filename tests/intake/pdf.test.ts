import { describe, expect, it } from 'vitest';
import { readPaper } from '../../electron/intake/read-paper';
import { withSoftHyphens } from '../../electron/intake/pdf/soft-hyphens';
import { pdfOf, refusalOf, sketch } from './builders';

const long = 'Chi bộ ấp Bình An tổ chức sinh hoạt thường kỳ vào ngày mồng năm hằng tháng tại nhà văn hóa, nghe phổ biến các chủ trương mới và bàn việc trồng cây, giữ sạch đường làng trong ấp.';
const longer = 'Các tổ dân cư phân công nhau chăm sóc những hàng cây đã trồng từ đầu năm, mỗi tuần tưới hai lần, và báo lại cho chi bộ biết những cây nào bị chết để kịp thời trồng thay cây khác.';

describe('a PDF with a text layer', () => {
  it('gives paragraphs, not lines', async () => {
    const bytes = await pdfOf((pdf) => {
      pdf.text('KẾ HOẠCH', { align: 'center' }).moveDown();
      pdf.text(long, { indent: 28, align: 'justify' }).text(longer, { indent: 28, align: 'justify' });
      pdf.moveDown().text('- Tổ một trồng bàng;').text('- Tổ hai trồng sao.');
    });
    const reading = await readPaper({ name: 'a.pdf', bytes });
    expect(sketch(reading.document)).toEqual(['p center KẾ HOẠCH', `p ${long}`, `p ${longer}`, 'p - Tổ một trồng bàng;', 'p - Tổ hai trồng sao.']);
    expect(reading.mediaType).toBe('application/pdf');
    expect(reading.warnings).toEqual([]);
  });

  it('composes decomposed letters', async () => {
    const reading = await readPaper({ name: 'a.pdf', bytes: await pdfOf((pdf) => pdf.text('Đường làng sạch đẹp'.normalize('NFD'))) });
    expect(reading.text).toBe('Đường làng sạch đẹp');
  });

  it('leaves page numbers out, keeps other numbers, and joins a paragraph over the page end', async () => {
    const words = `${long} ${longer} `.repeat(2).trim().replace(/\.$/, '');
    const bytes = await pdfOf((pdf) => {
      for (let page = 1; page <= 3; page += 1) {
        if (page > 1) {
          pdf.addPage();
          pdf.text(String(page), 85, 28, { width: 467, align: 'center', lineBreak: false });
        }
        pdf.text(page === 1 ? words : `tiếp trang ${page} ${words}`, 85, 60, { width: 467, align: 'justify' });
      }
      pdf.text('2025', { align: 'left' });
    });
    const reading = await readPaper({ name: 'a.pdf', bytes });
    expect(reading.text.split('\n').at(-1)).toBe('2025');
    expect(reading.text).not.toMatch(/\b[23]\b(?! )/);
    expect(reading.text.match(/\p{L}+/gu)).toEqual([words, `tiếp trang ${words}`, `tiếp trang ${words}`].join(' ').match(/\p{L}+/gu));
  });

  it('moves notes at the foot of a page to their references', async () => {
    const bytes = await pdfOf((pdf) => {
      const put = (text: string, size: number, x: number, y: number): number => {
        pdf.fontSize(size).text(text, x, y, { lineBreak: false });
        return x + pdf.widthOfString(text);
      };
      put(' trong năm nay.', 13, put('(1)', 8, put('Trồng ba trăm cây', 13, 85, 100), 98), 100);
      put(' Theo sổ theo dõi của ấp.', 10, put('1', 7, 85, 739), 740);
    });
    expect(sketch((await readPaper({ name: 'a.pdf', bytes })).document)).toEqual(['p Trồng ba trăm cây[^Theo sổ theo dõi của ấp.] trong năm nay.']);
  });

  it('is refused without any text', async () => {
    const bytes = await pdfOf((pdf) => { pdf.rect(100, 100, 200, 200).fill('#888'); });
    expect(await refusalOf('quet.pdf', bytes)).toEqual({ code: 'fileWithoutText', params: { name: 'quet.pdf' } });
  });

  it('says which pages hold no text', async () => {
    const bytes = await pdfOf((pdf) => { pdf.text('Trang đầu'); pdf.addPage(); pdf.rect(90, 90, 9, 9).fill('#000'); });
    expect((await readPaper({ name: 'a.pdf', bytes })).warnings).toEqual([{ code: 'pagesWithoutText', params: { pages: '2' } }]);
  });
});

describe('soft hyphens', () => {
  const piece = (text: string) => ({ text, x: 0, y: 0, width: 1, size: 10, turned: false, endsLine: false });
  it('go back to where the page drew them', () => {
    const restored = withSoftHyphens([piece('Bé tr'), piece('ëng §Çu t'), piece(', u'), piece(' tiªn')], 'Bé tr\u00adëng §Çu t\u00ad, \u00adu tiªn').map((one) => one.text);
    expect(restored).toEqual(['Bé tr\u00ad', 'ëng §Çu t\u00ad', ', \u00adu', ' tiªn']);
  });
  it('leave text alone that draws none', () => {
    expect(withSoftHyphens([piece('abc')], 'abc')).toEqual([piece('abc')]);
  });
});
