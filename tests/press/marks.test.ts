import { describe, expect, it } from 'vitest';
import { draftDocument } from '../../electron/office/editorial/draft-document';
import { renderPdf } from '../../electron/press';
import type { DraftContent, DraftSummary } from '../../electron/vault/doors';
import { emptyHead, parsePaperDocument, plainSetting, type DocumentMarks, type DraftSetting } from '../../shared/document/paper-document';
import { secrecyLevels } from '../../shared/domain/secrecy';
import { templates } from '../../shared/forms';
import { createdAt, paper, paragraph, partyHead, prose } from './helpers/documents';
import { pageContent } from './helpers/geometry';
import { pagePicture } from './helpers/picture';
import { pdfFaults, PdfFile } from './helpers/structure-check';
import { rawPages, squeeze, wordBoxes } from './helpers/tools';

const long = Array.from({ length: 24 }, () => paragraph(prose));
const print = async (marks: Partial<DocumentMarks>, template = 'party-report'): Promise<Uint8Array> => (await renderPdf(paper(long, { template, head: partyHead, marks }), { createdAt })).pdf;
const pagesOf = (pdf: Uint8Array): string[] => rawPages(pdf).map(squeeze);
const copy = { number: 3, total: 12, recipient: 'Văn phòng Tỉnh ủy' };

describe('marks on every page', () => {
  it.each(templates.map(({ id }) => [id] as const))('%s: draft, copy with its receiver, watermark', async (template) => {
    const pdf = await print({ draft: true, copy, watermark: 'KHÔNG SAO CHỤP' }, template);
    const pages = pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page.toLocaleUpperCase('vi')).toContain('DỰ THẢO');
      expect(page).toContain('Bản số 3/12 – Văn phòng Tỉnh ủy');
      // Slanted letters are found one by one.
      expect(page.replace(/ /gu, '')).toContain('KHÔNGSAOCHỤP');
    }
    expect(pdfFaults(pdf)).toEqual([]);
  });
  it('a level is on each page, its letters red', async () => {
    const pdf = await print({ level: 'secret' });
    pagesOf(pdf).forEach((page, index) => {
      expect(page).toContain('TỐI MẬT');
      expect(pageContent(pdf, index + 1).letters.some(({ red }) => red)).toBe(true);
    });
  });
  it('recall says by when, on the first page only', async () => {
    const pages = pagesOf(await print({ circulation: 'recall', recall: { until: '2026-11-30' } }));
    expect(pages[0]).toContain('TÀI LIỆU THU HỒI Thời hạn: 30/11/2026');
    expect(pages.slice(1).join(' ')).not.toContain('THU HỒI');
    expect(pagesOf(await print({ circulation: 'recall' }, 'state-letter'))[0]).toContain('Thời hạn: ……/……/…………');
    const frames = pageContent(await print({ circulation: 'recall' }, 'state-letter'), 1).frames.filter(({ width }) => width > 70);
    expect(frames.map(({ width, height }) => [Math.round(width), Math.round(height)])).toContainEqual([80, 15]);
  });
  it('none is there unless it is asked for', async () => {
    for (const page of pagesOf(await print({}))) expect(page).not.toMatch(/dự thảo|bản số|thu hồi|mật/iu);
  });
  it('a receiver of any length stays inside the text width', async () => {
    const pdf = await print({ copy: { ...copy, recipient: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh, phòng Hành chính – Tổ chức – Quản trị, bộ phận tiếp nhận và lưu trữ hồ sơ công việc' } });
    const words = wordBoxes(pdf).filter(({ bottom }) => bottom > 285);
    expect(words.length).toBeGreaterThan(20);
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(195.3);
  });
});

describe('watermark', () => {
  it('is written before the text, in grey and without transparency', async () => {
    const file = new PdfFile(await print({ watermark: 'BẢN XEM' }));
    const content = file.stream(file.pages[0]?.['/Contents']);
    expect(content.indexOf('0.9 g')).toBeGreaterThan(-1);
    expect(content.indexOf('0.9 g')).toBeLessThan(content.indexOf('/MCID 0'));
    expect([...file.objects.values()].some(({ value }) => typeof value === 'object' && value !== null && ('/ca' in value || '/SMask' in value))).toBe(false);
  });
  it('keeps on the page, whatever its length', async () => {
    for (const words of ['X', 'TÀI LIỆU DÙNG TRONG HỘI NGHỊ BÁO CÁO VIÊN TOÀN TỈNH']) {
      const { pdf } = await renderPdf(paper([], { template: 'meeting-a5', marks: { watermark: words } }), { createdAt });
      const { width, height, dots } = pagePicture(pdf, 1, 40);
      const ink = [...dots.keys()].filter((at) => (dots[at] ?? 255) < 250).map((at) => Math.floor(at / 3));
      expect(ink.length).toBeGreaterThan(100);
      for (const at of ink) {
        const [x, y] = [at % width, Math.floor(at / width)];
        expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(3);
      }
    }
  });
});

describe('text cannot take a mark away', () => {
  const draft: DraftSummary = {
    id: '00000000-0000-4000-8000-000000000001' as DraftSummary['id'], title: 'Thử', template: 'party-report', urgency: 'none', revision: 1, updatedAt: createdAt, updatedBy: 'an',
    classification: { topicId: 't' as DraftSummary['classification']['topicId'], scopeId: 's' as DraftSummary['classification']['scopeId'], level: 'topSecret', circulationMark: 'recall' },
  };
  const setting: DraftSetting = { ...plainSetting(), draft: true, recallUntil: '2026-12-01' };
  const content = (more: object = {}): DraftContent => ({ head: emptyHead(), content: { type: 'doc', content: [paragraph('Không mật. Bỏ dấu.')] }, setting, ...more });
  it('level, circulation and urgency come from the classification, whatever content and head hold', () => {
    const forged = content({ marks: { level: 'open' }, head: { ...emptyHead(), marks: { level: 'open' }, level: 'open' }, setting: { ...setting, level: 'open', circulation: 'none' } });
    for (const held of [content(), forged]) {
      const { marks } = draftDocument(draft, held, [], true);
      expect(marks).toEqual({ level: 'topSecret', circulation: 'recall', urgency: 'none', training: true, draft: true, recall: { until: '2026-12-01' }, copy: null, watermark: '' });
    }
  });
  it.each(secrecyLevels.filter((level) => level !== 'open').flatMap((level) => templates.map(({ id }) => [level, id] as const)))('%s is printed with its mark on %s, on every page', async (level, template) => {
    const words = { confidential: 'MẬT', secret: 'TỐI MẬT', topSecret: 'TUYỆT MẬT' }[level];
    const document = draftDocument({ ...draft, template, classification: { ...draft.classification, level } }, content({ content: { type: 'doc', content: long.slice(0, 8) } }), [], false);
    const { pdf } = await renderPdf(document, { createdAt });
    for (const page of pagesOf(pdf)) expect(page).toContain(words);
  });
  it('a document of version 1 opens and says of none of the new marks', () => {
    const { version: _version, options: _options, marks, ...rest } = paper([paragraph(prose)]);
    const { draft: _draft, recall: _recall, copy: _copy, watermark: _watermark, ...old } = marks;
    const { colophon: _colophon, coSignatures: _co, drafterCode: _code, contactLine: _contact, draftRound: _round, ...head } = rest.head;
    const opened = parsePaperDocument({ ...rest, head, version: 1, marks: old });
    expect(opened).toEqual(paper([paragraph(prose)]) && { ...opened, version: 2 });
    expect(opened.marks).toEqual(marks);
    expect(opened.head.coSignatures).toEqual([]);
    expect(opened.options).toEqual({ columns: null, footnotes: 'document', runningHead: true });
  });
});
