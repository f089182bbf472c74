export const print = {
  title: 'In',
  drafts: 'Bản nháp', none: 'Chưa có gì để in', noneHint: 'Soạn một văn bản ở phòng Soạn, rồi bấm Ctrl+P để xem bản in.', noneReadOnly: 'Khi biên tập viên soạn một bản mà bạn được xem, bản đó sẽ hiện ở đây.', goWrite: 'Sang phòng Soạn',
  choose: 'Chọn một bản nháp để xem bản in', preview: 'Bản in: {{title}}', setting: 'Đang dàn trang…', updating: 'Đang dàn lại trang…', refresh: 'Dàn lại trang',
  pages: '{{pages}} trang', save: 'Lưu PDF', print: 'In', edit: 'Sửa', working: 'Đang ghi…', printing: 'Đang mở hộp thoại in…', stop: 'Thôi chờ',
  saved: 'Đã lưu “{{name}}”, {{pages}} trang', printed: 'Đã gửi đến máy in', notPrinted: 'Đã đóng hộp thoại in; chưa in gì',
  couldNotSave: 'Chưa lưu được PDF', couldNotPrint: 'Chưa in được', couldNotSet: 'Chưa dàn được trang',
  warnings: 'Điều cần xem', warningCount: '{{warnings}} điều cần xem', noWarnings: 'Không có gì phải xem lại', unknownWarning: 'Cần xem lại ({{code}}): {{details}}', cannotPrint: 'Tài khoản của bạn chỉ xem bản in, không in và không lưu PDF.',
  fileName: 'van-ban', updated: 'Cập nhật {{time}}',
} as const;
