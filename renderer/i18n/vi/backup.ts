/** Copies of the whole office on other disks: the settings section, and the way back in before log-in. */
export const backup = {
  title: 'Sao lưu', about: 'Mỗi ổ đĩa giữ nhiều bản sao của cả văn phòng. Bản sao vẫn mã hoá: nhặt được ổ đĩa cũng không đọc được gì nếu không có mật khẩu hoặc hai phiếu khôi phục.',
  warnings: {
    noPlace: 'Văn phòng chưa được sao lưu. Hỏng máy là mất tất cả. Hãy cắm một ổ đĩa hoặc USB và thêm nơi cất.',
    onePlace: 'Mới có một nơi cất. Quy định lưu trữ cần ít nhất hai bộ ở hai nơi: hãy thêm ổ đĩa thứ hai và để ở phòng khác.',
    backupOld: 'Có ổ đĩa đã hơn 7 ngày chưa sao lưu. Hãy cắm ổ đĩa đó vào rồi bấm Sao lưu ngay.',
    drillOld: 'Hơn 7 ngày chưa phục hồi thử. Bản sao chưa thử thì chưa chắc dùng được: hãy bấm Phục hồi thử.',
    drillFailed: 'Lần phục hồi thử gần nhất có lỗi. Hãy sao lưu lại vào ổ đĩa khác và thay ổ đĩa lỗi.',
    sameDisk: 'Có nơi cất nằm cùng ổ đĩa với kho: hỏng ổ là mất cả hai. Hãy dùng USB hoặc ổ đĩa rời.',
    none: 'Văn phòng đang được sao lưu đầy đủ.',
  },
  add: 'Thêm nơi cất…', addTitle: 'Thêm nơi cất bản sao', folder: 'Thư mục đã chọn', label: 'Tên ghi trên ổ đĩa', labelAbout: 'Dán tên này lên ổ đĩa, ví dụ “USB đỏ số 1”.', addVerb: 'Thêm nơi cất này',
  present: 'Đang cắm', absent: 'Chưa cắm', path: 'Nơi cất', last: 'Bản mới nhất', never: 'Chưa có bản nào', drill: 'Phục hồi thử', drillNever: 'Chưa thử lần nào',
  drillGood: '{{at}}: phục hồi được trọn vẹn bản {{made}} ({{files}} tệp, mở và soát {{opened}} cơ sở dữ liệu).',
  drillBad: '{{at}}: bản {{made}} không phục hồi được. {{places}}',
  problems: {
    setUnreadable: 'Danh mục của bản sao bị hỏng.', setForeign: 'Bản sao này không do văn phòng này ghi.', blockDamaged: 'Hỏng dữ liệu ở tệp {{name}}.', databaseDamaged: 'Cơ sở dữ liệu {{name}} không mở được.',
    auditBroken: 'Nhật ký của {{name}} bị đứt.', originalDamaged: 'Một tệp gốc không còn nguyên ({{name}}).',
  },
  make: 'Sao lưu ngay', tryOut: 'Phục hồi thử', page: 'Tờ chuyển máy', savePage: 'Lưu tờ chuyển máy', printPage: 'In tờ chuyển máy', pageFile: 'To-chuyen-may', remove: 'Gỡ nơi cất', more: 'Việc khác với {{label}}',
  making: 'Đang sao lưu', trying: 'Đang phục hồi thử', percent: '{{percent}} %', cancel: 'Dừng lại',
  made: 'Đã sao lưu vào {{label}}: ghi thêm {{size}}', tried: 'Phục hồi thử {{label}}: tốt', pageSaved: 'Đã lưu tờ chuyển máy', pagePrinted: 'Đã gửi tờ chuyển máy tới máy in',
  removeTitle: 'Gỡ nơi cất “{{label}}”?', removeAbout: 'Chương trình không sao lưu vào đây nữa. Những bản đã có trên ổ đĩa vẫn còn và vẫn phục hồi được.', keep: 'Giữ lại',
  automatic: 'Khi ổ đĩa đang cắm, chương trình tự sao lưu mỗi ngày và tự phục hồi thử mỗi tuần, trong lúc bạn vẫn làm việc.',
  sets: '{{count}} bản trên ổ đĩa này', fingerprint: 'Mã kiểm',
  restore: {
    open: 'Mở lại từ bản sao lưu', title: 'Mở lại từ bản sao lưu', about: 'Cắm ổ đĩa sao lưu vào máy này rồi chọn ổ đĩa đó. Không cần mật khẩu ở bước này; đăng nhập sau khi phục hồi xong.',
    damagedAbout: 'Kho trên máy này không mở được. Kho hỏng sẽ được giữ nguyên ở một thư mục bên cạnh; không có gì bị xoá.',
    choose: 'Chọn ổ đĩa hoặc thư mục…', chooseOther: 'Chọn nơi khác…', pick: 'Chọn bản sao', unknownOffice: 'Văn phòng không đọc được tên', damaged: 'Bản này hỏng, không dùng được', noSets: 'Không có bản nào dùng được ở đây.',
    newest: 'mới nhất', submit: 'Phục hồi', working: 'Đang phục hồi. Đừng rút ổ đĩa.', back: 'Quay lại', kept: 'Kho hỏng được giữ ở: {{path}}', done: 'Đã phục hồi. Hãy đăng nhập bằng mật khẩu vẫn dùng.',
  },
} as const;
