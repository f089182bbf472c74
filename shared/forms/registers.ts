import type { RegisterKind } from '../domain/registers';
import type { TwoLanguages } from './types';

/**
 * `ordinal`: the running number. `day`: the day of the entry. `title`: kind and subject in one column, the subject left out for Tuyệt mật.
 * `level`: the level's word. All others are words a person writes, kept in the line under `key`.
 */
export type ColumnKind = 'ordinal' | 'day' | 'title' | 'level' | 'text' | 'date' | 'count';
export interface RegisterColumn {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly title: TwoLanguages;
  /** Of 100 parts of the sheet's width. */
  readonly width: number;
  readonly required?: boolean;
  /** Written by hand on the printed sheet (signatures), so it has no field on the screen. */
  readonly byHand?: boolean;
}
export interface RegisterForm {
  readonly kind: RegisterKind;
  readonly title: TwoLanguages;
  readonly columns: readonly RegisterColumn[];
  readonly inForce: { readonly from: string | null; readonly to: string | null };
  readonly source: string;
  /** False: the order or the words of the columns were not read in the official text. */
  readonly sure: boolean;
}

const column = (key: string, kind: ColumnKind, vi: string, en: string, width: number, more: Partial<RegisterColumn> = {}): RegisterColumn =>
  ({ key, kind, title: { vi, en }, width, ...more });
const ordinal = column('ordinal', 'ordinal', 'STT', 'No.', 5);
const level = column('level', 'level', 'Độ mật', 'Level', 7);
const note = column('note', 'text', 'Ghi chú', 'Remarks', 8);
const title = (width: number): RegisterColumn => column('title', 'title', 'Tên loại và trích yếu', 'Kind and subject', width, { required: true });
const number = (width: number): RegisterColumn => column('number', 'text', 'Số, ký hiệu', 'Number', width);
const secretSource = 'NĐ 63/2026/NĐ-CP (mẫu sổ, theo tư liệu thứ cấp)';
const officeSource = 'NĐ 30/2020/NĐ-CP, Phụ lục IV (cột theo trí nhớ)';

/** Columns of each book as dated data (standards §3.4). */
export const registerForms: Readonly<Record<RegisterKind, RegisterForm>> = {
  incoming: {
    kind: 'incoming', title: { vi: 'Sổ đăng ký văn bản đến', en: 'Register of incoming papers' }, inForce: { from: '2020-03-05', to: null }, source: officeSource, sure: false,
    columns: [
      column('arrivedOn', 'date', 'Ngày đến', 'Arrived on', 9, { required: true }), column('ordinal', 'ordinal', 'Số đến', 'Arrival no.', 6),
      column('issuingBody', 'text', 'Tác giả', 'Issuing body', 17, { required: true }), number(12), column('date', 'date', 'Ngày tháng', 'Date', 9),
      title(25), column('receiver', 'text', 'Đơn vị hoặc người nhận', 'Given to', 12), column('signed', 'text', 'Ký nhận', 'Signed', 6, { byHand: true }), column('note', 'text', 'Ghi chú', 'Remarks', 8),
    ],
  },
  outgoing: {
    kind: 'outgoing', title: { vi: 'Sổ đăng ký văn bản đi', en: 'Register of outgoing papers' }, inForce: { from: '2020-03-05', to: null }, source: officeSource, sure: false,
    columns: [
      ordinal, number(13), column('date', 'date', 'Ngày tháng', 'Date', 9, { required: true }), title(26), column('signer', 'text', 'Người ký', 'Signed by', 11),
      column('recipients', 'text', 'Nơi nhận', 'Recipients', 15), column('keptBy', 'text', 'Đơn vị lưu', 'Kept by', 9), column('count', 'count', 'Số lượng bản', 'Copies', 6), note,
    ],
  },
  secretIncoming: {
    kind: 'secretIncoming', title: { vi: 'Sổ đăng ký bí mật nhà nước đến', en: 'Register of incoming state secrets' }, inForce: { from: '2026-03-01', to: null }, source: secretSource, sure: false,
    columns: [
      ordinal, column('arrivedOn', 'date', 'Ngày đến', 'Arrived on', 8, { required: true }), column('arrivalNumber', 'text', 'Số đến', 'Arrival no.', 6),
      column('issuingBody', 'text', 'Cơ quan ban hành', 'Issuing body', 14, { required: true }), number(11), column('date', 'date', 'Ngày tháng', 'Date', 8), title(21), level,
      column('receiver', 'text', 'Đơn vị, người nhận và ký nhận', 'Receiver and signature', 11), column('note', 'text', 'Ghi chú', 'Remarks', 9),
    ],
  },
  secretOutgoing: {
    kind: 'secretOutgoing', title: { vi: 'Sổ đăng ký bí mật nhà nước đi', en: 'Register of outgoing state secrets' }, inForce: { from: '2026-03-01', to: null }, source: secretSource, sure: false,
    columns: [
      ordinal, number(11), column('date', 'date', 'Ngày, tháng xác định bí mật nhà nước', 'Classified on', 9, { required: true }), title(22), level,
      column('signer', 'text', 'Người ký', 'Signed by', 10), column('recipients', 'text', 'Nơi nhận và ký nhận', 'Recipients and signatures', 14),
      column('keptBy', 'text', 'Đơn vị lưu', 'Kept by', 8), column('count', 'count', 'Số lượng', 'Copies', 6), note,
    ],
  },
  copying: {
    kind: 'copying', title: { vi: 'Sổ quản lý sao, chụp', en: 'Register of copying and photographing' }, inForce: { from: '2026-03-01', to: null }, source: `${secretSource}; cột theo trí nhớ`, sure: false,
    columns: [
      ordinal, title(20), number(10), column('date', 'date', 'Ngày', 'Date', 8), level, column('form', 'text', 'Hình thức', 'Form', 7, { required: true }),
      column('count', 'count', 'Số lượng bản', 'Copies', 6, { required: true }), column('recipients', 'text', 'Nơi nhận', 'Recipients', 15), column('doneBy', 'text', 'Người thực hiện, ký', 'Done by, signed', 9),
      column('allowedBy', 'text', 'Người cho phép', 'Allowed by', 8), column('note', 'text', 'Ghi chú', 'Remarks', 5),
    ],
  },
  transfer: {
    kind: 'transfer', title: { vi: 'Sổ chuyển giao', en: 'Register of transfers' }, inForce: { from: '2026-03-01', to: null }, source: 'NĐ 63/2026/NĐ-CP, sổ chuyển giao (cột theo trí nhớ)', sure: false,
    columns: [
      ordinal, column('date', 'date', 'Ngày chuyển', 'Handed over on', 9, { required: true }), number(13), title(22), level, column('count', 'count', 'Số lượng', 'Pieces', 6),
      column('receiver', 'text', 'Nơi nhận, người nhận', 'Receiver', 20, { required: true }), column('signed', 'text', 'Ký nhận', 'Signed', 9, { byHand: true }), column('note', 'text', 'Ghi chú', 'Remarks', 9),
    ],
  },
  borrowing: {
    kind: 'borrowing', title: { vi: 'Sổ mượn – trả tài liệu', en: 'Register of lending' }, inForce: { from: null, to: null }, source: 'Mẫu của văn phòng (chưa có mẫu bắt buộc được đối chiếu)', sure: false,
    columns: [
      ordinal, column('date', 'date', 'Ngày mượn', 'Lent on', 8, { required: true }), column('borrower', 'text', 'Người mượn, đơn vị', 'Borrower', 16, { required: true }), title(22), number(11), level,
      column('dueOn', 'date', 'Hạn trả', 'Due on', 8, { required: true }), column('signed', 'text', 'Ký mượn', 'Signed', 6, { byHand: true }),
      column('returnedOn', 'text', 'Ngày trả, ký trả', 'Returned', 9, { byHand: true }), column('note', 'text', 'Ghi chú', 'Remarks', 8),
    ],
  },
};

/** Kind and subject as they stand in one column: "Công văn – Phối hợp tuyên truyền"; the kind once where the subject begins with it. */
export const titleWords = ({ typeName, subject }: { readonly typeName: string; readonly subject: string }): string =>
  (typeName !== '' && subject.toLocaleLowerCase('vi').startsWith(typeName.toLocaleLowerCase('vi')) ? subject : [typeName, subject].filter(Boolean).join(' – '));

/** The columns a person fills on the screen. */
export const writtenColumns = (kind: RegisterKind): readonly RegisterColumn[] =>
  registerForms[kind].columns.filter((each) => !each.byHand && each.kind !== 'ordinal' && each.kind !== 'day' && each.kind !== 'level');
