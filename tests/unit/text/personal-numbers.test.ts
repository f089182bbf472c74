import { expect, test } from 'vitest';
import { personalNumbers } from '../../../shared/text/personal-numbers';

test.each([
  ['Ông Nguyễn Văn A, số căn cước 089123456789, cư trú tại xã', ['citizen']],
  ['CCCD: 089 123 456 789', ['citizen']],
  ['CMND số 351234567 cấp ngày', ['identityCard']],
  ['Điện thoại: 0912.345.678 hoặc +84 987 654 321', ['phone', 'phone']],
  ['Hộ chiếu C1234567', ['passport']],
  ['số BHXH 8923456781', ['insurance']],
  ['Mã số thuế: 8012345678', ['tax']],
  ['số tài khoản 0151 0001 23456 tại ngân hàng', ['account']],
  ['số thẻ Đảng viên 89.012345', ['partyCard']],
  ['số thẻ Đảng viên 89.012345'.normalize('NFD'), ['partyCard']],
] as const)('%s', (text, kinds) => {
  expect(personalNumbers(text).map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  'Công văn số 2241/CT-UBND ngày 22 tháng 5 năm 2025', 'kinh phí 123456789000 đồng chia đều', '32.100 cuốn, 1.250.000.000 đồng', 'Điện thoại: 0296 3852 012', 'mã 999123456789',
  'Nghị quyết 12-NQ/TW, ngày 05-9-2016', 'số 123456789', 'C1234567',
])('no personal number in: %s', (text) => {
  expect(personalNumbers(text)).toEqual([]);
});
