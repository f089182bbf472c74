import { create as createQr } from 'qrcode';
import type { BlockJson, ParagraphJson, TableCellJson, TextJson } from '../../shared/document/json';
import { newPaperDocument, openMarks, type PaperDocument } from '../../shared/document/paper-document';
import { writePng } from './images/write-png';

export interface RecoverySheetInput {
  readonly officeName: string;
  readonly parentBody: string;
  readonly holder: 1 | 2;
  /** The groups of the recovery half, parted by spaces or hyphens. */
  readonly words: string;
  /** ISO `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly training: boolean;
}

const groupsInRow = 4;
const moduleDots = 6;
const quietZone = 4;

const text = (words: string, ...marks: ('bold' | 'italic')[]): TextJson => ({ type: 'text', text: words, marks: marks.map((type) => ({ type })) });
const paragraph = (content: readonly TextJson[], align: ParagraphJson['attrs']['align'] = null): ParagraphJson => ({ type: 'paragraph', attrs: { align, indent: 0 }, content });
const heading = (words: string): BlockJson => ({ type: 'heading', attrs: { level: 2, align: null }, content: [text(words)] });

/** The groups as a black and white PNG. */
function qrCode(words: string): string {
  const { modules } = createQr(words, { errorCorrectionLevel: 'M' });
  const side = (modules.size + quietZone * 2) * moduleDots;
  const pixels = new Uint8Array(side * side).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const row = Math.floor(y / moduleDots) - quietZone;
      const column = Math.floor(x / moduleDots) - quietZone;
      const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size;
      if (inside && modules.get(row, column)) pixels[y * side + x] = 0;
    }
  }
  return Buffer.from(writePng(side, side, pixels)).toString('base64');
}

const cellOf = (words: string): TableCellJson => ({
  type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null, align: 'center' }, content: [paragraph([text(words, 'bold')], 'center')],
});

function groupTable(groups: readonly string[]): BlockJson {
  const rows = Array.from({ length: Math.ceil(groups.length / groupsInRow) }, (_, row) => ({
    type: 'tableRow' as const,
    content: Array.from({ length: groupsInRow }, (_cell, column) => {
      const index = row * groupsInRow + column;
      const group = groups[index];
      return cellOf(group ? `${index + 1}.  ${[...group].join(' ')}` : ' ');
    }),
  }));
  return { type: 'table', content: rows };
}

/** One half of an office's recovery key as a page to print, sign and lock away. */
export function recoveryDocument(input: RecoverySheetInput): PaperDocument {
  const groups = input.words.trim().split(/[\s-]+/u).filter(Boolean);
  const other = input.holder === 1 ? 2 : 1;
  const [year = '', month = '', day = ''] = input.issuedOn.split('-');
  const steps = [
    'In phiếu này ngay bây giờ; không giữ bản điện tử, không chụp ảnh, không gửi qua mạng.',
    'Ký tên, cho vào phong bì, niêm phong, ghi tên văn phòng và ngày, cất trong két hoặc tủ có khóa.',
    `Phiếu số ${other} do người khác giữ, cất ở nơi khác. Không ai được giữ cả hai phiếu.`,
    'Khi có người quên mật khẩu: mở chương trình, bấm “Quên mật khẩu”, hai người giữ phiếu cùng có mặt, lần lượt nhập các nhóm ký tự (hoặc dùng máy quét mã) của phiếu số 1 rồi phiếu số 2, sau đó đặt mật khẩu mới.',
    'Nếu phiếu bị mất hoặc niêm phong bị rách, báo ngay cán bộ bảo mật và lãnh đạo văn phòng để lập hai phiếu mới (Thiết lập, mục Phiếu khôi phục). Cho đến lúc đó phiếu còn lại càng phải giữ kỹ: người có cả hai phiếu mở được toàn bộ kho. Khi hai phiếu mới đã được xác nhận, phiếu này hết hiệu lực và phải huỷ.',
  ];
  const content: BlockJson[] = [
    paragraph([text('Phiếu này là '), text('một nửa', 'bold'), text(' chìa khóa khôi phục của văn phòng. Một phiếu riêng lẻ không mở được gì; '), text('phải có đủ cả hai phiếu', 'bold'), text('. Mất cả hai phiếu và mọi mật khẩu thì không ai mở lại được kho, kể cả người làm ra chương trình.')]),
    heading(`Các nhóm ký tự của phiếu số ${input.holder}`),
    groupTable(groups),
    { type: 'image', attrs: { imageId: 'qr', alt: `Mã QR chứa các nhóm ký tự của phiếu số ${input.holder}`, caption: '', widthMm: 32 } },
    heading('Việc phải làm'),
    { type: 'orderedList', attrs: { start: 1, style: 'decimal' }, content: steps.map((step) => ({ type: 'listItem', content: [paragraph([text(step)])] })) },
    paragraph([text('Người giữ phiếu (ký, ghi rõ họ tên): ......................................................................')], 'left'),
    paragraph([text('Nơi cất: ...............................................................  Ngày nhận: ....../....../............')], 'left'),
  ];
  const document = newPaperDocument('meeting-a4', { type: 'doc', content }, {
    parentBody: input.parentBody, issuingBody: input.officeName, typeName: 'PHIẾU KHÔI PHỤC KHO',
    title: `Phiếu số ${input.holder} trong 2`, issueLine: `Lập ngày ${day}/${month}/${year}`,
  });
  return { ...document, marks: { ...openMarks(), training: input.training }, images: { qr: { mediaType: 'image/png', base64: qrCode(groups.join(' ')) } } };
}
