import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { formProfile, templateById, templates } from '../../shared/forms';
import { OfficeError } from '../../shared/errors/office-error';
import { createdAt, paper, paragraph, partyHead, prose } from './helpers/documents';
import { PdfFile } from './helpers/structure-check';
import { bodyText, phraseBox, wordBoxes, type Word } from './helpers/tools';

const centre = (box: Word): number => (box.left + box.right) / 2;
/** As a distance in mm, so that a failing test shows how far off it was. */
const off = (found: number, wanted: number): number => Math.abs(found - wanted);
const tolerance = 1.5;
/** The baseline under a box: poppler's boxes reach from ascent to descent of the face (0.891, 0.216 em). */
const baseline = (box: Word): number => box.bottom - ((box.bottom - box.top) * 0.216) / 1.107;

/** Filled rules of page 1 in millimetres. */
function rules(pdf: Uint8Array): { readonly left: number; readonly y: number; readonly width: number }[] {
  const file = new PdfFile(pdf);
  const content = file.stream(file.pages[0]?.['/Contents']);
  return [...content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f/g)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map((value) => (Number(value) * 25.4) / 72);
    return { left: x, y: y + height / 2, width };
  });
}

describe('Party paper, HD 05-HD/VPTW (geometry of the official first page)', async () => {
  const { pdf } = await renderPdf(paper([paragraph(prose), ...Array.from({ length: 20 }, () => paragraph(prose))], { template: 'party-report', head: partyHead }), { createdAt });
  const words = wordBoxes(pdf);
  it('title: right edge on the margin, rule of its length', () => {
    const title = phraseBox(words, 'ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(off(title.left, 122.4)).toBeLessThanOrEqual(tolerance);
    expect(off(title.right, 195.1)).toBeLessThanOrEqual(tolerance);
    expect(off(baseline(title), 22.1)).toBeLessThanOrEqual(tolerance);
    const rule = rules(pdf).find(({ y }) => y > 22 && y < 23.5);
    expect(off(rule?.y ?? 0, 22.65)).toBeLessThanOrEqual(0.6);
    expect(off(rule?.width ?? 0, title.right - title.left)).toBeLessThanOrEqual(0.5);
  });
  it('left block, date, type, subject and the five hyphens', () => {
    expect(off(centre(phraseBox(words, 'TỈNH ỦY AN GIANG')), 66.7)).toBeLessThanOrEqual(tolerance);
    expect(off(baseline(phraseBox(words, 'TỈNH ỦY AN GIANG')), 21.6)).toBeLessThanOrEqual(tolerance);
    expect(off(baseline(phraseBox(words, 'BAN TUYÊN GIÁO')), 27.3)).toBeLessThanOrEqual(tolerance);
    expect(off(baseline(phraseBox(words, 'Số 155-BC/BTGTU')), 38.6)).toBeLessThanOrEqual(tolerance);
    const date = phraseBox(words, 'An Giang, ngày 03 tháng 11 năm 2026');
    expect(off(baseline(date), 30.7)).toBeLessThanOrEqual(tolerance);
    expect(off(centre(date), 158.75)).toBeLessThanOrEqual(2);
    expect(off(centre(phraseBox(words, 'BÁO CÁO')), 112.5)).toBeLessThanOrEqual(tolerance);
    expect(off(baseline(phraseBox(words, 'BÁO CÁO')), 52.5)).toBeLessThanOrEqual(tolerance);
    expect(off(baseline(phraseBox(words, 'kết quả công tác tuyên giáo tháng 11')), 59.5)).toBeLessThanOrEqual(tolerance);
    expect(off(centre(phraseBox(words, '-----')), 112.5)).toBeLessThanOrEqual(tolerance);
  });
  it('body: first line, indent, leading of 18–22 pt', () => {
    const first = phraseBox(words, 'Thực hiện');
    expect(off(baseline(first), 80.2)).toBeLessThanOrEqual(tolerance);
    expect(off(first.left, 42.7)).toBeLessThanOrEqual(0.6);
    const second = words.find((word) => word.page === 1 && word.top > first.top + 2);
    const pitch = ((second?.bottom ?? 0) - first.bottom) / 25.4 * 72;
    expect(pitch).toBeGreaterThanOrEqual(18);
    expect(pitch).toBeLessThanOrEqual(22);
  });
  it('page number: centred on the text area, 10 mm from the top', () => {
    const number = words.find((word) => word.page === 2 && word.text === '2');
    expect(off(number ? centre(number) : 0, 112.5)).toBeLessThanOrEqual(1);
    expect(off(number ? baseline(number) - 1.6 : 0, 9.9)).toBeLessThanOrEqual(1);
  });
  it('closing: signature and Nơi nhận on one line, the name 37 mm below the position', () => {
    const last = Math.max(...words.map((word) => word.page));
    const position = phraseBox(words, 'PHÓ TRƯỞNG BAN', last);
    expect(off(centre(position), 155.1)).toBeLessThanOrEqual(tolerance);
    expect(off(baseline(phraseBox(words, 'Nguyễn Văn An', last)) - baseline(position), 37)).toBeLessThanOrEqual(2);
    expect(off(baseline(phraseBox(words, 'Nơi nhận:', last)), baseline(phraseBox(words, 'K/T TRƯỞNG BAN', last)))).toBeLessThanOrEqual(0.5);
    const item = phraseBox(words, '- Thường trực Tỉnh ủy;', last);
    expect(off(baseline(phraseBox(words, '- Lưu Văn phòng.', last)) - baseline(item), 4.9)).toBeLessThanOrEqual(0.3);
  });
  it('a paper dated before 27/5/2026 takes HD 36: commas in Nơi nhận', async () => {
    expect(formProfile('party-hd05', '2026-05-26').id).toBe('party-hd36');
    expect(formProfile('party-hd05', '2026-05-27').id).toBe('party-hd05');
    const old = await renderPdf(paper([paragraph(prose)], { template: 'party-report', head: { ...partyHead, date: '2020-01-09' } }), { createdAt });
    expect(bodyText(old.pdf)).toContain('- Thường trực Tỉnh ủy, - Lưu Văn phòng.');
    expect(bodyText(old.pdf)).toContain('An Giang, ngày 09 tháng 01 năm 2020');
  });
});

describe('State letter, NĐ 30/2020', async () => {
  const head = { parentBody: 'UBND TỈNH AN GIANG', issuingBody: 'SỞ VĂN HÓA', number: '05/SVH-VP', place: 'An Giang', date: '2026-02-05', subject: 'Phối hợp tuyên truyền', addressees: ['Ủy ban nhân dân các xã'], recipients: ['Như trên', 'Lưu: VT.'], signature: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Bé' } };
  const { pdf } = await renderPdf(paper([paragraph(prose)], { template: 'state-letter', head, marks: { level: 'confidential', urgency: 'urgent', circulation: 'internal' } }), { createdAt });
  const words = wordBoxes(pdf);
  it('the rule under the motto is as long as the motto, that under the agency a third to a half', () => {
    const motto = phraseBox(words, 'Độc lập - Tự do - Hạnh phúc');
    const agency = phraseBox(words, 'SỞ VĂN HÓA');
    const lines = rules(pdf);
    const under = lines.find((rule) => rule.left > 100 && rule.y > motto.top);
    expect(off(under?.width ?? 0, motto.right - motto.left)).toBeLessThanOrEqual(1);
    const short = lines.find((rule) => rule.left < 100 && rule.y > agency.top);
    const part = (short?.width ?? 0) / (agency.right - agency.left);
    expect(part).toBeGreaterThanOrEqual(1 / 3);
    expect(part).toBeLessThanOrEqual(1 / 2);
  });
  it('number and date on one line, places of the boxes, sizes of the stamps', () => {
    expect(off(baseline(phraseBox(words, 'Số: 05/SVH-VP')), baseline(phraseBox(words, 'An Giang, ngày 05 tháng 02 năm 2026')))).toBeLessThanOrEqual(0.3);
    expect(bodyText(pdf)).toContain('V/v phối hợp tuyên truyền');
    expect(bodyText(pdf)).toContain('Kính gửi: Ủy ban nhân dân các xã');
    expect(bodyText(pdf)).toContain('- Như trên; - Lưu: VT.');
    expect(off(centre(phraseBox(words, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')), 149)).toBeLessThanOrEqual(5);
    expect(off(phraseBox(words, 'MẬT').left, 58)).toBeLessThanOrEqual(5);
    const mark = phraseBox(words, 'LƯU HÀNH NỘI BỘ');
    expect(mark.top).toBeGreaterThan(7);
    expect(mark.bottom).toBeLessThan(17.5);
    const content = new PdfFile(pdf);
    const frames = [...content.stream(content.pages[0]?.['/Contents']).matchAll(/0\.85 0 0 RG ([\d.]+) w\n[\d.]+ [\d.]+ ([\d.]+) ([\d.]+) re S/g)];
    const outer = frames.map((match) => [((Number(match[2]) + Number(match[1])) * 25.4) / 72, ((Number(match[3]) + Number(match[1])) * 25.4) / 72]);
    expect(outer).toEqual(expect.arrayContaining([[expect.closeTo(20, 1), expect.closeTo(8, 1)]]));
    expect(outer).toHaveLength(3);
  });
});

describe('templates', () => {
  it('an unknown one is told with the known ones', () => {
    expect(() => templateById('nope')).toThrow(OfficeError);
    expect(() => templateById('nope')).toThrowError(expect.objectContaining({ code: 'templateUnknown', params: { template: 'nope', known: templates.map(({ id }) => id).join(', ') } }));
  });
  it.each(templates.map((template) => [template.id, template] as const))('%s prints its starter', async (id, template) => {
    const { pdf, warnings } = await renderPdf(paper(template.starter.content, { template: id, head: template.head }), { createdAt });
    expect(warnings.map(({ code }) => code).filter((code) => code !== 'colophonIncomplete' && code !== 'pageTooLarge')).toEqual([]);
    expect(pdf.length).toBeGreaterThan(5000);
    expect(template.name.vi && template.name.en).toBeTruthy();
  });
  it('a bulletin says BẢN TIN first and prints every field of its head', async () => {
    const head = { title: 'Thông tin nội bộ', parentBody: 'Tỉnh ủy An Giang', issuingBody: 'Ban Tuyên giáo', issueLine: 'Số 11 – Tháng 11/2026', subject: 'Tài liệu sinh hoạt' };
    const text = bodyText((await renderPdf(paper([paragraph(prose)], { template: 'bulletin-19x27', head }), { createdAt })).pdf);
    expect(text.startsWith('BẢN TIN THÔNG TIN NỘI BỘ')).toBe(true);
    for (const words of ['TỈNH ỦY AN GIANG', 'BAN TUYÊN GIÁO', 'Số 11 – Tháng 11/2026', 'Tài liệu sinh hoạt', prose]) expect(text).toContain(words);
  });
  it('no field of a head is lost on any template', async () => {
    const head = { ...partyHead, title: 'Tên-tài-liệu', subject: 'chủ-đề', issueLine: 'kỳ-số-7', addressees: ['nơi-một', 'nơi-hai'], recipients: Array.from({ length: 40 }, (_, index) => `nhận-${index}`) };
    for (const { id, profile } of templates) {
      const text = bodyText((await renderPdf(paper([paragraph(prose)], { template: id, head }), { createdAt })).pdf).toLocaleLowerCase('vi');
      const official = profile === 'party-hd05' || profile === 'state-nd30';
      const wanted = ['tỉnh ủy an giang', 'ban tuyên giáo', '155-bc/btgtu', 'báo cáo', 'chủ-đề', 'nơi-một', 'nơi-hai', 'nhận-0', 'nhận-39', profile === 'state-nd30' ? 'kt. trưởng ban' : 'k/t trưởng ban', 'phó trưởng ban', 'nguyễn văn an', ...(official ? [] : ['tên-tài-liệu', 'kỳ-số-7'])];
      expect(wanted.filter((words) => !text.includes(words)).map((words) => `${id}: ${words}`)).toEqual([]);
    }
  });
});
