import type { BlockJson, ParagraphJson, TableCellJson, TextJson } from '../../../shared/document/json';
import { newPaperDocument, openMarks, type PaperDocument } from '../../../shared/document/paper-document';
import type { OfficeProfile } from '../../../shared/domain/office';
import { shortDateTime } from './words';

export interface MovePage {
  readonly profile: OfficeProfile;
  readonly diskLabel: string;
  /** ISO instant of the newest set on the disk. */
  readonly madeAt: string;
  readonly fingerprint: string;
}

const text = (words: string, ...marks: ('bold' | 'italic')[]): TextJson => ({ type: 'text', text: words, marks: marks.map((type) => ({ type })) });
const paragraph = (content: readonly TextJson[], align: ParagraphJson['attrs']['align'] = null): ParagraphJson =>
  ({ type: 'paragraph', attrs: { align, indent: 0, tabs: [], keepWithNext: false }, content });
const heading = (words: string): BlockJson => ({ type: 'heading', attrs: { level: 2, align: null, numbering: null, anchor: null }, content: [text(words)] });
/** Words between asterisks are bold: what stands on the screen. */
const withBold = (words: string): TextJson[] => words.split('*').map((part, at) => text(part, ...(at % 2 === 1 ? ['bold' as const] : []))).filter((part) => part.text !== '');

const cell = (words: string, bold: boolean): TableCellJson => ({
  type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null, align: 'left' }, content: [paragraph([text(words, ...(bold ? ['bold' as const] : []))], 'left')],
});

function factTable(rows: readonly (readonly [string, string])[]): BlockJson {
  return { type: 'table', attrs: { frame: 'all', caption: '', anchor: null }, content: rows.map(([name, value]) => ({ type: 'tableRow', content: [cell(name, false), cell(value, true)] })) };
}

/** One page to keep with a backup disk: how somebody who has only this page and the disk opens the office on another computer. */
export function movePageDocument({ profile, diskLabel, madeAt, fingerprint }: MovePage): PaperDocument {
  const steps = [
    ...(profile.kind === 'independent' ? ['Máy mới phải là máy *không nối mạng*: rút dây mạng, tắt Wi-Fi và Bluetooth trước khi làm tiếp.'] : []),
    'Mở chương trình *Tòa Soạn* trên máy mới (cùng phiên bản hoặc mới hơn máy cũ). Máy chưa có văn phòng nào thì hiện màn hình lập văn phòng.',
    `Cắm ổ đĩa sao lưu *${diskLabel}* vào máy.`,
    'Bấm *Mở lại từ bản sao lưu*, rồi bấm *Chọn ổ đĩa hoặc thư mục…*, chọn ổ đĩa vừa cắm và bấm *Chọn*.',
    `Tìm dòng *${profile.name}*. Chọn bản trên cùng (mới nhất). Nếu ngày giờ của bản ấy trùng với tờ này thì mã kiểm cũng phải trùng; không trùng thì dừng lại và báo cán bộ bảo mật.`,
    'Bấm *Phục hồi* và đợi đến khi màn hình đăng nhập hiện ra. Đừng rút ổ đĩa, đừng tắt máy; nếu lỡ mất điện thì làm lại từ bước chọn ổ đĩa.',
    'Đăng nhập bằng *tên và mật khẩu vẫn dùng ở máy cũ*. Không ai nhớ mật khẩu thì bấm *Quên mật khẩu* và nhập đủ hai phiếu khôi phục.',
    'Mở *Thiết lập*, mục *Sao lưu*: thêm lại ổ đĩa sao lưu rồi bấm *Phục hồi thử*. Xong bước này máy mới làm việc được ngay.',
    'Không dùng kho ở máy cũ nữa. Máy cũ chuyển cho người khác hoặc thanh lý thì phải xoá sạch ổ đĩa theo quy định.',
  ];
  const content: BlockJson[] = [
    paragraph(withBold('Tờ này cùng *ổ đĩa sao lưu* mở lại được toàn bộ văn phòng trên một máy tính khác. Tờ này không phải chìa khoá và không chứa bí mật: vẫn cần mật khẩu của một người trong văn phòng, hoặc đủ hai phiếu khôi phục.')),
    factTable([
      ['Văn phòng', [profile.parentBody, profile.name].filter(Boolean).join(' – ')],
      ['Ổ đĩa sao lưu', diskLabel],
      ['Bản sao mới nhất khi in tờ này', shortDateTime(madeAt)],
      ['Mã kiểm của bản ấy', fingerprint],
    ]),
    heading('Làm lần lượt'),
    { type: 'orderedList', attrs: { start: 1, style: 'decimal' }, content: steps.map((step) => ({ type: 'listItem', content: [paragraph(withBold(step))] })) },
    heading('Khi gặp trở ngại'),
    {
      type: 'bulletList',
      content: [
        'Báo *không thấy bản sao lưu*: chọn nhầm ổ. Chọn lại, đúng ổ có thư mục *ToaSoan-sao-luu*.',
        'Báo *bản sao lưu bị hỏng*: chọn bản ngay phía dưới (cũ hơn), hoặc dùng ổ đĩa sao lưu thứ hai.',
        'Báo *cập nhật chương trình*: máy mới đang có phiên bản cũ hơn máy cũ; cài phiên bản mới rồi làm lại.',
      ].map((words) => ({ type: 'listItem' as const, content: [paragraph(withBold(words))] })),
    },
  ];
  const document = newPaperDocument('brief', { type: 'doc', content }, {
    parentBody: profile.parentBody, issuingBody: profile.name, typeName: 'TỜ CHUYỂN MÁY', title: 'Mở lại văn phòng trên máy tính khác', issueLine: `In ngày ${shortDateTime(new Date().toISOString()).split(' ')[0] ?? ''}`,
  });
  return { ...document, marks: { ...openMarks(), training: profile.kind === 'training' } };
}
