import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import { readPng } from '../../electron/press/images/png';
import { writePng } from '../../electron/press/images/write-png';
import type { PaperDocument } from '../../shared/document/paper-document';
import { createdAt, paper } from './helpers/documents';
import { PdfFile, pdfFaults } from './helpers/structure-check';
import { bodyText, qpdfComplaint } from './helpers/tools';

const image = (imageId: string) => ({ type: 'image', attrs: { imageId, alt: 'Ảnh hội nghị', caption: 'Hình 1. Hội nghị', widthMm: null } }) as const;
const stored = (bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg' = 'image/png'): PaperDocument['images'] => ({ a: { mediaType, base64: Buffer.from(bytes).toString('base64') } });
const grey = writePng(40, 20, new Uint8Array(800).fill(120));

describe('images', () => {
  it('are placed with their alternative text and caption', async () => {
    const { pdf, warnings } = await renderPdf(paper([image('a')], { images: stored(grey) }), { createdAt });
    expect(warnings).toEqual([]);
    expect(pdfFaults(pdf)).toEqual([]);
    const file = new PdfFile(pdf);
    const figure = file.elements().find(({ type }) => type === 'Figure');
    expect(figure?.dict['/Alt']).toBe('u:Ảnh hội nghị');
    expect([...file.objects.values()].filter(({ stream }) => stream?.dict['/Subtype'] === '/Image')).toHaveLength(1);
    expect(bodyText(pdf)).toBe('Hình 1. Hội nghị');
  });

  it('the same image twice is kept once', async () => {
    const { pdf } = await renderPdf(paper([image('a'), image('a')], { images: stored(grey) }), { createdAt });
    expect([...new PdfFile(pdf).objects.values()].filter(({ stream }) => stream?.dict['/Subtype'] === '/Image')).toHaveLength(1);
  });

  it.each([
    ['missing', {}], ['cut short', stored(grey.slice(0, 60))], ['no image', stored(Buffer.from('khong phai anh'))], ['empty', stored(new Uint8Array())],
    ['a JPEG cut short', stored(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2]), 'image/jpeg')],
  ])('one that is %s leaves a frame, its caption and a warning', async (_what, images) => {
    const { pdf, warnings } = await renderPdf(paper([image('a')], { images }), { createdAt });
    expect(warnings).toEqual([{ code: 'imageUnreadable', params: { name: 'a' } }]);
    expect(qpdfComplaint(pdf)).toBe('');
    expect(bodyText(pdf)).toBe('Hình 1. Hội nghị');
  });

  it('a PNG that swells far beyond its size is refused', () => {
    const bomb = Buffer.from(grey);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(readPng(bomb)).toBeNull();
    expect(deflateSync(Buffer.alloc(1000)).length).toBeLessThan(100);
  });

  it('grey samples come back as they were', () => {
    const pixels = Uint8Array.from({ length: 800 }, (_, index) => index % 256);
    const read = readPng(writePng(40, 20, pixels));
    expect(read).toMatchObject({ width: 40, height: 20, colourSpace: 'DeviceGray', alpha: null });
  });
});
