import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { byWords, done } from './office';

/** Papers of the project's own making, in the three kinds of file an office brings. */
export interface Paper {
  readonly name: string;
  readonly path: string;
  /** A sentence that stands in this paper and nowhere else. */
  readonly sentence: string;
}

export const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const report = `TỈNH ỦY SÔNG HẬU\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 204-BC/BTGDVTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSông Hậu, ngày 18 tháng 11 năm 2026\n\nBÁO CÁO\nKết quả vận động bà con giữ gìn chợ nổi\n\n-----\n\nTrong quý, ban đã gặp gỡ một trăm hai mươi hộ buôn bán trên sông.\n\nBà con đề nghị đặt thêm thùng rác ở bến ghe và mắc đèn ở khúc sông tối.\n\nNơi nhận:\n- Lưu Văn phòng.\n`;

/** Plain text, UTF-8. */
export function plainPaper(folder: string): Paper {
  const path = join(folder, 'Báo cáo chợ nổi.txt');
  writeFileSync(path, report);
  return { name: 'Báo cáo chợ nổi.txt', path, sentence: 'mắc đèn ở khúc sông tối' };
}

/** A Word paper with a heading, bold words, a list and a footnote. */
export function wordPaper(folder: string): Paper {
  const path = join(folder, 'Kế hoạch vườn thuốc nam.docx');
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string, bold = false): string => `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const line = (content: string, style = ''): string => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`;
  const body = [
    line(run('ỦY BAN NHÂN DÂN XÃ PHÚ LỘC')), line(run('Số: 57/KH-UBND')), line(run('Phú Lộc, ngày 03 tháng 9 năm 2026')), line(run('KẾ HOẠCH', true)),
    line(run('Trồng vườn thuốc nam ở trạm y tế xã', true)), line(run('I. Mục tiêu'), 'Heading1'),
    line(`${run('Mỗi trạm có ')}${run('bốn mươi cây thuốc', true)}${run(' quen thuộc với bà con.')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
    line(run('Gừng, nghệ, sả và ngải cứu được trồng trước mùa mưa.')),
  ].join('');
  writeFileSync(path, zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'),
    '_rels/.rels': strToU8('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/_rels/document.xml.rels': strToU8('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'),
    'word/styles.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`),
    'word/footnotes.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:footnotes ${w}><w:footnote w:id="1"><w:p>${run('Danh mục do trạm y tế lập.')}</w:p></w:footnote></w:footnotes>`),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>${body}<w:sectPr/></w:body></w:document>`),
  }));
  return { name: 'Kế hoạch vườn thuốc nam.docx', path, sentence: 'ngải cứu được trồng trước mùa mưa' };
}

/** A PDF with a text layer, set by the program's own press. */
export function pdfPaper(folder: string): Paper {
  const path = join(folder, 'Thông báo lịch phát thanh.pdf');
  const source = join(folder, 'phat-thanh.txt');
  writeFileSync(source, 'UBND TỈNH SÔNG HẬU\nSỞ VĂN HÓA\n\nSố: 33/TB-SVH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSông Hậu, ngày 12 tháng 10 năm 2026\n\nTHÔNG BÁO\nLịch phát thanh tiếng Khmer quý IV năm 2026\n\nĐài truyền thanh phát lúc năm giờ sáng và mười bảy giờ chiều hằng ngày.\n\nLoa ở các phum, sóc xa được thay pin mặt trời trước ngày lễ Ok Om Bok.\n');
  done(byWords(['convert', source, '--to', join(folder, 'phat-thanh.json')]));
  done(byWords(['print', join(folder, 'phat-thanh.json'), '--to', path]));
  return { name: 'Thông báo lịch phát thanh.pdf', path, sentence: 'thay pin mặt trời trước ngày lễ' };
}

/** What poppler reads of a PDF, composed, every run of blanks one space. */
export function textOf(pdf: string): string {
  const { stdout, status } = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`pdftotext cannot read ${pdf}`);
  return stdout.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Sizes of a PDF's pages in millimetres, as poppler tells them. */
export function sizesOf(pdf: string): { readonly width: number; readonly height: number }[] {
  const { stdout, status } = spawnSync('pdfinfo', ['-f', '1', '-l', '9999', pdf], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pdfinfo cannot read ${pdf}`);
  return [...stdout.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/g)].map((match) => ({ width: (Number(match[1]) * 25.4) / 72, height: (Number(match[2]) * 25.4) / 72 }));
}
