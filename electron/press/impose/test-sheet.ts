import type { BlockJson, TextJson } from '../../../shared/document/json';
import { newPaperDocument, type PaperDocument } from '../../../shared/document/paper-document';
import { templateById, type TemplateInfo } from '../../../shared/forms';
import { laidSheet, type BookletOptions, type SheetSize } from '../../../shared/imposition';
import type { InlineContext } from '../layout/inline';
import { mm, type Artifact, type Page } from '../layout/model';
import { setSingle } from '../layout/paragraph';
import { dashes } from './sheet-marks';
import type { SheetSide } from './sheet';

const edges = { shortEdge: 'cạnh ngắn', longEdge: 'cạnh dài' } as const;
const marginMm = 16;
const shown = (value: number): string => String(value).replace('.', ',');

/** The page of a booklet, with margins of its own: nothing of the paper is on it. */
export function testSheetTemplate(page: SheetSize): TemplateInfo {
  return {
    ...templateById('archive-copy'), page, mirrored: false, marginsMm: { top: 22, bottom: 24, left: marginMm, right: marginMm },
    body: { pt: 11, leadingPt: 14, firstLineMm: 0, paragraphGapPt: 4 }, pageNumber: { place: 'top', centreFromEdgeMm: 8, pt: 9, firstPage: false },
  };
}

const text = (words: string, bold = false): TextJson => ({ type: 'text', text: words, ...(bold ? { marks: [{ type: 'bold' as const }] } : {}) });
const paragraph = (words: string, align: 'left' | 'center' = 'left', bold = false): BlockJson => ({ type: 'paragraph', attrs: { align, indent: 0 }, content: [text(words, bold)] });
const item = (words: string) => ({ type: 'listItem' as const, content: [paragraph(words)] });
const opening = (words: string): BlockJson[] => [paragraph('PHÍA TRÊN', 'center', true), { type: 'heading', attrs: { level: 1, align: null }, content: [text(words)] }];

/** Four pages that say where they belong, and on the first what to look at; a training office says so on them, too. */
export function testSheetDocument(page: SheetSize, options: BookletOptions, training: boolean): PaperDocument {
  const plain = newPaperDocument('archive-copy', { type: 'doc', content: [] }, { title: 'Tờ in thử' });
  const sheet = laidSheet(page, options.sheet);
  const other = options.duplex === 'shortEdge' ? 'longEdge' : 'shortEdge';
  const steps = [
    `In hai mặt trên giấy ${shown(sheet.widthMm)} × ${shown(sheet.heightMm)} mm, cỡ 100 % (tắt “vừa khổ giấy”), lật theo ${edges[options.duplex]}.`,
    'Gấp đôi theo đường chấm, trang 1 ở ngoài, rồi lật như đọc sách: trang 1, 2, 3, 4 phải hiện ra lần lượt, mũi tên nào cũng chỉ lên.',
    `Nếu trang 2 và 3 ngược đầu: chọn “lật theo ${edges[other]}” trong hộp thoại rồi in lại tờ này.`,
    'Soi tờ giấy lên đèn: dấu chữ thập của hai mặt phải trùng nhau; lệch quá 2 mm thì chỉnh lại khay giấy.',
    'Đo thước ở chân trang: phải đúng 100 mm. Ngắn hơn là máy in đã thu nhỏ.',
  ];
  const next: BlockJson = { type: 'pageBreak' };
  const content: BlockJson[] = [
    ...opening('Tờ in thử – trang 1, bìa trước'),
    { type: 'orderedList', attrs: { start: 1, style: 'decimal' }, content: steps.map(item) }, next,
    ...opening('Trang 2'), paragraph('Ở mặt trong, bên trái. Phải thuận chiều khi lật từ trang 1.'), next,
    ...opening('Trang 3'), paragraph('Ở mặt trong, bên phải. Đường chấm giữa trang 2 và 3 là chỗ gấp; hai vạch ngang là chỗ ghim.'), next,
    ...opening('Trang 4, bìa sau'), paragraph('Ở mặt ngoài, bên trái.'),
  ];
  return { ...plain, marks: { ...plain.marks, training }, content: { type: 'doc', content } };
}

const rect = (x: number, y: number, width: number, height: number): Artifact => ({ kind: 'rect', x, y, width, height });
const hair = mm(0.2);

/** An arrow that points to the top of the page, in its top margin. */
function arrow(page: Page): Artifact[] {
  const x = page.width / 2;
  const top = mm(11);
  const rows = 16;
  const rowHeight = mm(4) / rows;
  return [
    ...Array.from({ length: rows }, (_, row) => rect(x - ((row + 1) * mm(2.4)) / rows, top + row * rowHeight, ((row + 1) * mm(4.8)) / rows, rowHeight + 0.02)),
    rect(x - mm(0.8), top + mm(4), mm(1.6), mm(4)),
  ];
}

/** A ruler at the foot of the page, as long as the page allows, up to 100 mm. */
function ruler(page: Page, context: InlineContext): Artifact[] {
  const lengthMm = page.width >= mm(120) ? 100 : 50;
  const left = (page.width - mm(lengthMm)) / 2;
  const y = page.height - mm(14);
  const { atoms, width } = setSingle(`${lengthMm} mm`, { pt: 8, noKern: true }, null, context);
  return [
    rect(left, y, mm(lengthMm), hair),
    ...Array.from({ length: lengthMm / 5 + 1 }, (_, tick) => rect(left + mm(tick * 5) - hair / 2, y - mm(tick % 2 === 0 ? 3 : 1.8), hair, mm(tick % 2 === 0 ? 3 : 1.8))),
    { kind: 'text', x: (page.width - width) / 2, baseline: y + mm(4), atoms, pagination: true },
  ];
}

/** Arrows on every page and a ruler on the first. */
export function markTestPages(pages: readonly Page[], context: InlineContext): void {
  pages.forEach((page, index) => {
    page.artifacts.push(...arrow(page));
    if (index === 0) page.artifacts.push(...ruler(page, context));
  });
}

const cross = (x: number, y: number): Artifact[] => [rect(x - mm(3), y - hair / 2, mm(6), hair), rect(x - hair / 2, y - mm(3), hair, mm(6))];

/** Fold line, staples, and crosses that meet on both sides whichever edge the paper is turned over. */
export function markTestSide(side: SheetSide): SheetSide {
  const { width, height } = side;
  const inset = mm(8);
  return {
    ...side,
    artifacts: [
      ...side.artifacts, ...dashes(width / 2, 0, height, 2),
      ...[height / 4, (height * 3) / 4].map((y) => rect(width / 2 - mm(3), y - hair, mm(6), hair * 2)),
      ...[inset, width - inset].flatMap((x) => [inset, height / 2, height - inset].flatMap((y) => cross(x, y))),
    ],
  };
}
