import type { RecordId } from '../../../shared/domain/ids';
import { wholeOfficeScope } from '../../../shared/domain/ids';
import { today } from '../registers/calendar';
import type { OfficeCall } from '../service';

/** Numbers of the sample run through the term of its committee, as a Party body's do (HD 05-HD/VPTW §2.2). */
export const sampleNumbering = { by: 'term', terms: [{ name: '2025–2030', from: '2025-09-25' }], style: 'party', body: 'BTGDVTU' } as const;

const receiver = 'Phòng Tuyên truyền';
const weeksLater = (weeks: number): string => today(new Date(Date.now() + weeks * 7 * 24 * 60 * 60 * 1000));

/** Some lines in the books, so that the room of registers is not empty: what came in, one mistake put right, copies, a loan. By the archivist. */
export async function writeSampleRegisters(call: OfficeCall, papers: ReadonlyMap<string, RecordId>): Promise<void> {
  const add = (typeName: string, subject: string, fields: Record<string, string>, recordId?: RecordId) =>
    call('registers.add', { level: 'open', register: 'incoming', scopeId: wholeOfficeScope, recordId: recordId ?? null, typeName, subject, fields });
  await call('registers.begin', { level: 'open', register: 'incoming', series: null, last: 186 });
  await call('registers.begin', { level: 'open', register: 'outgoing', series: 'BC', last: 139 });
  await add('Công văn', 'Phối hợp tuyên truyền, vận động người dân tham gia bảo hiểm y tế', { arrivedOn: '2026-09-15', issuingBody: 'Ủy ban nhân dân tỉnh Sông Hậu', number: '1846/UBND-VX', date: '2026-09-14', receiver }, papers.get('cong-van-1846-ubnd-bao-hiem-y-te.txt'));
  await add('Kết luận', 'Nâng cao chất lượng cung cấp thông tin cho cơ sở', { arrivedOn: '2026-06-15', issuingBody: 'Tỉnh ủy Sông Hậu', number: '21-KL/TU', date: '2026-06-12', receiver: 'Lãnh đạo ban' }, papers.get('ket-luan-21-kl-tu.txt'));
  const wrong = await add('Thông báo', 'Lịch họp giao ban tháng 11', { arrivedOn: '2026-11-02', issuingBody: 'Văn phòng Tỉnh ủy', number: '213-TB/VPTU', date: '2026-10-30', receiver });
  await call('registers.correct', {
    level: 'open', entry: wrong.entry, reason: 'ghi nhầm số, ký hiệu',
    words: { typeName: 'Thông báo', subject: 'Lịch họp giao ban tháng 11', fields: { arrivedOn: '2026-11-02', issuingBody: 'Văn phòng Tỉnh ủy', number: '231-TB/VPTU', date: '2026-10-30', receiver } },
  });
  await add('Kế hoạch', 'Tuyên truyền kỷ niệm ngày Quốc tế người khuyết tật', { arrivedOn: '2026-11-10', issuingBody: 'Mặt trận Tổ quốc tỉnh', number: '77-KH/MTTQ', date: '2026-11-06', receiver });
  const exercise = papers.get('bai-tap-mat-bien-gioi.txt');
  if (exercise) await call('loans.lend', { recordId: exercise, borrower: 'Trương Ngọc Hân, Phòng Tuyên truyền', dueOn: weeksLater(2), note: '' });
  const letter = papers.get('huong-dan-09-sinh-hoat-chi-bo.txt');
  if (!letter) return;
  await call('loans.lend', { recordId: letter, borrower: 'Danh Sa Rương, cộng tác viên', dueOn: weeksLater(1), note: 'mượn đối chiếu' });
  const recipients = ['Đảng ủy xã Vĩnh Hòa', 'Đảng ủy xã Tân Lộc', 'Đảng ủy phường Bình Minh', 'Đảng ủy đặc khu Hòn Ngang'];
  const { set } = await call('copies.print', { source: 'record', sourceId: letter, recipients, allowedBy: 'Nguyễn Hoài Phương', note: '' });
  await call('copies.follow', { id: set.id, numbers: [2], state: 'returned', note: 'nộp lại sau hội nghị' });
  await call('copies.follow', { id: set.id, numbers: [4], state: 'spoilt', note: 'kẹt giấy' });
}
