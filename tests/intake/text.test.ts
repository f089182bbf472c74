import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../electron/intake/read-paper';
import { withoutPartings } from '../../electron/intake/text/reader';
import { encodeTcvn3 } from '../../shared/text/legacy/tcvn3';
import { encodeVni } from '../../shared/text/legacy/vni';
import { bytesOf, readText, sketch } from './builders';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a plain text without marks', () => {
  it('comes through exactly, hyphens and stars included; a blank line only parts two paragraphs', async () => {
    const text = 'CHI BỘ ẤP BÌNH AN\n\n- Kính gửi: các đồng chí\n  1. Thu 5 * 3 = 15 đồng; a < b > c & d\n\n\t“Giữ lời” – km² _chưa_ xong\n*\nSố 05-KH/CB';
    const reading = await readText(text);
    expect(reading.text).toBe(text.replace(/\n\n/g, '\n'));
    expect(reading.warnings).toEqual([]);
    expect(reading.mediaType).toBe('text/plain');
  });

  it('keeps a second blank line as an empty paragraph', () => {
    expect(withoutPartings('a\n\nb\n \n\nc\n\n')).toBe('a\nb\n\nc');
  });

  it('keeps every line of any text without control characters', async () => {
    const line = fc.array(fc.constantFrom('Tổ', 'dân', 'phố', '7', '-', '“họp”', '  ', 'ប្រជុំ', '\t', 'đ/c'), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
      fc.pre(lines.some((one) => one.trim() !== ''));
      expect((await readText(lines.join('\r\n'))).text).toBe(withoutPartings(lines.join('\n')));
    }), { numRuns: 60 });
  });
});

describe('encodings', () => {
  const sentence = 'Chi bộ họp ngày mồng bảy, nghe phổ biến kế hoạch trồng cây và giữ sạch đường làng.';
  it('are told by the bytes: UTF-8 with and without a mark, UTF-16 both ways', async () => {
    const wide = (big: boolean, mark: boolean): Uint8Array => {
      const units = Array.from({ length: sentence.length }, (_, at) => sentence.charCodeAt(at));
      const all = mark ? [0xfeff, ...units] : units;
      return Uint8Array.from(all.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
    };
    for (const bytes of [bytesOf(sentence), bytesOf(`\ufeff${sentence}`), bytesOf(sentence.normalize('NFD')), wide(false, true), wide(true, true), wide(false, false), wide(true, false)]) {
      expect((await readPaper({ name: 'a.txt', bytes })).text).toBe(sentence);
    }
  });

  it('TCVN3 and VNI files are converted and say so', async () => {
    for (const [name, encoded] of [['TCVN3', encodeTcvn3(sentence)], ['VNI', encodeVni(sentence)]] as const) {
      for (const bytes of [latin1(encoded), bytesOf(encoded)]) {
        const reading = await readPaper({ name: 'cu.txt', bytes });
        expect(reading.text).toBe(sentence);
        expect(reading.warnings).toContainEqual({ code: 'legacyConverted', params: { encoding: name } });
      }
    }
  });

  it('a line of TCVN3 capitals is capitals again', async () => {
    const reading = await readPaper({ name: 'cu.txt', bytes: latin1(`NGH${encodeTcvn3('ị')} QUY${encodeTcvn3('ế')}T\n${encodeTcvn3('về việc trồng cây đầu năm')}`) });
    expect(reading.text).toBe('NGHỊ QUYẾT\nvề việc trồng cây đầu năm');
  });

  it('Windows-1258 is composed', async () => {
    // "Đảng ủy xã": combining hỏi D2, ngã DE after their letters.
    expect((await readPaper({ name: 'b.txt', bytes: Uint8Array.from([0xd0, 0x61, 0xd2, 0x6e, 0x67, 0x20, 0x75, 0xd2, 0x79, 0x20, 0x78, 0x61, 0xde]) })).text).toBe('Đảng ủy xã');
  });
});

describe('a text with the marks of an OCR program', () => {
  it('gives headings without jumps, emphasis, lists, and leaves only the marks behind', async () => {
    const reading = await readText([
      '\\*  ', 'Số 07-KH/CB', '', '## **KẾ HOẠCH**', '', '**trồng cây đầu năm', 'tại ấp Bình An**', '', '#### ***1.1. Việc chung***', '',
      'Mỗi tổ *trồng 5 cây* và **giữ**gìn; 5*3 = 15.', '', '- Tổ 1 trồng bàng;', '- Tổ 2 trồng sao', 'và dầu.', '', 'Xem <https://vidu.vn>, gửi &amp; nhận&nbsp;ngay.',
    ].join('\n'));
    expect(sketch(reading.document)).toEqual([
      'p *⏎Số 07-KH/CB', 'h1 KẾ HOẠCH', 'p center {b trồng cây đầu năm}⏎{b tại ấp Bình An}', 'h2 {i 1.1. Việc chung}',
      'p Mỗi tổ {i trồng 5 cây} và {b giữ}gìn; 5*3 = 15.', 'dash p Tổ 1 trồng bàng;', 'dash p Tổ 2 trồng sao⏎và dầu.', 'p Xem https://vidu.vn, gửi & nhận\u00a0ngay.',
    ]);
  });

  it('moves the text of a note to where its reference stands', async () => {
    const reading = await readText([
      '**Bài viết**', '', 'Ấp có 12 km² đất<sup>(1)</sup>; trồng 300 cây<sup>(2)</sup>.', '', 'Đường làng sạch”³ hơn trước<sup>(9)</sup>.', '',
      '<sup>(1)</sup> Theo sổ **địa chính**', 'năm 2025.', '', '<sup>(2)</sup> Gồm bàng và sao.', '', '³ Bình chọn của ấp.', '', '<sup>(7)</sup> Không ai nhắc tới.',
    ].join('\n'));
    expect(sketch(reading.document).slice(1)).toEqual([
      'p Ấp có 12 km² đất[^Theo sổ {b địa chính} năm 2025.]; trồng 300 cây[^Gồm bàng và sao.].',
      'p Đường làng sạch”[^Bình chọn của ấp.] hơn trước{sup (9)}.', 'p {sup (7)} Không ai nhắc tới.',
    ]);
    expect(reading.warnings).toContainEqual({ code: 'notesWithoutReference', params: { labels: '7' } });
  });

  it('numbers that start anew on each page find the reference before them', async () => {
    const reading = await readText('**A**\n\nTrang một<sup>1</sup>.\n\n<sup>1</sup> Ghi chú đầu.\n\nTrang hai<sup>1</sup>.\n\n<sup>1</sup> Ghi chú sau.');
    expect(sketch(reading.document)).toEqual(['p {b A}', 'p Trang một[^Ghi chú đầu.].', 'p Trang hai[^Ghi chú sau.].']);
  });

  it('reads tables, of pipes and of HTML', async () => {
    const reading = await readText([
      '| Tổ | Cây |', '|---|:--:|', '| 1 | **bàng** |', '| 2 |', '', '<table><tr><th colspan="2">Chung</th></tr>', '<tr><td>a<br>b</td><td>c</td></tr></table>', '', 'Hết.',
    ].join('\n'));
    expect(sketch(reading.document)).toEqual([
      '!1x1 p Tổ | !1x1 p Cây', '1x1 p 1 | 1x1 p {b bàng}', '1x1 p 2 | 1x1 p', '!2x1 p Chung', '1x1 p a⏎b | 1x1 p c', 'p Hết.',
    ]);
  });

  it('leaves stars that are no marks', async () => {
    expect(sketch((await readText('**Đậm** rồi ** hở và 2 * 3 * 4\n\n*\n\n***')).document)).toEqual(['p {b Đậm} rồi ** hở và 2 * 3 * 4', 'p *', 'p ***']);
  });

  it('keeps every word of any marked text, in order', async () => {
    const word = fc.constantFrom('Tổ', 'dân', 'phố', 'họp', '7', 'cây', 'bàng');
    const piece = fc.oneof(word, word.map((one) => `**${one}**`), word.map((one) => `*${one}*`), word.map((one) => `<b>${one}</b>`), word.map((one) => `\n\n- ${one}`), word.map((one) => `\n\n## ${one}`), fc.constant('\n\n'), fc.constant('*'), fc.constant('\\*'), fc.constant('\n'));
    await fc.assert(fc.asyncProperty(fc.array(piece, { minLength: 3, maxLength: 40 }), async (pieces) => {
      const source = `**Mở**\n\n${pieces.join(' ')}`;
      const words = (text: string): string[] => text.replace(/<\/?b>/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(words((await readText(source)).text)).toEqual(words(source));
    }), { numRuns: 200 });
  });
});

describe('a foreign paragraph', () => {
  it('is pointed at; Vietnamese without accents is not', async () => {
    const reading = await readText('Chi bộ họp thường kỳ vào ngày mồng năm hằng tháng tại nhà văn hóa ấp.\nThis chapter explains how the committee should gather the reports and forward them.\nChi bo hop thuong ky vao ngay mong nam hang thang tai nha van hoa ap, moi dang vien deu co mat.');
    expect(reading.warnings).toEqual([{ code: 'foreignParagraph', params: { paragraph: 2, excerpt: 'This chapter explains how the committee should gather the reports and forward th' } }]);
  });
});
