import { describe, expect, it } from 'vitest';
import { renderPdf, type PressWarning } from '../../electron/press';
import { writePng } from '../../electron/press/images/write-png';
import type { BlockJson } from '../../shared/document/json';
import { emptyColophon } from '../../shared/document/paper-document';
import { errorTexts } from '../../shared/errors/codes';
import { errorMessage } from '../../shared/errors/message';
import { pressWarningCodes } from '../../shared/errors/press';
import { publicationRule } from '../../shared/forms/publication-rules';
import { cell, createdAt, heading, paper, paragraph, prose, table } from './helpers/documents';

const warned = async (...given: Parameters<typeof paper>): Promise<readonly PressWarning[]> => (await renderPdf(paper(...given), { createdAt })).warnings;
const newPage: BlockJson = { type: 'pageBreak' };
const pages = (count: number): BlockJson[] => Array.from({ length: count }, (_, index) => [...(index ? [newPage] : []), paragraph(`Trang ${index + 1}`)]).flat();
const picture = (pixels: number, widthMm: number | null, caption = 'Hình 1. Hội nghị'): BlockJson => ({ type: 'image', attrs: { imageId: `p${pixels}`, alt: 'Ảnh', caption, widthMm } });
const pictureOf = (pixels: number) => ({ [`p${pixels}`]: { mediaType: 'image/png' as const, base64: Buffer.from(writePng(pixels, pixels / 2, new Uint8Array((pixels * pixels) / 2).fill(90))).toString('base64') } });

describe('what the press wants looked at', () => {
  it('says each kind in both languages', () => {
    for (const code of pressWarningCodes) expect(errorTexts[code].vi && errorTexts[code].en).toBeTruthy();
  });

  it('finds the page of what it only knows by its words', async () => {
    const [found, ...rest] = await warned([paragraph(prose), newPage, paragraph(prose), newPage, paragraph('Ở đây có một ký tự 漢 lạ')]);
    expect(found).toMatchObject({ code: 'missingGlyph', params: { character: '漢', page: 3 } });
    expect(rest).toEqual([]);
  });

  it('an image under 200 dots an inch at its printed size, and none that has more', async () => {
    const found = await warned([paragraph('Trước ảnh'), newPage, picture(400, 100)], { images: pictureOf(400) });
    expect(found).toEqual([{ code: 'imageLowResolution', params: { dpi: 102, page: 2, place: 'Hình 1. Hội nghị' } }]);
    expect(await warned([picture(400, 50)], { images: pictureOf(400) })).toEqual([]);
    expect(await warned([picture(400, null)], { images: pictureOf(400) })).toEqual([]);
  });

  it('a line whose words hold together over the margin', async () => {
    const together = `ngày${' '}`;
    const held = Array.from({ length: 60 }, () => `${together}03`).join('\u00a0');
    const found = await warned([paragraph(`Mở đầu ${held} hết`)]);
    expect(found.map(({ code }) => code)).toContain('lineOverfull');
    expect(found.find(({ code }) => code === 'lineOverfull')?.params).toMatchObject({ page: 1 });
    expect(await warned(Array.from({ length: 40 }, () => paragraph(prose)))).toEqual([]);
  });

  it('a table that cannot hold its longest words side by side, with its first words', async () => {
    const wide = (columns: number) => table(Array.from({ length: columns }, (_, index) => cell(`Kế-hoạch-${'phát'.repeat(4)}${index}`)));
    expect(await warned([paragraph('Bảng:'), wide(12)])).toMatchObject([{ code: 'tableTooWide', params: { page: 1, place: 'Kế-hoạch-phátphátphátphát0' } }]);
    expect(await warned([wide(3)])).toEqual([]);
  });

  it('a bulletin of more than 64 pages or larger than 19 × 27 cm, and no other paper', async () => {
    expect(await warned(pages(65), { template: 'bulletin-19x27', head: { date: '2026-05-01' } })).toMatchObject([{ code: 'tooManyPages', params: { pages: 65, limit: 64, source: 'Luật Báo chí 2016, Điều 34' } }]);
    expect(await warned(pages(64), { template: 'bulletin-19x27' })).toEqual([]);
    expect(await warned(pages(1), { template: 'bulletin-a4' })).toMatchObject([{ code: 'pageTooLarge', params: { size: '21 × 29,7', limit: '19 × 27' } }]);
    expect(await warned(pages(65), { template: 'meeting-a5' })).toEqual([]);
    expect(publicationRule('bulletin', '2026-07-01')?.verified).toBe(false);
  });

  it('a heading that skips a level, by its words', async () => {
    expect(await warned([heading(1, 'Phần một'), newPage, heading(3, 'Mục lạc bậc'), heading(1, 'Phần hai')])).toEqual([{ code: 'headingLevelSkipped', params: { place: 'Mục lạc bậc', from: 1, to: 3, page: 2 } }]);
    expect(await warned([heading(2, 'Mở'), heading(3, 'Nhỏ'), heading(1, 'To'), heading(2, 'Vừa')])).toEqual([]);
  });

  it('a colophon with holes names them', async () => {
    const found = await warned([paragraph(prose)], { template: 'bulletin-19x27', head: { colophon: { ...emptyColophon(), responsible: 'Nguyễn Văn An', licenceNumber: '12/GP', licenceDate: '2026-01-05' } } });
    expect(found).toEqual([{ code: 'colophonIncomplete', params: { fields: 'nơi in, số lượng in, kỳ hạn' } }]);
    expect(errorMessage({ code: 'colophonIncomplete', params: { ...found[0]?.params } })).toContain('nơi in, số lượng in, kỳ hạn');
  });

  it('the gravest come first', async () => {
    const codes = (await warned([heading(1, 'Một'), heading(4, 'Bốn'), picture(400, 150), paragraph('漢')], { template: 'bulletin-a4', images: pictureOf(400) })).map(({ code }) => code);
    expect(codes).toEqual(['missingGlyph', 'pageTooLarge', 'imageLowResolution', 'headingLevelSkipped']);
  });
});
