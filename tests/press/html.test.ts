import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../electron/press/html';
import { templates } from '../../shared/forms';
import { note, paper, paragraph, partyHead, prose, text } from './helpers/documents';
import { everyImage, everything, everythingNew } from './helpers/everything';

const marks = { level: 'secret', circulation: 'internal', urgency: 'urgent', training: true, draft: true, recall: { until: '2026-12-03' }, copy: { number: 3, total: 12, recipient: 'Chi bộ 4' }, watermark: 'DÙNG NỘI BỘ' } as const;
const sourceOf = (...input: Parameters<typeof paper>): string => new TextDecoder('utf-8', { fatal: true }).decode(renderHtml(paper(...input)));
function pageOf(...input: Parameters<typeof paper>): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  return new window.DOMParser().parseFromString(sourceOf(...input), 'text/html') as unknown as Document;
}
const all = (page: Document, selector: string): Element[] => [...page.querySelectorAll(selector)];
const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>'</style></title>&lt; javascript:alert(3) {}`;

describe('a page for the internal site', () => {
  it.each(templates.map(({ id }) => id))('%s: one file that says what everything is', (template) => {
    const page = pageOf([...everything, ...everythingNew], { template, head: { ...partyHead, title: 'Thông tin & <ký hiệu>', addressees: ['Nơi A', 'Nơi B'] }, marks, images: everyImage });
    const ids = all(page, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all(page, 'a')) expect(ids).toContain(link.getAttribute('href')?.slice(1));
    let level = 0;
    for (const heading of all(page, 'h1,h2,h3,h4,h5,h6')) {
      expect(Number(heading.tagName.slice(1))).toBeLessThanOrEqual(level + 1);
      level = Number(heading.tagName.slice(1));
    }
    expect(all(page, 'h1')).toHaveLength(1);
    expect(all(page, 'table:not(.plain) th').every((cell) => /^(col|row)/.test(cell.getAttribute('scope') ?? ''))).toBe(true);
    expect(all(page, 'img').every((image) => image.getAttribute('alt') && image.getAttribute('src')?.startsWith('data:image/'))).toBe(true);
    expect(all(page, 'svg').length).toBe(3);
    expect(all(page, 'svg').every((drawing) => drawing.querySelector('title')?.textContent)).toBe(true);
    expect(all(page, 'script,iframe,object,embed,link,form')).toEqual([]);
    for (const mark of ['TỐI MẬT', 'LƯU HÀNH NỘI BỘ', 'HUẤN LUYỆN', 'Bản số 3/12 – Chi bộ 4', 'THU HỒI', '03/12/2026', 'DÙNG NỘI BỘ']) expect(all(page, '.marks').every((list) => list.textContent?.includes(mark))).toBe(true);
    expect(all(page, '.marks')).toHaveLength(2);
    const words = page.body.textContent ?? '';
    for (const said of ['Chú thích thứ nhất.', 'Điều 1.', 'đ)', 'Xem Điều 1 (Phạm vi điều chỉnh)', 'Bảng 1. Kết quả phát hành', '20,5', 'Nguyễn Văn An', 'PHỤ LỤC', 'Mục lục']) expect(words).toContain(said);
    expect(page.documentElement.getAttribute('lang')).toBe('vi');
    expect(all(page, '[lang=km]').length).toBeGreaterThan(1);
  });

  it('forbids itself everything but its own style and images', () => {
    const source = sourceOf([paragraph('một', { indent: 2 })]);
    const style = /<style>(.*)<\/style>/s.exec(source)?.[1] ?? '';
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(source)?.[1]?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(source).not.toMatch(/\sstyle=|\son\w+=|https?:\/\//i);
    expect(style).toContain('prefers-color-scheme:dark');
    expect(style).toContain('@media print');
  });

  it('escapes hostile words wherever they stand', () => {
    const blocks = [
      paragraph([text(hostile, 'bold'), note(hostile)]), { type: 'heading', attrs: { level: 1, align: null, anchor: hostile }, content: [text(hostile)] } as const,
      { type: 'image', attrs: { imageId: 'dot', alt: hostile, caption: hostile, widthMm: 10 } } as const, { type: 'passage', attrs: { recordId: hostile, citation: hostile, level: 'open' }, content: [paragraph(hostile)] } as const,
      { type: 'chart', attrs: { chart: 'pie', title: hostile, caption: hostile, alt: hostile, unit: hostile, categories: [hostile], series: [{ name: hostile, values: [1] }], widthMm: null, heightMm: null, anchor: hostile } } as const,
      { type: 'tableOfContents', attrs: { of: 'headings', title: hostile, depth: 3 } } as const, paragraph([{ type: 'crossReference', attrs: { anchor: hostile, show: 'title' } }]),
      { type: 'appendix', attrs: { title: hostile, note: hostile }, content: [paragraph('x')] } as const,
    ];
    const head = { title: hostile, issuingBody: hostile, subject: hostile, recipients: [hostile], addressees: [hostile], contactLine: hostile, signature: { authority: hostile, position: hostile, name: hostile } };
    const page = pageOf(blocks, { head, images: everyImage, marks: { watermark: hostile, copy: { number: 1, total: 2, recipient: hostile } } });
    expect(all(page, 'script')).toEqual([]);
    expect(all(page, 'img')).toHaveLength(1);
    expect(all(page, '*').flatMap((element) => [...element.attributes].filter(({ name }) => name.startsWith('on')))).toEqual([]);
    expect(all(page, 'a').every((link) => link.getAttribute('href')?.startsWith('#'))).toBe(true);
    expect(page.body.textContent).toContain(hostile);
  });

  it('an image that is no image is named, not shown', () => {
    const page = pageOf([{ type: 'image', attrs: { imageId: 'svg', alt: 'Ảnh', caption: '', widthMm: null } }], { images: { svg: { mediaType: 'image/png', base64: Buffer.from('<svg onload=alert(1)>').toString('base64') } } });
    expect(all(page, 'img')).toEqual([]);
    expect(page.body.textContent).toContain('[Ảnh]');
  });

  it('is the same each time, and says every word', () => {
    const input = [[paragraph(prose), ...everything], { images: everyImage }] as const;
    expect(sourceOf(...input)).toBe(sourceOf(...input));
    expect((pageOf(...input).body.textContent ?? '').replace(/\s+/g, ' ')).toContain(prose);
  });
});
