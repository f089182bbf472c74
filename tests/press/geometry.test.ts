import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import type { DocumentHead, DocumentMarks } from '../../shared/document/paper-document';
import type { TemplateId } from '../../shared/forms';
import { createdAt, heading, paper, paragraph, prose, text } from './helpers/documents';
import { PageGeometry, type Found } from './helpers/geometry';

/** A golden is one line: what it is, where it is said, the words, and what must hold. Lengths in millimetres. */
interface Golden {
  readonly what: string;
  /** Paragraph of the rule; §2.4 is the official first page, as it was measured. */
  readonly source: string;
  readonly words: string;
  readonly pt?: readonly [least: number, most: number];
  readonly letters?: 'regular' | 'bold' | 'italic' | 'boldItalic';
  readonly red?: boolean;
  readonly centre?: number;
  readonly left?: number;
  readonly right?: number;
  readonly baseline?: number;
  readonly capTop?: number;
  /** As long as the words, or this share of them at least and at most. */
  readonly rule?: 'text' | readonly [least: number, most: number];
  /** ±0.5 unless the number is a measured one of §2.4: ±1.5. */
  readonly within?: number;
}
const measured = 1.5;

function faults(golden: Golden, found: Found, page: PageGeometry): string[] {
  const told: string[] = [];
  const within = golden.within ?? 0.5;
  for (const side of ['centre', 'left', 'right', 'baseline', 'capTop'] as const) {
    const wanted = golden[side];
    if (wanted !== undefined && Math.abs(found[side] - wanted) > within) told.push(`${side} ${found[side].toFixed(2)} mm, not ${wanted} ± ${within}`);
  }
  if (golden.pt && (found.pt < golden.pt[0] || found.pt > golden.pt[1])) told.push(`${found.pt} pt, not ${golden.pt.join('–')}`);
  const letters = found.bold && found.italic ? 'boldItalic' : found.bold ? 'bold' : found.italic ? 'italic' : 'regular';
  if (golden.letters && letters !== golden.letters) told.push(`${letters}, not ${golden.letters}`);
  if (golden.red !== undefined && found.red !== golden.red) told.push(found.red ? 'red' : 'not red');
  if (golden.rule) {
    const rule = page.ruleUnder(found);
    const length = found.right - found.left;
    const off = golden.rule === 'text' ? Math.abs(rule.width - length) > 0.5 : rule.width < length * golden.rule[0] || rule.width > length * golden.rule[1];
    if (off) told.push(`a rule of ${rule.width.toFixed(2)} mm under ${length.toFixed(2)} mm`);
    if (Math.abs(rule.left + rule.width / 2 - found.centre) > 0.5) told.push('a rule beside the middle');
  }
  return told;
}

function hold(page: PageGeometry, goldens: readonly Golden[]): void {
  it.each(goldens.map((golden) => [golden.what, golden.source, golden] as const))('%s (%s)', (_what, _source, golden) => {
    expect(faults(golden, page.find(golden.words), page)).toEqual([]);
  });
}

async function set(template: TemplateId, content: Parameters<typeof paper>[0], head: Partial<DocumentHead>, marks: Partial<DocumentMarks> = {}): Promise<{ pdf: Uint8Array; first: PageGeometry; page: (index: number) => PageGeometry; last: PageGeometry }> {
  const { pdf, pageCount } = await renderPdf(paper(content, { template, head, marks }), { createdAt });
  return { pdf, first: new PageGeometry(pdf), page: (index) => new PageGeometry(pdf, index), last: new PageGeometry(pdf, pageCount) };
}

const stateHead: Partial<DocumentHead> = {
  parentBody: 'Ủy ban nhân dân tỉnh', issuingBody: 'Sở Văn hóa', number: '05/QĐ-SVH', place: 'An Giang', date: '2026-02-05', typeName: 'QUYẾT ĐỊNH', subject: 'Về việc ban hành quy chế', recipients: ['Như Điều 3', 'Lưu: VT'],
  signature: { authority: 'T/M BAN GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Bé' }, drafterCode: 'PL.(300)', contactLine: 'Số 5 đường Bờ Sông – Điện thoại: 02963 000 000',
};
const stateBody = [
  paragraph([text('Căn cứ Luật Tổ chức chính quyền địa phương;', 'italic')]), paragraph([text('Điều 1.', 'bold'), text(' Ban hành quy chế.')]), paragraph(prose), paragraph(prose),
];

describe('State decision, NĐ 30/2020/NĐ-CP Phụ lục I', async () => {
  const { first } = await set('state-decision', stateBody, stateHead, { level: 'secret', urgency: 'express', circulation: 'internal' });
  hold(first, [
    { what: 'Quốc hiệu', source: '§1.3, box 1', words: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', pt: [12, 13], letters: 'bold', red: false, centre: 147, baseline: 24.4 },
    { what: 'Tiêu ngữ', source: '§1.3, box 1', words: 'Độc lập - Tự do - Hạnh phúc', pt: [13, 14], letters: 'bold', centre: 147, baseline: 30.04, rule: 'text' },
    { what: 'parent agency', source: '§1.3, box 2', words: 'ỦY BAN NHÂN DÂN TỈNH', pt: [12, 13], letters: 'regular', centre: 64.5, baseline: 24.4 },
    { what: 'issuing agency', source: '§1.3, box 2', words: 'SỞ VĂN HÓA', pt: [12, 13], letters: 'bold', centre: 64.5, baseline: 30.04, rule: [1 / 3, 1 / 2] },
    { what: 'number', source: '§1.3, box 3', words: 'Số: 05/QĐ-SVH', pt: [13, 13], letters: 'regular', centre: 64.5, baseline: 38.86 },
    { what: 'place and date', source: '§1.3, box 4: on the line of the number, under Quốc hiệu', words: 'An Giang, ngày 05 tháng 02 năm 2026', pt: [13, 14], letters: 'italic', centre: 147, baseline: 38.86 },
    { what: 'secrecy mark', source: '§1.3, box 10a; §3.3', words: 'TỐI MẬT', pt: [13, 13], letters: 'bold', red: true, centre: 64.5 },
    { what: 'urgency mark', source: '§1.3, box 10b', words: 'HỎA TỐC', pt: [13, 14], letters: 'bold', red: true, centre: 64.5 },
    { what: 'circulation mark', source: '§1.3, box 11', words: 'LƯU HÀNH NỘI BỘ', pt: [13, 14], letters: 'bold', red: false },
    { what: 'type name', source: '§1.3, box 5a', words: 'QUYẾT ĐỊNH', pt: [13, 14], letters: 'bold', centre: 112.5 },
    { what: 'trích yếu', source: '§1.3, box 5a', words: 'Về việc ban hành quy chế', pt: [13, 14], letters: 'bold', centre: 112.5, rule: [1 / 3, 1 / 2] },
    { what: 'căn cứ', source: '§1.3', words: 'Căn cứ Luật Tổ chức chính quyền địa phương;', pt: [13, 14], letters: 'italic', left: 42.7 },
    { what: 'Điều', source: '§1.3: indent 1.27 cm', words: 'Điều 1.', pt: [13, 14], letters: 'bold', left: 42.7 },
    { what: 'body', source: '§1.1: first line in 1.27 cm', words: 'Thực hiện', pt: [13, 14], letters: 'regular', left: 42.7 },
    { what: 'authority, written the State’s way', source: '§1.3, box 7a', words: 'TM. BAN GIÁM ĐỐC', pt: [13, 14], letters: 'bold', centre: 155 },
    { what: 'title of the signer', source: '§1.3, box 7a', words: 'PHÓ GIÁM ĐỐC', pt: [13, 14], letters: 'bold', centre: 155 },
    { what: 'name', source: '§1.3, box 7b', words: 'Trần Thị Bé', pt: [13, 14], letters: 'bold', centre: 155 },
    { what: 'Nơi nhận', source: '§1.3, box 9b', words: 'Nơi nhận:', pt: [12, 12], letters: 'boldItalic', left: 30 },
    { what: 'list of recipients', source: '§1.3, box 9b', words: '- Như Điều 3;', pt: [11, 11], letters: 'regular', left: 30 },
    { what: 'last recipient', source: '§1.3, box 9b', words: '- Lưu: VT.', pt: [11, 11], letters: 'regular', left: 30 },
    { what: 'drafter’s code', source: '§1.3, box 12', words: 'PL.(300)', pt: [11, 11], letters: 'regular', left: 30 },
    { what: 'address', source: '§1.3, box 13', words: 'Số 5 đường Bờ Sông – Điện thoại: 02963 000 000', pt: [11, 12], letters: 'regular', centre: 112.5 },
  ]);
  it('the address stands under a rule across the text width (§1.3, box 13)', () => {
    const address = first.find('Số 5 đường Bờ Sông – Điện thoại: 02963 000 000');
    const above = first.content.rules.find((rule) => rule.top < address.baseline && rule.top > address.baseline - 6 && rule.width > 100);
    expect(above?.left).toBeCloseTo(30, 1);
    expect(above?.width).toBeCloseTo(165, 1);
    expect(address.baseline).toBeGreaterThan(277);
  });
  it('frames: secrecy 30 × 8 double with a gap of 1, urgency 30 × 8 and circulation single (§1.3, §3.3)', () => {
    const red = first.content.frames.filter((frame) => frame.red).toSorted((one, other) => one.top - other.top || other.width - one.width);
    expect(red).toHaveLength(3);
    for (const outer of [red[0], red[2]]) {
      expect(outer?.width).toBeCloseTo(30, 1);
      expect(outer?.height).toBeCloseTo(8, 1);
    }
    const [outer, inner] = red;
    expect((inner?.left ?? 0) - (outer?.left ?? 0)).toBeGreaterThan(0.8);
    expect((inner?.left ?? 0) - (outer?.left ?? 0)).toBeLessThan(1.5);
    const circulation = first.content.frames.filter((frame) => !frame.red);
    expect(circulation).toHaveLength(1);
    expect(circulation[0]?.top).toBeCloseTo(7.5, 0);
    expect((circulation[0]?.top ?? 0) + (circulation[0]?.height ?? 0)).toBeLessThan(17.5);
  });
  it('body: justified to the right margin, gaps of 6 pt at least, single to one and a half lines (§1.1)', () => {
    const lines = first.content.letters.filter(({ baseline, left, pt }) => baseline > 80 && pt >= 13 && Math.abs(left - 30) < 0.3).map(({ baseline }) => baseline);
    const pitches = lines.slice(1).map((baseline, index) => ((baseline - (lines[index] ?? 0)) * 72) / 25.4);
    const pitch = Math.min(...pitches.filter((value) => value > 1));
    expect(pitch).toBeGreaterThanOrEqual(14);
    expect(pitch).toBeLessThanOrEqual(24);
  });
});

describe('State letter and appendix, NĐ 30/2020/NĐ-CP Phụ lục I', async () => {
  const { first, page } = await set('state-letter', [paragraph(prose), { type: 'appendix', attrs: { title: 'Danh mục sách', note: '' }, content: Array.from({ length: 16 }, () => paragraph(prose)) }],
    { ...stateHead, typeName: '', number: '05/SVH-VP', subject: 'Phối hợp tuyên truyền', addressees: ['Ủy ban nhân dân các xã'], signature: { authority: '', position: 'GIÁM ĐỐC', name: 'Trần Thị Bé' } }, { level: 'topSecret' });
  hold(first, [
    { what: 'subject of a letter', source: '§1.3, box 5b: under the number, 6 pt gap', words: 'V/v phối hợp tuyên truyền', pt: [12, 13], letters: 'regular', centre: 64.5, baseline: 38.86 + ((15 + 6) * 25.4) / 72 },
    { what: 'Kính gửi, one addressee', source: '§1.3, box 9a', words: 'Kính gửi: Ủy ban nhân dân các xã', pt: [13, 14], letters: 'regular', centre: 112.5 },
    { what: 'Tuyệt mật', source: '§3.3', words: 'TUYỆT MẬT', pt: [13, 13], letters: 'bold', red: true, centre: 64.5 },
    { what: 'the head signs alone', source: '§1.3, box 7a', words: 'GIÁM ĐỐC', pt: [13, 14], letters: 'bold', centre: 155 },
  ]);
  it('Tuyệt mật is 40 × 8 (§3.3)', () => {
    const outer = first.content.frames.find((frame) => frame.red);
    expect([outer?.width, outer?.height]).toEqual([expect.closeTo(40, 1), expect.closeTo(8, 1)]);
  });
  describe('appendix', () => {
    hold(page(2), [
      { what: 'label', source: '§1.3, Phụ lục', words: 'PHỤ LỤC', pt: [14, 14], letters: 'bold', centre: 112.5 },
      { what: 'name', source: '§1.3, Phụ lục', words: 'DANH MỤC SÁCH', pt: [13, 14], letters: 'bold', centre: 112.5 },
      { what: 'reference', source: '§1.3, Phụ lục', words: '(Kèm theo Công văn số 05/SVH-VP', pt: [13, 14], letters: 'italic' },
    ]);
    hold(page(3), [{ what: 'page number, counted from the appendix', source: '§1.1, §1.3', words: '2', pt: [13, 14], letters: 'regular', centre: 112.5 }]);
    it('has no number on its first page; the number stands in the top margin', () => {
      expect(page(2).content.letters.some(({ baseline, red }) => baseline < 15 && !red)).toBe(false);
      expect(page(3).find('2').baseline).toBeLessThan(20);
    });
  });
});

const partyHead: Partial<DocumentHead> = {
  parentBody: 'Tỉnh ủy An Giang', issuingBody: 'Ban Tuyên giáo', number: '155-BC/BTGTU', place: 'An Giang', date: '2026-11-03', typeName: 'BÁO CÁO', subject: 'Kết quả công tác tuyên giáo tháng 11',
  recipients: ['Thường trực Tỉnh ủy', 'Lưu Văn phòng'], signature: { authority: 'KT. TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', name: 'Nguyễn Văn An' }, drafterCode: 'nvan.(12)', contactLine: 'Điện thoại: 02963 000 000',
};
const leftBlock = { centre: 66.7 };
const right = { centre: 158.75 };

describe('Party report, HD 05-HD/VPTW', async () => {
  const { first, page, last } = await set('party-report', [paragraph(prose), paragraph(prose), heading(1, 'I- Tình hình'), ...Array.from({ length: 14 }, () => paragraph(prose))], partyHead, { circulation: 'noMassMedia' });
  describe('as its profile says, ± 0.5 mm', () => {
    hold(first, [
      { what: 'title', source: '§2.2, §2.3', words: 'ĐẢNG CỘNG SẢN VIỆT NAM', pt: [15, 15], letters: 'bold', ...right, baseline: 22.1, rule: 'text' },
      { what: 'parent agency', source: '§2.3', words: 'TỈNH ỦY AN GIANG', pt: [14, 14], letters: 'regular', ...leftBlock, baseline: 21.6 },
      { what: 'issuing agency', source: '§2.3', words: 'BAN TUYÊN GIÁO', pt: [14, 14], letters: 'bold', ...leftBlock, baseline: 27.24 },
      { what: 'star alone on its line', source: '§2.2', words: '*', pt: [14, 14], letters: 'regular', ...leftBlock, baseline: 32.89 },
      { what: 'number', source: '§2.2: no colon', words: 'Số 155-BC/BTGTU', pt: [14, 14], letters: 'regular', ...leftBlock, baseline: 38.53 },
      { what: 'place and date', source: '§2.2: centred under the title', words: 'An Giang, ngày 03 tháng 11 năm 2026', pt: [14, 14], letters: 'italic', ...right, baseline: 30.71 },
      { what: 'type name', source: '§2.3', words: 'BÁO CÁO', pt: [15, 16], letters: 'bold', centre: 112.5, baseline: 52.5 },
      { what: 'trích yếu', source: '§2.2: bold, begins with a small letter', words: 'kết quả công tác tuyên giáo tháng 11', pt: [14, 15], letters: 'bold', centre: 112.5, baseline: 59.45 },
      { what: 'five hyphens', source: '§2.2', words: '-----', pt: [14, 14], letters: 'regular', centre: 112.5, baseline: 65.87 },
      { what: 'body', source: '§2.3', words: 'Thực hiện', pt: [14, 15], letters: 'regular', left: 42.7 },
      { what: 'heading I-', source: '§2.2', words: 'I- Tình hình', pt: [14, 15], letters: 'bold', left: 42.7 },
    ]);
    hold(page(2), [{ what: 'page number', source: '§2.2: on the text area, 10 mm from the edge', words: '2', pt: [14, 14], letters: 'regular', centre: 112.5, baseline: 11.52 }]);
    hold(last, [
      { what: 'authority, written the Party’s way', source: '§2.3', words: 'K/T TRƯỞNG BAN', pt: [14, 14], letters: 'bold', centre: 155.1 },
      { what: 'title of a signer by authority', source: '§2.3: regular', words: 'PHÓ TRƯỞNG BAN', pt: [14, 14], letters: 'regular', centre: 155.1 },
      { what: 'name', source: '§2.3', words: 'Nguyễn Văn An', pt: [14, 14], letters: 'bold', centre: 155.1 },
      { what: 'Nơi nhận', source: '§2.2: underlined', words: 'Nơi nhận:', pt: [14, 14], letters: 'regular', left: 33, rule: 'text' },
      { what: 'list of recipients', source: '§2.3', words: '- Thường trực Tỉnh ủy;', pt: [12, 12], letters: 'regular', left: 30 },
      { what: 'last recipient', source: '§2.2: full stop', words: '- Lưu Văn phòng.', pt: [12, 12], letters: 'regular', left: 30 },
      { what: 'drafter’s code', source: '§2.3: 8 pt capitals', words: 'NVAN.(12)', pt: [8, 8], letters: 'regular', left: 30 },
      { what: 'contact line', source: '§2.2: last page, under a rule', words: 'Điện thoại: 02963 000 000', pt: [10, 10], letters: 'regular', centre: 112.5 },
      { what: 'not for the mass media', source: '§2.2: last page, centred, 10 mm from the bottom', words: 'KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG', pt: [12, 12], letters: 'bold', centre: 112.5 },
    ]);
    it('the mark at the bottom stands 10 mm from the edge', () => {
      const mark = last.find('KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG');
      expect(297 - mark.baseline).toBeGreaterThan(9.5);
      expect(297 - mark.baseline).toBeLessThan(12);
      expect(first.content.letters.some(({ baseline }) => baseline < 15)).toBe(false);
    });
  });

  describe('the official first and last page, measured, ± 1.5 mm (§2.4)', () => {
    const within = measured;
    hold(first, [
      { what: 'title', source: '§2.4', words: 'ĐẢNG CỘNG SẢN VIỆT NAM', left: 122.4, right: 195.1, capTop: 18.3, baseline: 22.1, within },
      { what: 'date', source: '§2.4', words: 'An Giang, ngày 03 tháng 11 năm 2026', centre: 158.75, capTop: 27.3, baseline: 30.7, within },
      { what: 'left block, line 1', source: '§2.4', words: 'TỈNH ỦY AN GIANG', centre: 66.7, baseline: 21.6, within },
      { what: 'left block, issuer', source: '§2.4', words: 'BAN TUYÊN GIÁO', centre: 66.7, capTop: 23.8, baseline: 27.3, within },
      { what: 'number', source: '§2.4', words: 'Số 155-BC/BTGTU', centre: 66.7, capTop: 35.1, baseline: 38.6, within },
      { what: 'type name', source: '§2.4', words: 'BÁO CÁO', centre: 112.5, baseline: 52.5, within },
      { what: 'trích yếu', source: '§2.4: 55.8–60.6 with accents and descenders', words: 'kết quả công tác tuyên giáo tháng 11', centre: 112.5, baseline: 59.5, within },
      { what: 'five hyphens', source: '§2.4: the strokes at y 64.7', words: '-----', left: 108.5, right: 116.5, baseline: 65.9, within },
      { what: 'first body line', source: '§2.4', words: 'Thực hiện', capTop: 76.9, left: 42.7, within },
    ]);
    it('line pitch 6.7, paragraph pitch 9.8 (§2.4)', () => {
      const body = first.content.letters.filter(({ baseline }) => baseline > 79 && baseline < 125).map(({ baseline }) => baseline);
      const pitches = [...new Set(body.slice(1).map((baseline, index) => Number((baseline - (body[index] ?? 0)).toFixed(2))).filter((pitch) => pitch > 0.5))];
      expect(Math.min(...pitches)).toBeCloseTo(6.7, 1);
      expect(pitches.some((pitch) => Math.abs(pitch - 9.8) < 0.1)).toBe(true);
    });
    it('rule of the title y 22.3–23.0; the star 29.4–31.4 (§2.4)', () => {
      const rule = first.ruleUnder(first.find('ĐẢNG CỘNG SẢN VIỆT NAM'));
      expect(rule.top).toBeGreaterThan(22.3 - 0.5);
      expect(rule.top + rule.height).toBeLessThan(23 + 0.5);
      const star = first.find('*');
      // Ink of the asterisk: 0.676 to 0.265 em over the baseline.
      expect(Math.abs(star.baseline - 0.676 * 4.94 - 29.4)).toBeLessThan(measured);
      expect(Math.abs(star.baseline - 0.265 * 4.94 - 31.4)).toBeLessThan(measured);
    });
    hold(page(2), [{ what: 'page number', source: '§2.4: centre (112.5; 9.9)', words: '2', centre: 112.5, capTop: 8.3, within }]);
    it('closing: one line, underline 3.5–4 mm under the capitals, list pitch 4.9, name 37 below the title (§2.4)', () => {
      const label = last.find('Nơi nhận:');
      expect(label.baseline).toBeCloseTo(last.find('K/T TRƯỞNG BAN').baseline, 1);
      expect(Math.abs(label.left - 33)).toBeLessThan(measured);
      const under = last.ruleUnder(label);
      expect(under.top - label.capTop).toBeGreaterThan(3.4);
      expect(under.top - label.capTop).toBeLessThan(4.1);
      expect(Math.abs(last.find('- Thường trực Tỉnh ủy;').left - 30.2)).toBeLessThan(measured);
      expect(last.find('- Lưu Văn phòng.').baseline - last.find('- Thường trực Tỉnh ủy;').baseline).toBeCloseTo(4.9, 1);
      expect(Math.abs(last.find('Nguyễn Văn An').baseline - last.find('PHÓ TRƯỞNG BAN').baseline - 37)).toBeLessThan(measured);
    });
  });
});

describe('Party letter, HD 05-HD/VPTW', async () => {
  const { first, last } = await set('party-letter', [paragraph(prose), { type: 'appendix', attrs: { title: 'Biểu một', note: 'Kèm theo Công văn số 138' }, content: [paragraph(prose)] }, { type: 'appendix', attrs: { title: 'Biểu hai', note: '' }, content: [paragraph(prose)] }],
    { ...partyHead, typeName: '', subject: 'Kết quả tháng 11', addressees: ['Các đảng ủy'], place: 'Đặc khu Phú Quốc', draftRound: 2, signature: { authority: '', position: 'TRƯỞNG BAN', name: 'Nguyễn Văn An' } },
    { draft: true, urgency: 'urgent', circulation: 'internal', level: 'confidential', copy: { number: 3, total: 12, recipient: 'Văn phòng Tỉnh ủy' } });
  hold(first, [
    { what: 'a long date keeps its centre', source: '§2.2: centred under the title', words: 'Đặc khu Phú Quốc, ngày 03 tháng 11 năm 2026', pt: [13, 14], letters: 'italic', centre: 158.75, baseline: 30.71 },
    { what: 'subject of a letter', source: '§2.3: 12 italic under the number', words: 'về việc kết quả tháng 11', pt: [12, 12], letters: 'italic', centre: 66.7 },
    { what: 'draft under the number', source: '§2.2, §2.3: 14 italic', words: 'Dự thảo lần 2', pt: [14, 14], letters: 'italic', centre: 66.7 },
    { what: 'secrecy mark', source: '§2.2; §3.3', words: 'MẬT', pt: [13, 13], letters: 'bold', red: true, centre: 66.7 },
    { what: 'urgency', source: '§2.2: under the subject', words: 'KHẨN', pt: [14, 14], letters: 'bold', centre: 66.7 },
    { what: 'circulation mark', source: '§2.2: right corner, 10 mm from the top edge', words: 'LƯU HÀNH NỘI BỘ', pt: [12, 12], letters: 'bold', right: 195, capTop: 11.1, within: 1.2 },
    { what: 'Kính gửi', source: '§2.3: italic', words: 'Kính gửi:', pt: [14, 14], letters: 'italic' },
    { what: 'the head signs alone', source: '§2.2: bold', words: 'TRƯỞNG BAN', pt: [14, 14], letters: 'bold', centre: 155.1 },
    { what: 'number of the copy', source: 'issue B, marks', words: 'Bản số 3/12 – Văn phòng Tỉnh ủy', pt: [10, 10], letters: 'regular', left: 30 },
  ]);
  hold(last, [
    { what: 'appendix, Arabic number', source: '§2.2', words: 'PHỤ LỤC 2', pt: [14, 14], letters: 'bold', centre: 112.5 },
    { what: 'draft on the pages after', source: 'issue B, marks', words: 'Dự thảo', letters: 'italic', left: 30 },
    { what: 'copy on the pages after', source: 'issue B, marks', words: 'Bản số 3/12 – Văn phòng Tỉnh ủy', left: 30 },
    { what: 'level on the pages after', source: 'issue B, marks', words: 'MẬT', letters: 'bold', red: true },
  ]);
});

describe('Kính gửi of a Party letter', async () => {
  const { first } = await set('party-letter', [paragraph(prose)], { ...partyHead, typeName: '', addressees: ['Các đảng ủy'] });
  it('names stand upright after the label in italics (§2.3)', () => {
    const { baseline } = first.find('Kính gửi:');
    const faces = first.content.letters.filter((letters) => Math.abs(letters.baseline - baseline) < 0.1).map(({ font, pt }) => `${/Italic/.test(font) ? 'italic' : 'upright'} ${pt}`);
    expect([...new Set(faces)]).toEqual(['italic 14', 'upright 14']);
  });
});

describe('the goldens can fail', async () => {
  const { first } = await set('party-report', [paragraph(prose)], { ...partyHead, issuingBody: 'Ban Tuyên giáo' });
  const title: Golden = { what: 'title', source: '', words: 'ĐẢNG CỘNG SẢN VIỆT NAM', pt: [15, 15], letters: 'bold', centre: 158.75, baseline: 22.1, rule: 'text' };
  it.each<readonly [string, Partial<Golden>]>([
    ['a millimetre to the side', { centre: 157.75 }], ['a millimetre down', { baseline: 23.1 }], ['another size', { pt: [14, 14] }], ['another face', { letters: 'regular' }], ['another colour', { red: true }],
    ['a rule of a third', { rule: [1 / 3, 1 / 2] }],
  ])('%s', (_what, change) => {
    expect(faults(title, first.find(title.words), first)).toEqual([]);
    expect(faults({ ...title, ...change }, first.find(title.words), first)).toHaveLength(1);
  });
});
